using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Proposals;

/// <summary>Reads who handled a proposal: 由我局会同市科技局、发改委办理, 我局主办，市财政局会办, 会办单位：市教育局.</summary>
/// <remarks>Only the opening speaks of that; 会同 further down tells of other deeds. Labels stand in the catalogue and at the foot as well.</remarks>
sealed partial class HandlerReader
{
    const int FootLength = 600;

    readonly UnitContext _context;
    readonly ImmutableArray<Handler>.Builder _handlers = ImmutableArray.CreateBuilder<Handler>();

    HandlerReader(UnitContext context) => _context = context;

    /// <param name="opening">From the salutation to 答复如下.</param>
    public static ImmutableArray<Handler> Read(UnitContext context, TextSpan opening)
    {
        var reader = new HandlerReader(context);
        reader.ReadLabels(opening.Start);
        reader.ReadOpening(opening);
        return [.. reader._handlers.OrderBy(handler => handler.Evidence.Span).DistinctBy(reader.Key)];
    }

    void ReadOpening(TextSpan opening)
    {
        foreach (Match match in Cue().Matches(opening.Of(_context.Text)))
        {
            var end = opening.Start + match.Index + match.Length;
            // 我局会同A出台了…: no more than another deed, of either.
            if (match.Groups["with"] is { Success: true } with && !Join(new TextSpan(end, opening.End), with.Value))
                continue;
            if (match.Groups["own"] is { Success: true } own)
                Add(ParticipantRole.Lead, new TextSpan(opening.Start + own.Index, opening.Start + own.Index + own.Length), "handled-by-issuer");
            if (match.Groups["role"] is { Success: true } role)
                Name(new TextSpan(opening.Start, opening.Start + role.Index), role.Value);
        }
    }

    // 会同A、B办理; 经商A、B，现答复; 经与A、B沟通.
    bool Join(TextSpan rest, string cue)
    {
        var members = HandlerList.From(_context, rest);
        if (members.Count == 0)
            return false;
        var after = _context.Text.AsSpan(members[^1].End, rest.End - members[^1].End);
        var isWith = cue is "与" or "和";
        if (!(isWith ? Consulted() : Handled()).IsMatch(after))
            return false;
        var rule = cue is "商" or "会商" || isWith ? "consulted" : "handled-with";
        members.ForEach(member => Add(ParticipantRole.Joint, member, rule));
        return true;
    }

    // 市教育局、市财政局会办; 综合A、B会办意见.
    void Name(TextSpan before, string word)
    {
        var role = RoleOf(word);
        HandlerList.Until(_context, before).ForEach(member => Add(role, member, role is ParticipantRole.Lead ? "leads" : "handles-jointly"));
    }

    void ReadLabels(int body)
    {
        var text = _context.Text;
        for (var at = text.IndexOf("办单位", StringComparison.Ordinal); at >= 0; at = text.IndexOf("办单位", at + 3, StringComparison.Ordinal))
        {
            if ((at >= body && at < text.Length - FootLength) || at == 0 || text.At(at + 3) != '：' || RoleOfLabel(text[at - 1]) is not { } role)
                continue;
            var end = text.IndexOf('\n', at) is > 0 and var found ? found : text.Length;
            var start = at + 4;
            while (start < end && text[start] == ' ')
                start++;
            HandlerList.From(_context, new TextSpan(start, end)).ForEach(member => Add(role, member, "handler-label"));
        }
    }

    void Add(ParticipantRole role, TextSpan place, string rule)
    {
        var mention = _context.MentionAt(place.Start) is { } at && _context.SpanOf(at) == place ? at : (int?)null;
        var kind = mention is not null ? ActorKind.Institutions : OwnOffice().IsMatch(_context.Words(place)) ? ActorKind.Issuer : ActorKind.Class;
        var body = new ActorReference(_context.Source.Printed(place), _context.Source.ToSource(place), kind, mention is { } known ? [known] : []);
        _handlers.Add(new Handler(role, body, TextEvidence.Of(_context.Source, place, rule)));
    }

    string Key(Handler handler) => handler.Body switch
    {
        { Kind: ActorKind.Issuer } => _context.Issuer ?? "",
        { Mentions: [var mention] } => _context.Mentions[mention].Name ?? _context.Mentions[mention].Text,
        var body => body.Printed!,
    };

    static ParticipantRole RoleOf(string word) => word[0] is '主' or '牵' or '承' ? ParticipantRole.Lead : ParticipantRole.Joint;

    static ParticipantRole? RoleOfLabel(char word) => word switch
    {
        '主' or '承' => ParticipantRole.Lead,
        '会' or '协' or '分' => ParticipantRole.Joint,
        _ => null,
    };

    const string Own = "我(?:局|委|厅|办|部|院|会|校|中心|区|市|县)|本(?:局|委|厅|办)";

    // No 会办 in 管委会办理, no handler of a fair in 主办的展会. 由我局主办, 我局作为主办单位, 交我局办理, 我局会同…; 经会同, 经商, 经与…; …会办.
    [GeneratedRegex(
        $"(?<own>{Own})(?:作为)?(?:牵头)?(?:主办|承办|牵头(?:办理|负责)?)"
        + $"|(?:交由|交办给?|转交?|交|由)(?<own>{Own})(?=(?:研究|具体|负责)?办理|[，。])"
        + $"|(?<own>{Own})(?=[\\p{{IsCJKUnifiedIdeographs}}]{{0,2}}(?:会同|联合|会商|商))(?:[牵头及时]{{0,2}})?(?<with>会同|联合|会商|商)"
        + $"|(?:交由|交办给?|转交?|交|由)(?<own>{Own})(?<with>会同|联合|会商|商|与|和)"
        + "|(?:经|已经?|并)?(?:会?商请?(?=[省市县区州自])|商)?(?<with>会同|(?<=经)会商|(?<=经|已)商|联合|协同|(?<=经)与)"
        + "|(?<role>主办|牵头办理|会办|协办|分办)(?!理|公|的)", RegexOptions.CultureInvariant)]
    private static partial Regex Cue();

    const string AndOthers = "^(?:等(?:\\p{IsCJKUnifiedIdeographs}{0,4}(?:部门|单位))?)?";

    [GeneratedRegex($"{AndOthers}(?:，|。|$|共同|联合|认真|研究|办理|进行|会商|协商|沟通|分析|对|就|梳理|开展|形成|专题)", RegexOptions.CultureInvariant)]
    private static partial Regex Handled();

    [GeneratedRegex($"{AndOthers}(?:认真|共同|联合|充分|多次|积极)*(?:研究|会商|协商|沟通|办理|商议|会办|对接)", RegexOptions.CultureInvariant)]
    private static partial Regex Consulted();

    [GeneratedRegex($"^(?:{Own})$", RegexOptions.CultureInvariant)]
    private static partial Regex OwnOffice();
}
