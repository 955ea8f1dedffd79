using System.Globalization;
using System.Text.RegularExpressions;

namespace PolicyGraph.Segmentation;

/// <summary>A word of a user dictionary.</summary>
/// <param name="Frequency">
/// Without one the word gets the least with which it is not cut (<see cref="SegmentationDictionary.SuggestFrequency(string)"/>). With 0 it is
/// taken out: neither the dictionary nor the model for unknown words joins its characters, as after jieba's <c>del_word</c>.
/// </param>
/// <param name="Tag">Part of speech; without one the word keeps the tag that it has.</param>
public sealed partial record UserWord(string Word, int? Frequency = null, string? Tag = null)
{
    /// <summary>Reads jieba's form of a user dictionary: UTF-8, <c>word [frequency] [tag]</c> a line; empty lines are passed over.</summary>
    /// <remarks>A word may hold spaces (<c>Steve Jobs 3 nr</c>); a tag is of letters a to z.</remarks>
    /// <param name="file">The name that an error bears.</param>
    /// <exception cref="InvalidDataException">A frequency is too large: file, line number, content.</exception>
    public static IReadOnlyList<UserWord> Read(Stream utf8, string file)
    {
        var words = new List<UserWord>();
        ModelData.ReadLines(file, utf8, line =>
        {
            if (Form().Match(line.Trim().ToString()) is { Success: true } match)
                words.Add(new UserWord(match.Groups[1].Value, FrequencyIn(match.Groups[2].ValueSpan), match.Groups[3].Success ? match.Groups[3].Value : null));
        });
        return words;
    }

    static int? FrequencyIn(ReadOnlySpan<char> digits)
    {
        if (digits.IsEmpty)
            return null;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var frequency)
            ? frequency
            : throw new FormatException($"a frequency of at most {int.MaxValue} expected");
    }

    [GeneratedRegex("^(.+?)(?: ([0-9]+))?(?: ([a-z]+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
