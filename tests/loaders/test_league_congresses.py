"""News of congresses of the old Youth League, told over several paragraphs."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole, read_whole

from cursus.model.statement import EventStatement, Participation

HEAD = "云岭日报　一九五二年十月十四日　星期二　第一版\n\n大会闭幕\n\n　　【本报讯】"
MEETING = "青年团四川省第一次代表大会"
OPENED = f"{HEAD}{MEETING}，自本月六日在丰城市开幕，历时八天，已于昨日闭幕。\n"


@pytest.mark.parametrize("where", ["四川省", "雅安市", "西南", "会理县"])
def test_a_working_committee_of_the_league_hangs_on_no_body_before(where: str) -> None:
    told = f"{HEAD}昨日，四川省总工会主任向勤致祝词。青年团{where}工作委员会书记党育作了报告。\n"
    assert {one.split()[2] for one in dated_whole(told)} == {"四川省总工会", f"青年团{where}工作委员会"}


@pytest.mark.parametrize("talked", ["七日起分组讨论", "七日起先后分组讨论", "七日、八日分组讨论"])
def test_groups_talk_within_the_congress(talked: str) -> None:
    told = read_whole(f"{OPENED}　　{talked}，王大山、李方平等十九人先后在大会上发言。\n").statements
    assert [one.title for one in told if isinstance(one, EventStatement)] == [MEETING]
    assert {one.person.name for one in told if isinstance(one, Participation)} == {"王大山", "李方平"}


@pytest.mark.parametrize(
    ("did", "roles"),
    [
        ("亲临讲话", ("attendee", "speaker")),
        ("报告代表资格审查情形", ("speaker",)),
        ("报告筹备经过", ("speaker",)),
    ],
)
def test_who_came_and_reported(did: str, roles: tuple[str, ...]) -> None:
    told = read_whole(f"{OPENED}　　大会开幕时，省总工会主席王大山{did}。\n").statements
    assert [one.roles for one in told if isinstance(one, Participation)] == [roles]


@pytest.mark.parametrize("called", ["新的省委员会", "新选出的省委员会", "新的一届省委员会"])
@pytest.mark.parametrize("chose", ["互推王大山为书记", "推选王大山为书记", "选举王大山为书记"])
def test_the_new_committee_is_the_one_elected(called: str, chose: str) -> None:
    told = f"{HEAD}昨日，大会选出王大山、李方平为青年团四川省委员会委员。当晚，{called}举行第一次全体会议，{chose}。\n"
    assert "王大山 青年团四川省委员会 书记 elected" in held_whole(told)
