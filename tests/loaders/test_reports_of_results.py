"""What a report on an election says of those elected: what they are besides, and who was at the head before."""

from __future__ import annotations

import pytest
from reading import based_whole

_HEAD = "赣州市医学会第八届理事会换届选举情况报告\n（2014年12月6日）\n\n12月6日，第八届理事会召开第一次会议，选举产生会长：欧阳济民。\n\n"


@pytest.mark.parametrize(
    ("told", "held"),
    [
        ("四、有关人员任职情况\n雷明任市疾病预防控制中心主任。", "雷明 赣州市疾病预防控制中心 主任 stated"),
        (
            "四、其他\n欧阳济民现任市人民医院院长；雷明任市疾病预防控制中心主任。",
            "雷明 赣州市疾病预防控制中心 主任 stated",
        ),
        ("四、其他\n会后看望了学会老领导：第二届会长安晓康、原秘书长柳叶青。", "安晓康 赣州市医学会 会长 former"),
        ("四、其他\n会后看望了历任会长：第一届会长赵长河，第二届会长安晓康。", "安晓康 赣州市医学会 会长 former"),
    ],
)
def test_who_those_elected_are_and_were(told: str, held: str) -> None:
    assert held in based_whole(f"{_HEAD}{told}\n")


@pytest.mark.parametrize(
    ("told", "held"),
    [
        ("河口搬运工会召开大会，选举宓金水为主席。", "宓金水 河口搬运工会 主席 elected"),
        ("石塘纸业工会主席祝寿田出席会议。", "祝寿田 石塘纸业工会 主席 stated"),
        ("县财贸金融工会主席王大有出席会议。", "王大有 铅山县财贸金融工会 主席 stated"),
        ("农林水利工会主席王大有出席会议。", "王大有 铅山县农林水利工会 主席 stated"),
        ("机关工会主席王大有出席会议。", "王大有 铅山县总工会机关工会 主席 stated"),
        ("县总工会召开第二次代表大会，推定欧冶为秘书长。", "欧冶 铅山县总工会 秘书长 elected"),
    ],
)
def test_unions_of_trades_and_towns(told: str, held: str) -> None:
    assert based_whole(f"铅山县总工会大事记\n\n一九五一年\n\n三月十日　{told}\n") == {held}
