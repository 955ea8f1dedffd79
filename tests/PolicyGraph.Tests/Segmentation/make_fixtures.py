#!/usr/bin/env python3
"""Makes Fixtures/jieba.jsonl: what jieba 0.42.1 (Debian: python3-jieba) makes of texts.txt's texts. Run it in this folder."""
import json
import jieba
import jieba.posseg

jieba.setLogLevel(60)
with open("Fixtures/texts.txt", encoding="utf-8", newline="") as file:
    texts = [json.loads(line) for line in file.read().split("\n") if line]
with open("Fixtures/jieba.jsonl", "w", encoding="utf-8", newline="") as file:
    for text in texts:
        row = {
            "text": text,
            "accurate": jieba.lcut(text),
            "withoutHmm": jieba.lcut(text, HMM=False),
            "search": jieba.lcut_for_search(text),
            "tags": [f"{word}/{flag}" for word, flag in jieba.posseg.cut(text)],
            "tagsWithoutHmm": [f"{word}/{flag}" for word, flag in jieba.posseg.cut(text, HMM=False)],
        }
        file.write(json.dumps(row, ensure_ascii=False) + "\n")
