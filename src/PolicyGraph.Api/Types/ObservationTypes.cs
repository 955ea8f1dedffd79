using GraphQL.Types;
using PolicyGraph.Api.Reading;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Types;

sealed class ObservationType : ObjectGraphType<ObservationRow>
{
    public ObservationType()
    {
        Name = "Observation";
        Description = "A number that a letter prints and that promises nothing: 在校生19.2万人 · 统计数据";
        new FieldSet<ObservationRow>(this)
            .ReadOptional<RegionType>("region", "Whose letter prints it · 地区", context =>
                GraphReads.Of(context).Nodes.Load(context.Source.DocumentId, null!, row => RegionType.Of((row as DocumentRow)?.Region)))
            .ReadRequired<DocumentType>("document", "Where it is printed · 所在文件", context => context.Node(context.Source.DocumentId))
            .Required<QuantityType>("quantity", "The number · 数量", row => new CountedQuantity(row.Quantity, null, row))
            .Optional<StringGraphType>("subject", "Whose number it is, as printed · 主体", row => row.Subject)
            .Required<EvidenceType>("evidence", "The sentence that prints it · 原文依据", row => row.Evidence);
    }
}

sealed class ObservationEdge : Edge<ObservationRow>
{
    public ObservationEdge()
        : base("Observation") =>
        new FieldSet<SliceItem<ObservationRow>>(this).Required<ObservationType>("node", "The number · 统计数据", item => item.Row);
}

sealed class ObservationConnection() : Connection<ObservationRow, ObservationEdge>("Observation");
