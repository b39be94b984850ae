"""Words of time and manner before an office that somebody takes, which are nobody's name, and 免 before one that he loses."""

from __future__ import annotations

import pytest
from reading import held_whole

TITLE = "# 云山县大事记（1954年）\n\n9月3日　"


@pytest.mark.parametrize("word", ["次年", "年底", "后来", "于次年", "相继", "上午", "经选举", "年内", "终于", "元月"])
@pytest.mark.parametrize(
    "told", ["县长李志高离任；{}当选县长。", "会议由县长李志高主持，{}当选县长。", "{}任县工业局局长。"]
)
def test_when_something_was_is_nobody(word: str, told: str) -> None:
    assert {one.split()[0] for one in held_whole(TITLE + told.format(word) + "\n")} <= {"李志高"}


@pytest.mark.parametrize("word", ["丁香", "谷雨", "高峰", "白露"])
def test_other_words_may_be_names_there(word: str) -> None:
    told = f"县长李志高离任；{word}当选县长。\n"
    assert f"{word} 云山县人民政府 县长 elected" in held_whole(TITLE + told)


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("郑国梁免兼县粮食局局长，由李大有接任。", {"郑国梁 云山县粮食局 局长 removed", "李大有 云山县粮食局 局长 appointed"}),
        ("郑国梁兼县工会主席，免县粮食局局长。", {"郑国梁 云山县工会 主席 appointed", "郑国梁 云山县粮食局 局长 removed"}),
        ("地委决定：郑国梁任县委书记，免兼县长。", {"郑国梁 云山县委 书记 appointed", "郑国梁 云山县人民政府 县长 removed"}),
        ("免县粮食局局长郑国梁职务。", {"郑国梁 云山县粮食局 局长 removed"}),
    ],
)  # fmt: skip
def test_free_of_an_office(told: str, found: set[str]) -> None:
    assert held_whole(f"{TITLE}{told}\n") == found


def test_what_is_free_of_something_else_is_no_loss() -> None:
    told = "县卫生局免疫科科长郑国梁主持会议。税务局局长李志高介绍免税办法。\n"
    assert held_whole(TITLE + told) == {"郑国梁 云山县卫生局免疫科 科长", "李志高 云山县税务局 局长"}
