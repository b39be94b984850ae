"""People without an office whom a body chooses, called by their age, trade or fame before the name."""

from __future__ import annotations

import pytest
from reading import held_whole

_HEAD = (
    "遂宁瓷讯\n2019年第3期（总第27期）\n遂宁市工业陶瓷行业协会秘书处编    2019年9月30日\n\n"
    "▲ 7月6日，遂宁市工业陶瓷行业协会第四届会员大会召开。"
)


@pytest.mark.parametrize(
    "said",
    [
        "聘请八十一岁高龄的盐化专家柏万年为顾问",
        "聘请八十一岁的柏万年为顾问",
        "聘请年过八旬的老专家柏万年为顾问",
        "聘请著名盐化专家柏万年为顾问",
        "聘请川剧表演艺术家柏万年为顾问",
        "聘请年逾古稀的柏万年老人为顾问",
        "聘请台商柏万年为顾问",
        "推举余庆丰为名誉会长，聘请省内知名律师柏万年为顾问",
    ],
)
def test_engaged(said: str) -> None:
    assert "柏万年 遂宁市工业陶瓷行业协会 顾问 appointed" in held_whole(
        f"{_HEAD}会议{said}。\n\n▲ 8月6日，协会开会。\n"
    )


@pytest.mark.parametrize("said", ["聘请著名作家到会讲课", "聘请专家柏万年讲课，会长余庆丰主持", "聘请专家组成顾问组"])
def test_nobody_engaged(said: str) -> None:
    held = held_whole(f"{_HEAD}会议{said}。\n\n▲ 8月6日，协会开会。\n")
    assert not [one for one in held if "appointed" in one or "柏万年" in one]


@pytest.mark.parametrize(
    "said",
    [
        "聘请余庆丰、著名作家柏万年为顾问",
        "聘请余庆丰和青年诗人柏万年担任顾问",
        "聘请老作家柏万年、诗人余庆丰为顾问",
        "聘请著名经济学家柏万年、省陶瓷学会会长余庆丰为顾问",
        "聘请省陶瓷学会会长余庆丰、知名企业家柏万年为顾问",
        "聘请谷丰年为名誉会长，国家一级美术师柏万年、非遗传承人余庆丰为顾问",
        "聘请谷丰年为名誉会长，知名企业家柏万年、余庆丰为顾问",
        "决定聘任著名导演柏万年、旅外侨领余庆丰为顾问",
    ],
)
def test_engaged_among_others(said: str) -> None:
    found = held_whole(f"{_HEAD}会议{said}。\n\n▲ 8月6日，协会开会。\n")
    chosen = {one for one in found if one.endswith("顾问 appointed")}
    assert chosen == {f"{name} 遂宁市工业陶瓷行业协会 顾问 appointed" for name in ("柏万年", "余庆丰")}


@pytest.mark.parametrize("said", ["参观了余庆丰、著名作家书画展", "邀请余庆丰和知名企业家代表座谈，安全专家为会员授课"])
def test_fame_alone_names_nobody(said: str) -> None:
    found = held_whole(f"{_HEAD}会议{said}。\n\n▲ 8月6日，协会开会。\n")
    assert not [one for one in found if "appointed" in one]
