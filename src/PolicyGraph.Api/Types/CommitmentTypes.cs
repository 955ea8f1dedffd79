using System.Collections.Immutable;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;
using PolicyGraph.Api.Reading;
using PolicyGraph.Extraction.Commitments;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Types;

sealed class CommitmentType : ObjectGraphType<CommitmentRow>
{
    public CommitmentType()
    {
        Name = "Commitment";
        Description = "One promised, running or reported deed, with the sentence that says so · 承诺事项";
        IsTypeOf = row => row is CommitmentRow;
        Interface<NodeInterface>();
        var fields = new FieldSet<CommitmentRow>(this).AddId();
        AddDeed(fields);
        AddNodes(fields);
    }

    static void AddDeed(FieldSet<CommitmentRow> fields) => fields
        .Required<CommitmentStatusType>("status", "Done means: reported as done by the issuer · 状态", row => row.Status)
        .Required<StrengthType>("strength", "How firmly it is said · 力度", row => row.Strength)
        .Optional<StringGraphType>("actor", "As printed; the issuer where the text leaves it out · 责任主体", row => row.Actor)
        .Optional<StringGraphType>("verb", "What is done: 建设, 组建, 推进 · 动作", row => row.Verb)
        .Optional<StringGraphType>("object", "What it is done to, as printed · 对象", row => row.Object)
        .Required<StringGraphType>("text", "The clause as printed · 原文", row => row.Text)
        .List<QuantityType>("quantities", "How much · 数量", row => row.Quantities.Select(quantity => new CountedQuantity(quantity, row)))
        .Optional<StringGraphType>("deadline", "As printed · 时限", row => row.Deadline)
        .Optional<PartialDateType>("deadlineOn", "The printed date as far as it is one · 时限日期", row => row.DeadlineOn)
        .Optional<DateType>("deadlineUntil", "The last day, reckoned from the letter's date; null where it is open · 截止日", row => row.DeadlineUntil)
        .Optional<StringGraphType>("topic", "Of a closed list: COOPERATION, TEACHERS, ENVIRONMENT … · 主题", row => row.Topic)
        .Required<EvidenceType>("evidence", "The sentence that says so · 原文依据", row => row.Evidence);

    static void AddNodes(FieldSet<CommitmentRow> fields) => fields
        .ReadRequired<DocumentType>("document", "Who says so · 所在文件", context => context.Node(context.Source.DocumentId))
        .ReadOptional<NodeInterface>("actorNode", "The first who acts: an institution or region; null for a class of bodies · 责任主体节点", context =>
            context.Source.ActorIds is [var first, ..] ? context.Node(first) : null)
        .ReadList<NodeInterface>("actorNodes", "All who act together · 全部责任主体", context => context.Nodes<NodeRow>(context.Source.ActorIds))
        .List<ParticipantType>("participants", "Who else takes part, and how · 参与方", row => row.Participants.Select(one => one with { Evidence = [row.Evidence] }))
        .ReadList<WorkInterface>("basis", "The works that it rests on · 依据", context => context.Nodes<WorkRow>(context.Source.BasisIds))
        .ReadList<FollowUpType>("followedUpBy", "What later letters of the region say of it; empty means: nothing found in the letters held · 后续", context =>
            FollowedUpBy(GraphReads.Of(context), context.Source))
        .ReadList<NodeInterface>("about", "The works and institutions that it is about · 涉及", context => context.Nodes<NodeRow>(context.Source.AboutIds));

    static IDataLoaderResult FollowedUpBy(GraphReads reads, CommitmentRow promise)
    {
        var outcomes = reads.NamedOutcomesOf.Load(promise.Id, [], named => named.Select(FollowUpEntry.Of).ToList());
        return reads.RegionCommitments.Load(promise.DocumentId, [], said => new Following(FollowUpsOf(promise, said), outcomes));
    }

    static IEnumerable<FollowUpEntry> FollowUpsOf(CommitmentRow promise, ImmutableArray<DatedCommitment> said) =>
        said.FirstOrDefault(one => one.Row.Id == promise.Id) is { } dated ? FollowUps.Of(dated, said).Select(FollowUpEntry.Of) : [];

    /// <summary>Statements, then what came of what the promise names.</summary>
    sealed class Following(IEnumerable<FollowUpEntry> statements, IDataLoaderResult outcomes) : IDataLoaderResult
    {
        public async Task<object?> GetResultAsync(CancellationToken cancellationToken = default) =>
            statements.Concat((IEnumerable<FollowUpEntry>)(await outcomes.GetResultAsync(cancellationToken).ConfigureAwait(false))!);
    }
}

/// <summary>What later letters say of a promise, or of a work or institution that it names.</summary>
/// <param name="Target">Null where it is still to be read by its id.</param>
sealed record FollowUpEntry(string TargetId, NodeRow? Target, FollowUpKind Kind, string Reason, ImmutableArray<EvidenceRow> Evidence)
{
    public static FollowUpEntry Of(FollowUp statement) => new(statement.Later.Id, statement.Later, statement.Kind, statement.Reason, [statement.Later.Evidence]);

    public static FollowUpEntry Of(NamedOutcome outcome) => new(outcome.NodeId, null, outcome.Kind, outcome.Reason, outcome.Evidence);
}

sealed class FollowUpType : ObjectGraphType<FollowUpEntry>
{
    public FollowUpType()
    {
        Name = "FollowUp";
        Description = "What a later letter says of a promise, or of a work or institution that it names · 后续情况";
        new FieldSet<FollowUpEntry>(this)
            .ReadRequired<NodeInterface>("target", "What the later letter says, or the work that it says was issued, the institution that was founded · 后续事项", context =>
                context.Source.Target is { } known ? known : context.Node(context.Source.TargetId))
            .Required<FollowUpKindType>("kind", "Done, repeated or changed · 类别", row => row.Kind)
            .Required<StringGraphType>("reason", "Why it belongs to the promise, and what changed · 理由", row => row.Reason)
            .List<EvidenceType>("evidence", "The later letters' sentences · 原文依据", row => row.Evidence);
    }
}

sealed class FollowUpKindType() : NamedEnum(
    "FollowUpKind", "What a later letter says of a promise · 后续类别",
    ("DONE", FollowUpKind.Done, "Reported as done · 据报已完成"),
    ("REPEATED", FollowUpKind.Repeated, "Said again · 重申"),
    ("CHANGED", FollowUpKind.Changed, "Said again with another number, strength, deadline or scope · 调整"));

sealed class ParticipantType : ObjectGraphType<ParticipantRow>
{
    public ParticipantType()
    {
        Name = "Participant";
        Description = "Who takes part in a commitment, or handled a proposal · 参与方";
        new FieldSet<ParticipantRow>(this)
            .Required<RoleType>("role", "How · 角色", row => row.Role)
            .Required<StringGraphType>("name", "The canonical name, else as printed · 名称", row => row.Name)
            .ReadOptional<NodeInterface>("node", "Null where the name settled to none · 节点", context =>
                context.Source.NodeId is { } id ? context.Node(id) : null)
            .List<EvidenceType>("evidence", "The sentences that say so · 原文依据", row => row.Evidence);
    }
}

/// <summary>A number with what prints it: a deed, or an observation.</summary>
sealed record CountedQuantity(Quantity Quantity, CommitmentRow? Deed, ObservationRow? Observation = null);

sealed class QuantityType : ObjectGraphType<CountedQuantity>
{
    public QuantityType()
    {
        Name = "Quantity";
        Description = "A number with what it counts. Compare only where measure and stage are the same · 数量";
        new FieldSet<CountedQuantity>(this)
            .Required<FloatGraphType>("value", "As printed: of 1.2万亩 it is 1.2 · 数值", row => (double)row.Quantity.Value)
            .Optional<FloatGraphType>("max", "The upper end of a range · 上限", row => (double?)row.Quantity.Max)
            .Required<BoundType>("bound", "How the number bounds what it counts · 界限", row => row.Quantity.Bound)
            .Optional<StringGraphType>("unit", "As printed, with 万 and 亿 · 单位", row => row.Quantity.Unit)
            .Optional<StringGraphType>("measure", "What is counted · 指标", row => row.Quantity.Measure)
            .ReadOptional<NodeInterface>(
                "subject", "What it is counted of: the one work or institution that stands in the deed's object, or that an observation is of; null where none does, or several do · 数量所属", context =>
                context.Source switch
                {
                    { Deed: { } deed } => GraphReads.Of(context).Nodes.LoadAll(QuantitySubjects.CandidatesOf(deed), nodes => QuantitySubjects.Of(deed, nodes)!),
                    { Observation: { } row } => GraphReads.Of(context).Mentions.Load(
                        row.DocumentId, [], mentions => QuantitySubjects.Of(row, mentions) is { } subject ? context.Node(subject) : null),
                    _ => null,
                })
            .Optional<StringGraphType>("stage", "培育, 入库, 认定, 建成 … · 阶段", row => row.Quantity.Stage)
            .Optional<StringGraphType>("per", "What the number holds for: 每年, 每个 · 频次", row => row.Quantity.Per)
            .Optional<PartialDateType>("asOf", "截至 · 截至时间", row => row.Quantity.AsOf);
    }
}

sealed class CommitmentStatusType() : NamedEnum(
    "CommitmentStatus", "Where a deed stands · 状态",
    ("DONE", CommitmentStatus.Done, "Reported as done by the issuer · 已完成（据发文机关）"),
    ("ONGOING", CommitmentStatus.Ongoing, "Running · 进行中"),
    ("PLANNED", CommitmentStatus.Planned, "Promised · 拟开展"));

sealed class StrengthType() : NamedEnum(
    "Strength", "How firmly it is said · 力度",
    ("FIRM", CommitmentStrength.Firm, "Will · 将"),
    ("STRIVE", CommitmentStrength.Strive, "Will strive to · 力争、争取"),
    ("EXPLORE", CommitmentStrength.Explore, "Will look into · 探索、研究"),
    ("CONDITIONAL", CommitmentStrength.Conditional, "Where a condition holds · 待……后、如……允许"),
    ("REFUSED", CommitmentStrength.Refused, "Will not · 暂不、不予"));

sealed class RoleType() : NamedEnum(
    "Role", "How somebody takes part · 角色",
    ("LEAD", ParticipantRole.Lead, "Leads · 牵头"),
    ("JOINT", ParticipantRole.Joint, "Acts together · 会同、联合"),
    ("SUPPORT", ParticipantRole.Support, "Supports · 配合"),
    ("ASKED", ParticipantRole.Asked, "Is asked · 提请、报请"),
    ("BENEFICIARY", ParticipantRole.Beneficiary, "It is done for · 支持对象"));

sealed class BoundType() : NamedEnum(
    "Bound", "How a number bounds what it counts · 界限",
    ("EXACT", QuantityBound.Exact, "As printed · 等于"),
    ("AT_LEAST", QuantityBound.AtLeast, "Or more · 不少于、以上"),
    ("AT_MOST", QuantityBound.AtMost, "Or less · 不超过"),
    ("ABOUT", QuantityBound.About, "About · 左右、约"),
    ("RANGE", QuantityBound.Range, "From value to max · 区间"));

sealed class CommitmentEdge : Edge<CommitmentRow>
{
    public CommitmentEdge()
        : base("Commitment") =>
        new FieldSet<SliceItem<CommitmentRow>>(this).Required<CommitmentType>("node", "The commitment · 承诺事项", item => item.Row);
}

sealed class CommitmentConnection() : Connection<CommitmentRow, CommitmentEdge>("Commitment");

static class CommitmentFields
{
    /// <summary>What a list of its own weighs: it is read by itself.</summary>
    const int OwnRead = 1000;

    public static FieldSet<TRow> AddCommitments<TRow>(
        this FieldSet<TRow> fields, string description, Func<GraphReads, CommitmentStatus?, Page, BatchLoader<string, Slice<CommitmentRow>>> lists, Func<TRow, string> key) =>
        fields.ReadRequired<CommitmentConnection>(
            "commitments", description,
            context => lists(GraphReads.Of(context), context.GetArgument<CommitmentStatus?>("status"), context.Page()).Load(
                key(context.Source), Paging.Empty<CommitmentRow>(), slice => slice),
            field =>
            {
                field.Argument<CommitmentStatusType>("status", "Where it stands · 状态");
                field.WithPage();
                field.WithComplexityImpact(OwnRead);
            });
}

sealed class CommitmentFilterType : FilterType<CommitmentFilter>
{
    public CommitmentFilterType()
    {
        Name = "CommitmentFilter";
        Description = "All that is given must hold · 承诺事项筛选";
        Optional<StringGraphType>("text", "In the clause or its heading · 关键词");
        Optional<CommitmentStatusType>("status", "Where it stands · 状态");
        RegionField();
        DescendantsField();
        Optional<IdGraphType>("actor", "The id of who acts, leads, joins or supports · 责任或参与主体");
        Optional<StringGraphType>("topic", "Of the closed list · 主题");
        Optional<DateType>("deadlineBefore", "Due on this day or earlier · 时限不晚于");
        Optional<IdGraphType>("basis", "The id of a work that it rests on · 依据");
        Optional<StringGraphType>("measure", "What it counts: 产业学院, 实训基地 · 指标");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new CommitmentFilter
    {
        Text = Value<string>(value, "text"),
        Status = ValueOrNull<CommitmentStatus>(value, "status"),
        RegionCode = Value<string>(value, "region"),
        IncludeDescendants = ValueOrNull<bool>(value, "includeDescendants") ?? true,
        ActorId = Value<string>(value, "actor"),
        Topic = Value<string>(value, "topic"),
        DeadlineBefore = ValueOrNull<DateOnly>(value, "deadlineBefore"),
        BasisId = Value<string>(value, "basis"),
        Measure = Value<string>(value, "measure") is { } measure ? MeasureNames.OneForm(measure) : null,
    };
}
