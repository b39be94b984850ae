"""Names that are ordinary words, and commissions by their short names, in plain sentences of a company's chronicle."""

from __future__ import annotations

import pytest
from tests.support.reading import held_whole

HEAD = "宜昌钢铁集团有限公司大事记\n2014年\n3月2日　"
WORDS = ("成功", "平凡", "温暖", "海洋", "向阳", "平安", "郑重", "和平", "冷静", "秋天")


@pytest.mark.parametrize(
    "sentence",
    [
        "党委书记{}、纪委书记王建业出席。",
        "总工程师{}代表公司作报告。",
        "宜昌市商务局局长{}来公司调研安全生产。",
        "公司纪委书记{}为获奖选手颁奖。",
        "决定：{}任公司办公室主任，李国强任公司工会副主席。",
    ],
)
@pytest.mark.parametrize("word", WORDS)
def test_a_word_in_the_place_of_a_name(sentence: str, word: str) -> None:
    assert any(line.startswith(word + " ") for line in held_whole(HEAD + sentence.format(word)))


@pytest.mark.parametrize(
    "sentence",
    [
        "副总经理王建业任职以来，成功举办技能大赛，主席连续当选。",
        "公司主席团高兴地看到，总经理热情接待来宾。",
        "工会主席代表常委会作工作报告，全票当选主席。",
        "书记郑重宣布大会开幕。",
    ],
)
def test_a_word_in_another_place_is_no_name(sentence: str) -> None:
    named = {line.split()[0] for line in held_whole(HEAD + sentence)}
    assert not named & {"成功", "连续", "高兴", "热情", "常委会", "全票", "郑重"}


@pytest.mark.parametrize("body", ["经贸委", "计生委", "老龄委", "交委", "商贸委"])
def test_commissions_by_their_short_names(body: str) -> None:
    held = held_whole(HEAD + f"市{body}主任王建业来公司调研。")
    assert any(f"市{body}" in line and line.startswith("王建业 ") for line in held)
