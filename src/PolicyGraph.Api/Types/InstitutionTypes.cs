using GraphQL.Types;
using PolicyGraph.Api.Reading;
using PolicyGraph.Extraction;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Types;

sealed class InstitutionInterface : InterfaceGraphType<InstitutionRow>
{
    public InstitutionInterface()
    {
        Name = "Institution";
        Description = "An agency, college, enterprise or alliance · 机构";
        Interface<NodeInterface>();
        new FieldSet<InstitutionRow>(this).AddInstitution();
    }
}

abstract class InstitutionGraphType : ObjectGraphType<InstitutionRow>
{
    protected InstitutionGraphType(string name, string description, MentionType type)
    {
        Name = name;
        Description = description;
        IsTypeOf = row => row is InstitutionRow institution && institution.Type == type;
        Interface<NodeInterface>();
        Interface<InstitutionInterface>();
        new FieldSet<InstitutionRow>(this).AddInstitution();
    }
}

sealed class AgencyType : InstitutionGraphType
{
    public AgencyType()
        : base("Agency", "A body of government, party, congress or conference · 机关", MentionType.Agency) =>
        new FieldSet<InstitutionRow>(this).Optional<LevelType>("level", "Of the state · 层级", row => row.Level)
            .ReadOptional<AgencyType>(
                "successor", "Who took over from it, by authority data and as far as documents name one: 国家卫生健康委员会 from 国家卫生和计划生育委员会 · 承继机关",
                context => GraphReads.Of(context).Successors.Load(context.Source.Id, null!, row => row));
}

sealed class CollegeType() : InstitutionGraphType("College", "A school, college or university · 院校", MentionType.College);

sealed class EnterpriseType() : InstitutionGraphType("Enterprise", "A firm · 企业", MentionType.Enterprise);

sealed class AllianceType() : InstitutionGraphType(
    "Alliance", "An alliance, education group or community of schools and firms · 联盟、职教集团、共同体", MentionType.Alliance);

static class InstitutionFields
{
    public static FieldSet<InstitutionRow> AddInstitution(this FieldSet<InstitutionRow> fields) => fields.AddId()
        .Required<StringGraphType>("name", "The canonical name · 规范名称", row => row.Name)
        .List<StringGraphType>("aliases", "Other names that texts give it · 别名", row => row.Aliases)
        .Optional<RegionType>("region", "Where it belongs · 所在地区", row => RegionType.Of(row.Region))
        .ReadRequired<DocumentConnection>(
            "mentionedIn", "The documents that name it, each with its sentences · 提及文件",
            context => GraphReads.Of(context).MentionedIn(context.Page()).Load(
                context.Source.Id, Paging.Empty<DocumentEdgeRow>(), slice => slice.Select(DocumentEntry.Mentioning)),
            field => field.WithPage())
        .AddRelations()
        .AddCommitments(
            "What it acts, leads, joins or supports in, newest letter first · 承诺事项",
            (reads, status, page) => reads.ActorCommitments(status, page), row => row.Id);
}

sealed class InstitutionEdge : Edge<InstitutionEdgeRow>
{
    public InstitutionEdge()
        : base("Institution") =>
        new FieldSet<SliceItem<InstitutionEdgeRow>>(this)
            .ReadRequired<InstitutionInterface>("node", "The institution · 机构", context => context.Node(context.Source.Row.InstitutionId))
            .List<EvidenceType>(
                "evidence", "Of what the connection says, where it says something · 原文依据", item => item.Row.Evidence);
}

sealed class InstitutionConnection() : Connection<InstitutionEdgeRow, InstitutionEdge>("Institution");
