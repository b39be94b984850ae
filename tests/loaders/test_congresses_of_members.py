"""Congresses of members elect for the body whose members meet, they are none themselves; works by what they make; the Youth League of a house."""

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Holding

COUNTY = "鲁山县2005年大事记\n\n1月5日　县委召开会议。\n10月9日　{told}\n"
HOUSE = "云州市第二人民医院2005年大事记\n\n1月5日　医院召开会议。\n9月28日　{told}\n"


@pytest.mark.parametrize(
    ("works", "meeting"),
    [
        ("县纺织厂", "职工代表大会"),
        ("县自行车厂", "职工大会"),
        ("县供电公司", "职代会"),
        ("县一中", "教职工代表大会"),
        ("县医院", "第三届职工代表大会"),
    ],
)
def test_staff_elects_for_its_works(works: str, meeting: str) -> None:
    told = f"{works}召开{meeting}，选举何小涛为工会主席，白小云为副主席。"
    body = f"鲁山{works}工会"
    assert held_whole(COUNTY.format(told=told)) == {f"何小涛 {body} 主席 elected", f"白小云 {body} 副主席 elected"}


@pytest.mark.parametrize("goods", ["纺织", "棉纺织", "手表", "拖拉机", "木材加工", "肉联", "火柴"])
def test_works_of_a_county_by_what_they_make(goods: str) -> None:
    found = held_whole(COUNTY.format(told=f"县{goods}厂实行民主选举，何小涛当选厂长。"))
    assert found == {f"何小涛 鲁山县{goods}厂 厂长 elected"}


def test_congress_alone_names_no_body() -> None:
    found = read_whole(COUNTY.format(told="县里召开职工代表大会，选举何小涛为工会主席。")).statements
    assert not any("大会" in one.organization for one in found if isinstance(one, Holding))


@pytest.mark.parametrize(
    "told",
    [
        "团委召开第六次团员代表大会，选举倪小娟为书记。",
        "院团委召开团员大会，选举倪小娟为书记。",
        "团委换届，举行第六次团员代表大会，选举倪小娟为书记。",
        "召开第四次团员代表大会，选举产生新一届委员会，倪小娟当选书记。",
        "团委改选，倪小娟任书记。",
    ],
)
def test_secretary_of_the_youth_league_of_a_house(told: str) -> None:
    assert held_whole(HOUSE.format(told=told)) == {"倪小娟 云州市第二人民医院 团委书记 elected"}


def test_youth_league_of_a_city_is_its_own() -> None:
    raw = "共青团云州市委2005年大事记\n\n3月1日　召开团员代表大会，倪小娟当选书记。\n3月9日　团委书记倪小娟到校调研。\n"
    assert held_whole(raw) == {"倪小娟 共青团云州市委 书记 elected", "倪小娟 共青团云州市委 书记"}


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("院工会换届，召开第五次会员代表大会。", "院工会第五次会员代表大会"),
        ("院工会恢复活动，召开第三届会员代表大会。", "院工会第三届会员代表大会"),
        ("医院党委完成换届，召开第三次党员代表大会。", "医院党委第三次党员代表大会"),
    ],
)
def test_why_a_congress_met_is_no_part_of_its_name(told: str, title: str) -> None:
    events = [one.title for one in read_whole(HOUSE.format(told=told)).statements if isinstance(one, EventStatement)]
    assert events[-1] == title
