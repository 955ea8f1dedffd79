using System.IO.Compression;
using System.Reflection;
using System.Text;

namespace PolicyGraph.Segmentation;

/// <summary>Reads model files: UTF-8, a record a line; the shipped ones are packed by gzip.</summary>
static class ModelData
{
    const int BufferSize = 1 << 15;

    public delegate void RecordReader(ReadOnlySpan<char> line);

    /// <exception cref="InvalidDataException">The file is not embedded, or <paramref name="read"/> finds fault with a line: file, number, content.</exception>
    public static void ReadShipped(string file, RecordReader read)
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var packed = assembly.GetManifestResourceStream($"PolicyGraph.Segmentation.{file}")
            ?? throw new InvalidDataException($"{file}: not embedded in {assembly.GetName().Name}");
        using var unpacked = new GZipStream(packed, CompressionMode.Decompress);
        ReadLines(file, unpacked, read);
    }

    /// <inheritdoc cref="ReadShipped"/>
    public static void ReadLines(string file, Stream utf8, RecordReader read)
    {
        using var reader = new StreamReader(utf8, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, BufferSize, leaveOpen: true);
        var buffer = new char[BufferSize];
        var (number, kept) = (0, 0);
        for (int count; (count = reader.Read(buffer, kept, buffer.Length - kept)) > 0;)
        {
            ReadOnlySpan<char> text = buffer.AsSpan(0, kept + count);
            for (int end; (end = text.IndexOf('\n')) >= 0; text = text[(end + 1)..])
                ReadLine(file, ++number, text[..end], read);
            // The line that the buffer cuts goes on in the next one.
            kept = text.Length;
            text.CopyTo(buffer);
            if (kept == buffer.Length)
                Array.Resize(ref buffer, 2 * kept);
        }

        if (kept > 0)
            ReadLine(file, number + 1, buffer.AsSpan(0, kept), read);
    }

    static void ReadLine(string file, int number, ReadOnlySpan<char> line, RecordReader read)
    {
        try
        {
            read(line.TrimEnd('\r'));
        }
        catch (Exception fault) when (fault is FormatException or IndexOutOfRangeException or ArgumentException or OverflowException or KeyNotFoundException)
        {
            throw new InvalidDataException($"{file}, line {number}: {fault.Message}: {line.TrimEnd('\r')}", fault);
        }
    }

    /// <summary>The fields of a line, exactly as many as <paramref name="fields"/> holds.</summary>
    public static void Split(ReadOnlySpan<char> line, char separator, Span<Range> fields)
    {
        if (line.Count(separator) != fields.Length - 1)
            throw new FormatException($"{fields.Length} fields expected");
        line.Split(fields, separator);
    }
}
