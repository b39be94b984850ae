"""What yearly chronicles tell in few words: organs chosen with their union, titles given, heads told by title."""

from __future__ import annotations

import pytest
from reading import held, held_whole, own_body, read_whole

from cursus.model.statement import EventStatement

FIRM = {"title": "云州市滨江机械有限公司2021年大事记", "organization": "云州市滨江机械有限公司"}


@pytest.mark.parametrize(
    ("text", "person", "body"),
    [
        ("云州市建筑行业工会联合会成立，选举李建军为主席，王小明为女职工委员会主任。", "王小明", "云州市建筑行业工会联合会女职工委员会"),
        ("云岭区总工会第五次代表大会召开，李建军当选为主席，王小明当选为女职委主任。", "王小明", "云州市云岭区总工会女职委"),
        ("云州学院工会第五次代表大会召开，选举李建军为主席，刘芳为女职工委员会主任，张强为经审委主任。", "张强", "云州学院工会经审委"),
        ("市总工会女职委全会召开，替补何金香为女职委主任。", "何金香", "云州市总工会女职委"),
    ],
)  # fmt: skip
def test_organs_are_of_the_union_that_chooses(text: str, person: str, body: str) -> None:
    assert f"{person} {body} 主任 elected" in held(text)


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("公司董事会聘任总经理李建军、副总经理王小明。", {"李建军 总经理 appointed", "王小明 副总经理 appointed"}),
        ("公司任命财务总监刘芳。", {"刘芳 财务总监 appointed"}),
        ("公司股东大会补选董事李建军，增补监事王小明。", {"李建军 董事 elected", "王小明 监事 elected"}),
        ("公司聘任总经理李建军的弟弟为司机。", {"李建军 总经理"}),
    ],
)
def test_titles_given_before_names(text: str, posts: set[str]) -> None:
    assert {one.replace(FIRM["organization"] + " ", "") for one in held(text, **FIRM)} == posts


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("李建军副总经理兼任公司工会主席。", "李建军 云州市滨江机械有限公司工会 主席 appointed"),
        ("李建军总经理当选云州市企业家协会副会长。", "李建军 云州市企业家协会 副会长 elected"),
        ("李建军总经理调任云岭集团副总经理。", "李建军 云岭集团 副总经理 appointed"),
        ("李建军副总经理不再担任安全环保部部长。", "李建军 云州市滨江机械有限公司安全环保部 部长 removed"),
    ],
)
def test_who_is_named_with_title_behind_takes_an_office(text: str, post: str) -> None:
    assert post in held(text, **FIRM)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("县选举委员会成立，李建军任主任，王小明任副主任。", "主任"),
        ("县人大常委会决定成立县选举委员会，李建军任主任。", "主任"),
        ("组成县选举委员会，县委副书记李建军任主任委员。", "主任委员"),
    ],
)
def test_electors_set_up(text: str, role: str) -> None:
    found = held(text, title="宁强县人大常委会2021年大事记", organization="宁强县人大常委会")
    assert f"李建军 宁强县选举委员会 {role} appointed" in found


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("市妇联主席李建红主持召开第12次主席办公会议，研究工作。", "第12次主席办公会议"),
        ("李建红主席主持召开第3次主席会议，研究工作。", "第3次主席会议"),
        ("市妇联党组书记、主席李建红主持召开第5次党组会议。", "第5次党组会议"),
        ("市妇联召开三届二次执委会，李建红讲话。", "市妇联三届二次执委会"),
    ],
)
def test_who_chairs_is_no_part_of_the_name(text: str, title: str) -> None:
    found = read_whole(f"云州市妇女联合会2016年大事记\n\n4月1日，{text}\n")
    assert [one.title for one in found.statements if isinstance(one, EventStatement)] == [title]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("云岭区总工会主席程海生、高新区总工会主席马颖到会。", "马颖 云州市高新区总工会 主席"),
        ("云岭区总工会主席程海生、新区妇联主席马颖到会。", "马颖 云州市新区妇联 主席"),
        ("云岭区总工会主席程海生、经济开发区工会主席马颖到会。", "马颖 云州市经济开发区工会 主席"),
        ("宁阳经济开发区总工会主席马颖发言。", "马颖 宁阳经济开发区总工会 主席"),
        ("云岭区总工会主席程海生、区妇联主席马颖到会。", "马颖 云州市云岭区妇联 主席"),
    ],
)
def test_zones_are_districts_of_their_city(text: str, post: str) -> None:
    assert post in held(text)


def test_zone_of_its_own_paper() -> None:
    found = held_whole("青岛西海岸新区总工会2018年大事记\n\n9月6日，新区总工会召开全委会，选举李芳为副主席。\n")
    assert found == {"李芳 青岛西海岸新区总工会 副主席 elected"}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("民进市委召开全委会，增补丁海燕为市委委员。", "丁海燕 民进云州市委 委员 elected"),
        ("扬州市委主委童建中来访。", "童建中 民进扬州市委 主委"),
        ("农工党扬州市委副主委童建中来访。", "童建中 农工党扬州市委 副主委"),
        ("市委副书记童建中、市委委员王强到会。", "童建中 云州市委 副书记"),
    ],
)
def test_committees_in_papers_of_a_party(text: str, post: str) -> None:
    assert post in held(text, title="民进云州市委2021年大事记", organization="民进云州市委")


def test_league_of_a_region() -> None:
    found = held("团广西区委副书记王海东来访。", title="共青团百色市委2021年大事记", organization="共青团百色市委")
    assert found == {"王海东 共青团广西区委 副书记"}


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("全委会免去刘爱芳委员职务。", {"刘爱芳 委员"}),
        ("全委会免除刘芳常委职务。", {"刘芳 常委"}),
        ("全委会卸免刘爱芳委员、李国庆常委职务。", {"刘爱芳 委员", "李国庆 常委"}),
        ("全委会免除刘芳的常委职务。", {"刘芳 常委"}),
        ("全委会确认李国庆委员职务自行终止。", {"李国庆 委员"}),
        ("全委会确认李国庆、王爱民的委员职务自行卸免。", {"李国庆 委员", "王爱民 委员"}),
    ],
)
def test_seats_lost_right_behind_names(text: str, posts: set[str]) -> None:
    body = "云州市科学技术协会"
    found = held(text, title=f"{body}2021年大事记", organization=body)
    assert {one.replace(f"{body} ", "").removesuffix(" removed") for one in found} == posts


GROUP = "云岭矿业（集团）公司"


@pytest.mark.parametrize(
    ("title", "own"),
    [
        (f"{GROUP}工会大事记", GROUP),
        (f"{GROUP}工会2007年大事记", GROUP),
        ("云岭电气（集团）总公司工会2006年大事记", "云岭电气（集团）总公司"),
        ("铁道部第三工程局工会大事记", "铁道部第三工程局"),
    ],
)
def test_houses_of_unions(title: str, own: str) -> None:
    assert own_body(f"{title}\n\n2007年\n\n1月12日　集团公司工会主席李建军讲话。\n") == own


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("桃园煤矿工会换届，柴永胜当选工会主席。", f"柴永胜 {GROUP}桃园煤矿工会 主席 elected"),
        (
            "桃园煤矿工会召开第四次会员代表大会，选举柴永胜为工会主席。",
            f"柴永胜 {GROUP}桃园煤矿工会 主席 elected",
        ),
        ("集团公司党委决定，柴永胜任工会副主席。", f"柴永胜 {GROUP}工会 副主席 appointed"),
        ("朱庄矿工会主席陆建国调集团公司工会任生产保护部部长。", f"陆建国 {GROUP}工会生产保护部 部长 appointed"),
    ],
)
def test_unions_of_the_works_of_a_group(text: str, post: str) -> None:
    assert post in held_whole(f"{GROUP}工会2007年大事记\n\n1月12日　集团公司工会主席李建军讲话。\n4月18日　{text}\n")


@pytest.mark.parametrize(
    "text",
    [
        "公司成立质量领导小组，党委书记任组长，李建军任副组长。",
        "公司成立质量领导小组，总经理任主任，李建军任副组长。",
        "公司成立由董事长任组长、李建军任副组长的质量领导小组。",
    ],
)
def test_taking_an_office_is_no_name(text: str) -> None:
    assert held(text, **FIRM) == {"李建军 云州市滨江机械有限公司质量领导小组 副组长 appointed"}
