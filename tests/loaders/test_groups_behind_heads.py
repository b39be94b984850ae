"""Groups named behind those who lead them, short marks of the own body before them, delegates of a place."""

from __future__ import annotations

import pytest
from reading import held

HOSPITAL = {"title": "云州市人民医院大事记", "organization": "云州市人民医院"}
COLLEGE = {"title": "云州师范高等专科学校大事记", "organization": "云州师范高等专科学校"}
OWN = "云州市人民医院"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "市委批准成立以李云山为组长，张忠、贾学文为副组长的整顿领导小组。",
            {"李云山 组长", "张忠 副组长", "贾学文 副组长"},
        ),
        ("成立以李云山为组长、张忠为副组长的整顿领导小组。", {"李云山 组长", "张忠 副组长"}),
        ("医院组建了以院长李云山为组长的整顿领导小组。", {"李云山 组长"}),
        (
            "医院成立了由院长李云山任组长、副院长张忠任副组长的整顿领导小组。",
            {"李云山 组长", "张忠 副组长"},
        ),
        (
            "成立由院长李云山任组长，副院长张忠、陈平任副组长，各科主任为成员的整顿领导小组。",
            {"李云山 组长", "张忠 副组长", "陈平 副组长"},
        ),
        ("成立整顿领导小组，院长李云山任组长、副院长张忠任副组长。", {"李云山 组长", "张忠 副组长"}),
    ],
)
def test_group_behind_its_heads(text: str, expected: set[str]) -> None:
    found = {one for one in held(text, **HOSPITAL) if one.endswith(" appointed")}
    split = (one.split(" ") for one in expected)
    assert found == {f"{name} {OWN}整顿领导小组 {role} appointed" for name, role in split}


@pytest.mark.parametrize(
    ("text", "where", "expected"),
    [
        (
            "院技术职称评定委员会成立，陈春和任主任委员。",
            HOSPITAL,
            f"陈春和 {OWN}技术职称评定委员会 主任委员 appointed",
        ),
        ("院伦理委员会成立，陈春和任主任委员。", HOSPITAL, f"陈春和 {OWN}伦理委员会 主任委员 appointed"),
        (
            "校教学督导委员会成立，陈春和任主任委员。",
            COLLEGE,
            "陈春和 云州师范高等专科学校教学督导委员会 主任委员 appointed",
        ),
        (
            "厂技术改造委员会成立，陈春和任主任委员。",
            {"title": "云州钢铁厂大事记", "organization": "云州钢铁厂"},
            "陈春和 云州钢铁厂技术改造委员会 主任委员 appointed",
        ),
        (
            "市委任命李孝先为筹建处主任。",
            COLLEGE,
            "李孝先 云州师范高等专科学校筹建处 主任 appointed",
        ),
        (
            "李孝先任筹建领导小组组长。",
            COLLEGE,
            "李孝先 云州师范高等专科学校筹建领导小组 组长",
        ),
    ],
)
def test_group_of_the_own_body(text: str, where: dict[str, str], expected: str) -> None:
    assert {one.removesuffix(" appointed") for one in held(text, **where)} == {expected.removesuffix(" appointed")}


@pytest.mark.parametrize(
    "text",
    [
        "出席中国工会第十二次代表大会的我市代表李明、王兰返回。",
        "我市代表李明、王兰出席全省劳模大会。",
        "省党代会我市代表李明传达会议精神。",
    ],
)
def test_delegates_of_a_place(text: str) -> None:
    assert not held(text)


def test_office_of_a_prefecture() -> None:
    text = "时任行署副专员李成林到会讲话。"
    found = held(text, title="商洛地区医院大事记", organization="商洛地区医院")
    assert found == {"李成林 商洛地区行署 副专员 then"}


@pytest.mark.parametrize(
    ("office", "deputy", "body"),
    [
        ("筹建领导小组组长", "副组长", "筹建领导小组"),
        ("教务处处长", "副处长", "教务处"),
        ("图书馆馆长", "副馆长", "图书馆"),
    ],
)
def test_deputies_of_whom_was_just_appointed(office: str, deputy: str, body: str) -> None:
    text = f"省教委批准组建云州师范高等专科学校，市委任命李孝先为{office}，张正平、王兰为{deputy}。"
    own = COLLEGE["organization"] + body
    assert held(text, **COLLEGE) == {
        f"李孝先 {own} {office[-2:]} appointed",
        f"张正平 {own} {deputy} appointed",
        f"王兰 {own} {deputy} appointed",
    }
