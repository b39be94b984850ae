"""Who works along with others: plants trees with volunteers, wraps dumplings with students."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Participation

NEWS = (
    "云州市2022年义务植树活动侧记\n\n发布时间：2022-04-11　来源：云州共青团\n\n4月9日上午，由团市委主办的义务植树活动在星海湖北域举行。\n"
    "市委副书记李海，市人大常委会副主任王文英，团市委书记赵志明{told}\n"
)


@pytest.mark.parametrize(
    "told",
    [
        "等与200余名青年志愿者一道挥锹培土、提桶浇水。", "与200余名志愿者一起种下树苗1000株。", "等市领导和干部群众一同植树。",
        "和少先队员一起扶苗、培土、浇水。", "等与师生一同包粽子、话家常。",
    ],
)  # fmt: skip
def test_those_who_work_along_attend(told: str) -> None:
    found = [one for one in read_whole(NEWS.format(told=told)).statements if isinstance(one, Participation)]
    assert {one.person.name for one in found if "attendee" in one.roles} == {"李海", "王文英", "赵志明"}


def test_who_lays_a_foundation_stone_does_not_only_attend() -> None:
    told = "共同为工程奠基培土。"
    found = [one for one in read_whole(NEWS.format(told=told)).statements if isinstance(one, Participation)]
    assert found and all("attendee" not in one.roles for one in found)
