#!/usr/bin/env python3
"""Makes what jieba 0.42.1 (Debian: python3-jieba) makes of texts, for the tests to compare with. Run it in this folder.

Fixtures/jieba.jsonl    every token of Fixtures/texts.txt's texts
Fixtures/corpus.tsv     a digest for each text that SegmentationCorpus.cs makes, more than 2 MB in all
Fixtures/letters.tsv    a digest for each text of the gold folder named as an argument, which is not part of this repository
Fixtures/user.jsonl     user dictionaries: suggested frequencies, tokens
"""
import hashlib, json, sys
from pathlib import Path
import jieba
import jieba.finalseg
import jieba.posseg

LATIN = ["A", "b7", "3.14%", "C++", "5G", "AT&T", "v1.2.3-beta_x", "2023", "1+X", "100%", "H7N9", "T恤", "IT", "50.5", ".net", "C#", "e-mail", "0.5", "_", "%", "-"]
MARKS = ["，", "。", "、", "《", "》", "（", "）", "(", ")", "：", ":", "“", "”", "〔2022〕", "１２", "Ａ", "％", "·", "—", "……", "!", "？", "/", "①"]
OTHERS = ["\r\n", "\n", "\r", " ", "\t", "　", "😀", "𠮷", "👨‍👩‍👧", "鿖", "㐂", "é", "ß", "あ", "한", "\u200B", "\u00A0", "ⅲ"]


def corpus(count, parts):
    """SegmentationCorpus.cs in Python."""
    with open(Path(jieba.__file__).parent / "dict.txt", encoding="utf-8") as file:
        words = [line.split(" ")[0] for line in file]
    for number in range(count):
        state = number

        def below(limit):
            nonlocal state
            state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
            return (state >> 32) % limit

        def part():
            kind = below(16)
            if kind < 9: return words[below(len(words))]
            if kind == 9: return chr(0x4E00 + below(0x9FD5 - 0x4E00 + 1))
            if kind < 12: return "".join([words[below(len(words))][0] for _ in range(2 + below(7))])
            if kind == 12: return LATIN[below(len(LATIN))]
            if kind < 15: return MARKS[below(len(MARKS))]
            return OTHERS[below(len(OTHERS))]

        yield str(number), "".join([part() for _ in range(parts)])


def modes(text, words=jieba.dt, tags=jieba.posseg.dt):
    return {
        "accurate": words.lcut(text),
        "withoutHmm": words.lcut(text, HMM=False),
        "search": words.lcut_for_search(text),
        "tags": [f"{word}/{flag}" for word, flag in tags.lcut(text)],
        "tagsWithoutHmm": [f"{word}/{flag}" for word, flag in tags.lcut(text, HMM=False)],
    }


def write_digests(path, texts):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        size = 0
        for name, text in texts:
            size += len(text.encode("utf-8"))
            digests = [hashlib.sha256("\x1f".join(tokens).encode("utf-8")).hexdigest()[:16] for tokens in modes(text).values()]
            file.write("\t".join([name, *digests]) + "\n")
    print(f"{path}: {size:,} bytes of text")


def write_tokens(path):
    with open("Fixtures/texts.txt", encoding="utf-8", newline="") as file:
        texts = [json.loads(line) for line in file.read().split("\n") if line]
    write_rows(path, ({"text": text, **modes(text)} for text in texts))


def write_rows(path, rows):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        for row in rows:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


USER = [
    ("", ["温职院牵头组建联合体"]),
    ("温职院 nt", ["温职院牵头组建联合体", "温职院瑞安学院"]),
    ("云计算 5\n李小福 2 nr\n创新办 3 i\neasy_install 3 eng\n好用 300\n韩玉赏鉴 3 nz\n八一双鹿 3 nz\n台中\n凱特琳 nz\nEdu Trust认证 2000",
     ["李小福是创新办主任也是云计算方面的专家; 什么是八一双鹿", "例如我输入一个带“韩玉赏鉴”的标题，在自定义词库中也增加了此词为N类", "「台中」正確應該不會被切開。", "easy_install is great", "Edu Trust认证"]),
    ("产教融合\n产教融合共同体\n联合 0\n职业教育 0", ["职业教育产教融合共同体由企业联合学校组建", "联合体", "职业教育法"]),
    ("市教育 1\n市教育局 4\n市教育局 9 nt", ["市教育局会同市教育工会"]),
    ("杭研 0\n中将 0", ["他来到了网易杭研大厦", "如果放到post中将出错。"]),
]


def user_rows():
    for dictionary, texts in USER:
        jieba.finalseg.Force_Split_Words.clear()
        words = jieba.Tokenizer()
        words.initialize()
        tags = jieba.posseg.POSTokenizer(words)
        suggested = []
        for line in dictionary.split("\n") if dictionary else []:
            words.load_userdict([line])
            word = jieba.re_userdict.match(line).group(1)
            suggested.append([word, words.suggest_freq(word), words.suggest_freq(tuple(word))])
        yield {"dictionary": dictionary, "suggested": suggested, "texts": [{"text": text, **modes(text, words, tags)} for text in texts]}
    jieba.finalseg.Force_Split_Words.clear()


jieba.setLogLevel(60)
write_tokens("Fixtures/jieba.jsonl")
write_digests("Fixtures/corpus.tsv", corpus(400, 1000))
if len(sys.argv) > 1:
    letters = sorted(Path(sys.argv[1]).rglob("*.txt"))
    write_digests("Fixtures/letters.tsv", [(f"{p.parent.name}/{p.name}", p.read_bytes().decode("utf-8-sig")) for p in letters])
write_rows("Fixtures/user.jsonl", user_rows())
