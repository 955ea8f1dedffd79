using System.Collections.Immutable;
using System.Text.Json;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Resolution;

namespace PolicyGraph.Cli.Annotations;

/// <summary>Puts what the extraction found into the gold files' schema.</summary>
public static class AnnotationBuilder
{
    const string Separator = "、";

    static readonly JsonNamingPolicy SnakeCase = JsonNamingPolicy.SnakeCaseUpper;

    public static AnnotationFile Build(DocumentAnnotations annotations) => new()
    {
        Document = Build(annotations.Header),
        Mentions = [.. annotations.Mentions.Select(Build)],
        Citations = [.. annotations.Works.Select(Build)],
        Commitments = [.. annotations.Commitments.Units.Where(unit => unit.Strength is not CommitmentStrength.Refused).Select(Build)],
        // The gold files' schema knows no repeals and amendments.
        Relations = [.. annotations.Relations.Where(relation => relation.Type is not (RelationType.Repeals or RelationType.Amends)).Select(Build)],
        Proposal = ProposalBuilder.Build(annotations),
        Observations = [.. annotations.Commitments.Observations.Select(Build)],
    };

    static DocumentAnnotation Build(DocumentHeader header) => new(
        header.Number?.ToString(),
        header.Title,
        Joined(header.Issuers),
        RegionAuthority.Default.Find(header.RegionCode) is { } region ? RegionAuthority.Default.FullName(region) : null,
        (header.IssuedOn ?? header.PublishedOn)?.ToString(),
        Word(header.Kind),
        header.ReplyClass,
        header.ProposalNumber,
        header.ProposalTitle,
        header.ProposalBody is { } body ? Word(body) : null);

    static MentionAnnotation Build(Mention mention) => new(
        Word(mention.Type), mention.Text, mention.Span.Start, mention.Span.End, mention.Name, mention.Number?.ToString());

    static CitationAnnotation Build(WorkReference work) => new(
        work.Title,
        work.Number?.ToString(),
        Joined(work.Issuers),
        work.Level is { } level ? Word(level) : null,
        work.IsLaw ? "law" : "policy");

    static CommitmentAnnotation Build(CommitmentUnit unit) => new(
        unit.Span.Start,
        unit.Span.End,
        Word(unit.Status),
        unit.Actor.Printed,
        unit.Quantities.Any() ? [.. unit.Quantities.SelectMany(Build)] : null,
        unit.Deadline?.Printed);

    static ObservationAnnotation Build(Observation observation)
    {
        var quantity = observation.Quantity;
        return new ObservationAnnotation(
            quantity.Span.Start,
            quantity.Span.End,
            (double)quantity.Value,
            (double?)quantity.Max,
            UpperWord(quantity.Bound),
            quantity.Unit,
            quantity.Measure,
            observation.Subject?.Printed,
            quantity.Stage,
            quantity.Per,
            quantity.AsOf?.ToString(),
            ProposalBuilder.Build(observation.Evidence));
    }

    // The schema has no ranges: both ends are given.
    static IEnumerable<QuantityAnnotation> Build(Quantity quantity)
    {
        yield return new QuantityAnnotation((double)quantity.Value, quantity.Unit);
        if (quantity.Max is { } max)
            yield return new QuantityAnnotation((double)max, quantity.Unit);
    }

    static RelationAnnotation Build(Relation relation) => new(relation.From, UpperWord(relation.Type), relation.To);

    internal static string UpperWord<T>(T value) where T : struct, Enum => SnakeCase.ConvertName(value.ToString());

    internal static string? Joined(ImmutableArray<string> names) => names.IsEmpty ? null : string.Join(Separator, names);

    // The schema's words are the names of the enumerations.
    internal static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
