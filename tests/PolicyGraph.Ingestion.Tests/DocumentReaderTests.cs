using System.Text;
using PolicyGraph.Documents;
using Shouldly;
using Xunit;

namespace PolicyGraph.Ingestion.Tests;

public sealed class DocumentReaderTests : IDisposable
{
    const string Letter = "关于深化产教融合的答复\r\n中山市教育局，国办发〔2017〕95号";

    readonly InputFolder folder = new();
    readonly DocumentReader reader = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Letter) },
        { "UTF-8 with a byte order mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Letter)] },
        { "GB18030", Gb18030(Letter) },
        { "GB18030 with a byte order mark", Gb18030("\uFEFF" + Letter) },
        { "UTF-16 with a byte order mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Letter)] },
        { "UTF-16, big endian, with a byte order mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Letter)] },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_text_is_decoded_and_nothing_else_is_changed(string encoding, byte[] bytes)
    {
        var file = folder.Add("letter.txt", bytes);
        var source = Read(file).ShouldHaveSingleItem().ShouldBeOfType<InputDocument>(encoding).Source;
        source.Text.ShouldBe(Letter);
        source.Sha256.ShouldBe(Hashing.Sha256(bytes));
        source.File.ShouldBe(file);
        source.Composed.ShouldBeFalse();
    }

    [Fact]
    public void A_character_beyond_GBK_survives_GB18030()
    {
        const string text = "㙍𠮷龴，四字节区";
        Read(folder.Add("letter.txt", Gb18030(text))).Single().ShouldBeOfType<InputDocument>().Source.Text.ShouldBe(text);
    }

    [Fact]
    public void A_text_file_was_captured_when_it_was_last_written()
    {
        var file = folder.Add("letter.txt", Letter);
        File.SetLastWriteTimeUtc(file, new DateTime(2023, 7, 7, 8, 0, 0, DateTimeKind.Utc));
        Read(file).Single().ShouldBeOfType<InputDocument>().Source.CapturedOn.ShouldBe(new DateTimeOffset(2023, 7, 7, 8, 0, 0, TimeSpan.Zero));
    }

    public static TheoryData<string, byte[], string> NoTexts => new()
    {
        { "empty", [], "empty: there is no text in it" },
        { "white space", "\r\n \u3000\n"u8.ToArray(), "empty: there is no text in it" },
        { "binary with NUL", [0x50, 0x4B, 0x03, 0x04, 0x00, 0x00], "binary: it holds NUL characters" },
        { "in no known encoding", [0x89, 0x50, 0xFF, 0xFF, 0x0A], "neither UTF-8 nor GB18030: binary, or in another encoding" },
    };

    [Theory]
    [MemberData(nameof(NoTexts))]
    public void What_is_no_text_is_a_problem_that_says_why(string what, byte[] bytes, string reason)
    {
        var file = folder.Add("letter.txt", bytes);
        Read(file).ShouldBe([new InputProblem(file, null, reason)], what);
    }

    [Fact]
    public void A_file_of_50_MB_is_refused_unread()
    {
        var file = folder.Add("huge.txt", "");
        using (var stream = File.OpenWrite(file))
            stream.SetLength(50 * 1024 * 1024);
        Read(file).ShouldBe([new InputProblem(file, null, "50 MB are more than the 20 MB that a document may have")]);
    }

    [Fact]
    public void An_unreadable_file_is_a_problem_and_the_rest_is_read()
    {
        var gone = Path.Join(folder.Path, "gone.txt");
        File.CreateSymbolicLink(gone, "nowhere");
        var letter = folder.Add("letter.txt", Letter);
        var items = Read(gone, letter);
        items[0].ShouldBe(new InputProblem(gone, null, "no such file or folder"));
        items[1].ShouldBeOfType<InputDocument>();
    }

    [Fact]
    public void A_folder_in_place_of_a_file_is_a_problem()
    {
        Directory.CreateDirectory(Path.Join(folder.Path, "folder.txt"));
        Read(Path.Join(folder.Path, "folder.txt")).ShouldHaveSingleItem().ShouldBeOfType<InputProblem>();
    }

    [Fact]
    public void A_line_of_JSON_is_a_document_with_its_address_and_capture_time()
    {
        const string line = """{"url":"https://example.org/1","text":"关于深化产教融合的答复","capturedOn":"2024-05-06T07:08:09+08:00"}""";
        var file = folder.Add("letters.jsonl", "\uFEFF" + line + "\r\n\r\n" + """{"text":"第二封"}""");
        var items = Read(file);
        var first = items[0].ShouldBeOfType<InputDocument>();
        first.Place.ShouldBe($"{file}:1");
        first.Source.Text.ShouldBe("关于深化产教融合的答复");
        first.Source.Url.ShouldBe("https://example.org/1");
        first.Source.CapturedOn.ShouldBe(new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.FromHours(8)));
        var second = items[1].ShouldBeOfType<InputDocument>();
        second.Place.ShouldBe($"{file}:3");
        second.Source.Url.ShouldBeNull();
        second.Source.CapturedOn.ShouldBe(new DateTimeOffset(File.GetLastWriteTimeUtc(file)));
    }

    [Theory]
    [InlineData("{", "not a line of JSON")]
    [InlineData("[1]", "not a JSON object")]
    [InlineData("{}", "\"text\" is missing or empty")]
    [InlineData("""{"text":" "}""", "\"text\" is missing or empty")]
    [InlineData("""{"text":12}""", "must be strings")]
    [InlineData("""{"text":"\ud800"}""", "must be strings of valid Unicode")]
    [InlineData("""{"text":"a\u0000b"}""", "binary")]
    [InlineData("""{"text":"信","capturedOn":"gestern"}""", "\"capturedOn\" is not an ISO 8601 date")]
    public void A_broken_line_is_a_problem_at_its_line_and_the_rest_is_read(string line, string reason)
    {
        var file = folder.Add("letters.jsonl", $$"""
            {"text":"第一封"}
            {{line}}
            {"text":"第三封"}
            """);
        var items = Read(file);
        items.Select(item => item.Place).ShouldBe([$"{file}:1", $"{file}:2", $"{file}:3"]);
        items[1].ShouldBeOfType<InputProblem>().Reason.ShouldContain(reason);
        items.OfType<InputDocument>().Count().ShouldBe(2);
    }

    [Fact]
    public void A_line_longer_than_a_document_may_be_is_refused_and_the_rest_is_read()
    {
        var file = folder.Add("letters.jsonl", $$"""
            {"text":"{{new string('x', 2000)}}"}
            {"text":"短"}
            """);
        var items = new DocumentReader(maxBytes: 1024).Read([file]).ToList();
        items[0].ShouldBeOfType<InputProblem>().Place.ShouldBe($"{file}:1");
        items[1].ShouldBeOfType<InputDocument>().Place.ShouldBe($"{file}:2");
    }

    [Fact]
    public void A_file_without_any_line_is_a_problem()
    {
        var file = folder.Add("letters.jsonl", "\n \n");
        Read(file).ShouldBe([new InputProblem(file, null, "empty: there is no document in it")]);
    }

    [Fact]
    public void The_count_is_that_of_the_items_read()
    {
        string[] files =
        [
            folder.Add("a.txt", Letter),
            folder.Add("b.txt", ""),
            folder.Add("c.jsonl", "{\"text\":\"一\"}\n\n{\n{\"text\":\"二\"}"),
            folder.Add("d.jsonl", ""),
            Path.Join(folder.Path, "gone.jsonl"),
        ];
        reader.Count(files).ShouldBe(7);
        Read(files).Count.ShouldBe(7);
    }

    List<InputItem> Read(params string[] files) => [.. reader.Read(files)];

    static byte[] Gb18030(string text) => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text);
}
