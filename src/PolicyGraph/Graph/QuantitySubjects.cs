using System.Collections.Immutable;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Graph.Storing;

namespace PolicyGraph.Graph;

/// <summary>What a deed's quantities are counted of: the one work or institution that stands in what it is done to (支持⟦佛山职业技术学院⟧新建产业学院8个).</summary>
/// <remarks>Told of the names beside a number, never guessed: who stands outside the object (与某企业开设订单班6个) or shares it (某校等院校) is no subject.</remarks>
public static class QuantitySubjects
{
    /// <summary>The nodes that may be: what the deed is about and whom it is for.</summary>
    public static ImmutableArray<string> CandidatesOf(CommitmentRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Quantities.IsEmpty ? []
            : [.. row.AboutIds.Concat(row.Participants.Where(one => one.Role is ParticipantRole.Beneficiary).Select(one => one.NodeId).OfType<string>()).Distinct()];
    }

    /// <param name="row">The commitment.</param>
    /// <param name="candidates">The nodes of <see cref="CandidatesOf"/>.</param>
    /// <returns>Null where none is, or several are.</returns>
    public static NodeRow? Of(CommitmentRow row, IEnumerable<NodeRow> candidates)
    {
        ArgumentNullException.ThrowIfNull(row);
        var target = SearchFolding.Fold(row.Object ?? row.Text).Text;
        return candidates.Select(node => (Node: node, Alone: StandsAlone(target, node))).Where(one => one.Alone is not null).ToList() is [(var only, true)] ? only : null;
    }

    /// <summary>The node whose number it is: the one that what the sentence names as its subject settled to.</summary>
    /// <param name="row">The number.</param>
    /// <param name="mentions">Of its document.</param>
    /// <returns>Null where the subject is no name (全市), settled to none, or is several bodies.</returns>
    public static string? Of(ObservationRow row, IEnumerable<MentionRow> mentions)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Subject is null ? null
            : mentions.Where(mention => mention.Text == row.Subject && mention.TargetId is not null).Select(mention => mention.TargetId).Distinct().Take(2).ToList() is [var only] ? only : null;
    }

    /// <summary>Whether the node's name stands there by itself, not in a list; null where it does not stand there.</summary>
    static bool? StandsAlone(string target, NodeRow node) => NamesOf(node).Select(name => SearchFolding.Fold(name).Text)
        .Where(name => name.Length > 0).OrderByDescending(name => name.Length)
        .Select(name => (At: target.IndexOf(name, StringComparison.Ordinal), name.Length)).Where(found => found.At >= 0)
        .Select(found => (bool?)!(IsList(target, found.At - 1) || IsList(target, found.At + found.Length))).FirstOrDefault();

    // 、 and （ are ends of a run where folded.
    static bool IsList(string target, int at) => at >= 0 && at < target.Length && (target[at] is '等' or '和' or '与' or '及' || char.IsControl(target[at]));

    static IEnumerable<string> NamesOf(NodeRow node) => node switch
    {
        InstitutionRow institution => institution.Aliases.Prepend(institution.Name),
        WorkRow work => new[] { work.Title, work.Number }.OfType<string>().Concat(work.Aliases),
        _ => [],
    };
}
