using System.Text.RegularExpressions;
using PolicyGraph.Documents;

namespace PolicyGraph.Extraction.Institutions;

/// <summary>Reads who builds an alliance where its sentence names no builder: the letter's office or the body that the sentence before speaks of.</summary>
/// <param name="subject">The mention of that body.</param>
sealed partial class UnnamedBuilder(string text, DocumentHeader header, NamedSentence said, int? subject, SentenceEdges edges)
{
    const int LongestLookBack = 3000;

    /// <summary>经市政府批准: who approves an alliance does not build it.</summary>
    public static bool IsApproval(ReadOnlySpan<char> before) => Approval().IsMatch(before);

    // 2013年经市政府批准组建了…: the body that the sentence before speaks of; 下一步…组建…: the letter's office.
    public void Read(int alliance)
    {
        var before = said.Before(alliance);
        var isTold = alliance == 0 || (alliance == 1 && IsApproval(before));
        if (!isTold || Others().IsMatch(before[(before.LastIndexOf('，') + 1)..]))
            return;
        var isPast = Past().IsMatch(before);
        foreach (var name in said.Groups[alliance].Names)
        {
            if (Own().IsMatch(before) || (!isPast && UnnamedBuilding().IsMatch(before) && IsPlanned(said.PlaceOf(name.Start))))
            {
                foreach (var issuer in header.Issuers)
                    edges.Add(RelationType.Builds, RelationEnd.Of(issuer), name, "alliance-built-by-office");
            }
            else if (isPast && subject is { } body && !ListMark().IsMatch(said.Text))
            {
                edges.Add(RelationType.Builds, RelationEnd.Of(body), name, "alliance-built-by-subject");
            }
        }
    }

    bool IsPlanned(int at)
    {
        var start = Math.Max(0, at - LongestLookBack);
        return Plans().IsMatch(text.AsSpan(start, at - start));
    }

    [GeneratedRegex("我[局厅委办部校院](?!们)", RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    [GeneratedRegex($"(?:^|[，：])(?:{InstitutionWords.BuildingVerbs}).*$", RegexOptions.CultureInvariant)]
    private static partial Regex UnnamedBuilding();

    [GeneratedRegex("了|已|先后|相继|陆续|业已|完成", RegexOptions.CultureInvariant)]
    private static partial Regex Past();

    [GeneratedRegex("支持|推动|鼓励|引导|指导|促进|院校|企业牵头", RegexOptions.CultureInvariant)]
    private static partial Regex Others();

    [GeneratedRegex("下一步|下步|下一阶段|下阶段|以下工作|今后|我[局委厅办]将", RegexOptions.CultureInvariant)]
    private static partial Regex Plans();

    [GeneratedRegex("^(?:[一二三四五六七八九十]+是|[（0-9一二三四五六七八九十]+[）、.]|[①-⑳])", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();

    [GeneratedRegex("^(?:批准|同意|审批|审核|支持|指导|推荐|授权|委托|批复)", RegexOptions.CultureInvariant)]
    private static partial Regex Approval();
}
