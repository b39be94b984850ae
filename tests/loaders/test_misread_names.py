"""A name without a title, one character of which a scanner took for another, is that of whom the text has just told."""

from __future__ import annotations

import pytest
from reading import held_whole, read

from cursus.model.statement import Participation


def _roles(text: str) -> dict[str, set[str]]:
    told: dict[str, set[str]] = {}
    for one in read(text).statements:
        if isinstance(one, Participation):
            told.setdefault(one.person.name, set()).update(one.roles)
    return told


@pytest.mark.parametrize(
    ("name", "misread"),
    [("方天长", "方夭长"), ("丁玉林", "丁王林"), ("柏文明", "柏文朋"), ("谷未平", "谷末平"), ("邢士杰", "邢土杰")],
)
@pytest.mark.parametrize("deed", ["{}讲话。", "会议结束时，{}作了总结讲话。", "{}在讲话中强调，要抓好落实。"])
def test_a_misread_name_is_the_one_told_of_before(name: str, misread: str, deed: str) -> None:
    found = _roles(f"市总工会召开全委会议。市总工会主席{name}出席会议，{deed.format(misread)}")
    assert misread not in found
    if "在讲话" not in deed:
        assert "speaker" in found[name]


@pytest.mark.parametrize(
    "text",
    [
        "市总工会召开全委会议。市总工会主席丁玉林出席会议，副主席丁王林讲话。",
        "市总工会召开全委会议。市总工会主席丁玉林出席会议，秘书长丁王林主持。丁王林讲话。",
    ],
)
def test_two_with_titles_of_their_own_are_two(text: str) -> None:
    assert {"丁玉林", "丁王林"} <= set(_roles(text))


@pytest.mark.parametrize("office", ["任组长", "兼任主任", "担任副书记"])
def test_a_misread_name_before_the_office_that_its_bearer_takes(office: str) -> None:
    found = held_whole(
        f"云州市总工会大事记（2015年）\n\n3月6日　市总工会副主席丁桂林到会。成立筹备小组，丁挂林{office}。\n"
    )
    assert not [one for one in found if one.startswith("丁挂林")]


def test_a_name_alike_without_one_before_it_stays() -> None:
    assert "丁玉林" not in _roles("市总工会召开全委会议。市总工会主席方敬轩出席会议，丁王林讲话。")
