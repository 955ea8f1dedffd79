using PolicyGraph.Cli.Annotations;
using PolicyGraph.Text;

namespace PolicyGraph.Cli.Evaluation;

/// <summary>Where in its text an annotation stands.</summary>
static class AnnotationPlace
{
    /// <summary>Null where the mention is not cut from the text.</summary>
    public static TextSpan? Of(MentionAnnotation mention, string text) =>
        mention.Start >= 0 && mention.Start <= mention.End && mention.End <= text.Length
        && text.AsSpan(mention.Start, mention.End - mention.Start).SequenceEqual(mention.Text)
            ? new TextSpan(mention.Start, mention.End) : null;

    /// <summary>Where the work is named first, by its number or title, among the mentions of the same annotations.</summary>
    public static TextSpan? Of(CitationAnnotation citation, AnnotationFile among, string text) =>
        among.Mentions.FirstOrDefault(mention => Names(mention, citation)) is { } first ? Of(first, text) : null;

    static bool Names(MentionAnnotation mention, CitationAnnotation citation) =>
        ScoreKeys.NamesWork(mention.Type) && ScoreKeys.Likeness(citation, new CitationAnnotation(mention.Name, mention.Number)) > 0;
}
