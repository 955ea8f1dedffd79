using System.IO.Compression;
using System.Reflection;
using System.Text;

namespace PolicyGraph.Segmentation;

/// <summary>Reads model files: UTF-8, a record a line; the shipped ones are packed by gzip.</summary>
static class ModelData
{
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
        using var bytes = new MemoryStream();
        utf8.CopyTo(bytes);
        ReadOnlySpan<char> text = Encoding.UTF8.GetChars(bytes.GetBuffer(), 0, (int)bytes.Length);
        var number = 0;
        foreach (var range in text.TrimStart('\uFEFF').TrimEnd('\n').Split('\n'))
        {
            number++;
            var line = text.TrimStart('\uFEFF')[range].TrimEnd('\r');
            try
            {
                read(line);
            }
            catch (Exception fault) when (fault is FormatException or IndexOutOfRangeException or ArgumentException or OverflowException or KeyNotFoundException)
            {
                throw new InvalidDataException($"{file}, line {number}: {fault.Message}: {line}", fault);
            }
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
