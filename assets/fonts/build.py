#!/usr/bin/env python3
"""Makes NotoSansSC-Regular.otf and NotoSansKR-Regular.otf, cut from Noto Sans CJK.

    build.py NotoSansCJK-Regular.ttc

The file is that of Debian's package fonts-noto-cjk; fontTools cuts it. README.md tells what each font holds and why.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection

HERE = Path(__file__).parent
ASCII = set(range(0x20, 0x7F))
# The middle dot, dashes to the ellipsis, CJK punctuation, fullwidth forms and signs.
PUNCTUATION = {0xB7, *range(0x2010, 0x2027), *range(0x3000, 0x3020), *range(0xFF01, 0xFF61), *range(0xFFE0, 0xFFE7)}
KANA = {*range(0x3041, 0x3097), *range(0x3099, 0x3100)}
HANZI = range(0x4E00, 0xA000)
SYLLABLES = range(0xAC00, 0xD7A4)
JAMO = {*range(0x1100, 0x1200), *range(0x3131, 0x318F)}
# Common in names of people, but in neither GB 2312 nor the common level of Big5.
NAMES = (
    "喆垕垚堃堽姮婳媖媞嫄宬寀峣崟嵚彣彧悰愔憙扆旂旸旻旼昉昪昳昺晙晢暐暟曈曌朏杕杺梣梽棽沄洢洺浛浵淏淯淸渼湉湜溦滪"
    "漈漷潓潾澂澐澔瀞炆炘烺煐煓煚燊燚爔犇玏玘玙玚玠玭玹珅珣珹珺琀琄琇琎琤琲瑀瑄瑆瑢瑱璈璕璠甪畇畯皛皞皦矞碁祊祎祾"
    "禔禛禤秾稘竑筼紘缊翀翙翚翾芃苼莀莙蒨蓂虓衎袆訚谞赟赪遹鄚鋆锜锳锽镕镠阇霂靑韡頔頠颋飏飔飖飗骉骎骕骙骦髙鹍鹮龢"
)


def coded(characters, codec, leads):
    """The code points whose two bytes in the codec begin with one of the leads."""
    pairs = ((character, chr(character).encode(codec, "ignore")) for character in characters)
    return {character for character, code in pairs if len(code) == 2 and code[0] in leads}


def cut(collection, face, family, characters):
    """Saves the face with the characters alone, under the family's name."""
    font = next(f for f in TTCollection(collection, lazy=True).fonts if f["name"].getDebugName(1) == face)
    options = subset.Options(hinting=False, glyph_names=False, notdef_outline=True)
    options.layout_features = ["ccmp", "ljmo", "vjmo", "tjmo"]
    options.name_IDs, options.name_languages = [0, 1, 2, 3, 4, 5, 6, 7, 11, 13, 14], [0x409]
    options.drop_tables += ["BASE", "VORG", "vhea", "vmtx"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    script = family.replace(" ", "")
    for number, name in ((1, family), (3, f"{script}-Regular"), (4, f"{family} Regular"), (6, f"{script}-Regular")):
        font["name"].setName(name, number, 3, 1, 0x409)
    top = font["CFF "].cff
    top.fontNames = [f"{script}-Regular"]
    top[0].FullName, top[0].FamilyName = f"{family} Regular", family
    font.save(HERE / f"{script}-Regular.otf")


def main():
    _, collection = sys.argv
    common = coded(HANZI, "gb2312", range(0xB0, 0xF8)) | coded(HANZI, "big5", range(0xA4, 0xC7))
    cut(collection, "Noto Sans CJK SC", "Noto Sans SC", ASCII | PUNCTUATION | KANA | common | set(map(ord, NAMES)))
    cut(collection, "Noto Sans CJK KR", "Noto Sans KR", ASCII | PUNCTUATION | JAMO | set(SYLLABLES))


if __name__ == "__main__":
    main()
