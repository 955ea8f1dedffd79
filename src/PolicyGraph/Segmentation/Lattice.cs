using System.Buffers;

namespace PolicyGraph.Segmentation;

/// <summary>All ways to cut a run into words of a dictionary, and the likeliest of them.</summary>
/// <remarks>From the run's end backwards, so that no graph of the ways need be kept: time is the number of words and beginnings of words in the run.</remarks>
ref struct Lattice(SegmentationDictionary dictionary)
{
    double[] _scores = [];
    int[] _ends = [];
    int[] _nodes = [];

    /// <summary>Where the word that begins at a place of the run ends.</summary>
    public readonly int EndAt(int at) => _ends[at];

    /// <summary>That word's node in the dictionary; 0 where it has none.</summary>
    public readonly int NodeAt(int at) => _nodes[at];

    /// <summary>Finds the likeliest way. Of equal scores the longer word wins, as Python orders pairs.</summary>
    public void Find(ReadOnlySpan<char> run)
    {
        Reserve(run.Length + 1);
        var (scores, ends, nodes, logs, logTotal) = (_scores, _ends, _nodes, dictionary.Logs, dictionary.LogTotal);
        scores[run.Length] = 0;
        for (var at = run.Length - 1; at >= 0; at--)
        {
            // A character that is no word is taken as one of frequency 1, if no longer word begins with it.
            var (best, bestEnd, bestNode) = (double.NegativeInfinity, 0, 0);
            var node = dictionary.First(run[at]);
            for (var end = at + 1; node != 0; end++)
            {
                var known = dictionary[node];
                if (known.Frequency != 0)
                {
                    var score = logs[known.Frequency] - logTotal + scores[end];
                    if (score >= best)
                        (best, bestEnd, bestNode) = (score, end, node);
                }

                if (!known.HasNext || end == run.Length)
                    break;
                node = dictionary.Next(node, run[end]);
            }

            if (bestEnd == 0)
                (best, bestEnd, bestNode) = (-logTotal + scores[at + 1], at + 1, dictionary.First(run[at]));
            (scores[at], ends[at], nodes[at]) = (best, bestEnd, bestNode);
        }
    }

    public readonly void Dispose()
    {
        if (_scores.Length == 0)
            return;
        ArrayPool<double>.Shared.Return(_scores);
        ArrayPool<int>.Shared.Return(_ends);
        ArrayPool<int>.Shared.Return(_nodes);
    }

    void Reserve(int length)
    {
        if (length <= Math.Min(_scores.Length, Math.Min(_ends.Length, _nodes.Length)))
            return;
        Dispose();
        (_scores, _ends, _nodes) = (ArrayPool<double>.Shared.Rent(length), ArrayPool<int>.Shared.Rent(length), ArrayPool<int>.Shared.Rent(length));
    }
}
