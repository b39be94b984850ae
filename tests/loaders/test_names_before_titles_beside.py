"""Names before their titles where somebody else with a title follows, or whose bearer was given the office before."""

from __future__ import annotations

import pytest
from reading import held

HOSPITAL = {"title": "云州市人民医院大事记", "organization": "云州市人民医院"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("李光副院长和公司副总经理武则方分别在协议上签字。", {"李光 云州市人民医院 副院长"}),
        (
            "张文副市长和市卫生局副局长武则方到会讲话。",
            {"张文 云州市人民政府 副市长", "武则方 云州市卫生局 副局长"},
        ),
        (
            "签字仪式举行，张文院长、市卫生局局长武则方出席。",
            {"张文 云州市人民医院 院长", "武则方 云州市卫生局 局长"},
        ),
        ("评审组听取了张光院长的汇报。", {"张光 云州市人民医院 院长"}),
        ("任命时光为院长。评审组听取了时光院长的汇报。", {"时光 云州市人民医院 院长"}),
        ("市委组织部干部科科长明亮到院召开干部会议。", {"明亮 云州市委组织部干部科 科长"}),
        ("开业典礼举行，文学院长和市长武则方出席。", set()),
        (
            "任命时光为副院长。时光副院长与市卫生局副局长武则方分别致辞。",
            {"时光 云州市人民医院 副院长 appointed", "时光 云州市人民医院 副院长", "武则方 云州市卫生局 副局长"},
        ),
        (
            "市委常委、宣传部长连翘带领市教委主任路明等到院慰问。",
            {"连翘 云州市委 常委", "连翘 云州市委宣传部 部长", "路明 云州市教委 主任"},
        ),
    ],
)
def test_names_beside_titles(text: str, expected: set[str]) -> None:
    found = held(text, **HOSPITAL)
    assert expected <= found
    assert not {one for one in found if "时光院" in one or one.startswith(("文学", "武则方 云州市人民医院"))}
