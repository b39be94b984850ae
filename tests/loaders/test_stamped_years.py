"""Years told day by day on pages that say when they were put up, which is the year after."""

from __future__ import annotations

import pytest
from reading import held_by_year

_DAYS = """02.11　生肖展开展，馆长郇文岚致辞。
03.22　馆务会通过《藏品出入库管理办法》。
11.02　市文物局党组成员宋瓷来馆宣布任职决定：解玉任馆长。
12.29　年度总结会召开，解玉主持并讲话。
"""
_IN_WORDS = _DAYS.replace("02.11", "2月11日").replace("03.22", "3月22日").replace("11.02", "11月2日")


@pytest.mark.parametrize(
    "stamp",
    [
        "[2019-01-15]　　浏览：633",
        "2019-01-15",
        "2019年1月15日　来源：办公室",
        "2018-12-31　点击：21",
        "【2019-01-15】",
    ],
)
@pytest.mark.parametrize(
    "head",
    [
        "上江民俗博物馆 | 本馆概况 | 本馆大事记\n2018年大事记\n",
        "上江民俗博物馆大事记\n2018年\n",
        "上江民俗博物馆\n2018年要事回顾\n",
        "上江民俗博物馆2018年工作纪实\n",
    ],
)
@pytest.mark.parametrize("days", [_DAYS, _IN_WORDS])
def test_the_day_of_putting_up_is_no_day_of_the_year(head: str, stamp: str, days: str) -> None:
    found = held_by_year(head + stamp + "\n\n" + days)
    assert set(found) == {"2018"}
    assert "郇文岚 上江民俗博物馆 馆长" in found["2018"]
