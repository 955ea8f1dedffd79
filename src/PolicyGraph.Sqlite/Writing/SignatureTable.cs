using PolicyGraph.Graph.Storing;
using PolicyGraph.Resolution;

namespace PolicyGraph.Sqlite.Writing;

/// <summary>The distinct signatures, with the links through which they bear on each other.</summary>
sealed class SignatureTable(Session session, Touched touched)
{
    /// <returns>The signature's id in this file.</returns>
    public long Keep(WorkSignature signature)
    {
        var known = session.Scalar("find signature", "SELECT id FROM signatures WHERE canonical = @canonical", ("canonical", signature.Canonical));
        var id = known is long found ? found : Insert(signature);
        touched.Signatures.Add(id);
        return id;
    }

    long Insert(WorkSignature signature)
    {
        var (number, title) = (signature.Number, signature.Title);
        var id = session.Insert(
            "insert signature",
            """
            INSERT INTO signatures (
                canonical, is_law, number_prefix, number_year, number_serial, number_region,
                title_folded, title_years, title_scope, title_issuers, title_letter, title_issued_year)
            VALUES (@canonical, @is_law, @prefix, @year, @serial, @number_region, @folded, @years, @scope, @issuers, @letter, @issued_year)
            RETURNING id
            """,
            ("canonical", signature.Canonical), ("is_law", signature.IsLaw),
            ("prefix", number?.Prefix), ("year", number?.Year), ("serial", number?.Serial), ("number_region", number?.RegionCode),
            ("folded", title?.Folded), ("years", title?.Years), ("scope", title?.ScopeRegion), ("issuers", title?.Issuers),
            // No part of the key where a scope is printed: the first letter to print it must not decide.
            ("letter", title is { IsOpen: true } ? title.LetterRegion : null), ("issued_year", title?.IssuedYear));
        foreach (var link in Settlements.Works.LinksOf(signature))
            session.Run("insert link", "INSERT INTO signature_links (key, signature) VALUES (@key, @id)", ("key", link), ("id", id));
        return id;
    }
}
