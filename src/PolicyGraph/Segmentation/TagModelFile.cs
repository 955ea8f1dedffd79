using System.Globalization;

namespace PolicyGraph.Segmentation;

/// <summary>
/// Reads <c>tags.hmm.txt.gz</c>: lines of <c>start STATE LOG</c>, then <c>trans STATE STATE LOG</c>, <c>emit STATE CHARACTER LOG</c> and
/// <c>states CHARACTER STATE…</c>, parted by tabs, the last list by spaces.
/// </summary>
sealed class TagModelFile
{
    readonly SortedDictionary<string, double> _start = new(StringComparer.Ordinal);
    readonly Dictionary<string, byte> _places = new(StringComparer.Ordinal);
    readonly List<(byte To, TagModel.Edge Edge)> _edges = [];
    readonly List<(char Unit, byte State, double Log)> _emissions = [];
    readonly List<(char Unit, byte State)> _allowed = [];

    public TagModel Build()
    {
        var incoming = _edges.ToLookup(edge => edge.To, edge => edge.Edge);
        var given = new StatesByCharacter(_emissions);
        _allowed.Sort((one, other) => one.State.CompareTo(other.State));
        var allowed = _allowed.ConvertAll(entry => (entry.Unit, entry.State, given.Of(entry.Unit, entry.State) ?? TagEmissions.Impossible));
        return new TagModel(
            [.. _start.Keys],
            [.. _start.Values],
            [.. _start.Keys.Select(state => incoming[_places[state]].OrderBy(edge => edge.From).ToArray())],
            new TagEmissions(_start.Count, new StatesByCharacter(allowed), given));
    }

    public void ReadLine(ReadOnlySpan<char> line)
    {
        Span<Range> fields = stackalloc Range[line.StartsWith("start") || line.StartsWith("states") ? 3 : 4];
        ModelData.Split(line, '\t', fields);
        var second = line[fields[1]];
        var third = line[fields[2]];
        var last = line[fields[^1]];
        switch (line[fields[0]])
        {
            case "start":
                _start.Add(second.ToString(), Log(last));
                break;
            case "trans":
                _edges.Add((PlaceOf(third), new TagModel.Edge(PlaceOf(second), Log(last))));
                break;
            case "emit":
                _emissions.Add((third[0], PlaceOf(second), Log(last)));
                break;
            case "states":
                foreach (var state in third.Split(' '))
                    _allowed.Add((second[0], PlaceOf(third[state])));
                break;
            default:
                throw new FormatException("start, trans, emit or states expected");
        }
    }

    byte PlaceOf(ReadOnlySpan<char> state)
    {
        if (_places.Count != _start.Count)
        {
            foreach (var name in _start.Keys)
                _places.Add(name, checked((byte)_places.Count));
        }

        return _places.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(state, out var place)
            ? place
            : throw new KeyNotFoundException($"a state with a start line expected, not {state}");
    }

    static double Log(ReadOnlySpan<char> number) => double.Parse(number, CultureInfo.InvariantCulture);
}
