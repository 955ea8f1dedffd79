using System.Collections.Immutable;
using PolicyGraph.Extraction.Commitments;
using Spectre.Console;

namespace PolicyGraph.Cli.Explaining;

/// <summary>Writes the numbers that a document prints outside of what it promises, runs and reports.</summary>
sealed class ObservationWriter(Ink ink)
{
    const int Gutter = 6;

    static readonly Style Dim = new(decoration: Decoration.Dim);
    static readonly Style Strong = new(decoration: Decoration.Bold);

    public void Write(string text, ImmutableArray<Observation> observations)
    {
        if (observations.IsEmpty)
            return;
        ink.Line();
        ink.Line(0, new Stroke($"Observes {observations.Length}", Strong));
        foreach (var (quantity, subject, evidence) in observations)
        {
            ink.Line(
                Gutter, "  ", Describe(quantity), new Stroke(subject?.Printed is { } whose ? $"  of {whose}" : "", Dim),
                new Stroke(quantity.AsOf is { } date ? $"  as of {date}" : "", Dim), new Stroke($"  ({evidence.Rule}, at {TextPlace.Of(text, quantity.Span)})", Dim));
        }
    }

    public static string Describe(Quantity quantity) => string.Join(' ', new[]
    {
        quantity.Bound switch { QuantityBound.AtLeast => "at least", QuantityBound.AtMost => "at most", QuantityBound.About => "about", _ => null },
        quantity.Max is { } max ? $"{quantity.Value} to {max}" : $"{quantity.Value}", quantity.Unit, quantity.Measure, quantity.Stage, quantity.Per,
    }.OfType<string>());
}
