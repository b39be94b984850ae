"""Two people of a clause: who signs beside a stranger, who goes along with a rare surname, and notes on misprints."""

from __future__ import annotations

import pytest
from reading import held, read, read_whole

from cursus.model.statement import Holding, Participation

HOSPITAL = "云州市第三人民医院"


@pytest.mark.parametrize(
    "signs",
    [
        "副院长申明、副院长佟心代表双方签字",
        "副院长申明、副院长佟心分别代表双方签约",
        "党委书记、副院长申明和副院长佟心代表双方签字",
    ],
)
def test_the_second_signs_for_the_own_body(signs: str) -> None:
    text = f"市三院与青山医学院签订《教学医院协议书》，青山医学院{signs}。"
    found = held(text, title=f"{HOSPITAL}2008年大事记", organization=HOSPITAL)
    assert f"佟心 {HOSPITAL} 副院长" in found
    assert "申明 青山医学院 副院长" in found or "和" in signs


def test_two_of_one_body_who_do_not_sign() -> None:
    text = "市三院与青山医学院签订协议书，青山医学院党委书记申明、院长佟心出席签字仪式。"
    found = held(text, title=f"{HOSPITAL}2008年大事记", organization=HOSPITAL)
    assert found == {"申明 青山医学院 党委书记", "佟心 青山医学院 院长"}


@pytest.mark.parametrize("who", ["铁成刚、李丽陪同", "李丽、铁成刚陪同"])
def test_a_rare_surname_beside_a_usual_one(who: str) -> None:
    found = read(f"省卫生厅副厅长王石一行来市总工会检查，{who}。").statements
    along = {one.person.name for one in found if isinstance(one, Participation) and one.roles == ("companion",)}
    assert along == {"铁成刚", "李丽"}


@pytest.mark.parametrize("note", ["部分原始材料误作“刘民”", "原作“刘民”", "一些文献又作“刘民”"])
def test_a_note_on_a_misprint(note: str) -> None:
    found = read(f"市总工会召开会议，刘明到会。〔注〕刘明，{note}。").statements
    assert {one.roles for one in found if isinstance(one, Participation)} == {("attendee",)}


BOARD = """云山水务集团有限公司
第二届董事会第六次会议决议公告

　　云山水务集团有限公司第二届董事会第六次会议于2021年7月8日上午在集团总部召开。会议由董事长赵克勤主持。

　　会议审议并形成如下决议：
　　1．选举孙丽华为公司副董事长；
　　2．提名李慧为公司职工董事人选，提请职工代表大会选举。

董事会办公室
2021年7月15日
"""


def test_those_proposed_at_a_meeting_told_of_later() -> None:
    found = read_whole(BOARD).statements
    days = {(one.person.name, one.basis): one.date.edtf for one in found if isinstance(one, Holding) and one.date}
    assert days["孙丽华", "elected"] == days["李慧", "nominated"] == "2021-07-08"
