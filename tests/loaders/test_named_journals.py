"""Journals that are named whole before the posts of their editors, and bodies that people sign for."""

from __future__ import annotations

import pytest
from reading import based_whole, read_whole

from cursus.model.statement import Hosting

YEAR = "云州医学院2021年大事记\n\n7月5日　{}\n"


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("《云州医学院学报》第六届编辑委员会成立，罗小满任主编。", "罗小满 《云州医学院学报》 主编 appointed"),
        ("《云州教育》新一届编委会成立，罗小满担任主编。", "罗小满 《云州教育》 主编 appointed"),
        ("学院聘任罗小满为《云州医学院学报》主编。", "罗小满 《云州医学院学报》 主编 appointed"),
        ("《云州文学》副主编罗小满出席会议并讲话。", "罗小满 《云州文学》 副主编 stated"),
    ],
)
def test_a_journal_is_named_whole(text: str, posts: str) -> None:
    assert based_whole(YEAR.format(text)) == {posts}


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("市水务局局长罗小满与区长丁一凡代表市水务局、市总工会签订《合作协议》。", {"云州市水务局", "云州市总工会"}),
        ("局长罗小满、校长丁一凡分别代表云州市水务局、云州大学签署《合作协议》。", {"云州市水务局", "云州大学"}),
        ("局长罗小满代表云州市水务局签署《承诺书》。", set()),
    ],
)
def test_bodies_that_people_sign_for(text: str, sides: set[str]) -> None:
    found = read_whole(f"云州市总工会2021年大事记\n\n7月5日　{text}\n").statements
    assert {one.organization for one in found if isinstance(one, Hosting) and one.role == "signatory"} == sides
