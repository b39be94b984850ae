"""Delegates whom a congress of a county chose, their names in a list below the sentence that says so."""

from __future__ import annotations

import pytest
from reading import held_whole

_HEAD = "安平县第十八届人民代表大会常务委员会公报\n2022年第1号\n安平县人大常委会办公室编    2022年4月30日\n\n"
_SAID = "2022年2月18日，安平县第十八届人民代表大会第一次会议"
_ROWS = "马  帅    高若兰（女）    龙  腾\n现予公告。\n"


@pytest.mark.parametrize(
    "text",
    [
        "选举出衡水市第十三届人民代表大会代表3名，名单如下（按姓氏笔画排列）：\n",
        "选举产生衡水市第十三届人民代表大会代表3名，现将名单公布如下：\n",
        "选举出席衡水市第十三届人民代表大会代表3名。名单如下（按姓氏笔画为序）：\n",
        "选出出席衡水市第十三届人民代表大会代表3名（按姓名笔画为序）：\n",
        "补选出衡水市第十三届人民代表大会代表3名，他们是：\n",
    ],
)
def test_delegates(text: str) -> None:
    held = held_whole(_HEAD + _SAID + text + _ROWS)
    assert held == {f"{name} 衡水市人民代表大会 代表 elected" for name in ("马帅", "高若兰", "龙腾")}


def test_number_of_a_term_counts_no_bodies() -> None:
    held = held_whole(_HEAD + "2022年2月18日，衡水市第三中学副校长马帅、高若兰、龙腾到安平县第一中学、第二中学听课。")
    assert "高若兰 衡水市第三中学 副校长" in held


def test_own_chair_is_a_delegate_too() -> None:
    chair = "2022年2月15日，县人大常委会主任高若兰主持会议。\n"
    listed = "选举出衡水市第十三届人民代表大会代表3名，名单如下（按姓氏笔画排列）：\n"
    assert "高若兰 衡水市人民代表大会 代表 elected" in held_whole(_HEAD + chair + _SAID + listed + _ROWS)
