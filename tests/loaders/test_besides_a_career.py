"""Offices in societies that somebody holds besides, told behind all offices of a life, and who is told of by his rank."""

from __future__ import annotations

import pytest
from reading import based_whole

_HEAD = "青山市中心医院召开干部大会\n\n发布时间：2019-07-24\n\n　　7月22日下午，青山市中心医院召开干部大会。\n　　"


@pytest.mark.parametrize("who", ["栾志远，男，满族，1966年生，", "栾志远，主任医师，", "栾志远，中共党员，"])
@pytest.mark.parametrize(
    ("body", "role"), [("吉林省医师协会外科医师分会", "副会长"), ("吉林省医学会", "理事"), ("青山市科协", "常委")]
)
def test_a_society_is_of_today(who: str, body: str, role: str) -> None:
    told = f"{who}历任青山市中心医院骨科主任、副院长，兼任{body}{role}。\n"
    assert based_whole(_HEAD + told) >= {
        "栾志远 青山市中心医院骨科 主任 former",
        "栾志远 青山市中心医院 副院长 former",
        f"栾志远 {body} {role} stated",
    }


@pytest.mark.parametrize(
    "told",
    [
        "历任青山市商业局局长兼青山市商会会长",
        "历任青山市商业局局长、青山市商会会长",
        "曾任青山市商业局局长，兼任青山市商会会长",
    ],
)
def test_one_held_together_with_another_is_former(told: str) -> None:
    found = based_whole(f"{_HEAD}栾志远，男，1966年生，{told}。\n")
    assert "栾志远 青山市商会 会长 former" in found


def test_ranks_alone_name_nobody() -> None:
    assert not based_whole(f"{_HEAD}高明，主任医师，教授，护士长等参加会诊。\n")
