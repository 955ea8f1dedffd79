using System.Text;
using PolicyGraph.Segmentation;

namespace PolicyGraph.Tests.Segmentation;

/// <summary>
/// More than 2 MB of text made at test time: the dictionary's words in random order, unknown runs of its characters, Latin, digits, marks of
/// both widths, surrogate pairs, line ends. make_fixtures.py makes the same texts, for jieba to cut: change both or neither.
/// </summary>
sealed class SegmentationCorpus
{
    public const int TextCount = 400;

    const int PartsPerText = 1000;

    static readonly string[] Latin = ["A", "b7", "3.14%", "C++", "5G", "AT&T", "v1.2.3-beta_x", "2023", "1+X", "100%", "H7N9", "T恤", "IT", "50.5", ".net", "C#", "e-mail", "0.5", "_", "%", "-"];
    static readonly string[] Marks = ["，", "。", "、", "《", "》", "（", "）", "(", ")", "：", ":", "“", "”", "〔2022〕", "１２", "Ａ", "％", "·", "—", "……", "!", "？", "/", "①"];
    static readonly string[] Others = ["\r\n", "\n", "\r", " ", "\t", "　", "😀", "𠮷", "👨‍👩‍👧", "鿖", "㐂", "é", "ß", "あ", "한", "\u200B", "\u00A0", "ⅲ"];

    readonly List<string> _words = [];

    public SegmentationCorpus() => ModelData.ReadShipped("dictionary.txt.gz", line => _words.Add(line[..line.IndexOf(' ')].ToString()));

    /// <summary>The text of a number from 0 to <see cref="TextCount"/>, exclusive.</summary>
    public string Text(int number)
    {
        var random = new Random64((ulong)number);
        var text = new StringBuilder();
        for (var part = 0; part < PartsPerText; part++)
            text.Append(Part(random));
        return text.ToString();
    }

    string Part(Random64 random) => random.Below(16) switch
    {
        < 9 => Word(random),
        9 => ((char)('\u4E00' + random.Below('\u9FD5' - '\u4E00' + 1))).ToString(),
        10 or 11 => Unknown(random),
        12 => Latin[random.Below(Latin.Length)],
        13 or 14 => Marks[random.Below(Marks.Length)],
        _ => Others[random.Below(Others.Length)],
    };

    string Unknown(Random64 random)
    {
        var run = new StringBuilder();
        for (var left = 2 + random.Below(7); left > 0; left--)
            run.Append(Word(random)[0]);
        return run.ToString();
    }

    string Word(Random64 random) => _words[random.Below(_words.Count)];

    /// <summary>Knuth's linear congruential generator (MMIX), its upper half: the same in any language.</summary>
    sealed class Random64(ulong state)
    {
        ulong _state = state;

        public int Below(int limit)
        {
            _state = unchecked((_state * 6364136223846793005) + 1442695040888963407);
            return (int)((_state >> 32) % (ulong)limit);
        }
    }
}
