using PolicyGraph.Authority;
using PolicyGraph.Extraction;
using PolicyGraph.Resolution;

namespace PolicyGraph.Graph;

/// <summary>Which agencies took over from others, as far as documents name them, whatever the store.</summary>
public static class AgencySuccessors
{
    /// <summary>By agency: the next of the organs that followed it (<see cref="AgencySuccession"/>) that is held.</summary>
    /// <remarks>None where no document names one, or documents give it several of the names that it may bear in the region.</remarks>
    public static async Task<IReadOnlyDictionary<string, InstitutionRow>> OfAsync(
        IGraphReader reader, IReadOnlyCollection<string> agencyIds, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var followers = (await reader.GetNodesAsync(agencyIds, cancellationToken).ConfigureAwait(false))
            .Where(pair => pair.Value is InstitutionRow { Type: MentionType.Agency, Region: not null })
            .ToDictionary(pair => pair.Key, pair => IdsAfter((InstitutionRow)pair.Value));
        var held = await reader.GetNodesAsync([.. followers.Values.SelectMany(organ => organ).SelectMany(ids => ids).Distinct()], cancellationToken).ConfigureAwait(false);
        var successors = new Dictionary<string, InstitutionRow>();
        foreach (var (agency, organs) in followers)
        {
            var named = organs.Select(ids => ids.Where(held.ContainsKey).Select(id => held[id]).OfType<InstitutionRow>().DistinctBy(row => row.Id).ToList());
            if (named.FirstOrDefault(rows => rows.Count > 0) is [var one])
                successors.Add(agency, one);
        }

        return successors;
    }

    static List<string[]> IdsAfter(InstitutionRow agency) =>
    [
        .. AgencySuccession.Default.After(agency.Name, agency.Region!).Select(names => names
            .Select(name => InstitutionKeys.IdOf(new InstitutionKey(agency.Type, TitleFolding.Canonical(name), agency.Region!.Code))).ToArray()),
    ];
}
