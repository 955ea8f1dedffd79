using PolicyGraph.Cli.Annotations;
using PolicyGraph.Cli.Evaluation;

namespace PolicyGraph.Cli.Tests.Evaluation;

/// <summary>Makes predictions out of gold that are wrong in the many ways in which an extractor can be.</summary>
sealed class Spoiler(Random random)
{
    public AnnotationFile? Spoil(ScoredText text) => random.Next(10) == 0 ? null : new AnnotationFile
    {
        Document = new DocumentAnnotation(
            Spoil(text.Gold.Document.Number), Spoil(text.Gold.Document.Title), Spoil(text.Gold.Document.Issuer), Spoil(text.Gold.Document.Region),
            Spoil(text.Gold.Document.Date), Spoil(text.Gold.Document.Kind), Spoil(text.Gold.Document.ReplyClass),
            Spoil(text.Gold.Document.ProposalNumber), Spoil(text.Gold.Document.ProposalTitle), Spoil(text.Gold.Document.ProposalBody)),
        Mentions = [.. Some(text.Gold.Mentions).Select(mention => Spoil(mention, text.Text))],
        Citations = [.. Some(text.Gold.Citations).Select(citation =>
            new CitationAnnotation(Spoil(citation.Title), Spoil(citation.Number), Spoil(citation.Issuer), Spoil(citation.Level), Spoil(citation.Kind)))],
        Commitments = [.. Some(text.Gold.Commitments ?? []).Select(Spoil)],
        Relations = [.. Some(text.Gold.Relations ?? []).Select(relation =>
            random.Next(3) == 0 ? new RelationAnnotation(relation.To, relation.Type, relation.From) : relation)],
    };

    // Some are missed, some come twice.
    IEnumerable<T> Some<T>(IEnumerable<T> all) => all.SelectMany(one => Enumerable.Repeat(one, random.Next(8) switch { 0 => 0, 1 => 2, _ => 1 }));

    string? Spoil(string? value) => random.Next(8) switch
    {
        0 => null,
        1 => value + "的通知",
        2 => value?[(value.Length / 3)..],
        3 => value?.Replace('〔', '[').Replace('〕', '］'),
        4 => "国务院办公厅关于印发" + value,
        5 => value is null ? "无中生有" : $"《 {value} 》",
        _ => value,
    };

    MentionAnnotation Spoil(MentionAnnotation mention, string text)
    {
        var start = Math.Clamp(mention.Start + Shift(), 0, text.Length);
        var end = Math.Clamp(mention.End + Shift(), start, text.Length);
        var type = random.Next(10) == 0 ? "agency" : mention.Type;
        var cut = random.Next(20) == 0 ? mention.Text : text[start..end];
        return mention with { Type = type, Start = start, End = end, Text = cut, Name = Spoil(mention.Name) };
    }

    CommitmentAnnotation Spoil(CommitmentAnnotation commitment) => commitment with
    {
        Start = Math.Max(0, commitment.Start - random.Next(30)),
        Actor = Spoil(commitment.Actor),
        Quantities = random.Next(2) == 0 ? [.. commitment.Quantities ?? [], new QuantityAnnotation(7, "个")] : null,
    };

    int Shift() => random.Next(6) == 0 ? random.Next(-3, 4) : 0;
}
