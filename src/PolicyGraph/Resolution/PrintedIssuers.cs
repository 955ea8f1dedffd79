using System.Collections.Immutable;

namespace PolicyGraph.Resolution;

/// <summary>Who issued a work, as far as one mention of it says so: canonical names in printed order.</summary>
/// <param name="InTitle">The title itself prints them (《国务院办公厅关于…的意见》); else the words before it do.</param>
public sealed record PrintedIssuers(ImmutableArray<string> Names, bool InTitle)
{
    static readonly PrintedIssuers None = new([], false);

    internal static PrintedIssuers Of(ReadMention said) =>
        said.Issuers.IsEmpty ? None : new([.. said.Issuers.Select(issuer => issuer.Name).OfType<string>()], said.Scope is { Issuers.IsEmpty: false });
}
