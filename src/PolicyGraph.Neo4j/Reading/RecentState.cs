namespace PolicyGraph.Neo4j.Reading;

/// <summary>The mark of the graph's state, asked for at the server only where the last answer is older than a time.</summary>
/// <remarks>What this store writes is seen at once; what others write, when the time is over.</remarks>
/// <param name="read">Asks the server.</param>
/// <param name="longest">How old an answer may be, from when it was asked for; zero asks each time.</param>
sealed class RecentState(Func<CancellationToken, Task<string?>> read, TimeSpan longest, TimeProvider clock)
{
    readonly Lock _gate = new();
    (string? Mark, long AskedAt)? _last;
    int _writes;

    public async ValueTask<string?> ReadAsync(CancellationToken cancellationToken)
    {
        int writes;
        lock (_gate)
        {
            if (_last is { } last && clock.GetElapsedTime(last.AskedAt) < longest)
                return last.Mark;
            writes = _writes;
        }

        var askedAt = clock.GetTimestamp();
        var mark = await read(cancellationToken).ConfigureAwait(false);
        lock (_gate)
        {
            // An answer from before a write must not be taken for one from behind it.
            if (writes == _writes)
                _last = (mark, askedAt);
        }

        return mark;
    }

    /// <summary>To be called behind each write, whether or not it is known to have been committed.</summary>
    public void Forget()
    {
        lock (_gate)
        {
            _last = null;
            _writes++;
        }
    }
}
