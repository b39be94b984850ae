"""Names of three characters set wide within sentences, and editors of a page so written."""

from __future__ import annotations

import pytest
from reading import dated_whole, held

OWN = {"title": "云州师范学院2021年大事记", "organization": "云州师范学院"}


@pytest.mark.parametrize("gap", [" ", "　", "  "])
@pytest.mark.parametrize(
    ("text", "name", "post"),
    [
        ("副院长{}出席会议并讲话。", "高文山", "云州师范学院 副院长"),
        ("副院长{}与各系教师座谈。", "高文江", "云州师范学院 副院长"),
        ("教务处处长{}、各系主任参加会议。", "沈明远", "云州师范学院教务处 处长"),
        ("学院召开教学工作会议，副院长{}作动员部署，教师代表发言。", "赵立新", "云州师范学院 副院长"),
        ("会议由副院长{}（女）主持，全体教师参加。", "苏小梅", "云州师范学院 副院长"),
    ],
)
def test_a_name_of_three_characters_set_wide(gap: str, text: str, name: str, post: str) -> None:
    assert held(text.format(gap.join(name)), **OWN) == {f"{name} {post}"}


def test_a_list_of_names_of_two_and_three_characters() -> None:
    text = "选举产生工会委员会，委员：王　明　李小明　张　强　赵　兰。"
    assert {post.split()[0] for post in held(text, **OWN)} == {"王明", "李小明", "张强", "赵兰"}


@pytest.mark.parametrize("editor", ["钱 小 明", "钱　明", "钱 明"])
def test_an_editor_set_wide_in_the_head_of_a_page(editor: str) -> None:
    text = f"云州日报\n\n2021年6月10日　星期四　　A03 要闻　　责编：{editor}　版式：周舟\n\n全市教育工作会议召开\n\n　　本报讯（记者 孙亮）昨日上午，全市教育工作会议召开，副市长高山出席并讲话。\n"
    assert dated_whole(text) == {"2021-06-09 高山 云州市人民政府 副市长"}


@pytest.mark.parametrize(
    "head",
    [
        "2021年6月10日　星 期四　　A03 要 闻　　责 编：钱小 明　版 式：周 舟",
        "中共云州 市委机 关报　2021年6月10日（星期四）　辛 丑年五月初一　第3127 期　今日四 版",
        "云州日 报社 出版　2021年6月10日　星期 四　新闻 热线：云州 中路8号",
    ],
)
def test_the_head_of_a_page_that_a_scan_took_apart(head: str) -> None:
    text = f"云州日报\n{head}\n\n全市教育工作会议召开\n\n　　本报讯（记者 孙亮）昨日上午，全市教育工作会议召开，副市长高山出席并讲话。\n"
    assert dated_whole(text) == {"2021-06-09 高山 云州市人民政府 副市长"}
