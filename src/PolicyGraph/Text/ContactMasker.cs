using System.Text.RegularExpressions;

namespace PolicyGraph.Text;

/// <summary>Masks contact persons and telephone numbers in a source text, unit for unit, so that every offset stays.</summary>
/// <remarks>
/// Masked are the persons behind a contact's label (联系人, 承办人, 经办人, 责任领导, 领导署名 …) and what is dialled. The persons that a letter
/// is addressed to and its signer (签发人) act in office and stay.
/// </remarks>
public static partial class ContactMasker
{
    /// <summary>What stands for each masked unit: U+FF0A.</summary>
    public const char MaskUnit = '＊';

    // A page's capture may have left the blanks of its markup.
    const string Blank = "(?:[ \u3000\u00A0\\t]|&(?:nbsp|ensp|emsp|#160|#12288);)*";
    const string Letter = "[\\p{IsCJKUnifiedIdeographs}\\p{Cs}·\u4DAE\u3400-\u4DBF]";

    // A name of two or three characters may be spaced out; longer ones (of other peoples) bear a dot.
    const string Name = $"(?:{Letter}{Blank}{Letter}(?:{Blank}{Letter})?|{Letter}+·{Letter}+)(?!{Letter})";

    // Whose label it is: 联系人, 联 系 人、职务及电话, 联系人姓名及电话, 责任领导, 承办人.
    const string Role =
        $"(?:联{Blank}系{Blank}人|承{Blank}办{Blank}人|经{Blank}办{Blank}人|主{Blank}办{Blank}人|责{Blank}任{Blank}人|负{Blank}责{Blank}人|具体负责人|分管领导|责任领导|主管领导|领导署名|联系领导|经办科室联系人)";

    /// <summary>A text of the same length; masking twice is masking once.</summary>
    public static string Mask(string source)
    {
        var units = source.ToCharArray();
        foreach (var span in Spans(source))
        {
            for (var at = span.Start; at < span.End; at++)
                units[at] = char.IsWhiteSpace(units[at]) ? units[at] : MaskUnit;
        }

        return new string(units);
    }

    static IEnumerable<TextSpan> Spans(string source) =>
        Persons().Matches(source).Concat(Telephones().Matches(source))
            .SelectMany(match => match.Groups["masked"].Captures)
            .Select(capture => new TextSpan(capture.Index, capture.Index + capture.Length));

    [GeneratedRegex(
        $"{Role}(?:{Blank}[（(][^）)\\r\\n]{{1,12}}[）)])?(?:姓名|、职务|职务|、姓名|及|和|、|联系|方式|电话|号码)*{Blank}[：:]{Blank}(?<masked>{Name})(?:[、/／]{Blank}(?<masked>{Name}))*",
        RegexOptions.CultureInvariant)]
    private static partial Regex Persons();

    // Behind a label any run of digits is a number to dial; without one, a mobile number, or area code and number.
    [GeneratedRegex(
        $"(?:电{Blank}话|手{Blank}机|传{Blank}真|联系方式|热线)(?:号码|号)?{Blank}[：:]?{Blank}(?:[\\p{{IsCJKUnifiedIdeographs}}]{{2,4}}{Blank})?(?<masked>[0-9０-９][0-9０-９\\-－—()（）* ]{{4,20}}[0-9０-９*])"
        + $"(?:[、，,/；;]{Blank}(?<masked>[0-9０-９][0-9０-９\\-－—*]{{4,18}}[0-9０-９*]))*"
        + "|(?<![0-9〔（第.])(?<masked>1[3-9][0-9]{9})(?![0-9])|(?<![0-9])(?<masked>0[0-9]{2,3}[-－—][0-9]{4,8}[*]{0,4})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Telephones();
}
