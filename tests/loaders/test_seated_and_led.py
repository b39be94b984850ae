"""Who sits beside those who meet guests, takes a plaque, leads others somewhere, listens and speaks; the aged behind a title."""

from __future__ import annotations

import pytest
from reading import held, read

from cursus.model.statement import Participation


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "北湾市总工会主席韩志高率代表团来访，市总工会主席罗小满会见客人，副主席丁一凡在座。",
            {"韩志高": {"visitor"}, "罗小满": {"other"}, "丁一凡": {"attendee"}},
        ),
        ("市总工会召开座谈会，市长韩志高到会听取意见并讲话。", {"韩志高": {"attendee", "speaker"}}),
        (
            "市总工会举行授牌仪式，副主席丁一凡授牌，石桥县县长韩志高接牌，主席罗小满介绍情况。",
            {"丁一凡": {"other"}, "韩志高": {"other"}, "罗小满": {"speaker"}},
        ),
        ("市总工会主席罗小满带队到市水务局督办提案，局长韩志高汇报情况。", {"罗小满": {"visitor"}, "韩志高": {"speaker"}}),
        ("书画协会成立大会召开。市总工会副主席丁一凡、云州学院副院长宋词为协会揭牌。", {"丁一凡": {"other"}, "宋词": {"other"}}),
    ],
)  # fmt: skip
def test_what_people_do(text: str, expected: dict[str, set[str]]) -> None:
    found = {one.person.name: set(one.roles) for one in read(text).statements if isinstance(one, Participation)}
    assert found == expected


@pytest.mark.parametrize(
    "text",
    [
        "看望了市文联原主席、88岁的剧作家石天成。",
        "看望了市文联原主席、年逾九旬的作家石天成。",
        "看望了市文联原主席、年近八旬的石天成。",
        "看望了市文联原主席、著名剧作家石天成。",
    ],
)
def test_how_old_somebody_is_behind_his_title(text: str) -> None:
    assert held(text) == {"石天成 云州市文联 主席 former"}


def test_the_garrison_of_a_city() -> None:
    text = "市总工会主席罗小满，市委常委、军分区政委韩志高走访慰问官兵。"
    assert "韩志高 云州军分区 政委" in held(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("市美术家协会组织画家20余人赴石桥县写生，市美协主席罗小满领队。", {"罗小满": {"visitor"}}),
        (
            "市总工会主席罗小满率画家12人到石桥县写生，县委书记韩志高陪同。",
            {"罗小满": {"visitor"}, "韩志高": {"companion"}},
        ),
        ("市总工会写生创作基地揭牌仪式举行，主席罗小满揭牌。", {"罗小满": {"other"}}),
    ],
)
def test_who_goes_to_paint(text: str, expected: dict[str, set[str]]) -> None:
    found = {one.person.name: set(one.roles) for one in read(text).statements if isinstance(one, Participation)}
    assert found == expected
