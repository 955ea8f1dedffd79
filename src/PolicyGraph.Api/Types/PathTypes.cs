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
    "EdgeType", "What a step says. OF_REGION and PART_OF, which bear neither a sentence nor a source, are no steps of a path · 关系类型",
    ("CITES", PathEdgeType.Cites, "A document cites a work · 引用"),
    ("MENTIONS", PathEdgeType.Mentions, "A document names an institution, and the graph knows no more of the two · 提及"),
    ("ISSUED_BY", PathEdgeType.IssuedBy, "An agency issued a document or a work · 发文"),
    ("OF_REGION", PathEdgeType.OfRegion, "A document, institution or work belongs to a region; no step of a path · 所属地区"),
    ("PART_OF", PathEdgeType.PartOf, "A region lies in the one above; no step of a path · 上级地区"),
    ("PUBLISHES", PathEdgeType.Publishes, "A document is the text of a work · 正文"),
    ("IMPLEMENTS", PathEdgeType.Implements, "A work carries out another · 落实"),
    ("REPEALS", PathEdgeType.Repeals, "A work repeals or replaces another · 废止"),
    ("AMENDS", PathEdgeType.Amends, "A work changes another · 修订"),
    ("TRANSMITS", PathEdgeType.Transmits, "A document says that a work was passed on: a citation whose function is TRANSMISSION · 转发"),
    ("COOPERATES_WITH", PathEdgeType.CooperatesWith, "A school and a firm work together · 合作"),
    ("MEMBER_OF", PathEdgeType.MemberOf, "A body belongs to an alliance · 加入"),
    ("BUILDS", PathEdgeType.Builds, "A body founds, leads or runs an alliance or a base · 建设"),
    ("MADE", PathEdgeType.Made, "An institution or a region makes a commitment: acts, leads, joins or supports · 承诺"),
    ("BASED_ON", PathEdgeType.BasedOn, "A commitment rests on a work · 依据"),
    ("ABOUT", PathEdgeType.About, "A commitment is about a work or an institution, asks it or is made for it · 涉及"),
    ("FOLLOWED_UP_BY", PathEdgeType.FollowedUpBy, "A later letter says what came of a promise, or of what it names; both sentences are told · 后续"),
    ("ANSWERS", PathEdgeType.Answers, "A document answers a proposal · 答复"),
    ("HANDLED_BY", PathEdgeType.HandledBy, "A document says that an agency handled the proposal that it answers · 承办"));
