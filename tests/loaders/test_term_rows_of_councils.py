"""Councils with their terms in brackets and their heads behind them in the same line."""

from __future__ import annotations

import pytest
from reading import dated_whole


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
