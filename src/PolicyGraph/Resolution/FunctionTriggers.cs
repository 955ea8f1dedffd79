using System.Buffers;
using System.Collections.Immutable;
using PolicyGraph.Text;

namespace PolicyGraph.Resolution;

/// <summary>The words before a title that tell its function, and how far before it they may stand.</summary>
static class FunctionTriggers
{
    /// <summary>Between a verb of issuing and its title stands 了, 的 or 我市首个, between 落实 and its title a list of bodies.</summary>
    const int NearReach = 12;
    const int FarReach = 44;

    static readonly ImmutableArray<(CitationFunction Function, string Word)> Words =
    [
        .. Of(CitationFunction.Basis, "根据", "依据", "按照", "依照", "遵照"),
        .. Of(CitationFunction.Implementation, "贯彻落实", "贯彻实施", "贯彻执行", "贯彻", "落实", "执行", "践行", "遵守", "实施", "承接", "细化"),
        .. Of(CitationFunction.Issuance, "印发", "出台", "发布", "下发", "制定", "制订", "推出", "颁布", "公布", "制发", "颁发", "编发", "再发", "另发", "编印", "编制", "审议通过", "研究通过", "表决通过", "通过了", "下达", "签发", "配套了", "配套"),
        .. Of(CitationFunction.Transmission, "转发"),
        .. Of(CitationFunction.Amendment, "修订", "修改", "修编"),
        .. Of(CitationFunction.Repeal, "废止"),
        .. Of(CitationFunction.Reference, "参照", "对照", "借鉴", "比照", "参考", "对标"),
        .. Of(CitationFunction.Alignment, "围绕", "聚焦", "衔接", "对接", "结合"),
        .. Of(CitationFunction.Drafting, "起草"),
    ];

    static readonly SearchValues<string> AnyWord = SearchValues.Create([.. Words.Select(item => item.Word)], StringComparison.Ordinal);

    /// <summary>The trigger nearest to the end of the words before a title; null where none is near enough.</summary>
    /// <param name="issuing">Whether verbs of issuing count: those of 国务院印发的《…》 do not say what the sentence does with it.</param>
    public static Trigger? Last(ReadOnlySpan<char> before, bool issuing = true)
    {
        Trigger? last = Preposition(before);
        if (!before.ContainsAny(AnyWord))
            return last;
        foreach (var (function, word) in Words)
        {
            if (function is CitationFunction.Issuance && !issuing)
                continue;
            var near = before[Math.Max(0, before.Length - Reach(function) - word.Length)..];
            if (near.LastIndexOf(word, StringComparison.Ordinal) is not (>= 0 and var place))
                continue;
            var at = before.Length - near.Length + place;
            if (last is null || at + word.Length > last.Value.Span.End || (at + word.Length == last.Value.Span.End && at < last.Value.Span.Start))
                last = new Trigger(function, new TextSpan(at, at + word.Length));
        }

        return last is { Function: CitationFunction.Implementation } carried ? AsIssued(before, carried) : last;
    }

    // 按《…》, 依《…》, 另据《…》: the one character counts only beside the title.
    static Trigger? Preposition(ReadOnlySpan<char> before) =>
        before is [.., '按' or '依' or '据'] ? new Trigger(CitationFunction.Basis, new TextSpan(before.Length - 1, before.Length)) : null;

    // 出台并实施《…》, 印发实施《…》 tell of its issue, 制定贯彻落实《…》的方案 does not.
    static Trigger AsIssued(ReadOnlySpan<char> before, Trigger carried)
    {
        var joined = before[..carried.Span.Start];
        var head = joined.TrimEnd("并和、");
        if (head.Length == joined.Length && before[carried.Span.Start..carried.Span.End] is not "实施")
            return carried;
        foreach (var (function, word) in Words)
        {
            if (function is CitationFunction.Issuance && head.EndsWith(word, StringComparison.Ordinal))
                return new Trigger(function, new TextSpan(head.Length - word.Length, carried.Span.End));
        }

        return carried;
    }

    static int Reach(CitationFunction function) =>
        function is CitationFunction.Issuance or CitationFunction.Transmission or CitationFunction.Amendment or CitationFunction.Drafting ? NearReach : FarReach;

    static IEnumerable<(CitationFunction, string)> Of(CitationFunction function, params string[] words) => words.Select(word => (function, word));
}

/// <summary>A word that tells a function, by its place.</summary>
readonly record struct Trigger(CitationFunction Function, TextSpan Span)
{
    public Trigger Moved(int by) => this with { Span = new TextSpan(Span.Start + by, Span.End + by) };
}
