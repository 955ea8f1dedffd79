using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PolicyGraph.Documents;

/// <summary>A date as far as it is printed: a year, a month or a day. It stands for an interval, never for an invented day.</summary>
public sealed record PartialDate(int Year, int? Month = null, int? Day = null) : IComparable<PartialDate>
{
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    public DateOnly Last => Day is not null ? First
        : Month is { } month ? new(Year, month, DateTime.DaysInMonth(Year, month))
        : new(Year, 12, 31);

    public bool IsDay => Day is not null;

    /// <summary>2023, 2023-07 or 2023-07-07.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        (_, null) => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    public int CompareTo(PartialDate? other) =>
        other is null ? 1 : First != other.First ? First.CompareTo(other.First) : Last.CompareTo(other.Last);

    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Null where the parts name no day of the calendar.</summary>
    public static PartialDate? Create(int year, int? month, int? day) =>
        year is >= 1 and <= 9999
        && month is null or (>= 1 and <= 12)
        && (day is null || (month is not null && day >= 1 && day <= DateTime.DaysInMonth(year, month.Value)))
            ? new(year, month, day) : null;

    /// <summary>Reads the three forms that <see cref="ToString"/> writes.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PartialDate? date)
    {
        var parts = (text ?? "").Split('-');
        date = parts.Length is >= 1 and <= 3 && parts[0].Length == 4 && parts.Skip(1).All(part => part.Length == 2)
            && parts.All(part => part.All(char.IsAsciiDigit))
            ? Create(Number(parts[0]), parts.Length > 1 ? Number(parts[1]) : null, parts.Length > 2 ? Number(parts[2]) : null)
            : null;
        return date is not null;
    }

    static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}
