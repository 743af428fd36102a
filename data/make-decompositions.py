"""Writes src/Parley/Text/decompositions.txt: what characters become when decomposed (NFD) and freed of non-spacing marks.

One line a character: the character, a space, what it becomes. Small letters only, because words are lower-cased first, and without
Hangul, which is decomposed by arithmetic. Kept as a table so that reading gives the same result whichever Unicode library
a machine has, or none. Run: python3 data/make-decompositions.py
"""
import pathlib
import sys
import unicodedata

lines = []
for code in range(0x80, sys.maxunicode + 1):
    if 0xD800 <= code <= 0xDFFF or 0xAC00 <= code <= 0xD7A3:
        continue
    character = chr(code)
    lower = character.lower()
    plain = "".join(c for c in unicodedata.normalize("NFD", lower) if unicodedata.category(c) != "Mn")
    if unicodedata.category(character) != "Mn" and plain not in (character, lower):
        lines.append(f"{character} {plain}\n")
target = pathlib.Path(__file__).parent.parent / "src/Parley/Text/decompositions.txt"
target.write_text("".join(lines), encoding="utf-8", newline="\n")
print(len(lines), "characters")
