namespace PolicyGraph.Api.Http;

/// <summary>Bytes in memory, up to a limit.</summary>
sealed class BoundedStream(int limit) : MemoryStream
{
    /// <summary>More was written than the stream may hold.</summary>
    public sealed class FullException : IOException;

    int limit = limit;

    public ReadOnlyMemory<byte> Written => GetBuffer().AsMemory(0, (int)Length);

    /// <summary>Forgets what was written, to tell in a few words that it was too much.</summary>
    public void Restart()
    {
        SetLength(0);
        limit = int.MaxValue;
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Reserve(buffer.Length);
        base.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        Reserve(count);
        base.Write(buffer, offset, count);
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    void Reserve(int count)
    {
        if (Position + count > limit)
            throw new FullException();
    }
}
