namespace PolicyGraph.Cli.Evaluation;

/// <summary>One measure's counts: predicted and right, predicted and wrong, missed.</summary>
public sealed record Tally(int TruePositives, int FalsePositives, int FalseNegatives)
{
    public static Tally None { get; } = new(0, 0, 0);

    /// <summary>NaN where nothing was predicted.</summary>
    public double Precision => (double)TruePositives / (TruePositives + FalsePositives);

    /// <summary>NaN where there was nothing to find.</summary>
    public double Recall => (double)TruePositives / (TruePositives + FalseNegatives);

    /// <summary>The harmonic mean; 0 where both are 0, NaN where one is.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Tally operator +(Tally left, Tally right) => new(
        left.TruePositives + right.TruePositives,
        left.FalsePositives + right.FalsePositives,
        left.FalseNegatives + right.FalseNegatives);
}
