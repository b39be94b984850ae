"""Histories on pages that say when they were put up: each sentence is told of its own year."""

from __future__ import annotations

import pytest
from reading import dated_whole, held

_HEAD = "云水学院化学系\n首页 » 系部概况 » 系史沿革\n\n系史沿革\n发布者：系办公室　　发布时间：2014-06-18　　浏览次数：857\n\n"
_PROSE = (
    "化学系成立于1960年，首任主任苗沛林。1962年学校停办。1978年9月学校恢复招生，鄂秀山任主任，白音任党支部书记。"
    "1993年，更换实验楼。2009年，主任莫日根率队访问云海大学。\n"
)


@pytest.mark.parametrize("behind", ["", "\n联系电话：0318-618\n", "\n现任领导\n主任：鄂岚\n"])
def test_each_sentence_of_a_history_is_of_its_year(behind: str) -> None:
    found = dated_whole(_HEAD + _PROSE + behind)
    told = {
        "1960 苗沛林 云水学院化学系 主任",
        "1978-09 鄂秀山 云水学院化学系 主任 appointed",
        "1978-09 白音 云水学院化学系 党支部书记 appointed",
        "2009 莫日根 云水学院化学系 主任",
    }
    assert found - told == ({"2014-06-18 鄂岚 云水学院化学系 主任"} if "鄂岚" in behind else set())
    assert told <= found


@pytest.mark.parametrize(
    "begun",
    [
        "云水市第四人民医院始建于1951年，设病床30张，兰仲方任院长。",
        "云水市第四人民医院成立于1951年，兰仲方担任院长。",
        "云水市第四人民医院创办于1951年，有职工12人，由兰仲方任院长。",
    ],
)
def test_the_head_named_with_the_founding_is_of_its_year(begun: str) -> None:
    text = (
        f"医院概况 >> 历史沿革\n\n【历史沿革】\n更新时间：2019/8/6 10:22:41\n\n{begun}\n1958年10月，安西林接任院长。\n"
    )
    assert {one[:8] for one in dated_whole(text) if "兰仲方" in one} == {"1951 兰仲方"}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("化学系与无机材料研究所合署办公，化学系主任王明远兼任所长。", "云水学院无机材料研究所 所长"),
        ("学校成立档案馆，校办主任王明远兼任馆长。", "云水学院档案馆 馆长"),
        ("学校设立出版社，宣传部部长王明远兼任社长。", "云水学院出版社 社长"),
    ],
)
def test_who_becomes_head_of_the_unit_told_of(text: str, post: str) -> None:
    found = held(text, title="云水学院2009年大事记", organization="云水学院", date="2009-06-30")
    assert f"王明远 {post} appointed" in found
