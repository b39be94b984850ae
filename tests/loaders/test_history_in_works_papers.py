"""Pieces of works' papers that tell no day: history below a headline that says so, what has been so far this year; words as
names of who lost a department or received guests, and names broken behind a title."""

import pytest
from reading import dated_whole, held

from cursus.loaders.cleaning.steps import clean_text

HEAD = """云川纺织机械厂报
中共云川纺织机械厂委员会主办   第12期（总第417期）    1994年6月22日   星期三
主编：常青    宜昌市报刊登记证第032号   内部发行

我厂召开安全生产会议
    本报讯 6月14日，厂长时新主持召开安全生产会议，副厂长文静讲话。

"""


@pytest.mark.parametrize("heading", ["厂史回眸", "【厂史一页】", "我厂简史"])
def test_history_below_a_headline_has_its_own_years(heading: str) -> None:
    found = dated_whole(
        HEAD + f"{heading}\n    我厂建在小河边上。1952年建厂，石小川任首任厂长，时任厂党委书记是丁大可。"
        "1963年石小川调市机械局任副局长，厂长一职由副厂长苗青接任。1988年病逝。\n"
    )
    assert any(one.startswith("1952 丁大可 云川纺织机械厂 党委书记") for one in found)
    assert {"1963 苗青 云川纺织机械厂 厂长 appointed", "1963 苗青 云川纺织机械厂 副厂长"} <= found


def test_news_that_look_back_in_passing_stay_of_their_day() -> None:
    found = dated_whole(
        HEAD + "装配车间获奖\n    6月15日，装配车间获奖。1990年车间成立。1992年获市先进。车间主任石小川领奖。\n"
    )
    assert not any("石小川" in one and one.startswith(("1990", "1992")) for one in found)


def test_what_has_been_this_year_is_not_of_the_day_before() -> None:
    found = dated_whole(HEAD + "技改见成效\n    今年以来，热处理车间主任石小川带领工人革新成功余热利用装置。\n")
    assert "1994-06-22 石小川 云川纺织机械厂热处理车间 主任" in found


@pytest.mark.parametrize("name", ["高山", "江河", "黎明"])
def test_words_as_names_before_the_department_they_lose(name: str) -> None:
    assert any(
        f"{name} 云州市总工会" in one and one.endswith("处长 removed")
        for one in held(f"会议决定：解聘{name}技术处处长职务。")
    )


def test_fields_of_work_are_nobody_who_loses_an_office() -> None:
    assert not held("会议决定：免去安全技术处处长职务。")


def test_names_that_begin_with_a_word_where_guests_are_received() -> None:
    assert any(one.startswith("严守时 ") for one in held("副主席严守时在市宾馆会见了客人。"))


def test_name_broken_behind_its_title() -> None:
    page = (
        "云川报\n\n    大会由副厂长车有余、工会主席盛\n开轮流主持。总会计师罗满作财务报告，大会听取了厂长方圆的报告。\n"
    )
    assert "工会主席盛开轮流主持" in clean_text(page, news=True).text


@pytest.mark.parametrize("verb", ["6月10日聘任：", "聘任下列同志：", "任命以下人员："])
def test_who_gives_offices_below_gets_none(verb: str) -> None:
    found = dated_whole(HEAD + f"车间主任聘任\n    厂长方圆{verb}\n    锻工车间主任 文华\n")
    assert any("文华" in one and one.endswith("appointed") for one in found)
    assert not any("方圆" in one and one.endswith("appointed") for one in found)
