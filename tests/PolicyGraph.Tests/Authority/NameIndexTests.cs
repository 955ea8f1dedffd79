using FsCheck;
using FsCheck.Fluent;
using PolicyGraph.Authority;
using PolicyGraph.Text;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Authority;

/// <summary>Names found where they stand: what the bits let through and the table then finds is what a search for each name finds.</summary>
public sealed class NameIndexTests
{
    // Few characters, so that names stand in texts, begin alike and lie in one another.
    static readonly Gen<string> Wording = Gen.Elements('市', '教', '育', '局', '中', '山').ArrayOf().Select(units => new string(units));

    [Fact]
    public void The_names_at_a_place_are_those_that_stand_there_the_longest_first() =>
        Prop.ForAll(Wording.Where(name => name.Length > 0).ArrayOf().ToArbitrary(), Wording.ToArbitrary(), (names, text) =>
        {
            var index = new NameIndex<string>([.. names.Distinct().Select(name => KeyValuePair.Create(name, name))]);
            return Enumerable.Range(0, text.Length).All(at => Standing(names, text, at).SequenceEqual(Found(index, text, at)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Behind_a_texts_end_stands_no_name()
    {
        var index = new NameIndex<int>([KeyValuePair.Create("市", 1), KeyValuePair.Create("市教育局", 2)]);
        index.LongestAt("市", 0).ShouldBe((1, 1));
        index.LongestAt("市", 1).ShouldBeNull();
        index.MayStandAt("", 0).ShouldBeFalse();
    }

    static IEnumerable<string> Standing(string[] names, string text, int at) =>
        names.Distinct().Where(name => text.StandsAt(at, name)).OrderByDescending(name => name.Length);

    static List<string> Found(NameIndex<string> index, string text, int at)
    {
        var found = new List<string>();
        if (!index.MayStandAt(text, at))
            return found;
        foreach (var (name, _) in index.At(text, at))
            found.Add(name);
        return found;
    }
}
