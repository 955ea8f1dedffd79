using System.Globalization;
using PolicyGraph.Documents;

namespace PolicyGraph.Graph.Storing;

/// <summary>Dates as stores keep them: a bound is its day and how it is printed, so that text order is the order of days.</summary>
public static class DateBounds
{
    /// <summary>The sort key of what bears no date: after all that do.</summary>
    const long Undated = 1;

    public static string? Lower(PartialDate? date) => date is null ? null : Bound(date.First, date);

    public static string? Upper(PartialDate? date) => date is null ? null : Bound(date.Last, date);

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Ascending by this is newest first, undated last.</summary>
    public static long Newest(PartialDate? date) => date is null ? Undated : -date.First.DayNumber;

    /// <summary>The printed form within a bound.</summary>
    public static PartialDate? Printed(string? bound) => PartialDate.TryParse(bound?[11..], out var date) ? date : null;

    static string Bound(DateOnly day, PartialDate date) => $"{Day(day)}|{date}";
}
