using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyGraph.Extraction;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Resolution;

namespace PolicyGraph.Neo4j.Writing;

/// <summary>A sentence that a document says something in, with the ordinal of the mention.</summary>
/// <param name="Function">What is done there with a work that is named.</param>
sealed record Sentence(int Ordinal, int Start, int End, string Quote, string Rule, CitationFunction? Function);

/// <summary>All that one document says of one signature.</summary>
sealed record Said(string Signature, WorkSignature Keys, bool Publishes, bool Cites, int Ordinal, int Depth, ImmutableArray<string> Titles, ImmutableArray<Sentence> Evidence);

/// <summary>All that one document says of one institution's key.</summary>
/// <param name="Issuer">Its place among the issuers; null where it is none.</param>
sealed record Named(string Id, InstitutionKey Key, int Ordinal, ImmutableArray<string> Names, ImmutableArray<string> IssuerNames, int? Issuer, ImmutableArray<Sentence> Evidence);

/// <summary>A mention as it is kept: with what it leads to, if anything.</summary>
sealed record KeptMention(
    MentionType Type, int Start, int End, string Text, string? Name, string? Number, string Rule, string? Signature, string? Institution, string? Region,
    CitationFunction? Function = null, string? Trigger = null);

/// <summary>What one document says, by what it says it of. Pure.</summary>
sealed class DocumentStatements
{
    public static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    readonly DocumentGraph _graph;
    readonly Dictionary<int, string> _signatures = [];
    readonly Dictionary<int, string> _institutions = [];

    public DocumentStatements(DocumentGraph graph)
    {
        _graph = graph;
        Publication = HeaderQuotation.Of(graph, "Number", "Title", "Issuers");
        Issue = HeaderQuotation.Of(graph, "Issuers", "Number", "Title");
        Says = [.. FindSays()];
        Names = [.. FindNames()];
        Mentions = [.. graph.Annotations.Mentions.Select(Keep)];
    }

    public Quotation? Publication { get; }

    public Quotation? Issue { get; }

    public ImmutableArray<Said> Says { get; }

    public ImmutableArray<Named> Names { get; }

    public ImmutableArray<KeptMention> Mentions { get; }

    public ImmutableArray<AliasDeclaration> Declares => _graph.Annotations.Aliases;

    /// <summary>Mentioned regions with the ordinals of their mentions.</summary>
    public ILookup<string, int> Regions => Mentions.Index().Where(item => item.Item.Region is not null).ToLookup(item => item.Item.Region!, item => item.Index);

    /// <summary>Codes of the regions that it names, its own included.</summary>
    public IEnumerable<string?> RegionCodes => Regions.Select(region => region.Key).Append(_graph.Annotations.Header.RegionCode);

    public int Unresolved => Mentions.Count(mention => mention is { Signature: null, Institution: null, Region: null });

    public Quotation QuoteOf(int mention) => _graph.Evidence[mention];

    public static string IdOf(WorkSignature signature) => NodeId.Of("sig", Stored(signature).Canonical);

    IEnumerable<Said> FindSays()
    {
        var annotations = _graph.Annotations;
        var works = annotations.Works.Select((work, ordinal) => (Work: work, Ordinal: ordinal, Cites: true)).ToList();
        if (annotations.Publishes is { } published)
            works.Insert(0, (published, -1, false));
        // A citation's lead goes before the publication's.
        foreach (var (work, _, _) in works)
        {
            foreach (var at in work.Mentions)
                _signatures[at] = IdOf(work.Signature);
        }

        var sentences = Sentences(_signatures);
        return works.GroupBy(item => IdOf(item.Work.Signature)).Select(group => new Said(
            group.Key, Stored(group.First().Work.Signature), group.Any(item => !item.Cites), group.Any(item => item.Cites),
            group.Where(item => item.Cites).Select(item => item.Ordinal).DefaultIfEmpty(-1).Min(), group.Where(item => item.Cites).Sum(item => item.Work.Mentions.Length),
            [.. group.Select(item => item.Work.Title).OfType<string>()], [.. sentences[group.Key]]));
    }

    IEnumerable<Named> FindNames()
    {
        var annotations = _graph.Annotations;
        foreach (var reference in annotations.Institutions)
        {
            foreach (var at in reference.Mentions.Where(at => !_signatures.ContainsKey(at)))
                _institutions.TryAdd(at, InstitutionKeys.IdOf(reference.Key));
        }

        var sentences = Sentences(_institutions);
        var named = annotations.Institutions.Select((reference, at) => (reference.Key, reference.Name, Ordinal: at, Issuer: (int?)null))
            .Concat(annotations.Header.Issuers.Select((name, at) => (Key: InstitutionKeys.OfAgency(name), Name: name, Ordinal: int.MaxValue, Issuer: (int?)at)));
        return named.GroupBy(item => InstitutionKeys.IdOf(item.Key)).Select(group => new Named(
            group.Key, group.First().Key, group.Min(item => item.Ordinal), [.. group.Select(item => item.Name)],
            [.. group.Where(item => item.Issuer is not null).Select(item => item.Name)], group.Min(item => item.Issuer), [.. sentences[group.Key]]));
    }

    ILookup<string, Sentence> Sentences(Dictionary<int, string> leads) => leads.OrderBy(lead => lead.Key)
        .ToLookup(lead => lead.Value, lead => new Sentence(
            lead.Key, _graph.Evidence[lead.Key].Start, _graph.Evidence[lead.Key].End, _graph.Evidence[lead.Key].Quote, _graph.Annotations.Mentions[lead.Key].Rule,
            _graph.Annotations.Mentions[lead.Key].Function));

    KeptMention Keep(Mention mention, int at) => new(
        mention.Type, mention.Span.Start, mention.Span.End, mention.Text, mention.Name, mention.Number?.ToString(), mention.Rule,
        _signatures.GetValueOrDefault(at), _institutions.GetValueOrDefault(at),
        mention.Type is MentionType.Region ? StoredRegions.Known(mention.RegionCode) : null, mention.Function, mention.FunctionTrigger?.Of(_graph.Source.Text));

    // The citing letter's region is no part of a key whose scope is printed: the first letter to print it must not decide.
    static WorkSignature Stored(WorkSignature signature) =>
        signature.Title is { IsOpen: false, LetterRegion: not null } title ? signature with { Title = title with { LetterRegion = null } } : signature;
}
