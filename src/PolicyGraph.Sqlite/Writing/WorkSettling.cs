using PolicyGraph.Graph.Storing;
using PolicyGraph.Resolution;

namespace PolicyGraph.Sqlite.Writing;

/// <summary>Settles the touched signatures, and all that they bear on, to works; removes the works that nothing leads to any more.</summary>
sealed class WorkSettling(Session session, Touched touched)
{
    readonly SignatureComponent _component = new(session);
    readonly WorkTable _works = new(session, touched);

    public void Settle()
    {
        if (touched.Signatures.Count == 0)
            return;
        var members = _component.Load(touched.Signatures);
        var settled = Settlements.Works.Settle([.. members.Where(member => member.Documents > 0).Select(member => member.Supported)]);
        var rows = settled.Works.ToDictionary(work => work.Id, work => _works.Keep(work, ledTo: true));
        var works = members.ToDictionary(member => member.Id, member => Lead(member, settled, rows));
        Remember(members, works);
        var before = members.SelectMany(member => member.Candidates.Append(member.Work ?? 0)).Where(work => work != 0).ToHashSet();
        before.ExceptWith(rows.Values);
        _works.Release(before);
        if (touched.Authority)
            new AuthorityWorks(session, _works).Follow();
        touched.Works.RemoveWhere(work => !_works.Exists(work));
        touched.CitedIn.RemoveWhere(pair => !touched.Works.Contains(pair.Work));
    }

    /// <returns>The row of the work that the signature leads to now, if to one.</returns>
    long? Lead(SignatureComponent.Member member, SettledWorks settled, Dictionary<string, long> rows)
    {
        if (member.Documents == 0)
        {
            _component.Delete(member.Id);
            return null;
        }

        var outcome = settled.Outcomes[member.Signature.Canonical];
        var work = outcome.WorkId is { } id ? rows[id] : (long?)null;
        List<long> candidates = [.. outcome.CandidateIds.Select(candidate => rows[candidate]).Order()];
        if (member.Status != outcome.Status.ToString() || member.Work != work || member.Reason != outcome.Reason || !member.Candidates.SequenceEqual(candidates))
            Write(member, outcome, work, candidates);
        return work;
    }

    void Write(SignatureComponent.Member member, WorkOutcome outcome, long? work, List<long> candidates)
    {
        session.Run(
            "lead signature", "UPDATE signatures SET status = @status, work = @work, reason = @reason WHERE id = @id",
            ("status", outcome.Status.ToString()), ("work", work), ("reason", outcome.Reason), ("id", member.Id));
        session.Run("delete candidates", "DELETE FROM signature_candidates WHERE signature = @id", ("id", member.Id));
        foreach (var candidate in candidates)
            session.Run("insert candidate", "INSERT INTO signature_candidates (signature, work) VALUES (@id, @work)", ("id", member.Id), ("work", candidate));
    }

    // Of which works and regions the summary is no longer true.
    void Remember(List<SignatureComponent.Member> members, Dictionary<long, long?> works)
    {
        var regions = touched.Citing.ToLookup(pair => pair.Signature, pair => pair.Region);
        foreach (var member in members)
        {
            var moved = member.Work != works[member.Id];
            foreach (var work in new[] { member.Work, works[member.Id] }.OfType<long>().Distinct())
            {
                if (moved || touched.Signatures.Contains(member.Id))
                    touched.Works.Add(work);
                foreach (var region in regions[member.Id].Concat(moved ? RegionsOf(member.Id) : []))
                    touched.CitedIn.Add((work, region));
            }
        }
    }

    List<string> RegionsOf(long signature) => session.Rows(
        "citing regions of signature",
        """
        SELECT region FROM citations WHERE signature = @id
        UNION SELECT coalesce(region, '') FROM publications JOIN documents ON documents.id = document WHERE signature = @id
        """,
        row => row.GetString(0), ("id", signature));
}
