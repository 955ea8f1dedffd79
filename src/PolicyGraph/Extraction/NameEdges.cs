using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Where a name that no suffix tells may begin and end: beside a mark, or a word that goes on with the sentence.</summary>
static class NameEdges
{
    const string LeadsTo = "和与及同由对向";
    const string GoesOn = "等和与及以的将已在为向于从并共合联签投派来牵设开建有毕提捐参分自均则也还又各两三四五六七八九十";

    public static bool StandsApart(InstitutionText text, TextSpan name) => BeginsAt(text, name.Start) && EndsAt(text, name.End);

    static bool BeginsAt(InstitutionText text, int start) =>
        !Chinese.Is(text.At(start - 1)) || LeadsTo.Contains(text.At(start - 1), StringComparison.Ordinal) || text.PartsWords(start);

    /// <summary>What quotation marks hold alone may be a word.</summary>
    public static bool EndsAt(InstitutionText text, int end) =>
        !Chinese.Is(text.At(end)) ? text.At(end) is not ('”' or '"') : GoesOn.Contains(text.At(end), StringComparison.Ordinal);
}
