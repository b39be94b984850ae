"""Chronicles of courts and gazettes of those who appoint judges: whose post a judge's is, and that of a division's head."""

from __future__ import annotations

import pytest
from reading import brief, held, read

from cursus.loaders import extract
from cursus.model.dates import When
from cursus.model.statement import EventStatement, Holding, Hosting, Issuance, Participation, SourceDocument, Statement

OWN = "云州市中级人民法院"


def in_court(text: str) -> set[str]:
    """Who held what by a court's own chronicle."""
    return held(text, title=f"{OWN}2018年大事记", organization=OWN, date="2018-06-30")


def test_a_judge_is_of_the_court_and_not_of_the_division_named_before() -> None:
    found = in_court(
        "云州市五届人大常委会第九次会议决定：任命唐远山为市中级人民法院副院长、审判委员会委员，何平为刑事审判第一庭庭长，"
        "秦雨、容方中为审判员，赵明为审判委员会委员。"
    )
    assert found >= {
        "何平 云州市中级人民法院刑事审判第一庭 庭长 appointed",
        "秦雨 云州市中级人民法院 审判员 appointed",
        "容方中 云州市中级人民法院 审判员 appointed",
        "赵明 云州市中级人民法院 审判委员会委员 appointed",
    }


def test_a_rare_surname_behind_a_verb_that_appoints_is_no_part_of_the_divisions_name() -> None:
    found = in_court("市人大常委会任命容方中为民事审判第二庭副庭长。")
    assert found == {"容方中 云州市中级人民法院民事审判第二庭 副庭长 appointed"}


def test_the_head_of_a_division_is_of_the_court_whose_chronicle_it_is() -> None:
    found = in_court(
        "市人大常委会副主任钱进率检查组检查全市法院工作。检查组在本院召开汇报会，赵明汇报工作，执行局局长卢安远作补充发言。"
    )
    assert "卢安远 云州市中级人民法院执行局 局长" in found
    found = in_court("本院发布《云州法院审判白皮书》，环境资源审判庭庭长赖启东发布典型案例。")
    assert "赖启东 云州市中级人民法院环境资源审判庭 庭长" in found


def test_a_team_of_guests_hosts_nothing_and_those_who_publish_speak() -> None:
    found = read(
        "检查组在本院召开汇报会，副院长赵明发布典型案例。本院与市妇联联合印发《家事审判协作办法》。",
        title=f"{OWN}2018年大事记",
        organization=OWN,
    ).statements
    assert not [one for one in found if isinstance(one, Hosting)]
    assert [(one.person.name, one.roles) for one in found if isinstance(one, Participation)] == [("赵明", ("speaker",))]
    assert [one.organizations for one in found if isinstance(one, Issuance)] == [(OWN, "云州市妇联")]


def test_supervisors_who_are_engaged_are_the_courts() -> None:
    found = in_court("本院聘请市政协委员韩江为特约监督员。")
    assert "韩江 云州市中级人民法院 特约监督员 appointed" in found


GAZETTE = """青山县人民代表大会常务委员会任免名单
（2020年2月27日县十七届人大常委会第二十三次会议通过）

　　一、接受辞职
　　决定接受李静辞去青山县人民检察院检察长职务的请求。

　　二、决定任命
　　赵明为青山县人民政府副县长。

附：二月纪事

　　△3日　县人大常委会主任齐远山到松树镇卡点检查，镇党委书记葛平、镇长米方陪同。
　　△18日　县十七届人大常委会第三十八次主任会议召开，齐远山主持，副主任毕昇、邵平出席。
　　△27日　县十七届人大常委会第二十三次会议举行。齐远山主持，邵平出席。会后举行宣誓仪式，齐远山监誓。
"""


def gazette() -> tuple[Statement, ...]:
    """What a gazette of a standing committee says, with the chronicle at its end."""
    source = SourceDocument(
        key="test", version="0", title="青山县人大常委会公报", organization="青山县人大常委会", date=When.parse("2020-03-01"), raw=GAZETTE
    )  # fmt: skip
    return extract(source).statements


def test_a_meeting_told_again_further_on_has_those_who_are_named_there() -> None:
    found = gazette()
    first = next(one for one in found if isinstance(one, EventStatement) and "第二十三次" in one.title)
    there = {one.person.name for one in found if isinstance(one, Participation) and one.event == first.event}
    assert there == {"齐远山", "邵平"}


def test_vice_chairs_without_a_body_are_those_of_the_committee_that_meets() -> None:
    posts = {brief(one) for one in gazette() if isinstance(one, Holding)}
    assert {"毕昇 青山县人大常委会 副主任", "邵平 青山县人大常委会 副主任"} <= posts


def test_a_head_and_a_deputy_of_one_division_are_two_people() -> None:
    found = held("任命江远山、章平方为青山县人民法院松树人民法庭庭长、副庭长。")
    body = "青山县人民法院松树人民法庭"
    assert found == {f"江远山 {body} 庭长 appointed", f"章平方 {body} 副庭长 appointed"}


def test_a_note_says_who_a_namesake_is() -> None:
    found = held("决定任命：\n江远山、李静为青山县人民检察院检察员。（江远山，男，青山县人民检察院第二检察部主任）")
    assert "江远山 青山县人民检察院第二检察部 主任" in found


def test_bare_posts_of_a_town_are_those_of_the_town_come_to() -> None:
    posts = {brief(one) for one in gazette() if isinstance(one, Holding)}
    assert {"葛平 青山县松树镇 党委书记", "米方 青山县松树镇人民政府 镇长"} <= posts


def test_a_bracket_on_who_must_agree_does_not_hide_an_election() -> None:
    found = held(
        "青山县第九届人民代表大会第一次会议选举产生了县人民法院院长、县人民检察院检察长，现予公布：\n一、县人民法院院长：赵明\n"
        "二、县人民检察院检察长：何小美（女，须报云州市人民检察院检察长提请云州市人民代表大会常务委员会批准）",
        title="青山县人民代表大会公告",
        organization="青山县人民代表大会",
    )
    assert "何小美 青山县人民检察院 检察长 elected" in found


@pytest.mark.parametrize(
    ("house", "division", "office", "role"),
    [
        ("市中级人民法院", "执行局", "局长", "审判员"),
        ("市中级人民法院", "研究室", "主任", "审判员"),
        ("清河区人民法院", "法警大队", "大队长", "审判员"),
        ("市人民检察院", "反贪局", "局长", "检察员"),
        ("市人民检察院", "反渎职侵权局", "局长", "检察委员会委员"),
        ("市人民检察院", "第一检察部", "主任", "检察员"),
    ],
)
@pytest.mark.parametrize("verb", ["任命秦雨为{}", "免去秦雨的{}职务"])
def test_judges_and_procurators_are_of_the_house_beside_any_of_its_divisions(
    house: str, division: str, office: str, role: str, verb: str
) -> None:
    full, basis = "云州市" + house.removeprefix("市"), "appointed" if "任命" in verb else "removed"
    found = held(f"会议决定：{verb.format(house + division + office + '、' + role)}。")
    assert found == {f"秦雨 {full}{division} {office} {basis}", f"秦雨 {full} {role} {basis}"}
