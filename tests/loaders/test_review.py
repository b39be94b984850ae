"""What is left for a person to look at: the reason, the words and their place."""

from __future__ import annotations

import pytest

from cursus.loaders import extract
from cursus.loaders.about.meta import describe
from cursus.model.statement import Skipped

CHRONICLE = "云州市总工会2021年大事记\n\n3月5日　"


def _review(raw: str) -> list[Skipped]:
    found = list(extract(describe(key="t", version="0", raw=raw, name="t.txt", meta={})).skipped)
    assert all(raw[one.spans[0][0] : one.spans[-1][1]] in one.quote for one in found)
    return found


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("云州市总工会大事记\n\n5月10日　市总工会召开会议。\n", [("a date without a year", "5月10日")]),
        ("云州市总工会简讯\n\n市总工会主席罗小满到企业调研。\n", [("a post without a date", "市总工会主席罗小满")]),
        (
            CHRONICLE + "座谈会召开，主编罗小满、丁一凡发言。\n",
            [("a title without an organization", "主编罗小满、丁一凡")],
        ),
        (CHRONICLE + "市总工会秘书长经常出席。\n", [("a name doubted", "市总工会秘书长经常")]),
        (CHRONICLE + "市总工会副主席罗小满出席，市科协副主席代表市科协致辞，主席团成员参加。\n", []),
    ],
)
def test_the_reason_and_the_words(raw: str, expected: list[tuple[str, str]]):
    assert [(one.reason, one.quote.strip("\u3000")) for one in _review(raw)] == expected


def test_a_table_that_gives_the_body_leaves_no_doubt():
    raw = (
        "云州市总工会历任主席名录\n\n届次　　职务　　姓名　　任职时间\n第一届　　主席　　罗小满　　1984.04—1987.03\n"
        "第二届　　主席　　丁一凡　　1987.03—1990.05\n"
    )
    assert _review(raw) == []
