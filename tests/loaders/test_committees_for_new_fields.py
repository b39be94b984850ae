"""The party's committees for firms and societies of a city, banks by two characters, and rows that are no event."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement

_HEAD = "遂宁瓷讯\n2019年第3期（总第27期）\n遂宁市工业陶瓷行业协会秘书处编    2019年9月30日\n\n"
_END = "\n\n▲ 9月28日，协会开会。\n"


@pytest.mark.parametrize(
    "body",
    ["非公有制企业和社会组织党工委", "非公党工委", "新兴领域党工委", "两新组织党工委", "社会组织综合党委", "两新工委"],
)
def test_committees(body: str) -> None:
    text = f"{_HEAD}▲ 9月20日，协会党支部召开党员大会。市{body}副书记陶然到会并讲话。{_END}"
    assert {one.replace(f"{body} ", body) for one in held_whole(text)} == {f"陶然 遂宁市{body}副书记"}


def test_bank_named_in_full() -> None:
    text = f"{_HEAD}▲ 9月20日，协会与中国银行遂宁市分行举办对接会。中行遂宁市分行副行长钱多讲话。{_END}"
    assert held_whole(text) == {"钱多 中国银行遂宁市分行 副行长"}


def test_rows_are_no_event() -> None:
    rows = "附：第四届理事会负责人名单\n职  务      姓  名    单位及职务\n会  长      周天和    研究会\n秘书长      温如玉    协会驻会\n"
    assert not [one for one in read_whole(_HEAD + rows).statements if isinstance(one, EventStatement)]
