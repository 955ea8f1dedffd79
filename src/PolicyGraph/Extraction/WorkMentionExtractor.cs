using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Documents;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Finds the laws and policies that a text names: by title, by number, by both, and plans by name.</summary>
/// <remarks>
/// Left out are the document's own title and number, the title of the proposal that it answers, reports and speeches, and what
/// a page adds round its text (<see cref="PageFurniture"/>).
/// </remarks>
public sealed partial class WorkMentionExtractor
{
    /// <param name="header">Its spans and fields say what is the document's own.</param>
    /// <returns>Ordered by span; none overlap. A work named by its genre alone is among them, whatever it may mean.</returns>
    public static ImmutableArray<WorkMention> Extract(NormalizedText text, DocumentHeader header) => Extract(text, header, PageFurniture.In(text, header));

    /// <param name="furniture">The text's <see cref="PageFurniture"/>.</param>
    internal static ImmutableArray<WorkMention> Extract(NormalizedText text, DocumentHeader header, IEnumerable<TextSpan> furniture)
    {
        var own = new OwnWork(text.Text, header);
        var taken = new TakenPlaces(text.Text.Length);
        foreach (var place in OwnWording.Fields(text, header).Concat(furniture))
            taken.Cover(place);
        var found = new List<WorkMention>();
        foreach (var mention in Titles(text, taken).Concat(Numbers(text, header)).Concat(BareLaws(text)).Concat(Plans(text)))
        {
            if (!taken.Take(mention.Span))
                continue;
            if (!own.Is(mention))
                found.Add(mention);
        }

        return [.. found.OrderBy(mention => mention.Span)];
    }

    // Titles come first and take their places, refused ones too: what stands in marks is no bare name.
    static IEnumerable<WorkMention> Titles(NormalizedText text, TakenPlaces taken)
    {
        var marked = TitleMarks.Find(text.Text).Select(span => (span, bracket: TitleBracket.Read(text.Text, span.End))).ToList();
        var aliases = marked.SelectMany(other => other.bracket.Aliases).ToHashSet(StringComparer.Ordinal);
        var mentionEnd = 0;
        foreach (var (span, bracket) in marked)
        {
            var title = text.Printed(new TextSpan(span.Start + 1, span.End - 1));
            var isDeclared = span.End <= mentionEnd;
            mentionEnd = Math.Max(mentionEnd, bracket.MentionEnd);
            var kind = isDeclared || IsProposal(text.Text, span) ? TitleKind.Other : KindOf(title, aliases);
            if (kind is not TitleKind.Other)
            {
                yield return new WorkMention(new TextSpan(span.Start, bracket.MentionEnd), kind is TitleKind.Law, title, bracket.Number, bracket.Aliases, "title")
                {
                    OfficialTitle = kind is TitleKind.Law ? LawNames.Default.Official(TitleWithoutBracket(title)) : null,
                    IsGenreAlone = TitleGenre.IsGenreAlone(title),
                };
            }
            else
            {
                taken.Cover(span);
            }
        }
    }

    static TitleKind KindOf(string title, HashSet<string> aliases) =>
        TitleGenre.Of(title) is not TitleKind.Other and var kind ? kind
        : aliases.Contains(title) ? TitleKind.Policy : TitleKind.Other;

    static IEnumerable<WorkMention> Numbers(NormalizedText text, DocumentHeader header) =>
        DocumentNumberParser.FindAll(text.Text)
            .Where(match => match.Number != header.Number)
            .Select(match => new WorkMention(match.Span, false, null, match.Number, [], "number"));

    static IEnumerable<WorkMention> BareLaws(NormalizedText text) =>
        LawNames.Default.Find(text.Text)
            .Select(law => new WorkMention(law.Span, true, text.Printed(law.Span), null, [], "law-name") { OfficialTitle = law.Official });

    static IEnumerable<WorkMention> Plans(NormalizedText text) =>
        UnmarkedPlanNames.Find(text).OrderByDescending(plan => plan.Span.Length)
            .Select(plan => new WorkMention(plan.Span, false, plan.Title, null, [], "plan-name"));

    static bool IsProposal(string text, TextSpan span) => ProposalBefore().IsMatch(text.AsSpan()[Math.Max(0, span.Start - 24)..span.Start]);

    static string TitleWithoutBracket(string title) => LastBracket().Replace(title, "");

    [GeneratedRegex("(?:[您你]们?|贵.|代表|委员)[^，。；《》]{0,8}(?:提出|提交|反映)的?$", RegexOptions.CultureInvariant)]
    private static partial Regex ProposalBefore();

    [GeneratedRegex("[（(][^（）()]*[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex LastBracket();
}
