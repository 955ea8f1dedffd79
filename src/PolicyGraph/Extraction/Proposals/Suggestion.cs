using PolicyGraph.Text;

namespace PolicyGraph.Extraction.Proposals;

/// <summary>One point of a proposal, as the letter that answers it prints it.</summary>
/// <param name="Ordinal">Its place among the points that the letter answers, from 1 on.</param>
/// <param name="Text">Without lead-in (关于…的建议, 您建议…) and quotation marks.</param>
/// <param name="Answer">What is said to it, in units of the source text: the commitments whose unit lies within were made under it. No two answers overlap.</param>
/// <param name="Disposition">Null where the answer prints none.</param>
/// <param name="Evidence">The point itself.</param>
public sealed record Suggestion(int Ordinal, string Text, TextSpan Answer, SuggestionDisposition? Disposition, TextEvidence Evidence);

/// <summary>What became of a point by the issuer's own words.</summary>
public enum Disposition { Adopted, Partly, AlreadyDone, Deferred, Declined }

/// <param name="Printed">吸收采纳, 暂不列入2024年预算, 正在推进.</param>
/// <param name="Normalized">Null for what is none of the five: 正在推进 says neither that it is adopted nor that it is done.</param>
public sealed record SuggestionDisposition(string Printed, Disposition? Normalized, TextEvidence Evidence);
