using PolicyGraph.Documents;

namespace PolicyGraph.Ingestion;

/// <summary>What one place of the input gave: a document, or the reason why there is none.</summary>
/// <param name="Path">The file or folder as the user named it, or below what the user named.</param>
/// <param name="Line">The line of a JSON-lines file, counted from 1; null for a text file.</param>
public abstract record InputItem(string Path, int? Line)
{
    /// <summary><c>letters.jsonl:12</c>, as compilers name places.</summary>
    public string Place => Line is null ? Path : $"{Path}:{Line}";
}

public sealed record InputDocument(string Path, int? Line, SourceDocument Source) : InputItem(Path, Line);

/// <param name="Reason">One line that completes <c>PLACE: …</c>.</param>
public sealed record InputProblem(string Path, int? Line, string Reason) : InputItem(Path, Line);
