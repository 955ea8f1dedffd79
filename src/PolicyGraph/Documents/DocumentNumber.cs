using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PolicyGraph.Documents;

/// <summary>A document number (发文字号): issuer prefix (机关代字), year and serial, as in 国办发〔2017〕95号.</summary>
/// <remarks>
/// The parts are normalised: no white space, ASCII digits, no 第. GB/T 9704-2012, 7.2.5 asks for hexagonal brackets round the
/// year and a serial without leading zeros.
/// </remarks>
public sealed record DocumentNumber(string Prefix, int Year, int Serial)
{
    /// <summary>The normal form: 国办发〔2017〕95号.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefix}〔{Year}〕{Serial}号");

    /// <summary>Reads a number that makes up all of <paramref name="text"/>, in any of the variants that offices print.</summary>
    /// <remarks>Bracket variants, full-width and spaced digits, a 第, a doubled 号 and one lost bracket are accepted.</remarks>
    public static bool TryParse(string? text, [NotNullWhen(true)] out DocumentNumber? number)
    {
        var found = text is null ? null : DocumentNumberParser.FindFirst(text);
        number = found is { } match && match.Span.Length == text!.Trim().Length ? match.Number : null;
        return number is not null;
    }
}
