using System.Buffers;
using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Commitments;

/// <summary>One sentence or list item of a body, with what its place in the letter says of it.</summary>
/// <param name="Span">Behind the list marker and before the closing punctuation, in units of the normalised text.</param>
/// <param name="Block">The paragraph that it stands in: what an elided subject is looked for in.</param>
/// <param name="UnderPlan">Under a heading such as 下一步工作, or behind 下一步 in its paragraph, or in the list that such a sentence opens.</param>
/// <param name="OpensItem">The first sentence behind a list marker.</param>
/// <param name="IsFollowed">Another sentence of the same item follows: what a caption must have.</param>
/// <param name="OpensList">Ends in a colon: 重点做好以下工作：.</param>
/// <param name="IsQuoted">Begins within a quotation that an earlier sentence opened: somebody else's words.</param>
/// <param name="IsClosed">Ends in 。；！ or ？; the lines of a letterhead or a signature do not.</param>
/// <param name="Heading">The nearest heading or caption above; empty where there is none.</param>
/// <param name="Level">Of the list marker before it (<see cref="ListMarker.Level"/>); 0 where none stands there.</param>
readonly record struct Sentence(
    TextSpan Span, int Block, bool UnderPlan, bool OpensItem, bool IsFollowed, bool OpensList, bool IsQuoted, bool IsClosed, TextSpan Heading, int Level);

/// <summary>A heading, without its marker, with the level that it opens; one without a marker opens the first.</summary>
readonly record struct OutlineHeading(TextSpan Span, int Level);

/// <summary>Cuts a letter into sentences and list items, and knows which stand under 下一步工作 (gold/GUIDE.md, <c>commitments</c>).</summary>
sealed partial class LetterOutline
{
    const int LongestHeading = 60;
    const int LongestBareHeading = 24;

    // 二是下一步将扩大规模 is no heading.
    static readonly SearchValues<char> NotInHeadings = SearchValues.Create("，将0123456789");

    /// <summary>Deeper than every printed level: no plan heading is open.</summary>
    const int NoLevel = 0;

    readonly string _text;
    readonly SentenceCutting _cutting;
    readonly List<Sentence> _sentences = [];
    readonly List<OutlineHeading> _headings = [];
    int _planLevel = NoLevel;
    bool _planList;
    TextSpan _heading;

    LetterOutline(string text) => (_text, _cutting) = (text, new SentenceCutting(text));

    /// <summary>In order: what has an end of a sentence, or stands as an item among such.</summary>
    public IReadOnlyList<Sentence> Sentences => _sentences;

    /// <summary>In order; no sentence is among them.</summary>
    public IReadOnlyList<OutlineHeading> Headings => _headings;

    /// <param name="text">Normalised.</param>
    public static LetterOutline Read(string text)
    {
        var outline = new LetterOutline(text);
        var block = 0;
        for (var start = 0; start < text.Length; block++)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            if (end > start)
                outline.ReadBlock(new TextSpan(start, end), block);
            start = end + 1;
        }

        return outline;
    }

    void ReadBlock(TextSpan block, int number)
    {
        var marker = ListMarker.At(_text, block.Start);
        var inner = new TextSpan(Math.Min(marker.End, block.End), block.End);
        if (IsHeading(inner, marker.Level))
        {
            OpenHeading(inner, marker.Level == NoLevel ? 1 : marker.Level);
            return;
        }

        if (marker.Level == NoLevel)
            _planList = false;
        else if (marker.Level <= _planLevel)
            _planLevel = NoLevel;
        ReadSentences(block, number);
    }

    bool IsUnderPlan => _planLevel != NoLevel || _planList;

    // A heading ends in no punctuation. Where a list's items end in none either, those that count nothing are read as headings without a text.
    bool IsHeading(TextSpan inner, int level)
    {
        if (inner.Length == 0 || inner.Length > (level == NoLevel ? LongestBareHeading : LongestHeading))
            return false;
        var words = _text.AsSpan(inner.Start, inner.Length);
        return words.IndexOfAny('。', '；', '！') < 0 && words[^1] is not ('.' or '．') && words[^1] != '：'
            && (level == NoLevel ? PlanHeading().IsMatch(words) : !(IsUnderPlan && level > _planLevel && Counts().IsMatch(words)));
    }

    void OpenHeading(TextSpan heading, int level)
    {
        if (level <= _planLevel)
            _planLevel = NoLevel;
        if (_planLevel == NoLevel && PlanHeading().IsMatch(_text.AsSpan(heading.Start, heading.Length)))
            _planLevel = level;
        _planList = false;
        _heading = heading;
        _headings.Add(new OutlineHeading(heading, level));
    }

    void ReadSentences(TextSpan block, int number)
    {
        var underPlan = IsUnderPlan;
        var (at, opensItem, isQuoted) = (block.Start, false, false);
        while (at < block.End)
        {
            var marker = ListMarker.At(_text, at);
            if (marker.Level != NoLevel)
                (at, opensItem) = (marker.End, true);
            var end = _cutting.EndOf(at, block.End);
            var span = _cutting.Trimmed(at, end);
            var words = _text.AsSpan(span.Start, span.Length);
            if (PlanStart().IsMatch(words))
                underPlan = true;
            var opensList = _text.At(end) == '：';
            var next = end < block.End && _text[end] is not '①' ? end + 1 : end;
            var isFollowed = next < block.End && ListMarker.At(_text, _cutting.SkipClosing(next, block.End)).Level == NoLevel && _cutting.SkipClosing(next, block.End) < block.End;
            if (opensList && PlanHeading().IsMatch(words))
                underPlan = true;
            // 三、下一步工作。一是…: a heading that runs into its text opens a section all the same.
            var opensSection = opensItem && span.Length <= LongestBareHeading && PlanHeading().IsMatch(words) && words.IndexOfAny(NotInHeadings) < 0;
            // 再次，汇报一下今后的打算。: a sentence that is all of its block opens the list below it as a heading would.
            var opensPlan = at == block.Start && _cutting.SkipClosing(next, block.End) >= block.End && span.Length <= LongestBareHeading && PlanAnnouncement().IsMatch(words);
            if (opensPlan)
                _planList = true;
            else if (opensSection)
            {
                (underPlan, _planLevel, _heading) = (true, _planLevel == NoLevel ? marker.Level : _planLevel, span);
                _headings.Add(new OutlineHeading(span, marker.Level == NoLevel ? 1 : marker.Level));
            }
            else if (span.Length > 0)
                _sentences.Add(new Sentence(span, number, underPlan, opensItem, isFollowed, opensList, isQuoted, _text.At(end) is '。' or '；' or '！' or '？' or '.' or '．', _heading, marker.Level));
            // 重点做好以下工作： opens the blocks below it, 一是 to 四是.
            if (opensList && next >= block.End && underPlan)
                _planList = true;
            isQuoted = _cutting.StaysOpen(at, next, isQuoted);
            (at, opensItem) = (_cutting.SkipClosing(next, block.End), false);
        }
    }

    /// <summary>Headings of what is still to come.</summary>
    [GeneratedRegex(
        "下一?步|下(?:一)?阶段|下(?:一)?年度|下半年|明年|来年|今后|打算|后续|接下来|未来(?:[一二三四五六七八九十0-9]+年|一段时[期间]|工作|打算|计划|规划|方向|举措|安排|发展|展望)|^(?:面向|展望)?未来$|^展望|展望$|(?:努力|工作|改进)方向|工作设想|(?:改进|整改)措施"
        + "|(?:[一二两三四五六七八九十几]点|公开|郑重)承诺|承诺事项$|(?:工作|20[0-9]{2}年)(?:计划|思路|安排|措施|部署)(?:和.{0,6})?$|(?:做好|抓好|抓实|办好|开展|推进|落实)(?:以下|如下|下列|[一二两三四五六七八九十]件|.{0,6}[一二两三四五六七八九十]项)", RegexOptions.CultureInvariant)]
    private static partial Regex PlanHeading();

    /// <summary>汇报一下今后的打算, 下一步安排如下.</summary>
    [GeneratedRegex("(?:今后|下一?步|下(?:一)?阶段|接下来|后续|下半年|明年)[^，。将]{0,8}(?:打算|安排|计划|思路|考虑|举措|措施|设想|想法)(?:如下|是)?$", RegexOptions.CultureInvariant)]
    private static partial Regex PlanAnnouncement();

    /// <summary>新建实训基地3个: an item that counts is a promise, however short.</summary>
    [GeneratedRegex("[0-9] ?[万亿]?(?:个|家|所|名|人|座|项|处|场|期|次|套|支|门|件|亩|元|公里|吨|%)(?!年)", RegexOptions.CultureInvariant)]
    private static partial Regex Counts();

    /// <summary>Words that open a paragraph of promises.</summary>
    [GeneratedRegex("^(?:(?:为此|对此|此外|另外|同时|最后|再次)，?|展望)?(?:(?:在|就)?下一?步(?:工作)?(?:中|里)?|下(?:一)?阶段|今后|接下来|下半年|未来(?!.{0,3}发展方向)|后续|新的一年|来年)", RegexOptions.CultureInvariant)]
    private static partial Regex PlanStart();
}
