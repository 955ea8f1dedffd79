using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PolicyGraph.Resolution;

/// <summary>Gathers a document's mentions into works, in text order: by number, by title, by a declared short form (以下简称), by the antecedent of a short one.</summary>
static partial class CitationGrouping
{
    const int LongestShortForm = 12;
    const int ShortestShortForm = 4;

    /// <param name="Work">Null where a genre alone (《意见》) has no antecedent: it names nothing.</param>
    /// <param name="TakesName">The mention is a short form: its name is its antecedent's title.</param>
    public readonly record struct Placed(CitedWork? Work, bool TakesName);

    public static (ImmutableArray<Placed> Mentions, ImmutableArray<CitedWork> Works) Group(IReadOnlyList<ReadMention> mentions)
    {
        var works = new CitedWorks();
        var placed = ImmutableArray.CreateBuilder<Placed>(mentions.Count);
        for (var at = 0; at < mentions.Count; at++)
        {
            var said = mentions[at];
            var antecedent = Antecedent(works, said);
            var work = antecedent ?? works.Same(said) ?? (said.Mention.IsGenreAlone ? null : works.New(said.Mention.IsLaw));
            if (antecedent is not null)
                antecedent.Mentions.Add(at);
            else if (work is not null)
                works.Add(work, at, said);
            placed.Add(new Placed(work, antecedent is not null && TakesName(said)));
        }

        return (placed.ToImmutable(), [.. works.All]);
    }

    static CitedWork? Antecedent(CitedWorks works, ReadMention said)
    {
        if (said.Mention is not { Title: { } title, Number: null } || said.Core is not { } core)
            return null;
        if (works.Declared(title) is { } declared)
            return declared;
        if (said.Mention.IsGenreAlone)
            return works.EndingIn(core);
        if (FiveYearPlan().Match(core) is { Success: true } plan)
            return Naming(works, $"第十{plan.Groups["ordinal"].Value}个五年规划");
        return (!said.Mention.IsLaw || said.Mention.OfficialTitle is null) && said.Issuers.IsEmpty && said.Scope?.Region is null && core.Length is >= ShortestShortForm and <= LongestShortForm
            ? works.PolicyEndingIn(core) : null;
    }

    static CitedWork? Naming(CitedWorks works, string plan) =>
        works.All.LastOrDefault(work => work.Cores.Any(own => own.Contains(plan, StringComparison.Ordinal)));

    // “7510”行动计划 is a name of its own, “十四五”规划 a short one.
    static bool TakesName(ReadMention said) => said.Mention.Rule != "plan-name" || FiveYearPlan().IsMatch(said.Core!);

    [GeneratedRegex("^十(?<ordinal>[一二三四五六])五规划(?:纲要)?$", RegexOptions.CultureInvariant)]
    private static partial Regex FiveYearPlan();
}
