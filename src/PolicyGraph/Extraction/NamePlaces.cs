using System.Numerics;
using System.Runtime.CompilerServices;
using PolicyGraph.Authority;

namespace PolicyGraph.Extraction;

/// <summary>What a name or a telling suffix is looked for as.</summary>
enum NameKind { Region, Agency, AgencyBody, Enterprise, ListedEnterprise, EnterpriseForm, EnterpriseTrade, College, CollegeShortForm, KnownCollege, ListedCollege, Alliance, AllianceClass }

/// <summary>Where in a text names and suffixes of each kind may begin: found in one pass, for all that look for them.</summary>
/// <remarks>As <see cref="NameHeads"/> it may say yes where none stands, and never no where one does.</remarks>
sealed class NamePlaces
{
    const int BitsOfAWord = 64;
    const int BitsOfAHead = 16;

    static readonly int KindCount = Enum.GetValues<NameKind>().Length;

    // Which kinds have a name that begins with two characters, or is one, by their hash.
    static readonly ushort[] Kinds = KindsOf(
        (NameKind.Region, RegionAuthority.Default.PrintedNames),
        (NameKind.Agency, AgencyAuthority.Default.Heads),
        (NameKind.AgencyBody, AgencyBodies.Endings),
        (NameKind.Enterprise, KnownBodies.Enterprises.Forms.Concat(KnownBodies.Enterprises.ListedForms)),
        (NameKind.ListedEnterprise, KnownBodies.Enterprises.ListedForms),
        (NameKind.EnterpriseForm, EnterpriseForms.All.Wordings),
        (NameKind.EnterpriseTrade, EnterpriseTrades.All.Wordings),
        (NameKind.College, CollegeSuffixes.Full.Wordings),
        (NameKind.CollegeShortForm, CollegeSuffixes.Short.Wordings),
        (NameKind.KnownCollege, KnownBodies.Colleges.Forms),
        (NameKind.ListedCollege, KnownBodies.Colleges.ListedForms),
        (NameKind.Alliance, AllianceForms.All.Wordings),
        (NameKind.AllianceClass, AllianceForms.Classes.Wordings));

    readonly ulong[] _places;
    readonly int _length;
    readonly int _words;

    public NamePlaces(string text)
    {
        (_length, _words) = (text.Length, (text.Length + BitsOfAWord - 1) / BitsOfAWord);
        _places = new ulong[_words * KindCount];
        for (var at = 0; at < text.Length; at++)
        {
            var kinds = (uint)(Kinds[Bit(NameHead.One(text[at]))] | Kinds[Bit(NameHead.At(text, at))]);
            for (; kinds != 0; kinds &= kinds - 1)
                _places[(BitOperations.TrailingZeroCount(kinds) * _words) + (at / BitsOfAWord)] |= 1UL << (at % BitsOfAWord);
        }
    }

    /// <summary>The first such place from a place on; the text's length where there is none.</summary>
    public int From(NameKind kind, int at)
    {
        if (at >= _length)
            return _length;
        var places = _places.AsSpan((int)kind * _words, _words);
        var word = at / BitsOfAWord;
        var found = places[word] & (ulong.MaxValue << (at % BitsOfAWord));
        while (found == 0 && ++word < places.Length)
            found = places[word];
        return found == 0 ? _length : (word * BitsOfAWord) + BitOperations.TrailingZeroCount(found);
    }

    static ushort[] KindsOf(params ReadOnlySpan<(NameKind Kind, IEnumerable<string> Names)> named)
    {
        var kinds = new ushort[1 << BitsOfAHead];
        foreach (var (kind, names) in named)
        {
            foreach (var name in names)
                kinds[Bit(NameHead.At(name, 0))] |= (ushort)(1 << (int)kind);
        }

        return kinds;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int Bit(uint head) => (int)(NameHead.Hash(head) >> (32 - BitsOfAHead));
}
