#!/usr/bin/env python3
"""Makes dictionary.txt.gz, words.hmm.txt.gz and tags.hmm.txt.gz from an installed jieba 0.42.1 (Debian: python3-jieba).

usage: python3 make_data.py FOLDER
"""
import gzip, sys
from pathlib import Path
import jieba
from jieba.finalseg import start_P as word_start, trans_P as word_trans, emit_P as word_emit
from jieba.posseg import char_state_tab_P, start_P, trans_P, emit_P


def write(path, lines):
    with open(path, "wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", compresslevel=9, mtime=0, filename="") as file:
        for line in lines:
            file.write((line + "\n").encode("utf-8"))


def model(start, trans, emit, name):
    for state in sorted(start):
        yield f"start\t{name(state)}\t{start[state]!r}"
    for state in sorted(trans):
        for to in sorted(trans[state]):
            yield f"trans\t{name(state)}\t{name(to)}\t{trans[state][to]!r}"
    for state in sorted(emit):
        for char in sorted(emit[state]):
            yield f"emit\t{name(state)}\t{char}\t{emit[state][char]!r}"


def tagged(state):
    return f"{state[0]}-{state[1]}"


folder = Path(sys.argv[1])
with open(Path(jieba.__file__).parent / "dict.txt", encoding="utf-8") as words:
    write(folder / "dictionary.txt.gz", (line.strip() for line in words))
write(folder / "words.hmm.txt.gz", model(word_start, word_trans, word_emit, str))
states = (f"states\t{char}\t{' '.join(tagged(s) for s in char_state_tab_P[char])}" for char in sorted(char_state_tab_P))
write(folder / "tags.hmm.txt.gz", (*model(start_P, trans_P, emit_P, tagged), *states))
