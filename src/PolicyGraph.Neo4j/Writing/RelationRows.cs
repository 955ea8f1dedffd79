using PolicyGraph.Extraction;
using PolicyGraph.Graph;
using PolicyGraph.Graph.Storing;
using PolicyGraph.Resolution;

namespace PolicyGraph.Neo4j.Writing;

/// <summary>What a document states of two things that it names, as rows of the statements that write and draw it.</summary>
static class RelationRows
{
    /// <param name="capture">The text that says so: with the place in it, the statement's id, whatever the document is called.</param>
    public static IEnumerable<object> Of(string capture, DocumentGraph graph) => StatedRelations.Of(graph).Select((stated, ordinal) => new
    {
        id = IdOf(capture, ordinal),
        ordinal,
        type = stated.Type.ToString(),
        fromName = stated.From.Name,
        fromKey = KeyOf(stated.From),
        toName = stated.To.Name,
        toKey = KeyOf(stated.To),
        occurredOn = DateBounds.Lower(stated.OccurredOn),
        stated.Rule,
        stated.Quotation.Start,
        stated.Quotation.End,
        stated.Quotation.Quote,
    });

    /// <summary>The statements that are drawn: between two nodes, if their keys lead to any.</summary>
    public static IEnumerable<string> DrawnOf(string capture, DocumentGraph graph) => graph.Annotations.Relations.Index()
        .Where(item => item.Item is { Type: not RelationType.Issued, ToMention: not null }).Select(item => IdOf(capture, item.Index));

    static string IdOf(string capture, int ordinal) => $"{capture}#{ordinal}";

    static string? KeyOf(RelationKey end) =>
        end.Work is { } work ? DocumentStatements.IdOf(work) : end.Institution is { } institution ? InstitutionKeys.IdOf(institution) : null;
}
