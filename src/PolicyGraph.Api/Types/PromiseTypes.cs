using GraphQL.Types;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Types;

sealed class PromiseHistoryType : ObjectGraphType<PromiseHistory>
{
    public PromiseHistoryType()
    {
        Name = "PromiseHistory";
        Description = "A promise, told once, and what the same region's later letters say of it · 承诺沿革";
        new FieldSet<PromiseHistory>(this)
            .Required<CommitmentType>("promise", "The first statement of it · 首次承诺", history => history.Promise.Row)
            .Required<PromiseStateType>("state", "Where it stands on the day asked for · 状态", history => history.State)
            .Required<BooleanGraphType>("changed", "Whether number, strength, deadline or scope changed on the way · 是否变动", history => history.Changed)
            .Optional<DateType>("saidOn", "The last day that the first letter's date can be · 首次承诺日期", history => history.Promise.On)
            .Optional<DateType>("dueOn", "The last day of the last statement that has one · 现行时限", history => history.DueOn)
            .Required<CommitmentType>("lastSaid", "The last statement that still promises · 最近一次承诺", history => history.LastSaid)
            .List<FollowUpType>("later", "What later letters say, each beside the statement before, and what came of what it names · 后续", history =>
                history.Later.Select(FollowUpEntry.Of).Concat(history.Outcomes.Select(FollowUpEntry.Of)))
            .Required<CoverageType>("laterLetters", "The region's letters later than the promise: what was searched · 检索范围", history => history.LaterLetters);
    }
}

sealed class PromiseStateType() : NamedEnum(
    "PromiseState", "Where a promise stands, as far as the letters held tell · 承诺状态",
    ("DONE", PromiseState.Done, "A later letter reports it as done · 据报已完成"),
    ("OVERDUE", PromiseState.Overdue, "Its deadline has passed, no letter reports it as done; never that it was broken · 已过期、未见结果"),
    ("DUE", PromiseState.Due, "Its deadline is to come · 未到期"),
    ("OPEN", PromiseState.Open, "It bears no deadline that can be reckoned · 无明确时限"));

sealed class PromiseHistoryEdge : Edge<PromiseHistory>
{
    public PromiseHistoryEdge()
        : base("PromiseHistory") =>
        new FieldSet<SliceItem<PromiseHistory>>(this).Required<PromiseHistoryType>("node", "The promise · 承诺", item => item.Row);
}

sealed class PromiseHistoryConnection() : Connection<PromiseHistory, PromiseHistoryEdge>("PromiseHistory");

sealed class ComparableQuantitiesType : ObjectGraphType<ComparableQuantities>
{
    public ComparableQuantitiesType()
    {
        Name = "ComparableQuantities";
        Description = "Numbers of one measure that may be compared: of one stage, one status, for the same while · 可比数量";
        new FieldSet<ComparableQuantities>(this)
            .Optional<StringGraphType>("stage", "培育, 入库, 认定 …; null where none is printed · 阶段", group => group.Stage)
            .Optional<StringGraphType>("per", "What the numbers hold for: 每年, 每个 · 频次", group => group.Per)
            .Required<CommitmentStatusType>("status", "Where the deeds stand · 状态", group => group.Status)
            .List<ComparedQuantityType>("rows", "Largest first · 各地数量", group => group.Rows);
    }
}

sealed class ComparedQuantityType : ObjectGraphType<ComparedQuantity>
{
    public ComparedQuantityType()
    {
        Name = "ComparedQuantity";
        Description = "One number that a region's letter says · 一地数量";
        new FieldSet<ComparedQuantity>(this)
            .Required<RegionType>("region", "Whose letter says it · 地区", row => RegionType.Of(row.Document.Region))
            .Required<QuantityType>("quantity", "The number · 数量", row => new CountedQuantity(row.Quantity, row.Commitment))
            .Required<CommitmentType>("commitment", "The deed that it is of, with its sentence · 承诺事项", row => row.Commitment);
    }
}
