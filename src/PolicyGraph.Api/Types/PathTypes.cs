using GraphQL;
using GraphQL.Types;
using PolicyGraph.Api.Errors;
using PolicyGraph.Api.Reading;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Types;

sealed class PathType : ObjectGraphType<PathRow>
{
    public PathType()
    {
        Name = "Path";
        Description = "A way from one node to another; every step is said by a sentence or known from authority data · 路径";
        new FieldSet<PathRow>(this)
            .Required<IntGraphType>("length", "How many steps · 步数", path => path.Edges.Length)
            .ReadList<NodeInterface>("nodes", "From one end to the other · 途经节点", context => context.Nodes<NodeRow>(context.Source.NodeIds))
            .List<PathEdgeGraphType>("edges", "The steps between them, in order · 途经关系", path => path.Edges);
    }

    public static async Task<object?> FindAsync(IResolveFieldContext context)
    {
        var (from, to, length) = (context.GetArgument<string>("from"), context.GetArgument<string>("to"), context.GetArgument<int>("maxLength"));
        if (length is < 1 or > Paths.MostSteps)
            throw UserError.BadInput($"maxLength is {length}; it may be 1 to {Paths.MostSteps}.");
        var token = context.CancellationToken;
        return await GraphReads.Of(context).ReadAsync(reader => Paths.BetweenAsync(reader, from, to, length, token), token).ConfigureAwait(false);
    }
}

sealed class PathEdgeGraphType : ObjectGraphType<PathEdgeRow>
{
    public PathEdgeGraphType()
    {
        Name = "PathEdge";
        Description = "One step, in the direction in which it is said · 路径中的一步";
        new FieldSet<PathEdgeRow>(this)
            .Required<EdgeTypeType>("type", "What it says · 关系", edge => edge.Type)
            .Required<IdGraphType>("from", "The id of the node that it is said of · 起点", edge => edge.FromId)
            .Required<IdGraphType>("to", "The id of the other · 终点", edge => edge.ToId)
            .AddOrigin(edge => edge.Source, edge => edge.Evidence);
    }
}

sealed class EdgeTypeType() : NamedEnum(
    "EdgeType", "What a step says · 关系类型",
    ("CITES", PathEdgeType.Cites, "A document cites a work · 引用"),
    ("MENTIONS", PathEdgeType.Mentions, "A document names an institution · 提及"),
    ("ISSUED_BY", PathEdgeType.IssuedBy, "An agency issued a work · 发文"),
    ("IMPLEMENTS", PathEdgeType.Implements, "A work carries out another · 落实"),
    ("REPEALS", PathEdgeType.Repeals, "A work repeals or replaces another · 废止"),
    ("AMENDS", PathEdgeType.Amends, "A work changes another · 修订"),
    ("COOPERATES_WITH", PathEdgeType.CooperatesWith, "A school and a firm work together · 合作"),
    ("MEMBER_OF", PathEdgeType.MemberOf, "A body belongs to an alliance · 加入"),
    ("BUILDS", PathEdgeType.Builds, "A body founds, leads or runs an alliance or a base · 建设"));
