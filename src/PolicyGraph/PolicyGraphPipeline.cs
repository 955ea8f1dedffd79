using System.Collections.Immutable;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Extraction.Proposals;
using PolicyGraph.Graph;
using PolicyGraph.Resolution;
using PolicyGraph.Text;

namespace PolicyGraph;

/// <summary>The whole path of one document: normalise, read the head, find works and institutions, resolve them, relate them, build the graph.</summary>
/// <remarks>
/// Pure and thread safe: looks at one text and the shipped authority, never at other documents, a store or a clock. Every text is
/// accepted; what it says is data, never an exception. Spans leave here in UTF-16 units of the source text.
/// </remarks>
public sealed class PolicyGraphPipeline
{
    /// <summary>Changes whenever the same text may give another result: code or authority data.</summary>
    public const string ExtractorVersion = "11";

    readonly InstitutionExtractor _institutions = new();
    readonly GraphBuilder _builder = new(ExtractorVersion);

    /// <param name="sourceText">The decoded text; contact persons may be masked (<see cref="ContactMasker"/>).</param>
    public DocumentAnnotations Annotate(string sourceText)
    {
        var (text, names, issuers) = Resolve(sourceText);
        var places = ImmutableArray.CreateRange(names.Mentions, mention => text.Offsets.ToNormalized(mention.Span));
        var context = new UnitContext(text, names.Header, names.Mentions, places);
        var outline = LetterOutline.Read(text.Text);
        var anaphors = WorkAnaphorReader.Read(text, names.Mentions, names.Works);
        var said = names with
        {
            Commitments = CommitmentExtractor.Extract(context, outline),
            Proposal = ProposalExtractor.Extract(context, outline),
            Relations = RelationExtractor.Extract(text, names.Header, names.Mentions, places, issuers, names.Works, anaphors),
            Anaphors = anaphors,
        };
        return OthersGrounds.Without(text.Text, said, places);
    }

    /// <summary>The first half, normalise to resolve: what is named and what the names mean, without what is said of them.</summary>
    internal (NormalizedText Text, DocumentAnnotations Names, IReadOnlyDictionary<int, PrintedIssuers> Issuers) Resolve(string sourceText)
    {
        var text = TextNormalizer.Normalize(sourceText);
        var header = HeaderExtractor.Extract(text);
        var letter = RegionAuthority.Default.Find(header.RegionCode);
        ImmutableArray<TextSpan> furniture = [.. PageFurniture.In(text, header)];
        var works = WorkMentionExtractor.Extract(text, header, furniture);
        var institutions = _institutions.Extract(text.Text, letter, [.. OwnWording.Spans(text, header), .. furniture, .. works.Select(work => work.Span)]);
        var citations = CitationResolver.Resolve(text, header, works, Spellings(institutions, letter));
        var mentions = MentionOrder.Merge(citations.Mentions, ImmutableArray.CreateRange(institutions, mention => InSource(text, mention)));
        var (references, aliases) = InstitutionResolver.Resolve(mentions.All, letter);
        ImmutableArray<WorkReference> cited = [.. citations.Works.Select(work => work with { Mentions = [.. work.Mentions.Select(mention => mentions.PlaceOfFirst[mention])] })];
        var names = new DocumentAnnotations(header, mentions.All, cited, CitationResolver.ResolvePublished(header), references, aliases);
        return (text, names, mentions.ByPlace(citations.Issuers));
    }

    // By the name that the authority alone would give.
    static Dictionary<string, string> Spellings(IEnumerable<Mention> institutions, Region? letter)
    {
        var spellings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var mention in institutions)
        {
            if (mention is { Type: MentionType.Agency, Name: { } name } && AgencyAuthority.Default.Canonicalize(mention.Text, letter)?.Name is { } plain && plain != name)
                spellings[plain] = name;
        }

        return spellings;
    }

    /// <summary>What a store writes for one captured text. The capture bounds the signing of a text that prints no date.</summary>
    public DocumentGraph Build(SourceDocument source)
    {
        var annotations = Annotate(source.Text);
        return _builder.Build(source, annotations with { Header = Bounded(annotations.Header, source.CapturedOn) });
    }

    static DocumentHeader Bounded(DocumentHeader header, DateTimeOffset? captured) =>
        header.IssuedOn is null && header.IssuedNotAfter is null && captured is { } time
            ? header with { IssuedNotAfter = new DateBound(DateOnly.FromDateTime(time.Date), "captured on that day") }
            : header;

    static Mention InSource(NormalizedText text, Mention mention)
    {
        var span = text.ToSource(mention.Span);
        return mention with { Span = span, Text = text.Source.AsSpan(span.Start, span.Length).SequenceEqual(mention.Text) ? mention.Text : span.Of(text.Source) };
    }
}
