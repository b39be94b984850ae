"""Who went to look after something, though called like a word; societies that tell something are no meetings."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Participation

HEAD = "云州市红十字会2018年大事记\n\n7月\n\n1日　市红十字会召开会议，常务副会长石小川主持，业务科长平安、副会长来文章讲话。\n\n"


def told(text: str) -> tuple[list[str], set[tuple[str, str]]]:
    """The titles of the events of a later day, and who took part in them as what."""
    found = read_whole(f"{HEAD}12日　{text}\n").statements
    titles = [one.title for one in found if isinstance(one, EventStatement) and one.date and one.date.edtf[-2:] != "01"]
    roles = {
        (one.person.name, role)
        for one in found
        if isinstance(one, Participation) and one.date and one.date.edtf[-2:] != "01"
        for role in one.roles
    }
    return titles, roles


@pytest.mark.parametrize("lead", ["", "市红十字会启动应急响应。次日，"])
@pytest.mark.parametrize(
    "deed", ["赴官元镇查看灾情", "到官元镇勘察险情", "深入官元镇察看灾情", "前往官元镇巡查", "赴官元镇慰问群众"]
)
@pytest.mark.parametrize("who", ["石小川、平安", "来文章、平安", "平安、石小川"])
def test_bare_names_of_visitors(who: str, deed: str, lead: str) -> None:
    titles, roles = told(f"{lead}{who}{deed}。")
    assert titles == [who + deed]
    assert roles == {(one, "visitor") for one in who.split("、")}


def test_a_word_that_goes_along() -> None:
    assert told("石小川在平安陪同下到官元镇看望群众。")[1] == {("石小川", "visitor"), ("平安", "companion")}


def test_a_word_that_teaches() -> None:
    assert ("平安", "speaker") in told("市红十字会举办培训班，平安讲课。")[1]


@pytest.mark.parametrize(
    "text",
    [
        "省红十字会通报考核结果，我会获优秀等次。",
        "省红十字会表彰先进。",
        "市慈善总会通报捐赠情况。",
        "省红十字基金会通过我会的申请。",
        "市人大常委会通报视察情况。",
    ],
)
def test_what_a_society_tells_is_no_meeting(text: str) -> None:
    assert told(text)[0] == []
