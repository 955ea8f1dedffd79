using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Authority;
using PolicyGraph.Extraction;
using PolicyGraph.Text;

namespace PolicyGraph.Resolution;

/// <summary>Finds 以上文件 and the like, and the works that they stand for: those that its paragraph named before, else those of the nearest paragraph that names any.</summary>
static partial class WorkAnaphorReader
{
    static readonly string[] Openings = ["以上", "上述", "前述"];

    /// <param name="mentions">The document's mentions, which the works' indices point into.</param>
    public static ImmutableArray<WorkAnaphor> Read(NormalizedText text, ImmutableArray<Mention> mentions, ImmutableArray<WorkReference> works)
    {
        if (works.IsEmpty)
            return [];
        var found = new List<WorkAnaphor>();
        foreach (var opening in Openings)
        {
            for (var at = text.Text.IndexOf(opening, StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf(opening, at + opening.Length, StringComparison.Ordinal))
            {
                if (!Quantities.Contains(text.Text.At(at - 1), StringComparison.Ordinal) && Naming().First(text.Text.AsSpan(at, Math.Min(LongestNaming, text.Text.Length - at))) is { } naming
                    && Of(text, new TextSpan(at, at + naming.Length), mentions, works) is { } anaphor)
                    found.Add(anaphor);
            }
        }

        return [.. found.OrderBy(anaphor => anaphor.Span)];
    }

    static WorkAnaphor? Of(NormalizedText text, TextSpan place, ImmutableArray<Mention> mentions, ImmutableArray<WorkReference> works)
    {
        var span = text.ToSource(place);
        var antecedents = Antecedents(text, place, mentions, works);
        if (place.Of(text.Text).Contains("国家", StringComparison.Ordinal))
            antecedents = [.. antecedents.Where(work => works[work].Level is Level.National)];
        if (antecedents.IsEmpty)
            return null;
        var trigger = CitationFunctionReader.ReadAt(text.Text, place);
        return new WorkAnaphor(
            span, span.Of(text.Source), antecedents, trigger?.Function ?? CitationFunction.Mention, trigger is { } told ? text.ToSource(told.Span) : null);
    }

    static ImmutableArray<int> Antecedents(NormalizedText text, TextSpan place, ImmutableArray<Mention> mentions, ImmutableArray<WorkReference> works)
    {
        var last = -1;
        foreach (var work in works)
        {
            foreach (var mention in work.Mentions)
            {
                if (text.Offsets.ToNormalized(mentions[mention].Span) is var at && at.End <= place.Start)
                    last = Math.Max(last, at.End);
            }
        }

        if (last < 0)
            return [];
        var block = text.Text.LastIndexOf('\n', last - 1) + 1;
        return [.. Enumerable.Range(0, works.Length).Where(work => works[work].Mentions.Any(mention =>
            text.Offsets.ToNormalized(mentions[mention].Span) is var at && at.Start >= block && at.End <= last))];
    }

    const int LongestNaming = 24;

    // 50%以上, 省级以上: more than that.
    const string Quantities = "0123456789%％级人个名家余元项次年岁成半层科职县市省区百千万亿倍";

    [GeneratedRegex("^(?:以上|上述|前述)(?:国家|省|市|几|[一二三四五六七八九十两0-9]|[部项个份]|有关|相关|重要|等|各|级|的|和|、|法律|法规|政策|规划|规范性)*(?:文件|政策|法规|规定|意见|规划|方案|办法|条例)", RegexOptions.CultureInvariant)]
    private static partial Regex Naming();
}
