using System.Collections.Immutable;
using PolicyGraph.Extraction;
using PolicyGraph.Resolution;

namespace PolicyGraph.Graph;

/// <summary>What a text that is not held cites, as far as the graph knows the works.</summary>
public static class PastedText
{
    /// <summary>The citations of the text in its order, each settled to a work that the graph holds, to several, or to none, with the reason.</summary>
    /// <remarks>Nothing is stored, and the text settles nothing: it is only looked up. The rows' document id is empty.</remarks>
    public static async Task<ImmutableArray<MentionRow>> ResolveCitationsAsync(
        IGraphReader reader, PolicyGraphPipeline pipeline, string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(pipeline);
        var (_, said, _) = pipeline.Resolve(text);
        var settled = new Dictionary<int, Found>();
        foreach (var work in said.Works)
        {
            var found = await FindAsync(reader, work, said.Header.RegionCode, cancellationToken).ConfigureAwait(false);
            foreach (var mention in work.Mentions)
                settled[mention] = found;
        }

        return [.. said.Mentions.Index()
            .Where(each => each.Item.NamesWork)
            .Select(each => Row(each.Item, settled.GetValueOrDefault(each.Index) ?? Unnamed(each.Item.Type), text))];
    }

    /// <summary>The works that a mention may name: one, several or none.</summary>
    sealed record Found(ImmutableArray<string> Works, string? Reason);

    static Found Unnamed(MentionType type) => new([], MentionRow.UnresolvedReason(type));

    static async Task<Found> FindAsync(IGraphReader reader, WorkReference work, string? region, CancellationToken cancellationToken)
    {
        var numbered = work.Number is null ? [] : await reader.FindWorksAsync(work.Number.ToString(), null, null, cancellationToken).ConfigureAwait(false);
        // A printed scope narrows a title to that region's works; else the text's own region does, and those above it.
        var scope = work.Signature.Title?.ScopeRegion ?? region;
        var titled = work.Title is null ? [] : await reader.FindWorksAsync(null, work.Title, scope, cancellationToken).ConfigureAwait(false);
        return (numbered.Length, titled.Length) switch
        {
            (0, 0) => new([], "no document held cites it"),
            (0, _) when work.Number is not null => new(Ids(titled), "works held bear the title, none the number"),
            (0, _) => Settled(titled, "works held bear the title"),
            (_, 0) => Settled(numbered, "works held bear the number"),
            _ when numbered.IntersectBy(titled.Select(each => each.Id), each => each.Id).ToList() is [var both] => new([both.Id], null),
            _ => new(Ids([.. numbered, .. titled]), "number and title name different works held"),
        };
    }

    static Found Settled(ImmutableArray<WorkRow> works, string reason) => new(Ids(works), works.Length == 1 ? null : reason);

    static ImmutableArray<string> Ids(ImmutableArray<WorkRow> works) => [.. works.Select(work => work.Id).Distinct()];

    static MentionRow Row(Mention mention, Found found, string text) => new(
        "", mention.Type, mention.Text, mention.Span.Start, mention.Span.End, mention.Name, mention.Number?.ToString(), mention.Rule,
        found.Works.IsEmpty ? ResolutionStatus.Unresolved : found.Reason is null ? ResolutionStatus.Resolved : ResolutionStatus.Ambiguous)
    {
        Reason = found.Reason,
        TargetId = found is { Reason: null, Works: [var one] } ? one : null,
        CandidateIds = found.Reason is null ? [] : found.Works,
        Function = mention.Function,
        FunctionTrigger = mention.FunctionTrigger?.Of(text),
    };
}
