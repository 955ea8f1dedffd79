using System.Globalization;

namespace PolicyGraph.Cli.Evaluation;

/// <summary>The committed floors of a corpus: a table of corpus, measure and floor.</summary>
/// <remarks>
/// A measure is F1, or with <c> precision</c> or <c> recall</c> behind its name that rate. <c>offset errors</c> and <c>wrong merges</c> are counts:
/// their floor is the most that there may be.
/// </remarks>
sealed class Floors
{
    const string Columns = "corpus\tmeasure\tfloor";

    static readonly string[] Counts = ["offset errors", WrongMerges.Measure];

    sealed record Floor(string Measure, double Value);

    readonly string _corpus;
    readonly List<Floor> _floors;

    Floors(string corpus, List<Floor> floors) => (_corpus, _floors) = (corpus, floors);

    public bool IsEmpty => _floors.Count == 0;

    /// <summary>The floors of the corpus in a folder, which goes by the folder's name.</summary>
    /// <exception cref="InvalidDataException">A line is broken; the message names it.</exception>
    public static Floors Read(string file, string corpusFolder)
    {
        var corpus = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(corpusFolder)));
        var rows = File.ReadLines(file).Index().Where(line => line.Item.Length > 0 && line.Item[0] != '#').ToList();
        if (rows is not [(_, Columns), ..])
            throw new InvalidDataException($"{file}: the columns {Columns.Replace("\t", ", ", StringComparison.Ordinal)} are expected");
        var floors = rows.Skip(1).Select(row => Parse(file, row.Index + 1, row.Item)).ToList();
        return new Floors(corpus, [.. floors.Where(floor => floor.Corpus == corpus).Select(floor => floor.Floor)]);
    }

    /// <summary>A line for each figure that lies below its floor, or that was not measured.</summary>
    public IEnumerable<string> Fallen(IReadOnlyDictionary<string, Tally> measures)
    {
        foreach (var (measure, floor) in _floors)
        {
            if (Counts.Contains(measure))
            {
                if (measures.GetValueOrDefault(measure, Tally.None).FalsePositives is var errors && errors > floor)
                    yield return Line($"{_corpus}: {measure} {errors} is more than {floor}");
            }
            else if (Rate(measures, measure) is not { } rate)
            {
                yield return Line($"{_corpus}: {measure} was not measured; its floor is {floor:0.0000}");
            }
            else if (rate < floor)
            {
                yield return Line($"{_corpus}: {measure} {rate:0.0000} is below its floor {floor:0.0000}");
            }
        }
    }

    // Rounded as it is shown, so that a figure can be committed as its own floor; null where nothing stands behind it.
    static double? Rate(IReadOnlyDictionary<string, Tally> measures, string measure)
    {
        var rate = Of(" precision", tally => tally.Precision) ?? Of(" recall", tally => tally.Recall) ?? Of("", tally => tally.F1);
        return rate is { } value && !double.IsNaN(value) ? Math.Round(value, 4) : null;

        double? Of(string suffix, Func<Tally, double> rateOf) =>
            measure.EndsWith(suffix, StringComparison.Ordinal) && measures.TryGetValue(measure[..^suffix.Length], out var tally) ? rateOf(tally) : null;
    }

    static (string Corpus, Floor Floor) Parse(string file, int number, string line) =>
        line.Split('\t') is [{ Length: > 0 } corpus, { Length: > 0 } measure, var floor]
        && double.TryParse(floor, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? (corpus, new Floor(measure, value))
            : throw new InvalidDataException($"{file}:{number}: not a corpus, a measure and a floor: {line}");

    static string Line(FormattableString line) => FormattableString.Invariant(line);
}
