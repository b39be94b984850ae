"""Measure which characters look alike and write resolve/glyphs.tsv.

    python bench/glyphs.py --fonts NotoSerifCJK-Regular.ttc NotoSansCJK-Regular.ttc > resolve/glyphs.tsv

Needs numpy and Pillow, and two open fonts with simplified Chinese shapes, one printed like a book and one like a
screen; the table in the repository comes from Noto Serif CJK and Noto Sans CJK (Debian package `fonts-noto-cjk`,
SIL Open Font License). Every common character of GB 2312 and every one of EXTRA is drawn in both. Two characters are as near as the
mean of two cosines: of the blurred ink, and of the directions of the strokes in each field of a grid.
"""

from __future__ import annotations

import argparse
import sys
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter, ImageFont

EXTRA = """
乜亓仉仝佘佟佴冼厍喆垚堃堯妍妘妤姒姝姮娅娉婕婧婵媛嫒嫣嬿宓宥宸寰岐岑岚峥崴嵇嵘嵩嶷庠庾弈弋彧徕怡恺愫懿斐旖旸旻昀
昇昉昊昕昝昱昶晁晏晔晖晗晞晟暄暐曜曦杞栩桉桢桦梓棣楠楹榕槿歆沄泓洵洺浔淇淏淼溦溱滕滟滢漩漪潇潼濠濮瀚瀛灏炀炅炘炜
炫烜烨焜焱煊煜煦熠熹燊燚犇猷玑玗玟玢玥玮珂珅珈珏珙珞珣珥珩珮珲珺琇琎琏琚琛琤琨琪琬琰瑀瑄瑆瑗瑛瑜瑭瑾璀璁璇璋璎璐
璟璠璧瓒甯畑皎皓睿矜祉祎祐祚祜祯祺禚禛禧窈窦竺笙笪筠筱箐箫篪粲綦绛绮绯缇缤缪罡羲羿翀翊翎翙翚翥翮聃聿胥臧芃芊芙芩
芮芷苒苓茉茗荀荃荑莅莘莞菀菁菡萱葆葳蒯蓁蓓蔺薇藜蘅蘧虔蛟裘褚覃觐訾诩谌谧豳贇贲赓赟跹轶逄逯邈邬邰邸邺郄郅郇郏郗郜
郦鄞鄢酆鋆鑫钊钭钰铄铎铖铠铨铮锟锴镓镕镛镝闫闵闾阗阙阚隗隽雯霁霈霏靓韡韫韬頔颀颉颢飏飒馥馨骁骅骉骐骞骢骥鲲鸢鹄麒
麟黉黛黻
"""
"""Characters of surnames and given names that are not among the common ones of GB 2312."""
SIZE, EDGE, GRID, DIRECTIONS = 48, 8, 12, 6

Rows = NDArray[np.floating[Any]]


def characters() -> list[str]:
    """The characters to compare: the common ones (first level) of GB 2312, and EXTRA."""
    cells = (bytes([high, low]) for high in range(0xB0, 0xD8) for low in range(0xA1, 0xFF))
    common = [char for cell in cells for char in cell.decode("gb2312", "ignore")]
    return list(dict.fromkeys([*common, *"".join(EXTRA.split())]))


def draw(path: str, index: int, chars: list[str]) -> list[Image.Image]:
    """Each character in the middle of a square, white on black."""
    font = ImageFont.truetype(path, SIZE, index=index)
    side = SIZE + 2 * EDGE
    images: list[Image.Image] = []
    for char in chars:
        image = Image.new("L", (side, side), 0)
        ImageDraw.Draw(image).text((side // 2, side // 2), char, fill=255, font=font, anchor="mm")
        images.append(image)
    return images


def ink(images: list[Image.Image]) -> Rows:
    """Unit vectors of the blurred picture."""
    return unit(
        np.stack([np.asarray(i.filter(ImageFilter.GaussianBlur(1.2)), np.float32).ravel() for i in images]), axis=1
    )


def strokes(images: list[Image.Image]) -> Rows:
    """Unit vectors of how much edge runs in each direction in each field of a grid, less that of the mean character."""
    side = SIZE + 2 * EDGE
    centres = (np.arange(GRID) + 0.5) * side / GRID
    pool = np.exp(-0.5 * ((np.arange(side)[None] + 0.5 - centres[:, None]) / (side / GRID * 0.7)) ** 2)
    return unit(np.stack([directions(np.asarray(image, np.float32) / 255, pool) for image in images]), axis=0)


def directions(picture: Rows, pool: NDArray[np.float64]) -> Rows:
    """Edge strength by direction, each edge shared between the two directions that it lies between."""
    down, across = np.gradient(picture)
    strength, angle = np.hypot(across, down), (np.arctan2(down, across) % np.pi) / np.pi * DIRECTIONS
    lower = np.floor(angle).astype(int) % DIRECTIONS
    share = angle - np.floor(angle)
    fields = [
        pool @ (strength * ((lower == k) * (1 - share) + ((lower + 1) % DIRECTIONS == k) * share)) @ pool.T
        for k in range(DIRECTIONS)
    ]  # fmt: skip
    return np.sqrt(np.concatenate([field.ravel() for field in fields])).astype(np.float32)


def unit(rows: Rows, axis: int) -> Rows:
    """Rows of length 1 after the mean along `axis` is taken away: of each row (1) or of each column (0)."""
    rows = rows - rows.mean(axis, keepdims=True)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def nearness(path: str, index: int, chars: list[str]) -> Rows:
    """How near every character is to every other in one font, -1 to 1."""
    images = draw(path, index, chars)
    seen, run = ink(images), strokes(images)
    return (seen @ seen.T + run @ run.T) / 2


def main() -> None:
    """Write the pairs, nearest first, as `left, right, hundredths`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fonts", nargs="+", required=True, help="font files")
    parser.add_argument("--index", type=int, default=2, help="face of a .ttc (2 is simplified Chinese in Noto CJK)")
    parser.add_argument("--least", type=float, default=0.75, help="pairs less near than this are left out")
    options = parser.parse_args()
    chars = characters()
    near: Rows = np.mean([nearness(path, options.index, chars) for path in options.fonts], axis=0)
    pairs: list[tuple[int, str, str]] = []
    for i, j in np.argwhere(np.triu(near >= options.least, 1)).tolist():
        left, right = sorted((chars[i], chars[j]))
        pairs.append((round(float(near[i, j]) * 100), left, right))
    sys.stdout.write("# Characters that look alike, measured by bench/glyphs.py: two characters, hundredths.\n")
    for score, left, right in sorted(pairs, key=lambda pair: (-pair[0], pair[1:])):
        sys.stdout.write(f"{left}\t{right}\t{score}\n")


if __name__ == "__main__":
    main()
