using PolicyGraph.Cli.Explaining;
using PolicyGraph.Ingestion;
using Shouldly;
using Spectre.Console;
using Xunit;

namespace PolicyGraph.Cli.Tests;

/// <summary>A document that explains itself.</summary>
public sealed class ExplainTests : IDisposable
{
    const string Letter = """
        中教体函〔2023〕999号

        关于市十六届人大三次会议第999号建议答复的函

        　　您提出的《关于深化产教融合的建议》收悉。我局会同市财政局、科技局落实《国务院办公厅关于深化产教融
        合的若干意见》（国办发〔2017〕95号，以下简称《意见》），按照《意见》办学。
        　　依照《国家职业教育改革实施方案》（国发〔2018〕4号），支持中山职业技术学院（以下简称“中职院”）。

        中山市教育和体育局
        2023年7月7日

        """;

    readonly WorkFolder work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task Every_mention_is_marked_and_explained_below_its_paragraph()
    {
        var file = work.Add("a.txt", Letter);
        var run = await ProgramRun.OfAsync("extract", "--explain", file);
        run.Code.ShouldBe(0, run.Error);
        run.Output.ReplaceLineEndings("\n").ShouldBe($"""
            {file}

              kind              reply
              number            中教体函〔2023〕999号  (at 1:1)
              title             关于市十六届人大三次会议第999号建议答复的函  (at 3:1)
              issuer            中山市教育和体育局  (at 9:1)
              region            中山市 (442000)  (of the first issuer)
              signed            2023-07-07  (at 10:1)
              proposal body     people's congress
              proposal number   999  (at 3:14)
              proposal title    关于深化产教融合的建议  (at 5:8)

               1  中教体函〔2023〕999号

               3  关于市十六届人大三次会议第999号建议答复的函

               5  　　您提出的《关于深化产教融合的建议》收悉。我局会同⟦市财政局⟧[1]、⟦科技局⟧[2]落实⟦《国务院办公厅关于深化产教融
               6  合的若干意见》（国办发〔2017〕95号，以下简称《意见》）⟧[3]，按照⟦《意见》⟧[4]办学。
                  [1] agency     中山市财政局
                      resolved: of 中山市, by context; an agency's name (agency-name), at 5:27
                  [2] agency     中山市科学技术局
                      resolved: of 中山市, by context; in a list of agencies that prints the region once (agency-list), at 5:32
                  [3] policy     《国务院办公厅关于深化产教融合的若干意见》（国办发〔2017〕95号）
                      resolved: the authority knows number and title; a title in marks (title), at 5:37; implementation: 落实
                  [4] policy     《国务院办公厅关于深化产教融合的若干意见》（国办发〔2017〕95号）
                      resolved: the work of [3]: the authority knows number and title; a title in marks (title), at 6:34; basis: 按照
               7  　　依照⟦《国家职业教育改革实施方案》（国发〔2018〕4号）⟧[5]，支持⟦中山职业技术学院⟧[6]（以下简称“⟦中职院⟧[7]”）。
                  [5] policy     《国家职业教育改革实施方案》（国发〔2018〕4号） or 《国家职业教育改革实施方案》（国发〔2019〕4号）
                      ambiguous: printed with another year: the authority knows 《国家职业教育改革实施方案》 as 国发〔2019〕4号; a title in marks (title), at 7:5; basis: 依照
                  [6] college    中山职业技术学院
                      resolved: printed in full; ends as schools' names do (college-suffix), at 7:34
                  [7] college    中山职业技术学院
                      resolved: the text declares this short form; a school's declared short form (college-declared-short-form), at 7:48

               9  ⟦中山市教育和体育局⟧[8]
              10  2023年7月7日
                  [8] agency     中山市教育和体育局
                      resolved: printed in full; an agency's name (agency-name), at 9:1

            Cites 2
              policy  《国务院办公厅关于深化产教融合的若干意见》（国办发〔2017〕95号）  national  国务院办公厅  basis  [3] [4]
              policy  《国家职业教育改革实施方案》（国发〔2018〕4号）  national  国务院  basis  [5]  ambiguous

            States 1
              国务院办公厅 issued 国务院办公厅关于深化产教融合的若干意见
                《国务院办公厅关于深化产教融合的若干意见》（国办发〔2017〕95号，以下简称《意见》）; the title prints its issuer (issuer-in-title), at 5:37

            Answers 中山市人大十六届三次会议 第999号 关于深化产教融合的建议  (session-and-number, at 3:4)

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_document_that_cites_nothing_says_so()
    {
        var run = await ProgramRun.OfAsync("extract", "--explain", work.Add("a.txt", "无事"));
        run.Output.ReplaceLineEndings("\n").ShouldEndWith("   1  无事\n\nCites 0\n");
    }

    [Fact]
    public async Task What_cannot_be_read_is_reported_and_the_rest_is_explained()
    {
        var run = await ProgramRun.OfAsync("extract", "--explain", work.Add("a.txt", Letter), work.Add("empty.txt", ""));
        run.Code.ShouldBe(3);
        run.Output.ShouldContain("Cites 2");
        run.Error.ShouldContain($"{work["empty.txt"]}: empty");
    }

    [Fact]
    public void On_a_terminal_colours_take_the_place_of_marks_and_no_line_is_wider()
    {
        using var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.TrueColor,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = 40;
        new ExplanationWriter(new Ink(output, console)).Write("a.txt", Letter, new PolicyGraphPipeline().Annotate(Letter));
        var written = output.ToString();
        written.ShouldContain("\u001b[");
        written.ShouldNotContain("⟦");
        var lines = System.Text.RegularExpressions.Regex.Replace(written, "\u001b\\[[0-9;]*m", "").ReplaceLineEndings("\n").Split('\n');
        lines.ShouldAllBe(line => line.TrimEnd().GetCellWidth() <= 40);
        string.Concat(lines.Select(line => line.Trim())).ShouldContain("落实《国务院办公厅关于深化产教融");
    }

    [Fact]
    public void Every_rule_that_finds_something_in_the_samples_is_put_in_words()
    {
        var pipeline = new PolicyGraphPipeline();
        var rules = new DocumentReader().Read(InputFiles.Find([Samples.Folder]).Files).OfType<InputDocument>()
            .Select(document => pipeline.Annotate(document.Source.Text))
            .SelectMany(said => said.Mentions.Select(mention => mention.Rule).Concat(said.Relations.Select(relation => relation.Rule))).Distinct().ToList();
        rules.Count.ShouldBeGreaterThan(10);
        rules.ShouldAllBe(rule => RuleNotes.Knows(rule));
    }
}
