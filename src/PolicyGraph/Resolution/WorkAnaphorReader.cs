using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Authority;
using PolicyGraph.Extraction;
using PolicyGraph.Text;

namespace PolicyGraph.Resolution;

/// <summary>
/// Finds 以上文件, 该意见 and the like, and the works that they stand for: of several those that its paragraph named before, else those of the
/// nearest paragraph that names any; of one the nearest whose title ends in that genre.
/// </summary>
static partial class WorkAnaphorReader
{
    static readonly string[] Openings = ["以上", "上述", "前述", "该", "这一", "这份"];

    /// <param name="mentions">The document's mentions, which the works' indices point into.</param>
    /// <returns>In the order of the text.</returns>
    public static ImmutableArray<WorkAnaphor> Read(NormalizedText text, ImmutableArray<Mention> mentions, ImmutableArray<WorkReference> works)
    {
        if (works.IsEmpty)
            return [];
        var named = new Lazy<ImmutableArray<(TextSpan Place, int Work)>>(() =>
            [.. works.SelectMany((work, at) => work.Mentions.Select(mention => (text.Offsets.ToNormalized(mentions[mention].Span), at))).OrderBy(item => item.Item1)]);
        var found = new List<WorkAnaphor>();
        foreach (var opening in Openings)
        {
            for (var at = text.Text.IndexOf(opening, StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf(opening, at + opening.Length, StringComparison.Ordinal))
            {
                if (!Quantities.Contains(text.Text.At(at - 1), StringComparison.Ordinal) && Naming().First(text.Text.AsSpan(at, Math.Min(LongestNaming, text.Text.Length - at))) is { } naming
                    && Of(text, new TextSpan(at, at + naming.Length), named.Value, works) is { } anaphor)
                    found.Add(anaphor);
            }
        }

        return [.. found.OrderBy(anaphor => anaphor.Span)];
    }

    static WorkAnaphor? Of(NormalizedText text, TextSpan place, ImmutableArray<(TextSpan Place, int Work)> named, ImmutableArray<WorkReference> works)
    {
        var wording = place.Of(text.Text);
        // Mentions do not overlap, so those that begin before the words end before them.
        var before = named.AsSpan()[..named.AsSpan().FirstFrom(place.Start, item => item.Place.Start)];
        var antecedents = wording[0] is '该' or '这' ? Nearest(text.Text, place.Start, wording[^2..], before, works) : Several(text.Text, wording, before, works);
        if (antecedents.IsEmpty)
            return null;
        var (span, trigger) = (text.ToSource(place), CitationFunctionReader.ReadAt(text.Text, place));
        return new WorkAnaphor(
            span, span.Of(text.Source), antecedents, trigger?.Function ?? CitationFunction.Mention, trigger is { } told ? text.ToSource(told.Span) : null);
    }

    static ImmutableArray<int> Several(string text, string wording, ReadOnlySpan<(TextSpan Place, int Work)> before, ImmutableArray<WorkReference> works)
    {
        if (before.IsEmpty)
            return [];
        var block = Sentence.ParagraphStart(text, before[^1].Place.End - 1);
        ImmutableArray<int> antecedents = [.. before[before.FirstFrom(block, item => item.Place.Start)..].ToArray().Select(item => item.Work).Distinct()];
        if (wording.Contains("国家", StringComparison.Ordinal) && !wording.Contains('省'))
            antecedents = [.. antecedents.Where(work => works[work].Level is Level.National)];
        return Count().First(wording) is { } count && Counted(wording[count.Index]) is var number && number < antecedents.Length
            ? antecedents[^number..].Sort() : antecedents.Sort();
    }

    // 该意见 in the paragraph that named it.
    static ImmutableArray<int> Nearest(string text, int at, string genre, ReadOnlySpan<(TextSpan Place, int Work)> before, ImmutableArray<WorkReference> works)
    {
        var block = Sentence.ParagraphStart(text, at);
        for (var last = before.Length - 1; last >= 0 && before[last].Place.Start >= block; last--)
        {
            if (genre is "文件" || works[before[last].Work].Title is { } title && TitleFolding.Fold(title).Core.EndsWith(genre, StringComparison.Ordinal))
                return [before[last].Work];
        }

        return [];
    }

    static int Counted(char numeral) => numeral switch { '两' or '二' => 2, '三' => 3, '四' => 4, _ => numeral - '0' };

    const int LongestNaming = 24;

    // 50%以上, 省级以上: more than that; 应该: no 该.
    const string Quantities = "0123456789%％级人个名家余元项次年岁成半层科职县市省区百千万亿倍应本";

    [GeneratedRegex(
        "^(?:(?:以上|上述|前述)(?:国家|省|市|几|[一二三四五六七八九十两0-9]|[部项个份]|有关|相关|重要|等|各|级|的|和|、|法律|法规|政策|规划|规范性)*(?:文件|政策|法规|规定|意见|规划|方案|办法|条例)"
        + "|(?:该|这一|这份)(?:指导|实施|总体|若干)?(?:文件|意见|方案|规划|办法|通知|决定|措施|纲要|计划|条例))(?!中心|单位)", RegexOptions.CultureInvariant)]
    private static partial Regex Naming();

    [GeneratedRegex("[两二三四2-4](?=[部项个份])", RegexOptions.CultureInvariant)]
    private static partial Regex Count();
}
