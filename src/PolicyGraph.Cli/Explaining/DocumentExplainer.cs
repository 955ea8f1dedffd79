using System.Collections.Immutable;
using PolicyGraph.Authority;
using PolicyGraph.Extraction;
using PolicyGraph.Graph;
using PolicyGraph.Resolution;

namespace PolicyGraph.Cli.Explaining;

/// <summary>Says of each mention of one document what it names and why, as a store that holds this document alone would settle it.</summary>
static class DocumentExplainer
{
    static readonly WorkSettlement Settlement = new(WorkAuthority.Default, RegionAuthority.Default, NumberPrefixAuthority.Default);

    /// <returns>One a mention, in their order.</returns>
    public static ImmutableArray<MentionExplanation> Explain(DocumentAnnotations annotations)
    {
        var works = Works(annotations);
        return [.. annotations.Mentions.Select((mention, at) => works.GetValueOrDefault(at) ?? Other(mention))];
    }

    // By the mention's place.
    static Dictionary<int, MentionExplanation> Works(DocumentAnnotations annotations)
    {
        var said = annotations.Works.Concat(annotations.Publishes is { } own ? [own] : []).ToList();
        var settled = Settlement.Settle([.. said.GroupBy(work => work.Signature.Canonical).Select(group =>
            new SupportedSignature(group.First().Signature, 1, [.. group.Select(work => work.Title).OfType<string>().Distinct()]))]);
        var names = settled.Works.ToDictionary(work => work.Id, Describe);
        return annotations.Works.SelectMany(work => work.Mentions.Select(at => (at, Of(work, at, settled.Outcomes[work.Signature.Canonical], names)))).ToDictionary();
    }

    static MentionExplanation Of(WorkReference work, int mention, WorkOutcome outcome, Dictionary<string, string> names) => new(
        outcome.Status,
        outcome.WorkId is { } id ? names[id] : null,
        [.. outcome.CandidateIds.Select(candidate => names[candidate])],
        mention == work.Mentions[0] ? outcome.Reason : $"the work of [{work.Mentions[0] + 1}]: {outcome.Reason}");

    static string Describe(SettledWork work) => new CitationName(work.Title, work.Number).ToString();

    static MentionExplanation Other(Mention mention) => mention switch
    {
        { Type: MentionType.Region, RegionCode: { } code, Name: { } name } => MentionExplanation.Resolved($"{name} ({code})", "the region of this name"),
        { NamesInstitution: true, Name: { } name } => MentionExplanation.Resolved(name, ReasonOf(mention, name)),
        _ => MentionExplanation.Unresolved(MentionRow.UnresolvedReason(mention.Type)),
    };

    static string ReasonOf(Mention mention, string name)
    {
        if (TitleFolding.Canonical(mention.Text) == TitleFolding.Canonical(name))
            return "printed in full";
        if (mention.Rule.EndsWith("declared-short-form", StringComparison.Ordinal))
            return "the text declares this short form";
        return RegionAuthority.Default.Find(mention.RegionCode) is { Level: not RegionLevel.Nation } region && !mention.Text.Contains(region.ShortName, StringComparison.Ordinal)
            ? $"of {region.Name}, by context"
            : "a short or other form of this name";
    }
}
