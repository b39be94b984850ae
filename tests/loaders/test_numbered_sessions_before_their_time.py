"""Sessions by their numbers before the time when they met, seasons, and who comes from a county that is merged."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole, read_whole

from cursus.model.statement import EventStatement

_HEAD = "青河县志　卷十二　政权（节录）\n\n"
_CHAPTER = "第三节　要事记略\n\n"


@pytest.mark.parametrize(
    ("label", "time", "date"),
    [
        ("第一届第一次会议", "1954年6月25日至29日", "1954-06-25/1954-06-29"),
        ("第三届第一次会议", "1958年5月", "1958-05"),
        ("第二次代表大会", "1956年3月4日", "1956-03-04"),
        ("县第二届人民代表大会第一次会议", "1956年12月", "1956-12"),
    ],
)
def test_the_label_before_the_day_is_what_met_then(label: str, time: str, date: str) -> None:
    text = (
        f"{_HEAD}第二节　人民代表大会\n\n　　{label}　{time}在县城召开，出席代表142人。县长丁一凡作政府工作报告。\n"
        "　　第五届第一次会议　1963年7月2日至4日召开。选举石小川为县长。\n"
    )
    told = {
        (one.title, one.date.edtf)
        for one in read_whole(text).statements
        if isinstance(one, EventStatement) and one.date
    }
    assert {(label, date), ("第五届第一次会议", "1963-07-02/1963-07-04")} <= told
    assert any(one.startswith(f"{date} 丁一凡") for one in dated_whole(text))


def test_who_goes_back_to_the_county_set_up_again() -> None:
    text = f"{_HEAD}{_CHAPTER}　　1960年5月，副县长李小红到省里开会。\n　　1961年3月，白河县恢复建制，李小红免去青河县副县长职务，回任白河县县长。\n"
    assert held_whole(text) >= {"李小红 青河县人民政府 副县长 removed", "李小红 白河县人民政府 县长 appointed"}


def test_the_own_county_called_so() -> None:
    text = f"{_HEAD}{_CHAPTER}　　1958年12月，白河县并入本县，原白河县县长李小红任本县副县长。\n　　1960年春，丁一凡任本县县长。\n"
    assert held_whole(text) == {
        "李小红 白河县人民政府 县长 former", "李小红 青河县人民政府 副县长 appointed", "丁一凡 青河县人民政府 县长 appointed",
    }  # fmt: skip


def test_a_visit_in_a_season() -> None:
    text = (
        f"{_HEAD}{_CHAPTER}　　1960年春，地委工作组组长罗小满、副组长丁一凡一行11人来县检查生活安排，县委书记李小红陪同。\n"
        "　　1962年4月，县委召开扩大会议。\n"
    )
    told = {
        (one.title, one.date.edtf)
        for one in read_whole(text).statements
        if isinstance(one, EventStatement) and one.date
    }
    assert ("地委工作组组长罗小满、副组长丁一凡一行11人来县检查生活安排", "1960") in told


def test_a_county_is_nobody_who_loses_an_office() -> None:
    text = f"{_HEAD}{_CHAPTER}　　1961年3月，青河县召开会议，免去青河县副县长职务的李小红到会。\n"
    assert not any(one.startswith("青河 ") for one in held_whole(text))
