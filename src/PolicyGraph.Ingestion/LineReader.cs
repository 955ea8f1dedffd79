namespace PolicyGraph.Ingestion;

/// <summary>One line of a stream without its line end; <see cref="Bytes"/> is null where it is longer than the reader may hold.</summary>
/// <param name="Number">Counted from 1.</param>
readonly record struct ByteLine(int Number, byte[]? Bytes);

/// <summary>Cuts a stream into lines without ever holding more than one.</summary>
static class LineReader
{
    public static IEnumerable<ByteLine> Read(Stream stream, int maxLength)
    {
        var buffer = new byte[64 * 1024];
        using var line = new MemoryStream();
        var number = 1;
        var tooLong = false;
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            var from = 0;
            for (int end; (end = Array.IndexOf(buffer, (byte)'\n', from, read - from)) >= 0; from = end + 1)
            {
                Keep(from, end);
                yield return Take();
            }

            Keep(from, read);
        }

        if (line.Length > 0 || tooLong)
            yield return Take();

        void Keep(int start, int end)
        {
            tooLong |= line.Length + end - start > maxLength;
            if (!tooLong)
                line.Write(buffer, start, end - start);
        }

        ByteLine Take()
        {
            var taken = new ByteLine(number++, tooLong ? null : line.ToArray());
            line.SetLength(0);
            tooLong = false;
            return taken;
        }
    }
}
