"""Names that are words between a verb and an office, counties whose names hold a stop, titles that are told anew."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole

OWN = "华北林业大学"
HEAD = f"{OWN}大事记（1999—2001）\n\n"


@pytest.mark.parametrize("verb", ["任命", "决定聘任", "研究决定，聘请", "大会选举"])
@pytest.mark.parametrize("name", ["高峰", "向阳", "安康", "温泉"])
def test_a_word_between_a_verb_and_the_head_of_a_faculty_is_a_name(verb: str, name: str) -> None:
    found = held_whole(f"{HEAD}3月12日　校党委{verb}{name}为林学系主任，方圆为林学系副主任，白云为科研处处长。\n")
    basis = "elected" if "选举" in verb else "appointed"
    heads = {f"{name} {OWN}林学系 主任", f"方圆 {OWN}林学系 副主任", f"白云 {OWN}科研处 处长"}
    assert found == {f"{one} {basis}" for one in heads}


@pytest.mark.parametrize("county", ["镇原县", "海原县", "周至县", "东至县", "红原县", "大名县", "青川县"])
@pytest.mark.parametrize("joined", ["校长王大年和", "王大年校长与", "校长王大年及", "校长王大年、"])
def test_the_head_of_a_county_stands_behind_and(county: str, joined: str) -> None:
    found = held_whole(f"{HEAD}6月2日，{joined}{county}县长李小武出席签字仪式。\n")
    assert found == {f"王大年 {OWN} 校长", f"李小武 {county}人民政府 县长"}


@pytest.mark.parametrize("name", ["农大禾", "沙立金", "王大年"])
def test_own_heads_are_told_anew_on_another_day(name: str) -> None:
    found = dated_whole(
        f"{HEAD}4月20日　教代会召开，校长{name}作报告。\n\n"
        f"5月25日　日本北方农业大学校长小林一郎来访，{name}校长会见了客人。会后{name}校长接受采访。\n\n"
        f"6月2日　{name}校长到会讲话。\n\n7月1日　小林一郎校长再次来访。\n"
    )
    own = {f"1999-{day} {name} {OWN} 校长" for day in ("04-20", "05-25", "06-02")}
    assert found == own | {"1999-05-25 小林一郎 日本北方农业大学 校长"}


@pytest.mark.parametrize("name", ["同建业", "侍秋实", "汝小明", "纵小远"])
def test_rare_surnames_are_read_behind_titles(name: str) -> None:
    found = held_whole(f"{HEAD}6月2日，学校召开会议，校长{name}主持，副校长李小武出席。会后，{name}讲话。\n")
    assert found == {f"{name} {OWN} 校长", f"李小武 {OWN} 副校长"}


def test_a_word_that_joins_is_no_surname() -> None:
    said = "校长同王大年座谈，书记同志出席，校长同时兼任主席，副校长同意辞职，校长同建设者代表座谈。"
    assert held_whole(f"{HEAD}6月2日，{said}\n") == set()


@pytest.mark.parametrize("faculty", ["林学系", "金工系", "史学系", "机械系"])
@pytest.mark.parametrize("office", ["教授", "主任"])
def test_a_faculty_may_begin_like_a_name(faculty: str, office: str) -> None:
    found = held_whole(f"{HEAD}6月2日　{faculty}{office}李小明主持完成的课题获奖。\n")
    assert found == {f"李小明 {OWN}{faculty} {office}"}
