"""Names that are ordinary words, where their bearers act together with others or stand behind 由."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Holding, Participation

HEAD = "云江大学大事记（2018年）\n\n9月10日　庆祝大会举行，副校长时光主持，教务处处长罗大川讲话。\n\n10月9日　"


def _took_part(told: str) -> set[str]:
    found = read_whole(f"{HEAD}{told}\n").statements
    return {one.person.name for one in found if isinstance(one, Participation) and one.spans[0][0] > len(HEAD) - 8}


@pytest.mark.parametrize(
    "told",
    [
        "学校与云江市人民政府签署框架协议。时光与副市长夏侯青分别代表双方签字。",
        "学校与云江市人民政府签署框架协议。时光和副市长夏侯青签约。",
        "学校与云江市人民政府签署框架协议，时光与云江市副市长夏侯青在协议上签字。",
    ],
)
def test_word_before_another_with_his_office(told: str) -> None:
    assert _took_part(told) == {"时光", "夏侯青"}
    posts = [one for one in read_whole(HEAD + told).statements if isinstance(one, Holding)]
    assert "云江市人民政府 副市长" in {f"{one.organization} {one.role}" for one in posts}


@pytest.mark.parametrize(
    "told",
    ["实验楼启用，罗大川与时光揭牌。", "实验楼启用，罗大川和时光为中心揭牌。", "座谈会召开，会议由时光、罗大川主持。"],
)
def test_word_behind_or_before_a_known_name(told: str) -> None:
    assert _took_part(told) == {"时光", "罗大川"}


@pytest.mark.parametrize("did", ["介绍情况", "领队", "主持"])
def test_word_behind_by(did: str) -> None:
    assert _took_part(f"座谈会召开，由时光{did}。") == {"时光"}


@pytest.mark.parametrize(
    "told",
    [
        "校庆图片展开幕，时光和岁月见证了学校的发展。",
        "座谈会召开，学校的变化由时光见证。",
        "经验交流会召开，时光与梦想共同成就未来。",
    ],
)
def test_mere_words(told: str) -> None:
    assert "时光" not in _took_part(told)
