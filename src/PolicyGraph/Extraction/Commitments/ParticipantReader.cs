using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Commitments;

/// <summary>Reads who takes part in a deed and how, what works it rests on, and what else it is about, by the words round each name.</summary>
static partial class ParticipantReader
{
    public static (ImmutableArray<Participant> Participants, ImmutableArray<int> About, ImmutableArray<int> Basis) Read(UnitContext context, TextSpan span)
    {
        ImmutableArray<Participant>.Builder participants = ImmutableArray.CreateBuilder<Participant>();
        ImmutableArray<int>.Builder about = ImmutableArray.CreateBuilder<int>(), basis = ImmutableArray.CreateBuilder<int>();
        ParticipantRole? listed = null;
        var listEnd = -1;
        foreach (var mention in context.MentionsIn(span))
        {
            var named = context.Mentions[mention];
            var at = context.SpanOf(mention);
            if (named.NamesWork)
            {
                (RestsOn().IsMatch(context.Before(span, at.Start)) ? basis : about).Add(mention);
                continue;
            }

            if (!named.NamesInstitution)
                continue;
            // A list shares one role: 会同市发改委、市经信委、市科技局.
            var role = at.Start == listEnd + 1 && "、和及与".Contains(context.Text.At(listEnd), StringComparison.Ordinal) ? listed : RoleOf(context, span, at);
            (listed, listEnd) = (role, at.End);
            if (role is { } known)
                participants.Add(new Participant(known, mention));
            else
                about.Add(mention);
        }

        return (participants.ToImmutable(), about.ToImmutable(), basis.ToImmutable());
    }

    /// <summary>The bodies that a bracket or line of responsibility names: （责任单位：市发改委；配合单位：市财政局）, （市发改委牵头，市工信局配合）.</summary>
    public static ImmutableArray<Participant> Responsible(UnitContext context, TextSpan span) =>
        [.. context.MentionsIn(span).Where(mention => context.Mentions[mention].NamesInstitution).Select(mention => new Participant(ResponsibilityOf(context, span, context.SpanOf(mention)), mention))];

    static ParticipantRole ResponsibilityOf(UnitContext context, TextSpan span, TextSpan at)
    {
        var clauseEnd = context.Text.IndexOfAny(['，', '；', '）', '。', '\n'], at.End) is >= 0 and var found ? found : span.End;
        var after = context.Text.AsSpan(at.End, clauseEnd - at.End);
        if (after.EndsWith("牵头"))
            return ParticipantRole.Lead;
        if (after.EndsWith("配合") || after.EndsWith("参与"))
            return ParticipantRole.Support;
        return Label().Last(context.Text.AsSpan(span.Start, at.Start - span.Start)) is { } label
            && context.Text.AsSpan(span.Start + label.Index, label.Length) is var words && (words.StartsWith("配合") || words.StartsWith("参与"))
            ? ParticipantRole.Support : after.Contains("分工", StringComparison.Ordinal) ? ParticipantRole.Joint : ParticipantRole.Lead;
    }

    static ParticipantRole? RoleOf(UnitContext context, TextSpan span, TextSpan at)
    {
        var before = context.Before(span, at.Start, 8);
        var after = context.After(span, at.End);
        if (LeadAfter().IsMatch(after))
            return ParticipantRole.Lead;
        if (SupportAfter().IsMatch(after))
            return ParticipantRole.Support;
        if (JointBefore().IsMatch(before))
            return ParticipantRole.Joint;
        if (HelpsBefore().IsMatch(before))
            return ParticipantRole.Lead;
        if (AskedBefore().IsMatch(before))
            return ParticipantRole.Asked;
        if (EntrustedBefore().IsMatch(before))
            return ParticipantRole.Support;
        return BeneficiaryBefore().IsMatch(before) ? ParticipantRole.Beneficiary : null;
    }

    [GeneratedRegex("(?:按照?|根据|依据|依照|遵照|贯彻|落实|执行|为|依托|对照|参照|用好|用足|实施)[^，；。]{0,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex RestsOn();

    [GeneratedRegex("(?:责任|牵头|主办|配合|参与|协办)(?:单位|部门)?：", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    const string AndOthers = "^(?:[、和及与][^，；。]{2,30})?等?(?:部门|单位)?";

    [GeneratedRegex($"{AndOthers}牵头", RegexOptions.CultureInvariant)]
    private static partial Regex LeadAfter();

    [GeneratedRegex($"{AndOthers}(?:配合|协助|参与)", RegexOptions.CultureInvariant)]
    private static partial Regex SupportAfter();

    [GeneratedRegex("(?:会同|联合|协同|携手|商|与|同|和)$", RegexOptions.CultureInvariant)]
    private static partial Regex JointBefore();

    // 配合自治区教育厅落实…: the other body leads.
    [GeneratedRegex("(?:配合|协助)$", RegexOptions.CultureInvariant)]
    private static partial Regex HelpsBefore();

    [GeneratedRegex("(?:提请|报请|商请|恳请|请示|请求|争取|汇报|[向报][^，]{0,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex AskedBefore();

    [GeneratedRegex("(?:委托|依托)$", RegexOptions.CultureInvariant)]
    private static partial Regex EntrustedBefore();

    [GeneratedRegex("(?:支持|扶持|帮助|鼓励|引导|推动|推进|指导|督促|资助|奖励|协调|服务)$", RegexOptions.CultureInvariant)]
    private static partial Regex BeneficiaryBefore();
}
