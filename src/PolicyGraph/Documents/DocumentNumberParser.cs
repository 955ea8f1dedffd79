using PolicyGraph.Text;

namespace PolicyGraph.Documents;

/// <summary>Finds document numbers (发文字号) in a text: the grammar of GB/T 9704-2012, 7.2.5, and what offices and machines make of it.</summary>
/// <remarks>
/// Read from each 号 to the left: serial, year, prefix. Accepted beside 国办发〔2017〕95号: brackets ［］ [] () （） 【】 ﹝﹞, full-width and
/// spaced digits, 〔二〇一七〕, 第, 号号, one lost bracket (〔201795号, 〔20227号: the year is always four digits). A number without a year
/// (〔〕26号) is no number. Where the prefix begins is told by <see cref="NumberPrefixBoundary"/>.
/// </remarks>
public static class DocumentNumberParser
{
    const char Mark = '号';
    const int LongestPrefix = 16;
    const int LongestSerial = 6;
    const string Open = "〔［[(（【﹝";
    const string Close = "〕］])）】﹞";

    /// <summary>One number in a text: its parts and where it stands.</summary>
    public sealed record Match(DocumentNumber Number, TextSpan Span, bool BracketLost);

    public static Match? FindFirst(string text) => FindAll(text).FirstOrDefault();

    public static IEnumerable<Match> FindAll(string text)
    {
        var floor = 0;
        for (var at = text.IndexOf(Mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Mark, at + 1))
        {
            if (EndingAt(text, floor, at) is not { } match)
                continue;
            yield return match;
            (floor, at) = (match.Span.End, match.Span.End - 1);
        }
    }

    static Match? EndingAt(string text, int floor, int mark)
    {
        var digits = new DigitsBefore(text, floor);
        if (digits.Serial(mark) is not { } serial || YearOf(text, floor, digits, serial) is not { Value: >= 1949 and <= 2100, Serial: > 0 } year)
            return null;
        var prefixEnd = digits.SkipSpaces(year.Start);
        var prefixStart = prefixEnd;
        while (prefixStart > floor && prefixEnd - prefixStart < LongestPrefix && IsChinese(text[prefixStart - 1]))
            prefixStart--;
        if (prefixEnd - prefixStart < 2)
            return null;
        var run = text[prefixStart..prefixEnd];
        var start = prefixStart + NumberPrefixBoundary.Find(run, prefixStart == 0 ? null : text[prefixStart - 1]);
        var number = new DocumentNumber(text[start..prefixEnd], year.Value, year.Serial);
        var end = mark + 1 < text.Length && text[mark + 1] == Mark ? mark + 2 : mark + 1;
        return number.Prefix.Length < 2 || IsProposalNumber(number.Prefix, year) ? null : new Match(number, new TextSpan(start, end), year.Open is null || year.Close is null);
    }

    /// <summary>What stands before a serial: 〔2017〕, with 第 behind it or 年 in it, or with one bracket lost.</summary>
    /// <param name="Start">Where the bracket opens, or the year where that is lost.</param>
    readonly record struct Year(int Start, int Value, int Serial, char? Open, char? Close);

    static Year? YearOf(string text, int floor, DigitsBefore digits, DigitsBefore.Read serial)
    {
        var at = digits.SkipSpaces(serial.Start);
        var isParted = digits.Skip(ref at, '第');
        if (BracketBefore(text, floor, at, Open) is { } sole && !isParted)
            return WithoutClose(sole, at - 1, serial);
        var close = BracketBefore(text, floor, at, Close);
        at = digits.SkipSpaces(close is null ? at : at - 1);
        isParted |= digits.Skip(ref at, '年') || close is not null;
        if (!isParted || digits.Year(at) is not { } year)
            return null;
        at = digits.SkipSpaces(year.Start);
        var open = BracketBefore(text, floor, at, Open);
        return open is null && close is null ? null : new Year(open is null ? year.Start : at - 1, year.Value, serial.Value, open, close);
    }

    static char? BracketBefore(string text, int floor, int at, string brackets) =>
        at > floor && brackets.Contains(text[at - 1], StringComparison.Ordinal) ? text[at - 1] : null;

    // 〔20227号: four digits of the year, the others are the serial.
    static Year? WithoutClose(char open, int start, DigitsBefore.Read serial) =>
        serial.Count > 4 && (long)Math.Pow(10, serial.Count - 4) is var rest ? new Year(start, (int)(serial.Number / rest), (int)(serial.Number % rest), open, null) : null;

    // 建议（20222223号）: a proposal's number in round brackets, which close behind it. Of a known issuer (教职成（20181号) it is a document's.
    static bool IsProposalNumber(string prefix, Year year) =>
        prefix is [.., '建', '议'] or [.., '提', '案'] || (year.Open is '(' or '（' && year.Close is null && !NumberPrefixBoundary.NamesIssuer(prefix));

    static bool IsChinese(char unit) => unit is >= '\u4E00' and <= '\u9FFF';

    /// <summary>Reads digits to the left: ASCII, full width, spaced; those of a year also as numerals.</summary>
    readonly struct DigitsBefore(string text, int floor)
    {
        const int LongestRun = LongestSerial + 4;
        const string Numerals = "〇一二三四五六七八九";

        /// <param name="Start">Of the first digit.</param>
        /// <param name="Count">How many digits.</param>
        public readonly record struct Read(int Start, int Count, long Number)
        {
            /// <summary>Zero for more digits than a number has.</summary>
            public int Value => Count > LongestSerial ? 0 : (int)Number;
        }

        public int SkipSpaces(int at)
        {
            while (at > floor && text[at - 1] is ' ' or '\t' or '\r' or '\n' or '\u3000' or '\u00A0')
                at--;
            return at;
        }

        public bool Skip(ref int at, char unit)
        {
            if (at == floor || text[at - 1] != unit)
                return false;
            at = SkipSpaces(at - 1);
            return true;
        }

        public Read? Serial(int end) => Run(end, LongestRun, Ascii);

        public Read? Year(int end) => (Run(end, 4, Ascii) ?? Run(end, 4, Numeral)) is { Count: 4 } year ? year : null;

        Read? Run(int end, int longest, Func<char, int> digitOf)
        {
            var (start, count, number, unit) = (end, 0, 0L, 1L);
            for (var at = SkipSpaces(end); count < longest && at > floor && digitOf(text[at - 1]) is >= 0 and var digit; at = SkipSpaces(start))
                (start, count, number, unit) = (at - 1, count + 1, number + (digit * unit), unit * 10);
            return count == 0 ? null : new Read(start, count, number);
        }

        // -1 for what is no digit.
        static int Ascii(char unit) => unit is >= '0' and <= '9' ? unit - '0' : unit is >= '０' and <= '９' ? unit - '０' : -1;

        static int Numeral(char unit) => unit is '○' or '零' or 'O' or '0' ? 0 : Numerals.IndexOf(unit, StringComparison.Ordinal);
    }
}
