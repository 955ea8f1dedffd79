using PolicyGraph.Graph.Storing;

namespace PolicyGraph.Sqlite.Writing;

/// <summary>
/// Keeps the works to which the authority leads from cited ones (<see cref="Settlements.Beyond"/>), and what it says of two of them.
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
        foreach (var key in Settlements.Beyond(rows.Keys))
            rows[key] = works.Keep(Settlements.Works.AuthorityNode(key), ledTo: false);
        session.Run("delete work links", "DELETE FROM work_links");
        foreach (var work in held.Where(work => !rows.ContainsKey(work.Key)))
            works.Delete(work.Id);
        foreach (var link in Settlements.LinksAmong(rows.Keys))
        {
            session.Run(
                "insert work link", "INSERT INTO work_links (from_work, type, to_work) VALUES (@from, @type, @to)",
                ("from", rows[link.From]), ("type", link.Type.ToString()), ("to", rows[link.To]));
        }
    }
}
