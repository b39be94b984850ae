"""Papers that people put their names to, in the news of a paper that signs nothing itself."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Issuance

HEAD = "云州日报\n2011年4月8日　星期五　第1版\n\n简讯\n"


def _papers(text: str) -> list[tuple[str, tuple[str, ...], str]]:
    found = read_whole(f"{HEAD}　　▲{text}\n　　▲4月1日，市妇联召开工作会议。\n").statements
    return [(one.title, one.organizations, one.action) for one in found if isinstance(one, Issuance)]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "4月2日，市政府与东风农业集团在云湖宾馆签约。副市长楚河与东风农业集团总经理江流分别代表双方在《合作协议》上签字。",
            ("云州市政府", "东风农业集团"),
        ),
        (
            "4月4日，市体育局与大江集团签约仪式在市体育馆举行。市体育局局长何庆与大江集团董事长高大山共同在《合作协议》上签名。",
            ("云州市体育局", "大江集团"),
        ),
    ],
)
def test_those_who_sign_upon_a_paper(text: str, bodies: tuple[str, ...]) -> None:
    """The bodies of the people who put their names to it, never the newspaper."""
    assert _papers(text) == [("合作协议", bodies, "signed")]


@pytest.mark.parametrize("day", ["近日", "昨日", "日前"])
def test_who_issued_it_stands_before_the_day(day: str) -> None:
    """A body right before its day is the subject and no label of the item."""
    told = f"市工商局{day}印发《关于规范农资市场秩序的通知》。"
    assert _papers(told) == [("关于规范农资市场秩序的通知", ("云州市工商局",), "issued")]


def test_a_name_that_is_a_word_before_another_who_signs_too() -> None:
    told = "4月2日，市政府与东风农业集团在云湖宾馆签约。副市长楚河与东风农业集团总经理江流分别代表双方在《合作协议》上签字。"
    page = f"云州日报\n2011年4月8日　星期五　第1版\n\n简讯\n　　▲{told}\n　　▲4月1日，市妇联召开工作会议。\n"
    assert "楚河 云州市人民政府 副市长" in held_whole(page)
