using PolicyGraph.Documents;
using PolicyGraph.Resolution;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>What a mention names: a law (法律法规), a policy (政策文件), an agency (机关), a college (院校), an enterprise (企业), an alliance (联盟), …</summary>
public enum MentionType { Law, Policy, Agency, College, Enterprise, Alliance, Region, Program, Other }

/// <summary>One occurrence of a name in a text.</summary>
/// <param name="Span">Where it stands, in UTF-16 units of the source text.</param>
/// <param name="Text">The source text at <paramref name="Span"/>, line breaks included.</param>
/// <param name="Name">The canonical name (gold/GUIDE.md, <c>name</c>); null where the text does not make it certain.</param>
/// <param name="Number">The document number that belongs to the mention.</param>
/// <param name="Rule">Which rule found it: provenance, shown to the analyst.</param>
public sealed record Mention(MentionType Type, TextSpan Span, string Text, string? Name, DocumentNumber? Number, string Rule)
{
    /// <summary>GB/T 2260 code of the region that an institution belongs to, as far as its name or the letter tells.</summary>
    public string? RegionCode { get; init; }

    /// <summary>True for 机械工业学校 and the like: a name that many bodies bear, told apart only by its region.</summary>
    public bool Generic { get; init; }

    /// <summary>What the document does with the work that the mention names; null where it names none.</summary>
    public CitationFunction? Function { get; init; }

    /// <summary>The words that tell <see cref="Function"/>, in units of the source text; null for a mere mention.</summary>
    public TextSpan? FunctionTrigger { get; init; }

    /// <summary>Where <see cref="FunctionTrigger"/> stands in the normalised text; empty at its beginning for none.</summary>
    internal TextSpan TriggerIn(NormalizedText text) => FunctionTrigger is { } trigger ? text.Offsets.ToNormalized(trigger) : new TextSpan(0, 0);

    public bool NamesWork => Type is MentionType.Law or MentionType.Policy;

    public bool NamesInstitution => Type is MentionType.Agency or MentionType.College or MentionType.Enterprise or MentionType.Alliance;
}
