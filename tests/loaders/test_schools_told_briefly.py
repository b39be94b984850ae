"""Short histories of a school: what it grew out of, remarks in rows of its heads, and who leads it when it is written."""

from __future__ import annotations

import pytest
from reading import dated_whole


@pytest.mark.parametrize(
    ("remark", "post"),
    [
        ("（1996年起兼任党总支书记）", "1996 全家望 丹河一中 党总支书记"),
        ("（1996.3—2001.8兼党支部书记）", "1996-03/2001-08 全家望 丹河一中 党支部书记 term"),
        ("（1996年至2001年兼任党支部书记）", "1996/2001 全家望 丹河一中 党支部书记 term"),
        ("（兼任党支部书记）", "1993-08/2004-01 全家望 丹河一中 党支部书记 term"),
    ],
)
def test_remarks_of_another_office(remark: str, post: str) -> None:
    """The time of the remark is that of the other office, without one the term of the row is."""
    found = dated_whole(f"丹河一中历任校长\n周大章　1978.9—1993.7\n全家望　1993.8—2004.1{remark}\n")
    assert {post, "1993-08/2004-01 全家望 丹河一中 校长 term"} <= found


@pytest.mark.parametrize(
    ("note", "day"),
    [
        ("（2019年10月修订）", "2019-10"),
        ("（2016年5月整理）", "2016-05"),
        ("（学校办公室2018年12月30日撰稿）", "2018-12-30"),
    ],
)
def test_present_heads(note: str, day: str) -> None:
    """They hold their offices when the history is written, and in the school whose it is."""
    found = dated_whole(
        "丹河一中简史\n　　丹河一中创办于1956年。2015年8月，市教育局副局长冉望调任校长至今，现任党委书记为周大章，"
        f"副校长有梁春、郁小山。{note}\n"
    )
    assert found >= {
        f"{day} 周大章 丹河一中 党委书记", f"{day} 梁春 丹河一中 副校长", f"{day} 郁小山 丹河一中 副校长",
        "2015-08 冉望 丹河一中 校长 appointed",
    }  # fmt: skip


@pytest.mark.parametrize("verb", ["任", "继任", "接任", "出任"])
def test_what_a_school_grew_out_of(verb: str) -> None:
    """Heads up to the first renaming are of the school before, also one whose surname is a preposition."""
    found = dated_whole(
        "利川市丹河中学简史\n　　利川市丹河中学前身是1938年8月由乡绅周望创办的私立丹河初级中学，周望任首任校长。"
        f"1943年，向春山{verb}校长。1951年春，县人民政府接办，更名为利川县第九初级中学，梁小山任校长。1985年，罗大章任校长。\n"
    )
    assert found == {
        "1938-08 周望 私立丹河初级中学 校长 appointed", "1943 向春山 私立丹河初级中学 校长 appointed",
        "1951 梁小山 利川县第九初级中学 校长 appointed", "1985 罗大章 利川市丹河中学 校长 appointed",
    }  # fmt: skip
