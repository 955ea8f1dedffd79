using System.Globalization;
using System.Text;

namespace PolicyGraph.Cli.Evaluation;

/// <summary>Folds compatibility forms (full width, ㎡, ①, Kangxi radicals) as Unicode NFKC does, by the table <c>compatibility.tsv</c>.</summary>
static class Compatibility
{
    const string Resource = "PolicyGraph.Cli.Evaluation.compatibility.tsv";

    static readonly Dictionary<char, string> Forms = Load();

    public static string Fold(string text)
    {
        if (!text.Any(Forms.ContainsKey))
            return text;
        var folded = new StringBuilder(text.Length);
        foreach (var unit in text)
            folded.Append(Forms.GetValueOrDefault(unit, unit.ToString()));
        return folded.ToString();
    }

    static Dictionary<char, string> Load()
    {
        using var stream = typeof(Compatibility).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"{Resource} is not in the program");
        using var lines = new StreamReader(stream);
        var forms = new Dictionary<char, string>();
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            if (line.StartsWith('#'))
                continue;
            var columns = line.Split('\t');
            if (columns.Length != 2 || !columns[1].Split(' ').Prepend(columns[0]).All(code => code.Length == 4 && code.All(char.IsAsciiHexDigit)))
                throw new InvalidDataException($"{Resource}:{number}: not two columns of hexadecimal code points: {line}");
            forms.Add(Unit(columns[0]), string.Concat(columns[1].Split(' ').Select(Unit)));
        }

        return forms;
    }

    static char Unit(string code) => (char)ushort.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
