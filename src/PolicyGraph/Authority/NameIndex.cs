using System.Numerics;
using PolicyGraph.Text;

namespace PolicyGraph.Authority;

/// <summary>Names with what each stands for, found where they stand in a text without making strings: by their first two characters.</summary>
sealed class NameIndex<T>
{
    // Ordered by their heads, the longest of each head first; and where each head's are.
    readonly KeyValuePair<string, T>[] _names;
    readonly NameHeads _heads;

    // Open addressing: at a free slot, whose head is 0, the search ends. At least half of the slots are free.
    readonly (uint Head, int Start, int End)[] _slots;

    public NameIndex(IReadOnlyCollection<KeyValuePair<string, T>> names)
    {
        _names = [.. names];
        Array.Sort(Array.ConvertAll(_names, static pair => ((ulong)NameHead.At(pair.Key, 0) << 32) | (uint)~pair.Key.Length), _names);
        _slots = new (uint, int, int)[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, _names.Length) * 2)];
        for (int start = 0, end; start < _names.Length; start = end)
        {
            var head = NameHead.At(_names[start].Key, 0);
            for (end = start + 1; end < _names.Length && NameHead.At(_names[end].Key, 0) == head; end++)
                ;
            Slot(head) = (head, start, end);
        }

        _heads = new NameHeads(Array.ConvertAll(_names, static pair => pair.Key));
    }

    /// <summary>The names themselves.</summary>
    public IEnumerable<string> All => _names.Select(pair => pair.Key);

    /// <summary>Whether a name may stand at a place of a text; false for nearly all places where none does.</summary>
    public bool MayStandAt(string text, int index) => _heads.MayStandAt(text, index);

    /// <summary>The names that stand at a place within a text, the longest first.</summary>
    public Names At(string text, int index) => new(this, text, index);

    /// <summary>The longest name at a place: what it stands for, and its length.</summary>
    public (T Value, int Length)? LongestAt(string text, int index)
    {
        if (!MayStandAt(text, index))
            return null;
        foreach (var (name, value) in At(text, index))
            return (value, name.Length);
        return null;
    }

    // The head's slot, or the free one where it would be.
    ref (uint Head, int Start, int End) Slot(uint head)
    {
        var slots = _slots;
        var at = (int)(NameHead.Hash(head) >> 8) & (slots.Length - 1);
        while (slots[at].Head != head && slots[at].Head != 0)
            at = (at + 1) & (slots.Length - 1);
        return ref slots[at];
    }

    ReadOnlySpan<KeyValuePair<string, T>> Bucket(uint head)
    {
        ref readonly var slot = ref Slot(head);
        return _names.AsSpan(slot.Start, slot.End - slot.Start);
    }

    /// <summary>A walk over the names at one place; allocates nothing.</summary>
    public ref struct Names
    {
        readonly NameIndex<T> _index;
        readonly string _text;
        readonly int _at;
        ReadOnlySpan<KeyValuePair<string, T>> _bucket;
        int _next;
        bool _single;

        internal Names(NameIndex<T> index, string text, int at)
        {
            (_index, _text, _at) = (index, text, at);
            _bucket = at < text.Length ? index.Bucket(NameHead.At(text, at)) : [];
            // At the text's end that was the bucket of the single character already.
            _single = at + 1 >= text.Length;
        }

        public KeyValuePair<string, T> Current { get; private set; }

        public readonly Names GetEnumerator() => this;

        public bool MoveNext()
        {
            while (true)
            {
                for (; _next < _bucket.Length; _next++)
                {
                    if (!_text.StandsAt(_at, _bucket[_next].Key))
                        continue;
                    Current = _bucket[_next++];
                    return true;
                }

                if (_single)
                    return false;
                _bucket = _index.Bucket(NameHead.One(_text[_at]));
                (_next, _single) = (0, true);
            }
        }
    }
}
