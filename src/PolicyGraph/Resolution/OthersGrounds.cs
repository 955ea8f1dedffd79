using System.Text.RegularExpressions;
using PolicyGraph.Authority;
using PolicyGraph.Extraction;
using PolicyGraph.Text;

namespace PolicyGraph.Resolution;

/// <summary>Takes back that a document rests on a work, or carries it out, where a sentence tells that another does: 苏州市根据《甲》, 您提出，根据《甲》.</summary>
/// <remarks>Relations of works are read before: that 苏州市's plan carries out 《甲》 is told all the same.</remarks>
static partial class OthersGrounds
{
    const int FurthestProposer = 80;
    const int FurthestSentence = 400;

    public static DocumentAnnotations Without(string text, DocumentAnnotations said, IReadOnlyList<TextSpan> places)
    {
        var letter = RegionAuthority.Default.Find(said.Header.RegionCode);
        var mentions = said.Mentions.ToBuilder();
        for (var at = 0; at < mentions.Count; at++)
        {
            if (mentions[at].Function is CitationFunction.Basis or CitationFunction.Implementation or CitationFunction.Reference or CitationFunction.Alignment && IsOthers(text, places[at].Start, letter))
                mentions[at] = mentions[at] with { Function = CitationFunction.Mention, FunctionTrigger = null };
        }

        return said with
        {
            Mentions = mentions.ToImmutable(),
            Works = [.. said.Works.Select(work => work with { Function = work.Mentions.Min(mention => mentions[mention].Function ?? CitationFunction.Mention) })],
        };
    }

    static bool IsOthers(string text, int at, Region? letter)
    {
        var start = Sentence.Start(text, at, Math.Max(0, at - FurthestSentence));
        return Proposer().IsMatch(text.AsSpan(start, Math.Min(at - start, FurthestProposer))) && !Own().IsMatch(text.AsSpan(start, at - start)) || ToldPlace.At(text, at, letter) is not null;
    }

    // 您在建议中提到，根据《甲》; not 您提出的建议，根据《甲》.
    [GeneratedRegex("^(?:您们?|你们?|贵[^，]{1,6}|代表们?|委员们?|提案)[^，]{0,12}(?:提出|提到|指出|认为|反映|谈到|(?<![的条项类])建议)(?:[，：]|(?=根据|依据|按照|依照|参照|落实|贯彻))", RegexOptions.CultureInvariant)]
    private static partial Regex Proposer();

    [GeneratedRegex("我(?:[省市县区州局厅委办院部]|们)", RegexOptions.CultureInvariant)]
    private static partial Regex Own();
}
