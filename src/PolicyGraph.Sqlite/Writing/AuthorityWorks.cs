using PolicyGraph.Graph.Storing;

namespace PolicyGraph.Sqlite.Writing;

/// <summary>
/// Keeps the works of the authority that a cited work carries out, directly or through others, and the IMPLEMENTS between them.
/// The authority is small: its part of the graph is worked out whole.
/// </summary>
sealed class AuthorityWorks(Session session, WorkTable works)
{
    sealed record Held(long Id, string Key, bool LedTo);

    public void Follow()
    {
        var held = session.Rows(
            "authority works", "SELECT id, authority_key, led_to FROM works WHERE authority_key IS NOT NULL ORDER BY node_id",
            row => new Held(row.Long("id"), row.Text("authority_key"), row.Flag("led_to")));
        var rows = held.Where(work => work.LedTo).ToDictionary(work => work.Key, work => work.Id);
        foreach (var key in Settlements.Above(rows.Keys))
            rows[key] = works.Keep(Settlements.Works.AuthorityNode(key), ledTo: false);
        session.Run("delete implements", "DELETE FROM implements");
        foreach (var work in held.Where(work => !rows.ContainsKey(work.Key)))
            works.Delete(work.Id);
        foreach (var (key, from) in rows)
        {
            foreach (var to in Settlements.Works.ImplementedBy(key).Select(work => work.Key).Distinct())
                session.Run("insert implements", "INSERT INTO implements (from_work, to_work) VALUES (@from, @to)", ("from", from), ("to", rows[to]));
        }
    }
}
