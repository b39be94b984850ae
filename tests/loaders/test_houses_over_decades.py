"""What chronicles of houses over decades tell: names taken without a subject, houses taken in, moves, those who lose office."""

from __future__ import annotations

import pytest
from reading import held_by_year, held_whole, read_whole

from cursus.model.statement import EventStatement

HEAD = "白水市第三医院大事记（1949—1990）\n\n1951年\n3月　"
OWN = "白水市第三医院"


def _titles(told: str) -> list[str]:
    return [one.title for one in read_whole(HEAD + told).statements if isinstance(one, EventStatement)]


def test_a_house_made_of_others_bears_that_name_until_it_is_renamed_without_it() -> None:
    text = (
        "白水市第三医院大事记（1949—1990）\n\n1949年\n5月　市军管会接管私立仁济医院。\n"
        "8月　私立仁济医院与市立传染病隔离所合并，定名为白水市立人民医院，林云秀任院长。\n"
        "1953年\n4月　党支部成立，高玉山任书记。\n1956年\n12月　医院改名为白水市第三医院。\n1957年\n2月　院长林云秀病休。\n"
    )
    held = held_by_year(text)
    assert held["1953"] == {"高玉山 白水市立人民医院 党支部书记 appointed"}
    assert held["1957"] == {"林云秀 白水市第三医院 院长"}


def test_a_works_without_a_place_in_its_name_is_followed_from_its_first_entry() -> None:
    text = (
        "东风轴承厂大事年表\n\n一九五一年\n三月，白水县人民政府接管私营大昌铁工厂，改名地方国营白水县机械厂，林云秀任厂长。\n"
        "五月，厂工会成立，选举高玉山为主席。\n一九六六年\n十月，改名东风轴承厂。\n一九七八年\n八月，厂长林云秀离休。\n"
    )
    held = held_by_year(text)
    assert "高玉山 白水县机械厂工会 主席 elected" in held["1951"]
    assert held["1978"] == {"林云秀 东风轴承厂 厂长"}


def test_a_school_takes_a_name_of_old_again() -> None:
    text = (
        "白水师范学院大事记\n\n1952年\n9月　白水市立师范学校更名为白水师范学校，林云秀任校长。\n1958年\n9月　升格为白水师范专科学校。\n"
        "1970年\n6月　定名白水地区师范学校。\n1978年\n4月　国务院批准恢复白水师范专科学校，高玉山任校长。\n"
        "1983年\n10月　校长高玉山讲话。\n1996年\n3月　升格为白水师范学院，林云秀任院长。\n"
    )
    assert held_by_year(text)["1983"] == {"高玉山 白水师范专科学校 校长"}


def test_a_short_name_is_that_of_the_house_told_of_before_in_the_entry() -> None:
    told = "市立平民诊疗所与市妇婴保健所合并为白水市第三医院，原保健所所长林云秀任副院长。"
    held = held_whole(HEAD + told)
    assert "林云秀 白水市妇婴保健所 所长 former" in held
    assert f"林云秀 {OWN} 副院长 appointed" in held


@pytest.mark.parametrize(
    "told",
    [
        "市卫生局聘任高玉山为副院长，聘期三年。林云秀任党委书记。",
        "经市委决定，高玉山任院长。林云秀任党委书记。",
        "市委批准调整医院领导班子：林云秀任党委书记，高玉山任院长。",
    ],
)
def test_who_appoints_is_not_whose_office_it_is(told: str) -> None:
    assert f"林云秀 {OWN} 党委书记 appointed" in held_whole(HEAD + told)


@pytest.mark.parametrize(
    "told",
    [
        "市委批准调整医院领导班子：高玉山任院长。林云秀改任顾问。",
        "林云秀、何敬之退居二线，改任顾问。",
        "林云秀离开领导岗位，任顾问。",
    ],
)
def test_those_who_lead_no_more_stay_in_their_house(told: str) -> None:
    assert f"林云秀 {OWN} 顾问 appointed" in held_whole(HEAD + told)


def test_who_retires_is_not_given_what_the_next_one_is() -> None:
    held = held_whole(HEAD + "何敬之、高玉山退居二线，林云秀任院长。")
    assert held == {f"林云秀 {OWN} 院长 appointed"}


@pytest.mark.parametrize("name", ["林云秀", "庄严"])
def test_who_is_put_out_of_office_need_not_be_named_elsewhere(name: str) -> None:
    assert f"{name} {OWN} 院长 removed" in held_whole(f"{HEAD}{name}被撤销院长职务，下放农场劳动。")


@pytest.mark.parametrize(
    "told",
    [
        "兼并市针织厂医院，原市针织厂医院院长林云秀任副院长。",
        "医院兼并南郊医院，林云秀任副院长。",
        "与市妇幼保健院合并，林云秀任副院长。",
        "市妇幼保健院并入本院，林云秀任副院长。",
    ],
)
def test_a_house_that_was_taken_in_gives_nobody_an_office(told: str) -> None:
    assert f"林云秀 {OWN} 副院长 appointed" in held_whole(HEAD + told)


@pytest.mark.parametrize("unit", ["研究生院", "南郊分院"])
def test_heads_of_a_part_that_is_founded(unit: str) -> None:
    assert f"林云秀 {OWN}{unit} 院长 appointed" in held_whole(f"{HEAD}{unit}成立，林云秀兼任院长。")


def test_a_name_that_ends_in_the_sign_for_a_head() -> None:
    held = held_whole(HEAD + "市卫生局副局长龚正、副市长林云秀来院视察。")
    assert held == {"龚正 白水市卫生局 副局长", "林云秀 白水市人民政府 副市长"}


def test_the_verb_that_sends_a_team_is_not_its_name() -> None:
    held = held_whole(HEAD + "县人武部派军管小组进驻，组长林云秀。")
    assert not any("派军管" in one for one in held)


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("长江大水，病房进水，全院迁至南山脚下，借中学校舍应诊。", "全院迁至南山脚下"),
        ("日机轰炸，医院西楼被毁，全院西迁沅陵。", "全院西迁沅陵"),
        ("市立平民医院与市妇幼保健院合并，林云秀任院长。", "市立平民医院与市妇幼保健院合并"),
        ("首例心脏移植手术获得成功，市报作了报道。", "首例心脏移植手术获得成功"),
        ("成功施行首例断肢再植手术，市报作了报道。", "成功施行首例断肢再植手术"),
        ("北京医学院教授林云秀来院讲授无痛分娩法，副院长高玉山陪同。", "北京医学院教授林云秀来院讲授无痛分娩法"),
    ],
)
def test_turning_points_of_a_house(told: str, title: str) -> None:
    assert _titles(told) == [title]


@pytest.mark.parametrize("told", ["为配合门诊楼搬迁，林云秀任主任。", "市卫生局拟定医院合并方案。"])
def test_what_is_only_meant_to_come_is_no_turning_point(told: str) -> None:
    assert _titles(told) == []


@pytest.mark.parametrize(
    ("told", "holding"),
    [
        ("市康复中心原主任严肃到龄退休。", "严肃 白水市康复中心 主任 former"),
        ("市司法局局长祝愿因公外出，未能到场。", "祝愿 白水市司法局 局长"),
        ("市广播电视台台长高山任首任会长。", "高山 白水市广播电视台 台长"),
        (
            "林云秀任市招商中心主任。其原任的市投资中心主任职务，因机构更名自然免除。",
            "林云秀 白水市投资中心 主任 removed",
        ),
        ("青溪集团公司副总经理、党委宣传部部长林云秀来访。", "林云秀 青溪集团公司党委宣传部 部长"),
    ],
)
def test_offices_beside_what_becomes_of_their_holders(told: str, holding: str) -> None:
    assert holding in held_whole("白水市残疾人联合会大事记（2019年）\n\n2019年\n3月26日　" + told)


def test_nobody_is_called_of_the_same_name() -> None:
    told = "陈晨（维权部干部，与市肢残人协会主席同名）当选委员。"
    assert not any(one.startswith("同名") for one in held_whole(HEAD + told))
