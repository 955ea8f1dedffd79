using GraphQL.Types;
using PolicyGraph.Api.Reading;
using PolicyGraph.Extraction.Proposals;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Types;

sealed class ProposalType : ObjectGraphType<ProposalRow>
{
    public ProposalType()
    {
        Name = "Proposal";
        Description = "What letters answer: one node for all letters that name its body, session and number · 建议、提案";
        IsTypeOf = row => row is ProposalRow;
        Interface<NodeInterface>();
        new FieldSet<ProposalRow>(this).AddId()
            .Optional<StringGraphType>("body", "npc for 人大代表建议, cppcc for 政协提案 · 提出方", row => DocumentType.Body(row.Body))
            .Optional<RegionType>("region", "Whose congress or conference · 所属地区", row => RegionType.Of(row.Region))
            .Optional<StringGraphType>("session", "In one spelling for all: 十四届三次会议 · 届次", row => row.Session)
            .Optional<StringGraphType>("number", "As printed · 编号", row => row.Number)
            .Optional<StringGraphType>("title", "As the newest letter that prints one · 标题", row => row.Title)
            .Optional<StringGraphType>("proposer", "The body that proposed, where no persons did · 提出单位", row => row.Proposer)
            .List<ParticipantType>("handledBy", "Who led and who took part, by what the letters say · 承办单位", row => row.HandledBy)
            .ReadList<DocumentType>("answeredBy", "The letters that answer it, newest first · 答复文件", context =>
                context.Nodes<DocumentRow>([.. context.Source.Evidence.Select(evidence => evidence.DocumentId)]))
            .ReadList<SuggestionType>("suggestions", "Its points, letter by letter · 建议内容", context =>
                GraphReads.Of(context).Suggestions.Load(context.Source.Id, Paging.None<SuggestionRow>(), rows => rows))
            .List<EvidenceType>("evidence", "Where the letters say that they answer it · 原文依据", row => row.Evidence);
    }
}

sealed class SuggestionType : ObjectGraphType<SuggestionRow>
{
    public SuggestionType()
    {
        Name = "Suggestion";
        Description = "One point of a proposal, as one letter answers it · 建议内容";
        new FieldSet<SuggestionRow>(this)
            .Required<IntGraphType>("ordinal", "Its place among the points that the letter answers, from 1 on · 序号", row => row.Ordinal)
            .Required<StringGraphType>("text", "As printed, without 关于…的建议 · 内容", row => row.Text)
            .Optional<StringGraphType>("disposition", "What became of it, as printed; null where nothing is · 办理结果原文", row => row.Disposition)
            .Optional<DispositionType>("normalized", "Null for what is none of the five: 正在推进 · 办理结果", row => row.Normalized)
            .ReadRequired<DocumentType>("document", "The letter that answers it · 答复文件", context => context.Node(context.Source.DocumentId))
            .ReadRequired<ProposalType>("proposal", "What it is a point of · 所属建议、提案", context => context.Node(context.Source.ProposalId))
            .ReadList<CommitmentType>("commitments", "What is promised, run and reported in its answer · 对应承诺事项", context =>
                context.Nodes<CommitmentRow>(context.Source.CommitmentIds))
            .List<EvidenceType>("evidence", "The point, and what became of it · 原文依据", row => row.Evidence);
    }
}

sealed class DispositionType() : NamedEnum(
    "Disposition", "What became of a point by the issuer's own words · 办理结果",
    ("ADOPTED", Disposition.Adopted, "Taken up · 采纳"),
    ("PARTLY", Disposition.Partly, "Taken up in part · 部分采纳"),
    ("ALREADY_DONE", Disposition.AlreadyDone, "Done already · 已落实"),
    ("DEFERRED", Disposition.Deferred, "Not now · 暂缓"),
    ("DECLINED", Disposition.Declined, "Not taken up · 不予采纳"));

sealed class SuggestionEdge : Edge<SuggestionRow>
{
    public SuggestionEdge()
        : base("Suggestion") =>
        new FieldSet<SliceItem<SuggestionRow>>(this).Required<SuggestionType>("node", "The point · 建议内容", item => item.Row);
}

sealed class SuggestionConnection() : Connection<SuggestionRow, SuggestionEdge>("Suggestion");

sealed class SuggestionFilterType : FilterType<SuggestionFilter>
{
    public SuggestionFilterType()
    {
        Name = "SuggestionFilter";
        Description = "All that is given must hold · 建议内容筛选";
        Optional<DispositionType>("disposition", "What became of it · 办理结果");
        RegionField();
        DescendantsField();
        Optional<StringGraphType>("text", "In the point · 关键词");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new SuggestionFilter
    {
        Disposition = ValueOrNull<Disposition>(value, "disposition"),
        RegionCode = Value<string>(value, "region"),
        IncludeDescendants = ValueOrNull<bool>(value, "includeDescendants") ?? true,
        Text = Value<string>(value, "text"),
    };
}
