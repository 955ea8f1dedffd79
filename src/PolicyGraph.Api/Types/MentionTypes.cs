using GraphQL.Types;
using PolicyGraph.Api.Reading;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Types;

sealed class MentionGraphType : ObjectGraphType<MentionRow>
{
    public MentionGraphType()
    {
        Name = "Mention";
        Description = "One place in one document that names something; half-open span in UTF-16 code units · 提及";
        new FieldSet<MentionRow>(this)
            .Required<MentionKindType>("type", "What it names · 提及类型", row => row.Type)
            .Required<StringGraphType>("text", "The text at the span · 原文", row => row.Text)
            .Required<IntGraphType>("start", "The first code unit · 起", row => row.Start)
            .Required<IntGraphType>("end", "Behind the last code unit · 止", row => row.End)
            .Optional<StringGraphType>("name", "The canonical name · 规范名称", row => row.Name)
            .Optional<StringGraphType>("number", "The number that belongs to it · 发文字号", row => row.Number)
            .Required<ResolutionType>("resolution", "Whether it was settled to one node · 归并结果", row => row.Resolution)
            .Optional<StringGraphType>("reason", "Why it is ambiguous or unresolved · 原因", row => row.Reason)
            .Optional<StringGraphType>("rule", "Which rule found it · 规则", row => row.Rule)
            .Optional<CitationFunctionType>("function", "What the document does here with the work that it names; null where it names none · 引用功能", row => row.Function)
            .Optional<StringGraphType>("functionTrigger", "The words that tell it; null for a mere mention · 功能词", row => row.FunctionTrigger)
            .ReadOptional<NodeInterface>("target", "What it was settled to · 所指", context =>
                context.Source.TargetId is { } id ? context.Node(id) : null)
            .ReadList<NodeInterface>("candidates", "What it may be, where ambiguous · 候选", context =>
                GraphReads.Of(context).Nodes.LoadAll(context.Source.CandidateIds, nodes => nodes));
    }
}
