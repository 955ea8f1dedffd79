using System.Collections.Immutable;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using PolicyGraph.Api.Reading;
using PolicyGraph.Documents;
using PolicyGraph.Graph;
using PolicyGraph.Text;

namespace PolicyGraph.Api.Types;

/// <summary>What holders of the write key may do.</summary>
sealed class MutationType : ObjectGraphType<object>
{
    static readonly PolicyGraphPipeline Pipeline = new();

    public MutationType()
    {
        Name = "Mutation";
        Description = "For holders of the write key, by POST · 写入（需写密钥）";
        new FieldSet<object>(this)
            .ReadRequired<IngestPayloadType>(
                "ingest", "Reads letters into the graph, all in one transaction; contact persons and telephone numbers are masked before anything is stored · 收录文件",
                IngestAsync,
                field => field.Argument<NonNullGraphType<ListGraphType<NonNullGraphType<DocumentInputType>>>>("documents", "The letters · 文件"))
            .ReadRequired<BooleanGraphType>(
                "deleteDocument", "Deletes a document with its texts and all that only it supported; false where no such document is held · 删除文件",
                DeleteAsync,
                field => field.Argument<NonNullGraphType<IdGraphType>>("id", "A document's id · 标识"));
    }

    static async Task<object?> IngestAsync(IResolveFieldContext<object> context)
    {
        var (graphs, problems) = (ImmutableArray.CreateBuilder<DocumentGraph>(), ImmutableArray.CreateBuilder<string>());
        foreach (var (place, document) in context.GetArgument<List<DocumentInput>>("documents").Index())
        {
            if (ProblemOf(document) is { } problem)
                problems.Add($"documents[{place}]: {problem}");
            else
                graphs.Add(Pipeline.Build(SourceOf(document)));
        }

        if (graphs.Count == 0)
            return new Ingested([], problems.ToImmutable());
        var written = await GraphReads.Of(context).WriteAsync(
            store => store.WriteAsync(new GraphBatch([.. graphs]), context.CancellationToken)).ConfigureAwait(false);
        context.RequestServices!.GetRequiredService<ApiTelemetry>().OfIngestion(written);
        return new Ingested([.. written.Documents.Distinct()], problems.ToImmutable());
    }

    static async Task<object?> DeleteAsync(IResolveFieldContext<object> context)
    {
        var id = context.GetArgument<string>("id");
        return await GraphReads.Of(context).WriteAsync(store => store.DeleteDocumentAsync(id, context.CancellationToken)).ConfigureAwait(false);
    }

    static string? ProblemOf(DocumentInput document) =>
        string.IsNullOrWhiteSpace(document.Text) ? "text is empty" : document.Text.Contains('\0', StringComparison.Ordinal) ? "text holds NUL characters" : null;

    // The bytes that a client sent are those of its text.
    static SourceDocument SourceOf(DocumentInput document)
    {
        var text = document.Text.TrimStart('\uFEFF');
        return new SourceDocument(ContactMasker.Mask(text), Hashing.Sha256(text), document.Url, null, document.CapturedOn?.ToUniversalTime());
    }
}

sealed record DocumentInput(string Text)
{
    public string? Url { get; init; }
    public DateTimeOffset? CapturedOn { get; init; }
}

sealed class DocumentInputType : FilterType<DocumentInput>
{
    public DocumentInputType()
    {
        Name = "DocumentInput";
        Description = "A letter as it was captured · 待收录文件";
        Field<NonNullGraphType<StringGraphType>>("text").Description("Its whole text, with line breaks · 全文");
        Optional<StringGraphType>("url", "Where it was published; a later capture of the same address replaces an earlier one · 网址");
        Optional<DateTimeType>("capturedOn", "When it was captured; captures of one document are ordered by it · 采集时间");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new DocumentInput(Value<string>(value, "text")!)
    {
        Url = Value<string>(value, "url"),
        CapturedOn = ValueOrNull<DateTimeOffset>(value, "capturedOn"),
    };
}

/// <param name="Documents">The ids of what is held now, in the order of the letters, each once.</param>
sealed record Ingested(ImmutableArray<string> Documents, ImmutableArray<string> Problems);

sealed class IngestPayloadType : ObjectGraphType<Ingested>
{
    public IngestPayloadType()
    {
        Name = "IngestPayload";
        Description = "What became of the letters · 收录结果";
        new FieldSet<Ingested>(this)
            .ReadList<DocumentType>("documents", "The documents that hold the letters now; one that was held already is among them · 文件", context =>
                context.Nodes<DocumentRow>(context.Source.Documents))
            .List<StringGraphType>("problems", "Letters that could not be read, by their place, and why · 未能收录", ingested => ingested.Problems);
    }
}
