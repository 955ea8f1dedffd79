using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Where a name that no suffix ends may end: before a mark, or a word that goes on with the sentence.</summary>
static class NameEnd
{
    const string GoesOn = "等和与及以的将已在为向于从并共合联签投派来牵设开建有毕提捐参分自均则也还又各两三四五六七八九十";

    public static bool IsAt(InstitutionText text, int end) =>
        !Chinese.Is(text.At(end)) ? text.At(end) is not ('”' or '"') : GoesOn.Contains(text.At(end), StringComparison.Ordinal);
}
