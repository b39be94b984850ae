"""Groups that are named behind those who lead them: `以甲为组长、乙为副组长的某某工作组成立`, and guests led so, who stay guests."""

from __future__ import annotations

import pytest
from reading import based_whole, read_whole

from cursus.model.statement import EventStatement

HEAD = "湘阴县妇女联合会大事记（1985—1992）\n\n1990年\n7月1日　"
OWN, COUNTY = "湘阴县妇女联合会", "湘阴县"


@pytest.mark.parametrize("joined", ["、", "，"])
@pytest.mark.parametrize(
    ("before", "behind", "whose"),
    [
        ("成立以", "", OWN),
        ("县妇联成立了以", "", OWN),
        ("县里成立以", "", COUNTY),
        ("县成立了以", "", COUNTY),
        ("县委、县政府成立以", "", COUNTY),
        ("以", "成立", OWN),
        ("以", "正式成立", OWN),
    ],
)
def test_who_leads_a_group_from_the_start(before: str, behind: str, whose: str, joined: str) -> None:
    told = f"{before}副县长庞秋香为组长{joined}县司法局副局长高朗为副组长的妇女权益工作组{behind}。"
    found = {one.replace("湘阴县妇联", OWN) for one in based_whole(HEAD + told)}
    assert found == {
        "庞秋香 湘阴县人民政府 副县长 stated",
        f"庞秋香 {whose}妇女权益工作组 组长 appointed",
        "高朗 湘阴县司法局 副局长 stated",
        f"高朗 {whose}妇女权益工作组 副组长 appointed",
    }


def test_the_head_of_a_county_heads_the_committee_and_not_the_house_that_tells_of_it() -> None:
    told = "由副县长庞秋香任主任、县妇联主任乐燕任副主任的县妇女儿童工作委员会成立。"
    found = {one for one in based_whole(HEAD + told) if "appointed" in one}
    assert found == {
        "庞秋香 湘阴县妇女儿童工作委员会 主任 appointed",
        "乐燕 湘阴县妇女儿童工作委员会 副主任 appointed",
    }


def test_a_clause_that_only_tells_who_leads_is_no_event() -> None:
    told = "县成立以副县长庞秋香为组长，高朗为副组长的妇女权益工作组。"
    assert not [one for one in read_whole(HEAD + told).statements if isinstance(one, EventStatement)]


def test_those_who_lead_guests_get_no_office() -> None:
    told = "以副市长庞秋香为组长、市妇联主席高朗为副组长的岳阳市工作组来县考察，县长李大山陪同。"
    assert not [one for one in based_whole(HEAD + told) if "组长" in one]
