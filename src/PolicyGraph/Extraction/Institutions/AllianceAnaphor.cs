using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Institutions;

/// <summary>Follows 该联合体 to the alliance that the text named last, where that is one of its kind.</summary>
sealed partial class AllianceAnaphor(ImmutableArray<Mention> mentions)
{
    int? _last;
    int _end;

    /// <summary>Takes a sentence's mentions: two alliances leave no one that 该联盟 could mean.</summary>
    public void Take(TextSpan sentence, int first, int end)
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

        if (named is null)
            return;
        _last = named;
        _end = sentence.End;
    }

    /// <summary>The alliance that a sentence begins with, by no name of its own; its place is that of the sentence's beginning.</summary>
    public SentenceName? Read(string text, TextSpan place)
    {
        var sentence = text.AsSpan(place.Start, place.Length);
        if (_last is not { } at || mentions[at].Name is not { } name)
            return null;
        if (place.Start <= _end + 1 && Admitting().IsMatch(sentence))
            return new SentenceName(at, MentionType.Alliance, 0, 0);
        if (Opening().First(sentence) is not { } opening)
            return null;
        var kind = sentence.Slice(opening.Index, opening.Length).TrimStart("该此 　");
        return name.AsSpan().EndsWith(kind) ? new SentenceName(at, MentionType.Alliance, 0, 0) : null;
    }

    // 年内吸纳A、B加入: the sentence speaks of the alliance that the one before names.
    [GeneratedRegex("^[ 　]*(?:[0-9一二三四五六七八九十]+[年月]|[今去明]年|年?[内底]|前|已|将|拟|计划|力争|新|先后|陆续|再)*(?:吸纳|吸收)", RegexOptions.CultureInvariant)]
    private static partial Regex Admitting();

    // 集团 without 该 may be a firm.
    [GeneratedRegex("^[ 　]*(?:[该此](?:联合体|共同体|联盟|(?:职教|职业教育)?集团)|联合体|共同体|联盟)(?=由|现有|已有|首批|成员|理事|的?牵头)", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
