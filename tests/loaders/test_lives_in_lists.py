"""Lives in a list, whose offices no verb introduces."""

from __future__ import annotations

import pytest
from reading import based_whole

_HEAD = "云州市文联第五次代表大会会刊\n\n大会公报\n（2012年6月8日）\n\n云州市文联第五次代表大会于2012年6月6日至8日在云州举行。\n\n"
_LIVES = (
    "丁一凡，男，1961年生，云州南山人，云州大学历史系教授，市政协副主席。\n"
    "罗小满，女，1963年3月生，河北井陉人，市水务局副局长，曾任市第二中学校长。\n"
)


@pytest.mark.parametrize(
    "head", ["主席、副主席简介", "新一届领导成员简况（截至2012年6月）", "候选人简况", "当选人员基本情况"]
)
def test_what_those_in_a_list_are(head: str) -> None:
    assert based_whole(f"{_HEAD}{head}\n{_LIVES}") >= {
        "丁一凡 云州大学历史系 教授 stated", "丁一凡 云州市政协 副主席 stated", "罗小满 云州市水务局 副局长 stated",
    }  # fmt: skip


def test_a_life_alone_below_its_heading() -> None:
    text = f"{_HEAD}主席简介\n丁一凡，男，汉族，1961年生，云州市第二人民医院院长、主任医师。\n"
    assert {one for one in based_whole(text) if "丁一凡" in one} == {
        "丁一凡 云州市第二人民医院 院长 stated", "丁一凡 云州市第二人民医院 主任医师 stated",
    }  # fmt: skip


@pytest.mark.parametrize(
    "life",
    [
        "丁一凡，男，1931年生，云州南山人，历任云州大学教务长，云州大学校长。",
        "丁一凡，男，1931年生，云州南山人，云州大学校长，1999年逝世。",
        "丁一凡，男，1961年生，云州南山人，教师。1988年至1994年任云州中学校长；2003年起任云州学院院长，云州大学校长。",
        "丁一凡，男，1961年生，云州南山人，拟推荐为，云州大学校长。",
    ],
)
def test_what_somebody_was_or_shall_be_is_not_what_he_is(life: str) -> None:
    assert "丁一凡 云州大学 校长 stated" not in based_whole(f"{_HEAD}主席简介\n{life}\n")
