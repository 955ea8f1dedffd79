using System.Collections.Immutable;

namespace PolicyGraph.Authority;

/// <summary>Names with what each stands for, found where they stand in a text without making strings: by their first two characters.</summary>
sealed class NameIndex<T>
{
    readonly Dictionary<uint, ImmutableArray<KeyValuePair<string, T>>> _byHead;
    readonly ulong[] _first = new ulong[1024];

    public NameIndex(IEnumerable<KeyValuePair<string, T>> names)
    {
        _byHead = names.GroupBy(pair => Head(pair.Key, 0))
            .ToDictionary(group => group.Key, group => group.OrderByDescending(pair => pair.Key.Length).ToImmutableArray());
        foreach (var head in _byHead.Keys)
            _first[head >> 22] |= 1UL << (int)((head >> 16) & 63);
    }

    /// <summary>Whether any name begins with this character.</summary>
    public bool Begins(char unit) => (_first[unit >> 6] >> (unit & 63) & 1) != 0;

    /// <summary>The names that stand at a place, the longest first.</summary>
    public Names At(string text, int index) => new(this, text, index);

    /// <summary>The longest name at a place: what it stands for, and its length.</summary>
    public (T Value, int Length)? LongestAt(string text, int index)
    {
        foreach (var (name, value) in At(text, index))
            return (value, name.Length);
        return null;
    }

    static uint Head(string name, int index) => ((uint)name[index] << 16) | (index + 1 < name.Length ? name[index + 1] : 0u);

    ImmutableArray<KeyValuePair<string, T>> Bucket(uint head) => _byHead.GetValueOrDefault(head, []);

    /// <summary>A walk over the names at one place; allocates nothing.</summary>
    public struct Names
    {
        readonly NameIndex<T> _index;
        readonly string _text;
        readonly int _at;
        ImmutableArray<KeyValuePair<string, T>> _bucket;
        int _next;
        bool _single;

        internal Names(NameIndex<T> index, string text, int at)
        {
            (_index, _text, _at) = (index, text, at);
            _bucket = at < text.Length && index.Begins(text[at]) ? index.Bucket(Head(text, at)) : [];
            _single = at >= text.Length;
        }

        public KeyValuePair<string, T> Current { get; private set; }

        public readonly Names GetEnumerator() => this;

        public bool MoveNext()
        {
            while (true)
            {
                for (; _next < _bucket.Length; _next++)
                {
                    var name = _bucket[_next].Key;
                    if (string.CompareOrdinal(_text, _at, name, 0, name.Length) != 0)
                        continue;
                    Current = _bucket[_next++];
                    return true;
                }

                // Names of one character are kept under that character alone.
                if (_single)
                    return false;
                (_bucket, _next, _single) = (_index.Bucket((uint)_text[_at] << 16), 0, true);
            }
        }
    }
}
