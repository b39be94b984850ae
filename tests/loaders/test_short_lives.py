"""Short lives whose names stand wide before them, whatever the name; offices to which somebody was elected again."""

from __future__ import annotations

from pathlib import Path

import pytest

from .told import told

LIFE = "1975年9月任华容县文化馆馆长，1986年当选岳阳市作家协会副主席，1991年12月连任，1995年至2006年任主席。2003年5月起兼任湖南省作家协会理事。现为岳阳市作家协会名誉主席。"
HEADS = (
    "洞　庭　本名楚江清，男，汉族，1948年10月生，湖南华容人。",
    "李　青　女，苗族，1948年10月生。",
    "欧阳清（1948—　），女，苗族，岳阳县人。",
    "李江清（1948—2010）　男，汉族，华容县人。",
    "李江清：女，1948年生，华容县人。",
)


@pytest.mark.parametrize("head", HEADS)
def test_a_life_behind_a_wide_name(tmp_path: Path, head: str) -> None:
    found = told(tmp_path, f"湖湘作家小传·岳阳卷\n\n{head}{LIFE}\n")
    name = head.replace("　", "")[:3] if head[1] != "　" else head[0] + head[2]
    own = "岳阳市作家协会"
    assert {
        f"{name} 华容县文化馆 馆长 term 1975-09",
        f"{name} {own} 副主席 elected 1986",
        f"{name} {own} 副主席 elected 1991-12",
        f"{name} {own} 主席 term 1995/2006",
        f"{name} 湖南省作家协会 理事 term 2003-05",
        f"{name} {own} 名誉主席 stated ",
    } <= found.held
