using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using PolicyGraph.Graph;

namespace PolicyGraph.Api.Tests;

/// <summary>Every error has a code; those of a client say what to ask instead, those of this program say nothing of its inside.</summary>
public sealed class ErrorTests
{
    [Fact]
    public async Task A_title_of_several_works_is_an_error_with_the_candidates()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var answer = await host.AskAsync("""{ work(title: "关于深化产教融合的实施意见") { id } }""");
        answer.ErrorCode().ShouldBe("AMBIGUOUS");
        answer.At("errors/0/extensions/candidates").Texts("id").ShouldBe(["work_y", "work_z"]);
        answer.At("errors/0/extensions/candidates").Texts("title").ShouldAllBe(title => title == "关于深化产教融合的实施意见");
        answer.Text("errors/0/extensions/candidates/1/number").ShouldBe("粤府办〔2018〕40号");
        answer.Text("data/work").ShouldBeNull();
    }

    [Fact]
    public async Task A_name_of_several_regions_is_an_error_with_the_candidates()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var answer = await host.AskAsync("""{ region(name: "通州区") { code } }""");
        answer.ErrorCode().ShouldBe("AMBIGUOUS");
        answer.At("errors/0/extensions/candidates").Texts("code").ShouldBe(["110112", "320612"]);
    }

    [Theory]
    [InlineData("""{ work(number: "国办发〔1999〕1号") { id } }""", "work")]
    [InlineData("""{ work(title: "没有这份文件") { id } }""", "work")]
    [InlineData("""{ work(id: "work_unknown") { id } }""", "work")]
    [InlineData("""{ work(id: "doc_a") { id } }""", "work")]
    [InlineData("""{ document(id: "work_x") { id } }""", "document")]
    [InlineData("""{ node(id: "nonsense") { id } }""", "node")]
    [InlineData("""{ region(name: "亚特兰蒂斯") { code } }""", "region")]
    [InlineData("""{ region(code: "999999") { code } }""", "region")]
    public async Task What_is_unknown_is_null_and_no_error(string query, string field)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var answer = await host.AskAsync(query);
        answer.Text($"data/{field}").ShouldBeNull();
        answer.TryGetProperty("errors", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("{ work { id } }", "one of id, number and title")]
    [InlineData("""{ work(number: " ") { id } }""", "one of id, number and title")]
    [InlineData("""{ work(number: "国办发〔2017〕95号", title: "意见") { id } }""", "one of id, number and title")]
    [InlineData("""{ work(id: "work_x", region: "佛山市") { id } }""", "an id needs none")]
    [InlineData("{ region { code } }", "one of code and name")]
    [InlineData("""{ region(code: "440600", name: "佛山市") { code } }""", "one of code and name")]
    [InlineData("""{ documents(filter: { region: "亚特兰蒂斯" }) { totalCount } }""", "亚特兰蒂斯")]
    [InlineData("""{ works(filter: { citedByRegion: "亚特兰蒂斯" }) { totalCount } }""", "亚特兰蒂斯")]
    [InlineData("""{ coverage(region: "亚特兰蒂斯") { documents } }""", "亚特兰蒂斯")]
    [InlineData("{ works(first: 101) { totalCount } }", "0 to 100")]
    [InlineData("{ works(first: -1) { totalCount } }", "0 to 100")]
    [InlineData("""{ search(text: "教育", first: 1000) { score } }""", "0 to 100")]
    [InlineData("""{ work(id: "work_x") { citedBy(first: 500) { totalCount } } }""", "0 to 100")]
    public async Task An_argument_that_means_nothing_says_what_would(string query, string message)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var answer = await host.AskAsync(query);
        answer.ErrorCode().ShouldBe("BAD_USER_INPUT");
        answer.Text("errors/0/message")!.ShouldContain(message);
    }

    [Theory]
    [InlineData("2023-7-7")]
    [InlineData("2023-02-30")]
    [InlineData("2023")]
    [InlineData("七月七日")]
    public async Task A_date_that_is_none_says_how_dates_are_written(string date)
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var literal = await host.AskAsync($$"""{ documents(filter: { issuedAfter: "{{date}}" }) { totalCount } }""");
        literal.ErrorCode().ShouldBe("GRAPHQL_VALIDATION_FAILED");
        literal.Text("errors/0/message")!.ShouldContain("YYYY-MM-DD");
        var variable = await host.AskAsync("query($day: Date) { documents(filter: { issuedAfter: $day }) { totalCount } }", new { day = date });
        variable.ErrorCode().ShouldBe("BAD_USER_INPUT");
        variable.Text("errors/0/message")!.ShouldContain("YYYY-MM-DD");
    }

    [Fact]
    public async Task A_syntax_error_names_its_place()
    {
        await using var host = await ApiHost.StartAsync(new FakeGraph());
        var answer = await host.AskAsync("{\n  work(number: \n}");
        answer.ErrorCode().ShouldBe("GRAPHQL_PARSE_FAILED");
        answer.Text("errors/0/locations/0/line").ShouldBe("3");
    }

    [Fact]
    public async Task An_unexpected_exception_is_masked_and_logged_once()
    {
        var log = new LogOfErrors();
        await using var host = await ApiHost.StartAsync(new FakeGraph { Failure = new InvalidOperationException("the inside") }, log: log);
        var answer = await host.AskAsync("{ a: node(id: 1) { id } b: node(id: 2) { id } }");
        answer.At("errors").Texts("extensions/code").ShouldBe(["INTERNAL", "INTERNAL"]);
        answer.ToString().ShouldNotContain("the inside");
        log.Exceptions.Select(exception => exception.Message).ShouldBe(["the inside"]);
    }

    [Fact]
    public async Task A_store_that_fails_is_unavailable()
    {
        var log = new LogOfErrors();
        await using var host = await ApiHost.StartAsync(new FakeGraph { Failure = new GraphStoreException("disk I/O error") }, log: log);
        var answer = await host.AskAsync("{ statistics { laws } }");
        answer.ErrorCode().ShouldBe("STORE_UNAVAILABLE");
        answer.ToString().ShouldNotContain("disk");
        log.Exceptions.Single().ShouldBeOfType<GraphStoreException>();
    }

    sealed class LogOfErrors : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<Exception> Exceptions { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (exception is not null)
                Exceptions.Enqueue(exception);
        }

        public void Dispose()
        {
        }
    }
}
