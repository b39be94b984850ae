"""Councils with their terms in brackets and their heads behind them in the same line."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole, read_whole

from cursus.model.statement import EventStatement


@pytest.mark.parametrize(
    "rows",
    [
        "第一届（1984.5—1989.11）　主席：叶落秋；副主席：刘余庆、詹可（兼）\n第二届（1989.11—1995.4）　主席：刘余庆",
        "第一届（1984年5月—1989年11月）主席叶落秋，副主席刘余庆、詹可（兼）\n第二届（1989年11月—1995年4月）主席刘余庆",
        "第一届委员会（1984.5—1989.11）\n主席：叶落秋\n副主席：刘余庆、詹可（兼）\n第二届委员会（1989.11—1995.4）\n主席：刘余庆",
    ],
)
def test_heads_behind_their_term(rows: str) -> None:
    assert dated_whole(f"青田县侨联历届领导一览\n\n{rows}\n") == {
        "1984-05/1989-11 叶落秋 青田县侨联 主席 term",
        "1984-05/1989-11 刘余庆 青田县侨联 副主席 term",
        "1984-05/1989-11 詹可 青田县侨联 副主席 term",
        "1989-11/1995-04 刘余庆 青田县侨联 主席 term",
    }


def test_all_posts_of_a_table_are_in_the_body_of_most_of_them() -> None:
    text = (
        "云州市总工会（1951-1980）\n发布时间：2013.09.16　来源：管理员\n一、机构沿革：\n1951年5月建立云县总工会筹备委员会。\n"
        "主要领导人变更情况\n姓 名 职 务 任职时间\n李书平 主任(兼) 1951.5~1951.11\n张树林 主席(兼) 1954.3~1955.3\n"
        "叶润林 主 席 1955.3~1960.1\n王乃平 主 任 1973.9~1978.3\n"
    )
    assert held_whole(text) == {
        "李书平 云州市总工会 主任 term",
        "张树林 云州市总工会 主席 term",
        "叶润林 云州市总工会 主席 term",
        "王乃平 云州市总工会 主任 term",
    }
    assert not [one for one in read_whole(text).statements if isinstance(one, EventStatement)]
