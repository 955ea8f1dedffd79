using PolicyGraph.Documents;
using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Commitments;

/// <summary>How a number bounds what it counts: as printed; 不少于, 以上; 不超过, 以内; 左右, 约, 近, 余; 25至75.</summary>
public enum QuantityBound { Exact, AtLeast, AtMost, About, Range }

/// <summary>A number with what it counts.</summary>
/// <param name="Span">The number with its unit.</param>
/// <param name="Value">As printed: of 1.2万亩 it is 1.2, the unit 万亩.</param>
/// <param name="Max">The upper end of a range.</param>
/// <param name="Unit">As printed, its 万 and 亿 included; null where the number stands alone.</param>
/// <param name="Measure">What is counted, in the one form of measures.tsv where it has one: 产业学院, 实训基地.</param>
/// <param name="Stage">培育, 入库, 认定 …: numbers of different stages are never compared.</param>
/// <param name="Per">每年, 每季度, 每个: what the number holds for; null where it holds once.</param>
/// <param name="AsOf">截至2022年底.</param>
public sealed record Quantity(
    TextSpan Span, decimal Value, decimal? Max, QuantityBound Bound, string? Unit, string? Measure, string? Stage, string? Per, PartialDate? AsOf)
{
    /// <summary>The value in single units: 1.2万亩 is 12000. Only for comparing; what is shown is what is printed.</summary>
    public decimal Scaled => Value * Scale;

    decimal Scale => Unit is null ? 1 : Unit[0] switch { '百' => 100, '千' when Unit is not ("千米" or "千克" or "千瓦" or "千瓦时") => 1_000, '万' => 10_000, '亿' => 100_000_000, _ => 1 };
}

/// <summary>A number that describes (在校生19.2万人) and promises nothing.</summary>
/// <param name="Subject">Whose number it is (全市, 市教育局); null where the sentence names nobody before it.</param>
/// <param name="Evidence">The sentence that prints it; of a long one the clause.</param>
public sealed record Observation(Quantity Quantity, ActorReference? Subject, TextEvidence Evidence);
