using System.Text;
using PolicyGraph.Segmentation;
using Shouldly;
using Xunit;

namespace PolicyGraph.Tests.Segmentation;

/// <summary>What is wrong with a line of a model is said with file, number and content.</summary>
public sealed class ModelDataTests
{
    [Theory]
    [InlineData("start\tB", "3 fields expected")]
    [InlineData("trans\tB\tX\t-1", "one of the states B, M, E and S expected")]
    [InlineData("emit\tB\t教\tmuch", "The input string 'much' was not in a correct format.")]
    [InlineData("stop\tB\t教\t-1", "start, trans or emit expected")]
    public void A_broken_line_of_the_model_of_words(string line, string fault) =>
        Should.Throw<InvalidDataException>(() => Read("start\tB\t-0.26\n" + line + "\n", new WordModel().ReadLine))
            .Message.ShouldBe($"model.txt, line 2: {fault}: {line}");

    [Theory]
    [InlineData("trans\tB-n\tE-v\t-1", "a state with a start line expected, not E-v")]
    [InlineData("emit\tB-n\t教", "4 fields expected")]
    [InlineData("states\t教\tB-n E-v", "a state with a start line expected, not E-v")]
    [InlineData("stop\tB-n\t教\t-1", "start, trans, emit or states expected")]
    public void A_broken_line_of_the_model_of_tags(string line, string fault) =>
        Should.Throw<InvalidDataException>(() => Read("start\tB-n\t-0.26\n" + line + "\n", new TagModelFile().ReadLine))
            .Message.ShouldBe($"model.txt, line 2: {fault}: {line}");

    [Fact]
    public void Lines_longer_than_the_buffer_are_read_whole()
    {
        var lines = new[] { new string('教', 40_000), "", "育", new string('局', 70_000) };
        var read = new List<string>();
        Read(string.Join('\n', lines), line => read.Add(line.ToString()));
        read.ShouldBe(lines);
    }

    static void Read(string text, ModelData.RecordReader read) => ModelData.ReadLines("model.txt", new MemoryStream(Encoding.UTF8.GetBytes(text)), read);
}
