using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>A sentence as a row of names: what brackets hold is left out, titles of works are 《》, names joined by 、 or 和 stand together.</summary>
/// <remarks>Other grammars can be written over it: a relation, a commitment's subject or participants.</remarks>
sealed partial class NamedSentence
{
    readonly List<int> _places = [];
    readonly int _end;

    NamedSentence(string text, TextSpan sentence, int first, int end, ImmutableArray<Mention> mentions, ImmutableArray<TextSpan> places)
    {
        var (wording, names, depth) = (new StringBuilder(sentence.Length), new List<SentenceName>(), 0);
        _end = sentence.End;
        for (int at = sentence.Start, next = first; at < sentence.End;)
        {
            if (next < end && places[next].Start == at)
            {
                if (depth == 0)
                    Add(text, wording, names, mentions[next], next, places[next]);
                at = places[next++].End;
                continue;
            }

            if (depth == 0 && text[at] == '（' && States(text, at, sentence.End))
            {
                Add(wording, '，', at++);
                continue;
            }

            depth += text[at] == '（' ? 1 : 0;
            if (depth == 0)
                Add(wording, text[at] == '）' ? '，' : text[at], at);
            depth = text[at] == '）' ? Math.Max(0, depth - 1) : depth;
            at++;
        }

        Text = wording.ToString();
        Groups = Grouped(names);
    }

    public static NamedSentence Read(
        string text, TextSpan sentence, int first, int end, ImmutableArray<Mention> mentions, ImmutableArray<TextSpan> places) =>
        new(text, sentence, first, end, mentions, places);

    public string Text { get; }

    /// <summary>In the order of the sentence; alliances stand apart from the bodies that may be members.</summary>
    public IReadOnlyList<NameGroup> Groups { get; }

    /// <summary>The words between the group before and this one.</summary>
    public ReadOnlySpan<char> Before(int group) => Text.AsSpan(EndOf(group - 1), Groups[group].Start - EndOf(group - 1));

    /// <summary>The words between this group and the next one.</summary>
    public ReadOnlySpan<char> Behind(int group) =>
        Text.AsSpan(Groups[group].End, (group + 1 < Groups.Count ? Groups[group + 1].Start : Text.Length) - Groups[group].End);

    int EndOf(int group) => group < 0 ? 0 : Groups[group].End;

    /// <summary>The place in the text that a place of the sentence was read from.</summary>
    public int PlaceOf(int at) => at < _places.Count ? _places[at] : _end;

    // X联合体（由A、B牵头）: what the bracket holds is a clause of its own.
    static bool States(string text, int open, int end)
    {
        var inside = text.AsSpan(open, end - open);
        var close = inside.IndexOf('）');
        return close > 0 && Statement().IsMatch(inside[..close]);
    }

    void Add(string text, StringBuilder wording, List<SentenceName> names, Mention mention, int index, TextSpan place)
    {
        if (mention.NamesWork)
        {
            Add(wording, '《', place.Start);
            Add(wording, '》', place.End - 1);
            return;
        }

        var start = wording.Length;
        for (var at = place.Start; at < place.End; at++)
            Add(wording, text[at], at);
        if (mention.NamesInstitution)
            names.Add(new SentenceName(index, mention.Type, start, wording.Length));
    }

    void Add(StringBuilder wording, char unit, int place)
    {
        wording.Append(unit);
        _places.Add(place);
    }

    List<NameGroup> Grouped(List<SentenceName> names)
    {
        var groups = new List<NameGroup>();
        names = [.. names.Where((name, at) => at + 1 == names.Count || !Owner().IsMatch(Text.AsSpan(name.End, names[at + 1].Start - name.End)))];
        for (var first = 0; first < names.Count;)
        {
            var last = first;
            while (last + 1 < names.Count && names[last].IsAlliance == names[last + 1].IsAlliance && Join().IsMatch(Text.AsSpan(names[last].End, names[last + 1].Start - names[last].End)))
                last++;
            groups.Add(new NameGroup([.. names.GetRange(first, last - first + 1)]));
            first = last + 1;
        }

        return groups;
    }

    [GeneratedRegex("牵头|共建|发起|合办|成员单位|组成", RegexOptions.CultureInvariant)]
    private static partial Regex Statement();

    // TCL旗下的TCL华星: the second is meant.
    [GeneratedRegex("^(?:旗下|下属|所属)的?$", RegexOptions.CultureInvariant)]
    private static partial Regex Owner();

    [GeneratedRegex("^[”\"]?(?:\\p{L}{2,4}(?:基地|工厂|厂区|园区|分院|校区)(?=、|和))?(?:、[^，：、与和及由在的]{2,10}){0,3}(?:、|和|及|以及)?(?<!、[^，：、与和及由在的]{2,10})[“\"]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Join();
}

/// <summary>A name in a sentence, by its place in <see cref="NamedSentence.Text"/>.</summary>
readonly record struct SentenceName(int Mention, MentionType Type, int Start, int End)
{
    public bool IsAlliance => Type is MentionType.Alliance;
}

/// <summary>Names that a sentence coordinates: A、B和C.</summary>
sealed record NameGroup(ImmutableArray<SentenceName> Names)
{
    public int Start => Names[0].Start;

    public int End => Names[^1].End;

    public bool IsAlliance => Names[0].IsAlliance;

    /// <summary>A list of schools beside firms, or of firms beside schools.</summary>
    public bool IsOtherKindThan(NameGroup other) => !IsAlliance && !other.IsAlliance && Names[0].Type != other.Names[0].Type;
}
