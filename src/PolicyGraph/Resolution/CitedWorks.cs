using PolicyGraph.Documents;

namespace PolicyGraph.Resolution;

/// <summary>The works that a document has cited so far, found by what is printed of them: time is linear in the mentions, however many works there are.</summary>
sealed class CitedWorks
{
    const int LongestEnd = 16;
    const string Notice = "的通知";

    readonly List<CitedWork> _all = [];
    readonly Dictionary<string, List<CitedWork>> _byCore = new(StringComparer.Ordinal);
    readonly Dictionary<DocumentNumber, List<CitedWork>> _byNumber = [];
    readonly Dictionary<string, CitedWork> _byAlias = new(StringComparer.Ordinal);
    readonly Dictionary<string, CitedWork> _policiesByEnd = new(StringComparer.Ordinal);
    readonly Dictionary<string, CitedWork> _lawsByEnd = new(StringComparer.Ordinal);

    // Most documents name no work by its end, so that the ends are gone through when the first one is asked for.
    readonly List<(string Core, CitedWork Work)> _notYetByEnd = [];

    /// <summary>In the order of their first mention.</summary>
    public IReadOnlyList<CitedWork> All => _all;

    /// <summary>The last work of which the text declares this short form.</summary>
    public CitedWork? Declared(string alias) => _byAlias.GetValueOrDefault(alias);

    /// <summary>The last policy whose title ends in a shorter one that the text prints later: 《总体规划》, “7510”行动计划.</summary>
    public CitedWork? PolicyEndingIn(string core) => EndingIn(core, _policiesByEnd);

    /// <summary>As <see cref="PolicyEndingIn"/>, laws too.</summary>
    public CitedWork? EndingIn(string core)
    {
        var (policy, law) = (PolicyEndingIn(core), EndingIn(core, _lawsByEnd));
        return law is not null && (policy is null || law.Ordinal > policy.Ordinal) ? law : policy;
    }

    CitedWork? EndingIn(string core, Dictionary<string, CitedWork> byEnd)
    {
        foreach (var (title, work) in _notYetByEnd)
        {
            IndexEnds(title.AsSpan(1), work);
            if (title.EndsWith(Notice, StringComparison.Ordinal))
                IndexEnds(title.AsSpan(0, title.Length - Notice.Length), work);
        }

        _notYetByEnd.Clear();
        return core.Length <= LongestEnd ? byEnd.GetValueOrDefault(core) : null;
    }

    /// <summary>The last work of the same number or title that a mention can mean.</summary>
    public CitedWork? Same(ReadMention said)
    {
        var numbered = said.Mention.Number is { } number ? _byNumber.GetValueOrDefault(number) : null;
        var titled = said.Core is { } core ? _byCore.GetValueOrDefault(core) : null;
        return Last(titled, said, Last(numbered, said, null));
    }

    static CitedWork? Last(List<CitedWork>? works, ReadMention said, CitedWork? last)
    {
        foreach (var work in works ?? [])
        {
            if (work.IsLaw == said.Mention.IsLaw && (last is null || work.Ordinal > last.Ordinal) && work.IsSame(said))
                last = work;
        }

        return last;
    }

    public CitedWork New(bool isLaw)
    {
        _all.Add(new CitedWork(isLaw, _all.Count));
        return _all[^1];
    }

    /// <summary>A mention that says what the work is.</summary>
    public void Add(CitedWork work, int mention, ReadMention said)
    {
        var isNew = work.Add(mention, said);
        if (said.Mention.Number is { } number)
            Index(_byNumber, number, work);
        if (isNew && said.Core is { } core)
        {
            Index(_byCore, core, work);
            _notYetByEnd.Add((core, work));
        }

        foreach (var alias in said.Mention.Aliases)
        {
            if (!_byAlias.TryGetValue(alias, out var other) || other.Ordinal < work.Ordinal)
                _byAlias[alias] = work;
        }
    }

    void IndexEnds(ReadOnlySpan<char> title, CitedWork work)
    {
        var ends = (work.IsLaw ? _lawsByEnd : _policiesByEnd).GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 1; length <= Math.Min(LongestEnd, title.Length); length++)
        {
            if (!ends.TryGetValue(title[^length..], out var other) || other.Ordinal < work.Ordinal)
                ends[title[^length..]] = work;
        }
    }

    static void Index<T>(Dictionary<T, List<CitedWork>> index, T key, CitedWork work)
        where T : notnull
    {
        if (!index.TryGetValue(key, out var works))
            index.Add(key, works = []);
        if (!works.Contains(work))
            works.Add(work);
    }
}
