using System.Globalization;
using PolicyGraph.Documents;

namespace PolicyGraph.Graph.Storing;

/// <summary>Which of two meetings with one text at one address is the later: by capture time, then by file and hash, never by arrival.</summary>
public sealed record CaptureOrder(string CapturedOn, string File, string Sha256) : IComparable<CaptureOrder>
{
    public static CaptureOrder Of(string? capturedOn, string? file, string sha256) => new(capturedOn ?? "", file ?? "", sha256);

    public static CaptureOrder Of(SourceDocument source) => Of(Time(source), source.File, source.Sha256);

    /// <summary>The capture time as stores keep it: text whose order is that of time.</summary>
    public static string? Time(SourceDocument source) => source.CapturedOn?.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    public int CompareTo(CaptureOrder? other) =>
        other is null ? 1
        : string.CompareOrdinal(CapturedOn, other.CapturedOn) is not 0 and var time ? time
        : string.CompareOrdinal(File, other.File) is not 0 and var file ? file
        : string.CompareOrdinal(Sha256, other.Sha256);

    public static bool operator <(CaptureOrder left, CaptureOrder right) => left.CompareTo(right) < 0;

    public static bool operator >(CaptureOrder left, CaptureOrder right) => left.CompareTo(right) > 0;

    public static bool operator <=(CaptureOrder left, CaptureOrder right) => left.CompareTo(right) <= 0;

    public static bool operator >=(CaptureOrder left, CaptureOrder right) => left.CompareTo(right) >= 0;
}
