using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Which candidates stand in a list beside a body that is certain: nothing but 、, 和, 与, 及 or 以及 parts them, or another such candidate.</summary>
sealed class ListNeighbours
{
    readonly InstitutionText _text;
    readonly HashSet<int> _starts;
    readonly HashSet<int> _ends;

    public ListNeighbours(InstitutionText text, IEnumerable<Mention> certain)
    {
        _text = text;
        (_starts, _ends) = ([], []);
        foreach (var mention in certain)
        {
            _starts.Add(mention.Span.Start);
            _ends.Add(mention.Span.End);
        }
    }

    /// <param name="candidates">In text order.</param>
    /// <returns>The candidates in rows: each stands behind the one before it with nothing but a joint between them.</returns>
    public List<List<TextSpan>> Rows(IEnumerable<TextSpan> candidates)
    {
        var rows = new List<List<TextSpan>>();
        foreach (var candidate in candidates)
        {
            if (rows is [.., var row] && JointAt(row[^1].End) is > 0 and var joint && row[^1].End + joint == candidate.Start)
                row.Add(candidate);
            else
                rows.Add([candidate]);
        }

        return rows;
    }

    public bool IsBesideCertain(List<TextSpan> row) =>
        JointBefore(row[0].Start) is > 0 and var before && _ends.Contains(row[0].Start - before) || JointAt(row[^1].End) is > 0 and var behind && _starts.Contains(row[^1].End + behind);

    int JointAt(int at) => _text.StandsAt(at, "以及") ? 2 : IsJoint(_text.At(at)) ? 1 : 0;

    int JointBefore(int at) => _text.StandsAt(at - 2, "以及") ? 2 : IsJoint(_text.At(at - 1)) ? 1 : 0;

    static bool IsJoint(char unit) => unit is '、' or '和' or '与' or '及';
}
