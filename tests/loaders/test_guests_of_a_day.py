"""Guests of a ceremony: those listed behind who came, those of one's own school, those whose names are words."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Participation

HEAD = """石桥中学举行建校六十周年庆祝大会
日期：2012-11-05

11月3日上午，云溪县石桥中学建校六十周年庆祝大会在学校田径场隆重举行。"""


def taking_part(text: str) -> set[str]:
    """`person roles` of each participation."""
    return {
        f"{one.person.name} {'+'.join(one.roles)}"
        for one in read_whole(text).statements
        if isinstance(one, Participation)
    }


@pytest.mark.parametrize(
    "words",
    [
        "莅临大会的领导和来宾有：", "莅临庆典的领导、来宾有", "前来祝贺的有：", "莅会的领导有：", "光临大会的嘉宾还有：", "到场祝贺的嘉宾有：",
        "莅临现场的领导有：", "大会邀请到的嘉宾有：", "在主席台就座的领导和来宾有：", "主席台就座的有：", "出席庆典的领导和嘉宾有：",
        "与会领导和嘉宾有：", "出席领导有：", "应邀出席大会的嘉宾有：",
    ],
)  # fmt: skip
def test_those_listed_as_guests_attend(words: str) -> None:
    text = f"{HEAD}\n{words}云州市人大常委会副主任丁志明，云溪县教育局局长卞小川等。\n"
    assert taking_part(text) == {"丁志明 attendee", "卞小川 attendee"}


@pytest.mark.parametrize(
    "calling",
    [
        "66届校友",
        "1966届高中校友",
        "我校83届校友",
        "知名校友",
        "校友",
        "八六级校友",
        "校友代表",
        "67届毕业生",
        "老校友",
    ],
)
def test_what_somebody_was_at_the_school_stands_behind_his_office(calling: str) -> None:
    text = f"{HEAD}\n出席大会的有云河大学教授、{calling}丁志明，云河米业有限公司董事长、{calling}卞小川等。\n"
    assert held_whole(text) == {"丁志明 云河大学 教授", "卞小川 云河米业有限公司 董事长"}


@pytest.mark.parametrize("name", ["向前", "植树林", "阳光"])
@pytest.mark.parametrize("tells", ["宣读了贺信。", "在讲话中希望学校办出特色。", "致辞。"])
def test_a_word_behind_and_before_its_title_is_a_name(name: str, tells: str) -> None:
    text = f"{HEAD}出席大会的有云溪县委副书记{name}，县教育局局长卞小川。\n{name}副书记{tells}\n"
    assert taking_part(text) == {f"{name} attendee+speaker", "卞小川 attendee"}
    assert f"{name} 云溪县委 副书记" in held_whole(text)


@pytest.mark.parametrize("kin", ["兄弟学校", "友好学校", "周边学校", "兄弟单位"])
def test_kindred_bodies_have_names_of_their_own(kin: str) -> None:
    text = f"{HEAD}{kin}云溪县第一中学校长丁志明到会祝贺。大会由学校党支部书记卞小川主持。\n"
    assert held_whole(text) == {"丁志明 云溪县第一中学 校长", "卞小川 云溪县石桥中学 党支部书记"}


def test_a_word_behind_a_title_is_the_last_of_those_listed() -> None:
    text = f"{HEAD}\n出席大会的有云河大学教授卞小川，云河米业有限公司董事长丁志明，原校长严冬等。\n"
    assert held_whole(text) == {
        "卞小川 云河大学 教授",
        "丁志明 云河米业有限公司 董事长",
        "严冬 云溪县石桥中学 校长 former",
    }
