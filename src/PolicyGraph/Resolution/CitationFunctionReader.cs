using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Extraction;
using PolicyGraph.Text;

namespace PolicyGraph.Resolution;

/// <summary>Reads what a document does with each work that it names from the words round the title: those before it, else those behind it.</summary>
/// <remarks>Titles in one list (《A》《B》和省政府办公厅《C》等文件) share the trigger before the first and the one behind the last.</remarks>
static partial class CitationFunctionReader
{
    const int LongestWindow = 80;
    const int LongestConjunction = 40;

    /// <summary>One reading a mention, in their order; a mention alone has no trigger.</summary>
    public static ImmutableArray<Trigger?> Read(string text, IReadOnlyList<WorkMention> mentions)
    {
        var read = ImmutableArray.CreateBuilder<Trigger?>(mentions.Count);
        for (var first = 0; first < mentions.Count;)
        {
            var last = first;
            while (last + 1 < mentions.Count && IsListed(text, mentions[last].Span.End, mentions[last + 1].Span.Start))
                last++;
            var list = new TextSpan(mentions[first].Span.Start, mentions[last].Span.End);
            var trigger = ReadList(text, list, first > 0 ? mentions[first - 1].Span.End : 0, last + 1 < mentions.Count ? mentions[last + 1].Span.Start : text.Length);
            for (; first <= last; first++)
                read.Add(trigger);
        }

        return read.MoveToImmutable();
    }

    /// <summary>What is done with what stands at one place.</summary>
    public static Trigger? ReadAt(string text, TextSpan place) => ReadList(text, place, 0, text.Length);

    // 《A》（以下简称…）、《B》; 《A》和中共辽宁省委办公厅《B》: what joins them holds no trigger of its own.
    static bool IsListed(string text, int end, int start)
    {
        if (start - end > LongestConjunction)
            return false;
        var gap = text.AsSpan(end, start - end);
        return gap.Length == 0 || (Conjunction().IsMatch(gap) && FunctionTriggers.Last(gap) is null or { Function: CitationFunction.Issuance } && !IsDeed(gap));
    }

    // 和《A》、国务院印发的《B》 is one list; 《A》和出台《B》 is none.
    static bool IsDeed(ReadOnlySpan<char> gap) => FunctionTriggers.Last(gap) is not null && !gap.EndsWith("的", StringComparison.Ordinal);

    static Trigger? ReadList(string text, TextSpan list, int earliest, int latest)
    {
        var start = Sentence.LeadStart(text, list.Start, Math.Max(earliest, list.Start - LongestWindow));
        var end = Sentence.End(text, list.End, Math.Min(latest, list.End + LongestWindow));
        var before = text.AsSpan(start, list.Start - start);
        var after = text.AsSpan(list.End, end - list.End);
        return Stated(before, Before(before, after))?.Moved(start) ?? Stated(after, After(before, after))?.Moved(list.End);
    }

    // 尚未出台《A》, 不再执行《A》, 《A》尚未废止: what is denied is not done.
    static Trigger? Stated(ReadOnlySpan<char> words, Trigger? found) =>
        found is { } trigger && (Denial().IsMatch(words[..trigger.Span.Start]) || words[trigger.Span.Start..trigger.Span.End].Contains('未')) ? null : found;

    static Trigger? Before(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (BasisIs().First(before) is { } basis)
            return new Trigger(CitationFunction.Basis, new TextSpan(basis.Index, basis.Index + basis.Length));
        if (CarryingOutThat().First(before) is { } attribute)
            before = before[..attribute.Index];
        var clause = before.LastIndexOf('，') + 1;
        if (FunctionTriggers.Last(before[clause..]) is not { } found)
            return null;
        found = found.Moved(clause);
        if (found.Function is not CitationFunction.Issuance)
            return found;
        return Governing(before[clause..found.Span.Start], before[found.Span.End..])?.Moved(clause) ?? AsIssued(before, clause, found, after);
    }

    // 按照国务院印发的《…》, 落实中办国办印发《…》: the outer word tells what is done with it.
    static Trigger? Governing(ReadOnlySpan<char> head, ReadOnlySpan<char> behind) =>
        (behind.StartsWith("的") || EndsInBody().IsMatch(head)) && FunctionTriggers.Last(head, issuing: false) is { Function: not CitationFunction.Drafting } outer
        && !Purpose().IsMatch(head[outer.Span.End..]) ? outer : null;

    static Trigger AsIssued(ReadOnlySpan<char> before, int clause, Trigger found, ReadOnlySpan<char> after)
    {
        var subject = before[clause..found.Span.Start];
        if (Waiting().IsMatch(subject))
            return found with { Function = CitationFunction.Awaited };
        if (before[found.Span.Start..].StartsWith("编制") && Drafting().IsMatch(subject))
            return found with { Function = CitationFunction.Drafting };
        if (!before[found.Span.End..].StartsWith("了") && Planning().IsMatch(subject))
            return found with { Function = CitationFunction.Drafting };
        return Others().IsMatch(subject) && (Series().IsMatch(before) || SeriesBehind().IsMatch(after)) ? found with { Function = CitationFunction.Background } : found;
    }

    static Trigger? After(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var comma = after.IndexOf('，');
        var clause = comma < 0 ? after : after[..comma];
        var head = before[(before.LastIndexOf('，') + 1)..];
        return IssuedBehind().First(clause) is { } issued ? At(Waiting().IsMatch(head) || Planning().IsMatch(clause[..issued.Length]) ? CitationFunction.Awaited : CitationFunction.Issuance, issued)
            : RepealedBehind().First(clause) is { } repealed ? At(CitationFunction.Repeal, repealed)
            : AmendedBehind().First(clause) is { } amended ? At(CitationFunction.Amendment, amended)
            : DraftedBehind().First(clause) is { } drafted ? At(CitationFunction.Drafting, drafted)
            : BasisBehind().First(clause) is { } basis ? At(CitationFunction.Basis, basis)
            : head.EndsWith("作为") && CompanionBehind().First(clause) is { } companion ? At(CitationFunction.Basis, companion)
            : GuideBehind().First(clause) is { } guide ? At(CitationFunction.Alignment, guide)
            : head.EndsWith("与") || head.EndsWith("同") || head.EndsWith("和") ? At(CitationFunction.Alignment, AlignedBehind().First(clause))
            : CarriedOutBehind().First(clause) is { } carried ? At(CitationFunction.Implementation, carried)
            : null;
    }

    static Trigger? At(CitationFunction function, (int Index, int Length)? place) =>
        place is { } found ? new Trigger(function, new TextSpan(found.Index, found.Index + found.Length)) : null;

    static Trigger At(CitationFunction function, (int Index, int Length) place) => new(function, new TextSpan(place.Index, place.Index + place.Length));

    [GeneratedRegex("^(?:（[^（）]*）)?(?:(?:、|(?:号?文件|精神)?(?:和|以及|及|、)|，(?=[^，]*[厅局委部院办会府](?:联合|共同)?(?:印发|出台|发布|下发|制定)的$)|，?以及|，?及|和|与)(?!.*(?:，|的要求|精神))|等(?:文件|政策)?(?:和|及|以及)).*$", RegexOptions.CultureInvariant)]
    private static partial Regex Conjunction();

    // 制定贯彻落实该文件的《…》: what is issued carries out another.
    [GeneratedRegex("(?:贯彻落实|贯彻|落实|细化)(?:该|上述|这一|此)[^，的]{2,6}的$", RegexOptions.CultureInvariant)]
    private static partial Regex CarryingOutThat();

    [GeneratedRegex("(?:未能?|未曾|没有|不(?:再|是|能)?|并非|无法|难以)(?:正式|全面|完全|直接|单独|另行|[再予])*$", RegexOptions.CultureInvariant)]
    private static partial Regex Denial();

    [GeneratedRegex("依据(?:之一)?，?(?:便|就|即)?[是为]", RegexOptions.CultureInvariant)]
    private static partial Regex BasisIs();

    [GeneratedRegex("(?:[厅局委部院办会府门]|国办|中办|部委|单位)(?:联合|共同|又|先后|近日|最新|新)*$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsInBody();

    [GeneratedRegex("要求|部署|精神|安排|分工|任务|责任|该|这|而$", RegexOptions.CultureInvariant)]
    private static partial Regex Purpose();

    [GeneratedRegex("(?<![招接期])[待俟]|关注|等候", RegexOptions.CultureInvariant)]
    private static partial Regex Waiting();

    [GeneratedRegex("正(?!式)|拟(?!定)|将|计划|抓紧|准备|着手|尽快|加快|适时|争取|力争|谋划|启动|推进|酝酿|有望|[提报呈商]请|建议", RegexOptions.CultureInvariant)]
    private static partial Regex Planning();

    // Who leads the drafting is not who issues.
    [GeneratedRegex("(?:牵头|组织|负责|参与)$", RegexOptions.CultureInvariant)]
    private static partial Regex Drafting();

    [GeneratedRegex("(?:国家|中央|国家层面|国务院|党和国家|上级|各级|部委|国家和省|国家、省|省级层面|省里|国家到地方)(?:层面|及(?:其)?(?:有关|相关)?部[委门]|有关部[委门]|相关部[委门])?(?:也|又|还|就|已|先后|陆续|相继|密集|接连|连续|近年来|高度重视)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex("近年|近[一二两三几]年|近来|以来|先后|陆续|相继|密集|接连", RegexOptions.CultureInvariant)]
    private static partial Regex Series();

    [GeneratedRegex("^(?:（[^（）]*）)?等?(?:一)?(?:系列|多项|多个|若干)", RegexOptions.CultureInvariant)]
    private static partial Regex SeriesBehind();

    [GeneratedRegex("^(?:（[^（）]*）)?(?:等(?:一系列)?(?:文件|政策|政策文件)?)?(?:已|均|也|又|还|自|先后|相继|陆续|正式|即将|尽快|近日|今年|去年)*(?:由[^，《》]{2,24}?)?(?:印发|制发|出台|下发|发布|颁布|公布|实施|施行|送达)(?:实施|施行)?(?:以来|以后|之后|之际|后|时|了)?(?!方案|细则|办法|意见|情况|过程|工作|主体)", RegexOptions.CultureInvariant)]
    private static partial Regex IssuedBehind();

    [GeneratedRegex("^(?:.{0,8}|(?:等[^，]{0,12})?(?:予以|同时|自[^，]{2,16}起)*)废止", RegexOptions.CultureInvariant)]
    private static partial Regex RepealedBehind();

    [GeneratedRegex("^(?:等(?:文件|政策|法规)?)?(?:进行(?:了)?|的|已|正在|予以|作出?了?|开展|如下|以下|全面|部分(?:条款|内容)?)*(?:修订|修改|修编)", RegexOptions.CultureInvariant)]
    private static partial Regex AmendedBehind();

    [GeneratedRegex("^(?:等(?:文件|政策)?)?(?:的|正在|已|由.{2,12})*(?:研究起草|起草|编制|研究制定|制定工作)", RegexOptions.CultureInvariant)]
    private static partial Regex DraftedBehind();

    [GeneratedRegex("^(?:等(?:文件|政策|法律法规)?)?(?:精神|规定|要求|文件|均|都|也)*[为是作][^，]{0,12}?(?:依据|遵循|准绳)", RegexOptions.CultureInvariant)]
    private static partial Regex BasisBehind();

    // 作为《A》的配套文件.
    [GeneratedRegex("^的?(?:重要|主要|具体)?(?:配套|实施|落实)(?:文件|政策|细则|措施|举措|办法)", RegexOptions.CultureInvariant)]
    private static partial Regex CompanionBehind();

    [GeneratedRegex("^(?:等(?:文件|政策)?)?(?:文件|精神|规定|要求)*为(?:统领|引领|指引|指导|牵引|纲领|总纲|抓手)", RegexOptions.CultureInvariant)]
    private static partial Regex GuideBehind();

    [GeneratedRegex("衔接|一脉相承|相一致|保持一致|呼应|相配套", RegexOptions.CultureInvariant)]
    private static partial Regex AlignedBehind();

    [GeneratedRegex("^(?:等(?:文件|政策|法律法规)?)?(?:的|文件|作了|作出|进行|予以|加以|精神|要求|规定|各项|有关|相关|政策|措施|任务|提出|内容|具体|[“”])*(?:贯彻落实|落实|落地|落细|落到实处|细化|贯彻|(?:得到|由)[^，]{0,8}(?:执行|落实))", RegexOptions.CultureInvariant)]
    private static partial Regex CarriedOutBehind();
}
