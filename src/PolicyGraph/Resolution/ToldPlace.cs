using System.Text.RegularExpressions;
using PolicyGraph.Authority;
using PolicyGraph.Text;

namespace PolicyGraph.Resolution;

/// <summary>Of which other place a sentence tells: 苏州市根据《甲》出台《乙》, in a letter of 无锡市.</summary>
/// <remarks>
/// A letter only tells what another place does. 市教育局 is then that place's, 《乙》 is not the letter's own, and the letter does not rest on 《甲》.
/// A place tells from the clause that it begins on, until another one, or 我市, begins a clause. One that lies above the letter's or within it is none.
/// </remarks>
static partial class ToldPlace
{
    const int FurthestSubject = 160;
    const int FurthestSentence = 3;
    const string Joints = "、和与及";

    /// <param name="letter">The letter's region; of the nation no place is another.</param>
    public static Region? At(string text, int at, Region? letter) => At(text, at, letter, FurthestSentence);

    /// <param name="back">How many sentences before may be asked for the place that 该市 means.</param>
    static Region? At(string text, int at, Region? letter, int back)
    {
        if (letter is null or { Level: RegionLevel.Nation })
            return null;
        var sentence = Sentence(text, at);
        Region? told = null;
        for (var clause = sentence; clause < at; clause = Next(text, clause, at))
        {
            var end = Next(text, clause, at);
            var start = clause + Leading().LengthAt(text, clause);
            if (Own().IsMatch(text.AsSpan(clause, end - clause)))
                told = null;
            else if (clause == sentence && start < at && text[start] is '该' && Again().LengthAt(text, start) > 0 && back > 0 && sentence > 0 && text[sentence - 1] is not '\n')
                told = At(text, sentence - 1, letter, back - 1);
            else if (start < at && SubjectAt(text, start) is { } subject)
                told = IsElsewhere(subject, letter) ? subject : null;
        }

        return told;
    }

    static int Sentence(string text, int at)
    {
        var (start, earliest) = (at, Math.Max(0, at - FurthestSubject));
        while (start > earliest && !"。；！？\n".Contains(text[start - 1], StringComparison.Ordinal))
            start--;
        return start > earliest || earliest == 0 ? start : at;
    }

    static int Next(string text, int clause, int limit) => text.IndexOf('，', clause, limit - clause) is >= 0 and var comma ? comma + 1 : limit;

    static bool IsElsewhere(Region place, Region letter) =>
        place.Level is not RegionLevel.Nation && !RegionAuthority.Default.IsSelfOrAncestor(place, letter) && !RegionAuthority.Default.IsSelfOrAncestor(letter, place);

    // The place, or its bodies, that a clause begins with and that act in it: not 苏州市的经验, nor 苏州市与我市.
    static Region? SubjectAt(string text, int start)
    {
        var (place, end) = AgencyAuthority.Default.MatchAt(text, start, null) is { Agency.Region: { } region } body ? (region, start + body.Length)
            : AgencyAuthority.Default.RegionAt(text, start, null) is { } named ? (named.Region, start + named.Length)
            : (null, start);
        while (place is not null && Joints.Contains(text.At(end), StringComparison.Ordinal) && (AgencyAuthority.Default.MatchAt(text, end + 1, place) ?? AgencyAuthority.Default.OrganAt(text, end + 1, place)) is { } next)
        {
            if (next.Agency.Region != place)
                return null;
            end += 1 + next.Length;
        }

        return place is not null && Acts().LengthAt(text, end) > 0 ? place : null;
    }

    [GeneratedRegex(@"\G(?:据(?:了解|悉|介绍|统计)|比如|例如|又如|再如|如|其中|此外|另外|同时|目前|近年来|近期|以来|(?:20[0-9]{2}年)(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?|今年|去年|，|：)*", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    // 该市根据《甲》: the place of the sentence before.
    [GeneratedRegex(@"\G该(?:[省市县区州]|局|委|厅)", RegexOptions.CultureInvariant)]
    private static partial Regex Again();

    [GeneratedRegex("[我本贵](?:[省市县区州旗盟局厅委办院部校]|自治区)|我们|全[省市县区州](?!域)", RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    [GeneratedRegex(
        @"\G(?:层面)?(?:也|则|还|又|就|已|曾|率先|先后|陆续|相继|联合|共同|专门|高度重视|每年|今年|去年|近年来|早在|20[0-9]{2}年|于|为|根据|依据|按照|依照|遵照|参照|对照|围绕|聚焦|结合|通过|贯彻|落实|执行"
        + "|出台|印发|制定|制订|发布|推出|颁布|下发|修订|起草|建立|建成|设立|成立|组建|投入|安排|实施|开展|推进|推动|探索|将|拟|计划|正在|对|在|把|以|由|：)", RegexOptions.CultureInvariant)]
    private static partial Regex Acts();
}
