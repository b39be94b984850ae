"""Who is engaged for departments of a house, one behind the other, while guests with such departments are told of."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Participation

GUESTS = "云州市中心医院　2022-07-18\n\n　　7月16日，清河医科大学附属医院院长何立言，神经外科主任陶安来院。"


@pytest.mark.parametrize(
    "said",
    [
        "我院聘任何立言为我院名誉院长、陶安为神经外科首席专家。",
        "会上，聘请何立言为我院名誉院长，陶安为神经外科首席专家。",
        "会上，聘请何立言为云州市中心医院名誉院长，聘请陶安为神经外科首席专家。",
    ],
)
def test_a_department_of_the_house_that_engaged_the_one_before(said: str) -> None:
    found = held_whole(f"{GUESTS}{said}\n")
    assert found >= {"何立言 云州市中心医院 名誉院长 appointed", "陶安 云州市中心医院神经外科 首席专家 appointed"}


@pytest.mark.parametrize("many", ["一行", "一行6人", "一行十余人"])
@pytest.mark.parametrize("came", ["应邀出席", "参加仪式", "到场祝贺"])
def test_a_party_of_guests_before_others_who_came(many: str, came: str) -> None:
    text = (
        "云州市中心医院　2022-07-18\n\n　　7月16日，我院与清河脑科医院合作签约仪式在一楼大厅举行。"
        f"清河脑科医院院长何立言、副院长陶安{many}，市卫健委主任秦大明，市医保局副局长赵明{came}。\n"
    )
    came_too = {one.person.name: one.roles for one in read_whole(text).statements if isinstance(one, Participation)}
    assert came_too == dict.fromkeys(("何立言", "陶安", "秦大明", "赵明"), ("attendee",))
