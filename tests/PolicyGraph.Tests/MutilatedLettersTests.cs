using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests;

/// <summary>Letters of the repository's own corpus, cut, doubled and mixed as bad captures are: every text is accepted, and every quote is the text at its span.</summary>
public sealed class MutilatedLettersTests
{
    static readonly PolicyGraphPipeline Pipeline = new();

    [Fact]
    public void A_letter_in_pieces_is_still_a_text() => Prop.ForAll(Mutilated().ToArbitrary(), source =>
    {
        var said = Pipeline.Annotate(source);
        said.Mentions.ShouldAllBe(mention => mention.Span.Of(source) == mention.Text);
        said.Quotes().ShouldAllBe(evidence => evidence.Span.Of(source) == evidence.Quote);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    static Gen<string> Mutilated()
    {
        string[] letters = [.. Directory.GetFiles(Corpus(), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        letters.Length.ShouldBeGreaterThan(20);
        var cut = from place in Gen.Choose(0, int.MaxValue) from length in Gen.Choose(0, 60) select (place, length);
        return from letter in Gen.Elements(letters)
               from other in Gen.Elements(letters)
               from cuts in cut.ListOf(12)
               from kind in Gen.Choose(0, 4).ListOf(12)
               select cuts.Zip(kind).Aggregate(letter, (text, each) => Changed(text, other, each.First.place, each.First.length, each.Second));
    }

    static string Changed(string text, string other, int place, int length, int kind)
    {
        var start = place % (text.Length + 1);
        var piece = text.AsSpan(start, Math.Min(length, text.Length - start)).ToString();
        var foreign = other.AsSpan(place % (other.Length + 1)) is var rest ? rest[..Math.Min(length, rest.Length)].ToString() : "";
        return kind switch
        {
            0 => text.Remove(start, piece.Length),
            1 => text.Insert(start, piece),
            2 => text.Insert(start, foreign),
            3 => text.Insert(start, length % 2 == 0 ? "\n" : "，"),
            _ => text.Remove(start, piece.Length).Insert(place % (text.Length - piece.Length + 1), piece),
        };
    }

    static string Corpus([CallerFilePath] string path = "") => Path.GetFullPath(Path.Join(Path.GetDirectoryName(path), "..", "Corpus", "open"));
}
