"""Bodies of a zone that is called by the end of its name: 开发区党工委, 高新区总工会."""

from __future__ import annotations

import pytest
from reading import held, held_whole


@pytest.mark.parametrize(
    "zone, short",
    [
        ("钦湾港经济技术开发区", "开发区"),
        ("日照经济技术开发区", "经开区"),
        ("榆林高新区", "高新区"),
        ("秦皇岛北戴河新区", "新区"),
        ("石岛管理区", "管理区"),
        ("大悟县高铁经济试验区", "试验区"),
    ],
)
def test_the_one_zone_of_a_text_is_meant_by_the_end_of_its_name(zone: str, short: str):
    told = f"{short}党工委副书记高山出席，{short}社会事务局局长洪亮主持。会议选举贺青山为{short}总工会主席。"
    assert held_whole(f"2018-07-25\n7月24日，{zone}总工会召开第二次代表大会。{told}\n") == {
        f"高山 {zone} 党工委副书记",
        f"洪亮 {zone}社会事务局 局长",
        f"贺青山 {zone}总工会 主席 elected",
    }


@pytest.mark.parametrize(
    "told, expected",
    [
        (
            "临江市总工会主席高山、高新区总工会主席洪亮发言。",
            {"高山 临江市总工会 主席", "洪亮 云州市高新区总工会 主席"},
        ),
        (
            "临江市总工会主席高山、经济开发区工会主任洪亮发言。",
            {"高山 临江市总工会 主席", "洪亮 云州市经济开发区工会 主任"},
        ),
        (
            "高新区妇联主席高山、海湾经济技术开发区总工会主席洪亮发言。",
            {"高山 云州市高新区妇联 主席", "洪亮 海湾经济技术开发区总工会 主席"},
        ),
    ],
)
def test_zones_in_a_list_of_places_have_bodies_of_their_own(told: str, expected: set[str]):
    assert held(f"云州市总工会召开会议。{told}") == expected


@pytest.mark.parametrize(
    "told, expected",
    [
        ("新区党工委副书记、管委会副主任高山到会讲话。", {"高山 新区管委会 副主任"}),
        ("经开区党工委书记、管委会主任高山来公司调研。", {"高山 经开区管委会 主任"}),
        (
            "石岛新区党工委委员、管委会副主任高山来公司调研。",
            {"高山 石岛新区 党工委委员", "高山 石岛新区管委会 副主任"},
        ),
    ],
)
def test_the_office_of_a_zone_is_no_organ_of_a_firm(told: str, expected: set[str]):
    assert held_whole(f"南湖控股集团有限公司2023年大事记\n\n8月\n21日，{told}") == expected
