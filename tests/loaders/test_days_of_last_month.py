"""News of the month before that of the paper, and bodies that hold something together behind the day and the place."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import EventStatement, Hosting

_HEAD = "云 州 日 报\n1963年3月7日　星期四　农历癸卯年二月十二　第2184号　今日四版\n\n要　闻\n\n    本报讯　"


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("上月二十八日", "1963-02-28"),
        ("上月28日", "1963-02-28"),
        ("上个月28日", "1963-02-28"),
        ("于上月底", "1963-02"),
        ("这个月三日", "1963-03-03"),
    ],
)
def test_a_day_of_last_month_is_counted_once(when: str, day: str) -> None:
    text = f"云安县第五届人民代表大会第一次会议{when}在县城召开。会议选出了县人民委员会，罗小满当选为县长。"
    [event] = [one for one in read_whole(f"{_HEAD}{text}\n").statements if isinstance(one, EventStatement)]
    assert (event.date and event.date.edtf, event.venue) == (day, "县城")
    assert dated_whole(f"{_HEAD}{text}\n") == {f"{day} 罗小满 云安县人民委员会 县长 elected"}


@pytest.mark.parametrize(
    "lead",
    [
        "市总工会和市科学技术协会于二月二十七日，在市工人文化宫联合",
        "昨日，市总工会和市科学技术协会，在市工人文化宫联合",
        "市总工会和市科学技术协会上个月28日在市工人文化宫联合",
        "市总工会与市科学技术协会昨日在市工人文化宫联合",
    ],
)
def test_hosts_stand_before_the_place_behind_a_comma(lead: str) -> None:
    found = read_whole(f"{_HEAD}{lead}举办青工技术表演会，参观的有八百多人。\n").statements
    assert {one.organization for one in found if isinstance(one, Hosting)} == {"市总工会", "市科学技术协会"}
