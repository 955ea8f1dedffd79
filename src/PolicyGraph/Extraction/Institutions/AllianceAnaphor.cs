using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Institutions;

/// <summary>Follows 该联合体 to the alliance that the text named last, where that is one of its kind.</summary>
sealed partial class AllianceAnaphor(ImmutableArray<Mention> mentions)
{
    int? _last;

    /// <summary>Takes a sentence's mentions: two alliances leave no one that 该联盟 could mean.</summary>
    public void Take(int first, int end)
    {
        int? named = null;
        for (var at = first; at < end; at++)
        {
            if (mentions[at].Type is not MentionType.Alliance)
                continue;
            if (named is { } other && mentions[other].Name != mentions[at].Name)
            {
                _last = null;
                return;
            }

            named = at;
        }

        _last = named ?? _last;
    }

    /// <summary>The alliance that a sentence begins with, by no name of its own; its place is that of the sentence's beginning.</summary>
    public SentenceName? Read(ReadOnlySpan<char> sentence)
    {
        if (_last is not { } at || Opening().First(sentence) is not { } opening || mentions[at].Name is not { } name)
            return null;
        var kind = sentence.Slice(opening.Index, opening.Length).TrimStart("该此 　");
        return name.AsSpan().EndsWith(kind) ? new SentenceName(at, MentionType.Alliance, 0, 0) : null;
    }

    // 集团 without 该 may be a firm.
    [GeneratedRegex("^[ 　]*(?:[该此](?:联合体|共同体|联盟|(?:职教|职业教育)?集团)|联合体|共同体|联盟)(?=由|现有|已有|首批|成员|理事|的?牵头)", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
