"""Lines of appointments without full stops, one below the other."""

from __future__ import annotations

import pytest
from reading import dated_whole

HEAD = "商南县人民代表大会常务委员会\n任　免　名　单\n\n（2021年4月28日商南县第十八届人民代表大会常务委员会第三十六次会议通过）\n\n　　任命：\n"
COURT = "商南县人民法院"


@pytest.mark.parametrize(
    "rows",
    [
        "　　王建国为商南县人民法院副院长、审判员\n　　李　明、张大华（女）、赵　宏为商南县人民法院审判员\n",
        "　　王建国为商南县人民法院副院长、审判员\n　　李　明、张大华（女）、\n　　赵　宏为商南县人民法院审判员\n",
        "　　王建国为商南县人民法院副院长、审判员\n　　李明　张大华（女）　赵宏任商南县人民法院审判员\n",
        "　　王建国为商南县人民法院副院长、审判员；\n　　李　明、张大华（女）、赵　宏为商南县人民法院审判员。\n",
    ],
)
def test_a_title_at_the_end_of_a_line_is_not_that_of_the_takers_in_the_next(rows: str) -> None:
    assert dated_whole(HEAD + rows) == {
        f"2021-04-28 {one.replace(' ', f' {COURT} ')} appointed"
        for one in ("王建国 副院长", "王建国 审判员", "李明 审判员", "张大华 审判员", "赵宏 审判员")
    }
