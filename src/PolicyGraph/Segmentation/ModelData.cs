using System.IO.Compression;
using System.Reflection;
using System.Text;

namespace PolicyGraph.Segmentation;

/// <summary>Reads the shipped model files: gzip, UTF-8, a record a line.</summary>
static class ModelData
{
    /// <exception cref="InvalidDataException">The file is not embedded, or <paramref name="read"/> finds fault with a line: file, number, content.</exception>
    public static void ReadLines(string file, Action<string> read)
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var packed = assembly.GetManifestResourceStream($"PolicyGraph.Segmentation.{file}")
            ?? throw new InvalidDataException($"{file}: not embedded in {assembly.GetName().Name}");
        using var unpacked = new GZipStream(packed, CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked, Encoding.UTF8);
        ReadLines(file, reader, read);
    }

    public static void ReadLines(string file, TextReader reader, Action<string> read)
    {
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            try
            {
                read(line);
            }
            catch (Exception fault) when (fault is FormatException or IndexOutOfRangeException or ArgumentException or KeyNotFoundException)
            {
                throw new InvalidDataException($"{file}, line {number}: {fault.Message}: {line}", fault);
            }
        }
    }
}
