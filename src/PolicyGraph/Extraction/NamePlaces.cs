using System.Numerics;
using PolicyGraph.Authority;

namespace PolicyGraph.Extraction;

/// <summary>Where in a text any name that the authority knows may begin: found in one pass, for all that look for such names.</summary>
sealed class NamePlaces
{
    const int BitsOfAWord = 64;

    static readonly NameHeads Heads = new([.. AgencyAuthority.Default.Heads, .. EnterpriseAuthority.Default.Forms, .. AgencyBodies.Endings]);

    readonly ulong[] _places;
    readonly int _length;

    public NamePlaces(string text)
    {
        (_places, _length) = (new ulong[(text.Length + BitsOfAWord - 1) / BitsOfAWord], text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (Heads.MayStandAt(text, at))
                _places[at / BitsOfAWord] |= 1UL << (at % BitsOfAWord);
        }
    }

    /// <summary>The first such place from a place on; the text's length where there is none.</summary>
    public int From(int at)
    {
        if (at >= _length)
            return _length;
        var word = at / BitsOfAWord;
        var places = _places[word] & (ulong.MaxValue << (at % BitsOfAWord));
        while (places == 0 && ++word < _places.Length)
            places = _places[word];
        return places == 0 ? _length : (word * BitsOfAWord) + BitOperations.TrailingZeroCount(places);
    }
}
