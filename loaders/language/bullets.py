"""Signs that stand before the items of a list or beside a name in it, for use within the brackets of a pattern."""

from __future__ import annotations

BULLETS = "▲△▼▽▶▷►◆◇◈❖●○•·■□▪★☆◎⊙※➢➤"
"""What an item begins with: short news, a row of a list, a heading."""
STARS = "*＊☆★△▲※●◆◎○■□◇#＃"
"""What is set beside a name to say something of it, which a legend explains: `带▲者为常务理事`."""
