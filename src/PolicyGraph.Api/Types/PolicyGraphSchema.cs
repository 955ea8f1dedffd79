using GraphQL.Types;

namespace PolicyGraph.Api.Types;

/// <summary>The served schema; its approved text stands beside the tests.</summary>
sealed class PolicyGraphSchema : Schema
{
    public PolicyGraphSchema(IServiceProvider services)
        : base(services)
    {
        Description = "Who cites which law or policy, and where it is written · 政策引用图谱";
        Query = new QueryType();
        Mutation = new MutationType();
        // Reached through interfaces alone.
        this.RegisterTypes(
            typeof(LawType), typeof(PolicyType), typeof(AgencyType), typeof(CollegeType), typeof(EnterpriseType), typeof(AllianceType));
    }
}
