using GraphQL.Execution;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace PolicyGraph.Api.Http;

/// <summary>Executes a mutation's fields one after another, each with all that is read below it before the next one writes.</summary>
/// <remarks>The library's own serial strategy puts reads off until all fields have written, to make them together.</remarks>
sealed class MutationStrategy : SerialExecutionStrategy
{
    public override async Task ExecuteNodeTreeAsync(ExecutionContext context, ExecutionNode rootNode)
    {
        foreach (var field in ((ObjectExecutionNode)rootNode).SubFields ?? [])
            await base.ExecuteNodeTreeAsync(context, field).ConfigureAwait(false);
    }
}
