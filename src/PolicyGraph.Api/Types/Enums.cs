using GraphQL.Types;
using PolicyGraph.Authority;
using PolicyGraph.Documents;
using PolicyGraph.Extraction;
using PolicyGraph.Graph;
using PolicyGraph.Resolution;

namespace PolicyGraph.Api.Types;

/// <summary>An enumeration whose names, which clients rely on, are written out.</summary>
abstract class NamedEnum : EnumerationGraphType
{
    protected NamedEnum(string name, string description, params (string Name, Enum Value, string Description)[] values)
    {
        Name = name;
        Description = description;
        foreach (var value in values)
            Add(value.Name, value.Value, value.Description);
    }
}

sealed class LevelType() : NamedEnum(
    "Level", "The level of the state that made a law or policy · 层级",
    ("NATIONAL", Level.National, "Of the state · 国家"),
    ("PROVINCIAL", Level.Provincial, "Of a province · 省级"),
    ("MUNICIPAL", Level.Municipal, "Of a city · 市级"),
    ("COUNTY", Level.County, "Of a county · 县级"));

sealed class RegionLevelType() : NamedEnum(
    "RegionLevel", "The levels of GB/T 2260, and zones · 行政区划级别",
    ("NATION", RegionLevel.Nation, "The country · 全国"),
    ("PROVINCE", RegionLevel.Province, "Provinces, autonomous regions, municipalities · 省、自治区、直辖市"),
    ("CITY", RegionLevel.City, "Prefecture-level cities, prefectures, leagues · 地级市、州、盟"),
    ("COUNTY", RegionLevel.County, "Counties, county-level cities, districts · 县、县级市、区"),
    ("ZONE", RegionLevel.Zone, "Development zones · 开发区、高新区"));

sealed class ResolutionType() : NamedEnum(
    "Resolution", "Whether a mention was settled to one node · 归并结果",
    ("RESOLVED", ResolutionStatus.Resolved, "One node · 已确定"),
    ("AMBIGUOUS", ResolutionStatus.Ambiguous, "Several candidates · 有多个候选"),
    ("UNRESOLVED", ResolutionStatus.Unresolved, "None, for a reason · 未确定"));

enum Origin { Text, Authority }

sealed class OriginType() : NamedEnum(
    "Origin", "Where a fact comes from · 来源",
    ("TEXT", Origin.Text, "A document says it; the evidence shows where · 原文"),
    ("AUTHORITY", Origin.Authority, "Known beforehand; the source says from where · 权威数据"));

sealed class CitationFunctionType() : NamedEnum(
    "CitationFunction", "What a document does with a work that it cites, strongest first · 引用功能",
    ("BASIS", CitationFunction.Basis, "Rests on it: 根据, 按照 · 依据"),
    ("IMPLEMENTATION", CitationFunction.Implementation, "Carries it out: 贯彻落实 · 贯彻落实"),
    ("ISSUANCE", CitationFunction.Issuance, "Says that it was issued: 印发, 出台 · 印发"),
    ("TRANSMISSION", CitationFunction.Transmission, "Says that it was passed on · 转发"),
    ("AMENDMENT", CitationFunction.Amendment, "Says that it was or is being changed · 修订"),
    ("REPEAL", CitationFunction.Repeal, "Says that it is no longer in force · 废止"),
    ("REFERENCE", CitationFunction.Reference, "Takes it as a model: 参照, 借鉴 · 参照"),
    ("ALIGNMENT", CitationFunction.Alignment, "Keeps in line with it: 围绕, 聚焦 · 衔接"),
    ("AWAITED", CitationFunction.Awaited, "Waits for its issue · 待出台"),
    ("DRAFTING", CitationFunction.Drafting, "Says that it is being or is to be written · 起草"),
    ("BACKGROUND", CitationFunction.Background, "Names it among those that others issued, to set the scene · 背景"),
    ("MENTION", CitationFunction.Mention, "Names it, no more · 提及"));

sealed class DocumentKindType() : NamedEnum(
    "DocumentKind", "What a document is · 文件类别",
    ("REPLY", DocumentKind.Reply, "A reply to a proposal · 建议、提案答复"),
    ("POLICY", DocumentKind.Policy, "A normative document · 规范性文件"),
    ("NEWS", DocumentKind.News, "News · 动态、新闻"),
    ("OTHER", DocumentKind.Other, "Something else · 其他"));

sealed class MentionKindType() : NamedEnum(
    "MentionType", "What a mention names · 提及类型",
    ("LAW", MentionType.Law, "A law · 法律法规"),
    ("POLICY", MentionType.Policy, "A policy · 政策文件"),
    ("AGENCY", MentionType.Agency, "An agency · 机关"),
    ("COLLEGE", MentionType.College, "A school or college · 院校"),
    ("ENTERPRISE", MentionType.Enterprise, "A firm · 企业"),
    ("ALLIANCE", MentionType.Alliance, "An alliance · 联盟、职教集团"),
    ("REGION", MentionType.Region, "A region · 地区"),
    ("PROGRAM", MentionType.Program, "A program or title · 试点、计划、称号"),
    ("OTHER", MentionType.Other, "Something else · 其他"));

sealed class InstitutionKindType() : NamedEnum(
    "InstitutionType", "What an institution is · 机构类型",
    ("AGENCY", MentionType.Agency, "An agency · 机关"),
    ("COLLEGE", MentionType.College, "A school or college · 院校"),
    ("ENTERPRISE", MentionType.Enterprise, "A firm · 企业"),
    ("ALLIANCE", MentionType.Alliance, "An alliance · 联盟、职教集团"));

sealed class WorkOrderType() : NamedEnum(
    "WorkOrder", "The order of a list of works · 排序",
    ("CITING_REGIONS", WorkOrder.CitingRegions, "Most citing regions first · 引用地区数"),
    ("CITING_DOCUMENTS", WorkOrder.CitingDocuments, "Most citing documents first · 引用文件数"),
    ("ISSUED_ON", WorkOrder.IssuedOn, "Newest first, undated last · 印发日期"),
    ("TITLE", WorkOrder.Title, "By title · 标题"));
