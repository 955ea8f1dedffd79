using System.Collections;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction;

/// <summary>Which units of a text a mention has; the first to come has them.</summary>
sealed class TakenPlaces(int length)
{
    readonly BitArray _taken = new(length);

    /// <summary>False, and nothing taken anew, where some of the units are another's.</summary>
    public bool Take(TextSpan span)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            if (_taken[at])
                return false;
        }

        Cover(span);
        return true;
    }

    public void Cover(TextSpan span)
    {
        for (var at = span.Start; at < span.End; at++)
            _taken[at] = true;
    }
}
