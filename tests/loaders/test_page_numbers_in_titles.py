"""The head of a page with its number as the first line: the number, also misread, is no part of whose book it is."""

from __future__ import annotations

import pytest
from reading import held_whole

from cursus.loaders.cleaning.running_heads import is_running_head

BODY = "\n1月\n\n9日　学校召开会议，党委书记高山主持，院长罗小满讲话。\n"
POSTS = {"高山 云州师范学院 党委书记", "罗小满 云州师范学院 院长"}


@pytest.mark.parametrize(
    "head",
    [
        "412                云州师范学院年鉴(2009)\n\n       大  事  记\n      (2008年)\n",
        "4l2                云州师范学院年鉴(2OO9)\n\n       大  事  记\n      (2OO8年)\n",
        "云州师范学院年鉴(2OO9)             l12\n\n大事记\n（2OO8年）\n",
        "58　　云州师范学院年鉴2009\n\n大事记\n2008年\n",
        "云州师范学院年鉴·2009年卷　　　　58\n\n大事记\n2008年\n",
        "58　　云州师范学院院志\n\n大事记\n2008年\n",
        "大事记                        412\n\n云州师范学院2008年大事记\n",
        "4O2          大  事  记\n\n云州师范学院2OO8年大事记\n",
        "— 4l2 —　　　　　云州师范学院院志\n\n　　大　事　记\n　　2008年\n",
        "·2O5·　　云州师范学院志\n\n大事记\n2008年\n",
        "云州师范学院院志　　　　－ l05 －\n\n大事记\n2008年\n",
        "概况　　　　12\n\n云州师范学院2008年大事记\n",
    ],
)
def test_the_number_of_the_page_is_no_part_of_the_name(head: str) -> None:
    assert held_whole(head + BODY) == POSTS


@pytest.mark.parametrize(
    "head",
    [
        "4l2　　　云州师范学院年鉴（2009）",
        "大事记          4l3",
        "附录　　　　58",
        "2OO　　　大 事 记",
        "— 3l3 —　　　大　事　记",
    ],
)
def test_a_misread_number_with_a_book_or_a_chapter_is_the_head_of_a_page(head: str) -> None:
    assert is_running_head(head)


@pytest.mark.parametrize(
    "line", ["大事记", "2008　云州师范学院大会", "OO　　　大事记", "合计　　　　58", "12　　　高山"]
)
def test_other_lines_are_none(line: str) -> None:
    assert not is_running_head(line)
