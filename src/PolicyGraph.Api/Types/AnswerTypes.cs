using GraphQL.Types;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Types;

sealed class CoverageType : ObjectGraphType<CoverageRow>
{
    public CoverageType()
    {
        Name = "Coverage";
        Description = "What was searched: belongs beside every \"not found\" · 检索范围";
        new FieldSet<CoverageRow>(this)
            .Required<IntGraphType>("documents", "How many documents · 文件数", row => row.Documents)
            .Required<IntGraphType>("undated", "Documents among them without a date · 无日期文件数", row => row.Undated)
            .Optional<IntGraphType>("firstYear", "The year of the oldest dated one · 最早年份", row => row.FirstYear)
            .Optional<IntGraphType>("lastYear", "The year of the newest dated one · 最晚年份", row => row.LastYear);
    }
}

sealed class StatisticsType : ObjectGraphType<StatisticsRow>
{
    public StatisticsType()
    {
        Name = "Statistics";
        Description = "How much is held · 统计";
        new FieldSet<StatisticsRow>(this)
            .Required<IntGraphType>("documents", "Held documents · 文件", row => row.Documents)
            .Required<IntGraphType>("laws", "Laws known · 法律法规", row => row.Laws)
            .Required<IntGraphType>("policies", "Policies known · 政策文件", row => row.Policies)
            .Required<IntGraphType>("institutions", "Institutions known · 机构", row => row.Institutions)
            .Required<IntGraphType>("regions", "Regions that issued a document · 发文地区", row => row.Regions)
            .Required<IntGraphType>("citations", "Pairs of document and cited work · 引用", row => row.Citations)
            .Required<IntGraphType>("commitments", "Promised, running and reported deeds · 承诺事项", row => row.Commitments)
            .Required<IntGraphType>("proposals", "Proposals that letters answer · 建议提案", row => row.Proposals)
            .Required<IntGraphType>("observations", "Printed numbers that promise nothing · 数据", row => row.Observations)
            .Required<IntGraphType>("unresolvedMentions", "Mentions that name nothing known, each with its reason · 未确定的提及", row => row.UnresolvedMentions)
            .Required<IntGraphType>("ambiguousMentions", "Mentions with several candidates · 有多个候选的提及", row => row.AmbiguousMentions);
    }
}

sealed class SearchHitType : ObjectGraphType<SearchHitRow>
{
    public SearchHitType()
    {
        Name = "SearchHit";
        Description = "A node that a search found · 检索结果";
        new FieldSet<SearchHitRow>(this)
            .ReadRequired<NodeInterface>("node", "What was found · 节点", context => context.Node(context.Source.NodeId))
            .Required<FloatGraphType>("score", "Higher is nearer · 得分", row => row.Score)
            .Required<StringGraphType>("highlight", "What was hit, the hit between ⟦ and ⟧ · 命中片段", row => row.Highlight);
    }
}
