using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace PolicyGraph.Ingestion.Tests;

public sealed class LineReaderTests
{
    [Fact]
    public void Lines_are_those_of_the_text_however_the_stream_hands_them_out() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<NonNull<string>[]>(),
            Gen.Choose(1, 7).ToArbitrary(),
            (parts, step) =>
            {
                var text = string.Join('\n', parts.Select(part => part.Get.Replace("\n", "", StringComparison.Ordinal)));
                using var stream = new DripStream(Encoding.UTF8.GetBytes(text), step);
                var lines = LineReader.Read(stream, int.MaxValue).Select(line => Encoding.UTF8.GetString(line.Bytes!)).ToList();
                var expected = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Split('\n').ToList();
                if (expected[^1].Length == 0)
                    expected.RemoveAt(expected.Count - 1);
                lines.ShouldBe(expected);
            }).QuickCheckThrowOnFailure();

    /// <summary>Hands out a few bytes a read, as a network file system may.</summary>
    sealed class DripStream(byte[] bytes, int step) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, step));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, step)]);
    }
}
