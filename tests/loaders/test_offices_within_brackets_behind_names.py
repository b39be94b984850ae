"""What somebody was for a term, told in brackets behind his name, beside what he is; old people of any trade behind titles."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole

HEAD = "云州市总工会2014年大事记\n\n9月12日，市总工会召开座谈会。"
FOOT = "\n\n9月13日，市总工会召开主席办公会。\n"


@pytest.mark.parametrize(
    "told",
    [
        "市档案馆馆长罗大山（1979年至1988年任市妇联主席）为大家讲解。",
        "市档案馆馆长罗大山（1979—1988年担任市妇联主席）讲话。",
        "市档案馆馆长、81岁的退休老编辑罗大山（1979年至1988年曾任市妇联主席）参加。",
    ],
)
def test_an_office_of_another_body_in_brackets(told: str) -> None:
    assert dated_whole(HEAD + told + FOOT) == {
        "2014-09-12 罗大山 云州市档案馆 馆长",
        "1979/1988 罗大山 云州市妇联 主席 term",
    }


def test_a_term_alone_in_brackets_is_that_of_the_title() -> None:
    assert dated_whole(f"{HEAD}市档案馆馆长罗大山（1979年至1988年）参加。{FOOT}") == {
        "1979/1988 罗大山 云州市档案馆 馆长 term"
    }


@pytest.mark.parametrize(
    "title",
    [
        "原市妇联主席，78岁的老红军",
        "原市妇联主席、81岁的退休老编辑",
        "原市妇联主席、退休记者",
        "原市妇联主席，90岁高龄的老战士",
    ],
)
def test_old_people_behind_their_titles(title: str) -> None:
    assert held_whole(f"{HEAD}{title}罗小梅应邀在主席台就座。{FOOT}") == {"罗小梅 云州市妇联 主席 former"}


@pytest.mark.parametrize(
    ("own", "house"), [("云州日报社", "报史馆"), ("云州轴承厂", "厂史馆"), ("云州市第一中学", "校史馆")]
)
def test_houses_that_show_the_history_of_a_body(own: str, house: str) -> None:
    text = f"{own}2014年大事记\n\n9月12日，{own}召开座谈会，{house}馆长罗大山为大家讲解。\n\n9月13日，{own}召开会议。\n"
    assert held_whole(text) == {f"罗大山 {own}{house} 馆长"}
