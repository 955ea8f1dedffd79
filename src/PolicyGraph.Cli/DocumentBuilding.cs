using PolicyGraph.Documents;
using PolicyGraph.Graph;
using PolicyGraph.Text;

namespace PolicyGraph.Cli;

/// <summary>The pure half as the program runs it: from a captured text to what a store writes.</summary>
static class DocumentBuilding
{
    /// <param name="keepContacts">False: contact persons and telephone numbers are masked before anything is stored.</param>
    public static Func<SourceDocument, DocumentGraph> OfLetters(bool keepContacts)
    {
        var pipeline = new PolicyGraphPipeline();
        return keepContacts ? pipeline.Build : source => pipeline.Build(Masked(source));
    }

    /// <summary>Samples are marked as composed and bear their bare file names: where the program stands says nothing of them.</summary>
    public static Func<SourceDocument, DocumentGraph> OfSamples()
    {
        var pipeline = new PolicyGraphPipeline();
        return source => pipeline.Build(Masked(source) with { Composed = true, File = Path.GetFileName(source.File) });
    }

    /// <summary>What is stored was masked when it was stored, or kept on purpose.</summary>
    public static Func<SourceDocument, DocumentGraph> OfStored() => new PolicyGraphPipeline().Build;

    static SourceDocument Masked(SourceDocument source) => source with { Text = ContactMasker.Mask(source.Text) };
}
