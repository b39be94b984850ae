"""News of a meeting of several days under rubrics of its own: 【报告】, 【表彰】, 【选举】, 【决议】."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Participation

_HEAD = (
    "云岭集团第三届职工代表大会第二次会议闭幕\n\n发布时间：2018-05-12 09:10　来源：工会　浏览：120次\n\n"
    "　　{sent}5月10日至11日，云州云岭机械集团有限公司（以下简称集团公司）第三届职工代表大会第二次会议在报告厅举行。"
    "市总工会副主席周大同到会祝贺。\n\n"
)


def _parts(text: str, sent: str = "本网讯　") -> dict[str, set[str]]:
    """Who took part in each event, by its title."""
    said = read_whole(_HEAD.format(sent=sent) + text).statements
    titles = {one.event: one.title for one in said if isinstance(one, EventStatement)}
    parts: dict[str, set[str]] = {title: set() for title in titles.values()}
    for one in said:
        if isinstance(one, Participation):
            parts[titles[one.event]].add(one.person.name)
    return parts


@pytest.mark.parametrize("sent", ["本网讯　", ""])
@pytest.mark.parametrize("rubric", ["报告", "大会报告", "表彰", "决议", "人事", "发言"])
def test_a_rubric_within_the_news_of_a_meeting_goes_on_with_it(rubric: str, sent: str) -> None:
    parts = _parts(f"　　【{rubric}】\n　　总经理孙玉珩作行政工作报告，工会主席钱一途作工会工作报告。\n", sent)
    assert list(parts.values()) == [{"周大同", "孙玉珩", "钱一途"}]


@pytest.mark.parametrize("what", ["各代表团讨论热烈", "各代表组认真审议", "各代表团就报告进行了审议"])
def test_what_delegations_discuss_on_a_day_is_of_the_congress(what: str) -> None:
    parts = _parts(f"　　总经理孙玉珩作报告。10日下午，{what}。党委书记钱一途发言。\n")
    assert list(parts.values()) == [{"周大同", "孙玉珩", "钱一途"}]


@pytest.mark.parametrize("sitting", ["工会三届四次全委会议", "工会三届四次全委会", "工会三届四次委员会议"])
@pytest.mark.parametrize("back", ["大会审议通过有关决议，", "11日下午闭幕式前，", "11日下午闭幕式上，"])
def test_the_congress_goes_on_behind_a_session_of_those_elected(sitting: str, back: str) -> None:
    parts = _parts(f"　　11日中午召开的{sitting}选举田一方为副主席。\n　　{back}党委组织部部长孙玉珩宣读文件。\n")
    assert next(names for title, names in parts.items() if "职工代表大会" in title) == {"周大同", "孙玉珩"}


def test_a_rubric_of_a_page_is_a_column_where_no_meeting_is_told() -> None:
    said = read_whole(
        "云岭日报\n2018年5月12日　第3版\n\n县教育局表扬一批教师\n　　本报讯　5月10日，县教育局表扬一批教师，局长周大同到场。\n\n"
        "【表彰】\n　　县财政局局长孙玉珩日前到村里看望劳模。\n"
    ).statements
    assert len({one.date.edtf for one in said if isinstance(one, EventStatement) and one.date}) == 2


@pytest.mark.parametrize("number", ["第一", "第十二", "第3"])
def test_who_heads_a_delegation_within_a_congress_has_no_post(number: str) -> None:
    posts = held_whole(_HEAD.format(sent="") + f"　　{number}代表团团长、热处理分厂厂长孙玉珩汇报了审议情况。\n")
    assert [one for one in posts if "孙玉珩" in one] == ["孙玉珩 云州云岭机械集团有限公司热处理分厂 厂长"]


@pytest.mark.parametrize("whose", ["集团公司", "公司", "学校", "协会", "矿"])
def test_leaders_of_a_house_who_sit_on_the_platform_came(whose: str) -> None:
    parts = _parts(f"　　在主席台就座的{whose}领导有：党委书记孙玉珩，总经理钱一途。\n")
    assert list(parts.values()) == [{"周大同", "孙玉珩", "钱一途"}]


def test_a_photograph_looked_at_is_none_that_was_taken() -> None:
    parts = _parts("　　孙玉珩、钱一途看到了一张首届职代会的合影。\n")
    assert list(parts.values()) == [{"周大同"}]
