using Shouldly;
using Xunit;

namespace PolicyGraph.Ingestion.Tests;

public sealed class InputFilesTests : IDisposable
{
    readonly InputFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_folder_gives_its_texts_and_JSON_lines_in_ordinal_order_with_those_of_the_folders_in_it()
    {
        foreach (var name in new[] { "b.txt", "a/2.txt", "a/1.JSONL", "B.TXT", "c.jsonl" })
            folder.Add(name, "{\"text\":\"信\"}");
        Names(InputFiles.Find([folder.Path])).ShouldBe(["B.TXT", "a/1.JSONL", "a/2.txt", "b.txt", "c.jsonl"]);
    }

    [Fact]
    public void A_folder_leaves_out_other_files_and_hidden_folders()
    {
        foreach (var name in new[] { "letter.txt", "letter.gold.json", "README.md", ".git/HEAD.txt" })
            folder.Add(name, "text");
        Names(InputFiles.Find([folder.Path])).ShouldBe(["letter.txt"]);
    }

    [Fact]
    public void A_folder_leaves_out_JSON_lines_without_any_text()
    {
        folder.Add("letter.txt", "text");
        var index = folder.Add("index.jsonl", "{\"file\":\"letter.txt\"}\n{\"file\":\"other.txt\"}\n");
        Names(InputFiles.Find([folder.Path])).ShouldBe(["letter.txt"]);
        Names(InputFiles.Find([index])).ShouldBe(["index.jsonl"]);
    }

    [Fact]
    public void A_folder_keeps_JSON_lines_of_which_one_has_a_text()
    {
        folder.Add("letters.jsonl", "{broken\n{\"text\":\"信\"}\n");
        folder.Add("empty.jsonl", "");
        Names(InputFiles.Find([folder.Path])).ShouldBe(["empty.jsonl", "letters.jsonl"]);
    }

    [Fact]
    public void A_link_to_a_folder_is_not_followed_round_in_a_circle()
    {
        folder.Add("letter.txt", "text");
        Directory.CreateSymbolicLink(Path.Join(folder.Path, "again"), folder.Path);
        Names(InputFiles.Find([folder.Path])).ShouldBe(["letter.txt"]);
    }

    [Fact]
    public void A_file_named_outright_is_taken_whatever_its_ending_and_once_only()
    {
        var file = folder.Add("letter.text", "text");
        InputFiles.Find([file, file, Path.Join(folder.Path, ".", "letter.text")]).Files.ShouldBe([file]);
    }

    [Fact]
    public void A_path_that_is_not_there_is_a_problem_that_names_it_and_the_rest_goes_on()
    {
        var file = folder.Add("letter.txt", "text");
        var found = InputFiles.Find(["no/such/path", file]);
        found.Files.ShouldBe([file]);
        found.Problems.ShouldBe([new InputProblem("no/such/path", null, "no such file or folder")]);
    }

    [Fact]
    public void A_folder_without_documents_is_a_problem_that_names_it()
    {
        folder.Add("README.md", "text");
        InputFiles.Find([folder.Path]).Problems.ShouldBe([new InputProblem(folder.Path, null, "the folder holds no .txt or .jsonl file")]);
    }

    IEnumerable<string> Names(InputFiles found) => found.Files.Select(file => Path.GetRelativePath(folder.Path, file).Replace('\\', '/'));
}
