namespace PolicyGraph.Sqlite.Writing;

/// <summary>CITED_IN, once for all functions and once a function, and the counts on works: kept at write time for what was touched.</summary>
sealed class CitedInSummary(Session session)
{
    public void Update(Touched touched)
    {
        foreach (var (work, region) in touched.CitedIn.Where(pair => pair.Region.Length > 0))
        {
            session.Run("delete summary", "DELETE FROM cited_in WHERE work = @work AND region = @region", ("work", work), ("region", region));
            session.Run("write summary", SummarySql, ("work", work), ("region", region));
            session.Run("delete summary by function", "DELETE FROM cited_for WHERE work = @work AND region = @region", ("work", work), ("region", region));
            session.Run("write summary by function", FunctionsSql, ("work", work), ("region", region));
        }

        foreach (var work in touched.Works)
            session.Run("count citations", CountSql, ("work", work));
    }

    const string SummarySql =
        """
        INSERT INTO cited_in (work, region, documents, mentions, undated, first_lower, first_upper, last_lower, last_upper)
        SELECT @work, @region, count(*), sum(depth), sum(issued_on IS NULL), min(lower), min(upper), max(lower), max(upper)
        FROM (
            SELECT document, sum(depth) AS depth FROM cites WHERE work = @work AND region = @region GROUP BY document)
        JOIN documents ON documents.id = document
        HAVING count(*) > 0
        """;

    // A citation that several signatures make has the strongest function of theirs.
    const string FunctionsSql =
        """
        INSERT INTO cited_for (work, region, function, documents, mentions, undated, first_lower, first_upper, last_lower, last_upper)
        SELECT @work, @region, function, count(*), sum(depth), sum(issued_on IS NULL), min(lower), min(upper), max(lower), max(upper)
        FROM (
            SELECT document, sum(depth) AS depth, min(function) AS function FROM cites WHERE work = @work AND region = @region GROUP BY document)
        JOIN documents ON documents.id = document
        WHERE function IS NOT NULL
        GROUP BY function
        """;

    const string CountSql =
        """
        UPDATE works SET
            held = EXISTS (SELECT 1 FROM signatures JOIN publications ON publications.signature = signatures.id WHERE signatures.work = @work),
            citing_regions = (SELECT count(*) FROM cited_in WHERE work = @work),
            citing_documents = (SELECT count(DISTINCT document) FROM cites WHERE work = @work)
        WHERE id = @work
        """;
}
