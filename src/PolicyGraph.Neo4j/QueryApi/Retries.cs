using Polly;
using Polly.Retry;

namespace PolicyGraph.Neo4j.QueryApi;

/// <summary>How long to wait before something is tried again: from 50 milliseconds to a few seconds, scattered, so that two writers do not meet again.</summary>
static class Retries
{
    static readonly TimeSpan First = TimeSpan.FromMilliseconds(50);

    static readonly TimeSpan Longest = TimeSpan.FromSeconds(4);

    public static ResiliencePipelineBuilder<T> AddRetryWithPauses<T>(this ResiliencePipelineBuilder<T> builder, RetryStrategyOptions<T> options, int retries) =>
        retries > 0 ? builder.AddRetry(WithPauses(options, retries)) : builder;

    public static ResiliencePipelineBuilder AddRetryWithPauses(this ResiliencePipelineBuilder builder, RetryStrategyOptions options, int retries)
    {
        if (retries <= 0)
            return builder;
        WithPauses(options, retries);
        return builder.AddRetry(options);
    }

    static RetryStrategyOptions<T> WithPauses<T>(RetryStrategyOptions<T> options, int retries)
    {
        options.MaxRetryAttempts = retries;
        options.BackoffType = DelayBackoffType.Exponential;
        options.UseJitter = true;
        options.Delay = First;
        options.MaxDelay = Longest;
        return options;
    }
}
