"""Days that papers give twice, and those of the month before."""

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement

PAGE = """云 州 日 报
一九五六年{day}　星期日　第一版

全市工商业者集会庆祝

　　本报讯　{told}上午，云州市各界人民一万余人在河滨体育场集会，庆祝私营工商业实行公私合营。大会由市总工会主席麦大壮主持。
"""


def _days(day: str, told: str) -> list[tuple[str, str, str | None]]:
    found = read_whole(PAGE.format(day=day, told=told)).statements
    return [
        (one.date.edtf if one.date else "", one.title, one.venue) for one in found if isinstance(one, EventStatement)
    ]


RALLY = "云州市各界人民一万余人在河滨体育场集会，庆祝私营工商业实行公私合营"


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("昨（二十一）日", 21), ("昨（二十一日）", 21), ("昨日（二十一日）", 21), ("昨（21）日", 21), ("昨（21日）", 21),
        ("昨天（21日，星期六）", 21), ("昨天（1月21日，星期六）", 21), ("今（二十二）日", 22), ("前（20）日", 20), ("前天（20日）", 20),
    ],
)  # fmt: skip
def test_a_day_told_twice_is_one_day(told: str, day: int) -> None:
    assert _days("一月二十二日", told) == [(f"1956-01-{day}", RALLY, "河滨体育场")]


@pytest.mark.parametrize("told", ["三十一日", "31日", "昨日", "昨（三十一）日"])
def test_a_day_that_the_month_of_the_paper_has_not_is_of_the_month_before(told: str) -> None:
    assert _days("二月一日", told) == [("1956-01-31", RALLY, "河滨体育场")]


@pytest.mark.parametrize("told", ["日前（1月18日）", "近日（18日）", "日前（一月十八日）"])
def test_the_day_of_what_was_done_lately(told: str) -> None:
    assert _days("一月二十二日", told) == [("1956-01-18", RALLY, "河滨体育场")]
