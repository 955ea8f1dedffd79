using System.Collections.Immutable;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Commitments;

/// <summary>A letter as the readers of its units see it: the normalised text, its head, and where what is named stands in it.</summary>
sealed class UnitContext
{
    readonly ImmutableArray<TextSpan> _spans;

    /// <param name="mentions">The document's mentions, in units of the source text, ordered.</param>
    /// <param name="places">Where each of them stands in the normalised text.</param>
    public UnitContext(NormalizedText text, DocumentHeader header, ImmutableArray<Mention> mentions, ImmutableArray<TextSpan> places)
    {
        (Source, Header, Mentions) = (text, header, mentions);
        _spans = places;
        Issuer = header.Issuers.IsEmpty ? null : string.Join('、', header.Issuers);
        // The letter's date, else the latest day that it can have been signed on.
        Dated = header.IssuedOn?.Last ?? header.PublishedOn?.Last ?? header.IssuedNotAfter?.Day;
    }

    public NormalizedText Source { get; }

    public string Text => Source.Text;

    /// <summary>The letter's region; null where it is not known.</summary>
    public Region? Region => RegionAuthority.Default.Find(Header.RegionCode);

    public DocumentHeader Header { get; }

    public ImmutableArray<Mention> Mentions { get; }

    /// <summary>The issuers' full names, joined with 、.</summary>
    public string? Issuer { get; }

    /// <summary>What relative dates are reckoned from; null where the letter has no date and no bound of one.</summary>
    public DateOnly? Dated { get; }

    /// <summary>Where a mention stands in the normalised text.</summary>
    public TextSpan SpanOf(int mention) => _spans[mention];

    /// <summary>The mention that begins at a place; null where none does.</summary>
    public int? MentionAt(int at)
    {
        var found = FirstFrom(at);
        return found < _spans.Length && _spans[found].Start == at ? found : null;
    }

    /// <summary>The mention that a place lies within; null where it lies in none.</summary>
    public int? MentionAround(int at)
    {
        var before = FirstFrom(at + 1) - 1;
        return before >= 0 && _spans[before].End > at ? before : null;
    }

    /// <summary>The mentions that begin within a span, in order.</summary>
    public IEnumerable<int> MentionsIn(TextSpan span)
    {
        for (var at = FirstFrom(span.Start); at < _spans.Length && _spans[at].Start < span.End; at++)
            yield return at;
    }

    public ReadOnlySpan<char> Words(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>What stands right before a place, within a span: as much as a rule about the words before it looks at.</summary>
    public ReadOnlySpan<char> Before(TextSpan span, int at, int length = 24) => Text.AsSpan(Math.Max(span.Start, at - length), at - Math.Max(span.Start, at - length));

    /// <summary>What stands right behind a place, within a span: nothing where a name reaches beyond its sentence.</summary>
    public ReadOnlySpan<char> After(TextSpan span, int at, int length = 40) => at >= span.End ? [] : Text.AsSpan(at, Math.Min(span.End - at, length));

    /// <summary>Whether a mention is of an organ of the nation or of a place above the letter's own: what those did is no deed of the letter's.</summary>
    public bool IsAbove(int mention)
    {
        if (Mentions[mention] is not { Type: MentionType.Agency } agency || Region is not { Level: not RegionLevel.Nation } own)
            return false;
        return agency.RegionCode == Authority.Region.NationCode
            || (agency.RegionCode is { } code && code != own.Code && RegionAuthority.Default.Find(code) is { } region && RegionAuthority.Default.IsSelfOrAncestor(region, own));
    }

    int FirstFrom(int at) => _spans.AsSpan().FirstFrom(at, span => span.Start);
}
