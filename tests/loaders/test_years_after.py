"""Years counted from what was told last, who goes on in an office beside those appointed, and the first head of a house."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole

HISTORY = "云江农学院院史\n\n1962年5月，李国强任教务处处长。"


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("两年后的9月，王大民任教务处处长。", "1964-09"),
        ("三年后的3月12日，王大民任教务处处长。", "1965-03-12"),
        ("五年后8月，王大民任教务处处长。", "1967-08"),
        ("次年11月，王大民任教务处处长。", "1963-11"),
    ],
)
def test_so_many_years_later(told: str, day: str) -> None:
    assert f"{day} 王大民 云江农学院教务处 处长 appointed" in dated_whole(f"{HISTORY}{told}\n")


@pytest.mark.parametrize("verb", ["仍任", "仍担任", "仍兼任"])
def test_who_goes_on_beside_those_appointed(verb: str) -> None:
    told = f"1985年5月，学院党委任命王大民为教务处处长，赵志远{verb}总务处处长。"
    found = held_whole(f"{HISTORY}\n{told}\n")
    assert {"王大民 云江农学院教务处 处长 appointed", "赵志远 云江农学院总务处 处长"} <= found


@pytest.mark.parametrize("verb", ["被任命为", "任", "升任", "正式被任命为"])
def test_office_of_the_year_after(verb: str) -> None:
    told = f"1987年9月王大民主持教务处工作，次年11月{verb}教务处处长。"
    assert "1988-11 王大民 云江农学院教务处 处长 appointed" in dated_whole(f"{HISTORY}\n{told}\n")


def test_words_of_time_are_no_part_of_a_body() -> None:
    told = "1988年10月校庆大会召开。其后教务处处长为周大伟（1993年6月—1999年12月）。"
    assert "周大伟 云江农学院教务处 处长 term" in held_whole(f"{HISTORY}\n{told}\n")


CONGRESS = "云州市轻工工会志（1998—2021）\n\n2016年5月18日，云州市轻工工会第三次代表大会召开，主席成大江作报告。\n\n"


@pytest.mark.parametrize(
    ("first", "day"),
    [("5月19日下午，", "2016-05-19"), ("5月20日，", "2016-05-20"), ("6月上旬，", "2016-06"), ("6月，", "2016-06")],
)
def test_days_of_one_paragraph_after_the_other_are_of_the_year_told_first(first: str, day: str) -> None:
    told = f"{first}副主席李平主持座谈会。\n\n7月1日，副主席王芳讲话。\n\n9月5日，副主席孙明讲话。\n"
    assert {
        f"{day} 李平 云州市轻工工会 副主席",
        "2016-07-01 王芳 云州市轻工工会 副主席",
        "2016-09-05 孙明 云州市轻工工会 副主席",
    } <= dated_whole(CONGRESS + told)
