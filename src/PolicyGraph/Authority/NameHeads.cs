using System.Numerics;
using System.Runtime.CompilerServices;

namespace PolicyGraph.Authority;

/// <summary>How names begin: asked before any table, it answers for nearly every place of a text that no name stands there.</summary>
/// <remarks>
/// A set of bits over the hashed first two characters, so that it may say yes where none stands, and never no where one does. It is small
/// enough for the nearest cache.
/// </remarks>
sealed class NameHeads
{
    const int BitsOfAName = 16;
    const int MostBits = 1 << 16;

    readonly ulong[] _bits;
    readonly int _shift;
    readonly bool _hasSingle;

    public NameHeads(IReadOnlyCollection<string> names)
    {
        var bits = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(names.Count * BitsOfAName, 64, MostBits));
        (_bits, _shift) = (new ulong[bits / 64], 32 - BitOperations.Log2((uint)bits));
        _hasSingle = names.Any(name => name.Length == 1);
        foreach (var name in names)
            Add(NameHead.At(name, 0));
    }

    /// <summary>Whether a name may stand at a place; false where the place is outside of the text.</summary>
    public bool MayStandAt(string text, int index)
    {
        var next = index + 1;
        return (uint)next < (uint)text.Length ? Has(NameHead.At(text, index)) || (_hasSingle && Has(NameHead.One(text[index])))
            : (uint)index < (uint)text.Length && _hasSingle && Has(NameHead.One(text[index]));
    }

    void Add(uint head) => _bits[Bit(head) >> 6] |= 1UL << (Bit(head) & 63);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool Has(uint head) => (_bits[Bit(head) >> 6] >> (Bit(head) & 63) & 1) != 0;

    int Bit(uint head) => (int)(NameHead.Hash(head) >> _shift);
}
