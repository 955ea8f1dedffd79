using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Institutions;

/// <summary>Reads the base that bodies build together, 与A公司共建数智化基地: its own name is no mention.</summary>
sealed partial class BaseReader(NamedSentence said, SentenceEdges edges)
{
    public void Read(Cooperation cooperation)
    {
        var at = cooperation.Right[^1].End;
        var tail = InstitutionWords.Clause(said.Behind(cooperation.RightGroup));
        if (NamedBase().First(tail) is not { } named)
            return;
        var wording = tail.Slice(named.Index, named.Length);
        var start = Verb().First(wording)!.Value.Length;
        if (Ordinary().IsMatch(wording[start..]))
            return;
        var place = new SentenceName(-1, MentionType.Other, at + named.Index + start, at + named.Index + named.Length);
        foreach (var builder in cooperation.Builders)
            edges.Add(RelationType.Builds, builder, RelationEnd.Of(wording[start..].ToString()), place, "base-built");
    }

    const string Building = "(?:共建|合建|合作建设|联合建设|共同建设|(?:联合|共同|合作|在校内|在厂内)建[成起])了?";

    [GeneratedRegex(Building + "[^，、。“”《》0-9]{2,14}?基地", RegexOptions.CultureInvariant)]
    private static partial Regex NamedBase();

    [GeneratedRegex("^" + Building, RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    // 实训基地, 产教融合实训基地: kinds, no names.
    [GeneratedRegex("^(?:一批|多个|[若两几]个?|校企|校外|校内|产教融合|高水平|专业化|公共|生产性|生产型|综合|学生|教师|人才|职业|技能|教学|实践|就业|创业|实习|实训|见习|培训|培养|企业|双师型|和|与|及|的|[、])*基地$", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinary();
}
