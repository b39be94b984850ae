"""Houses that a sentence founds, and those at their head."""

from __future__ import annotations

import pytest
from reading import held_whole

HEAD = "云丘县志\n第二十一编 社会\n第一章 沿革\n"


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("始建县图书馆，馆长", "图书馆"),
        ("设县卫生所，所长", "卫生所"),
        ("扩建县农具厂，厂长", "农具厂"),
        ("重建县京剧团，团长", "京剧团"),
        ("改建县人民卫生院，首任院长", "人民卫生院"),
        ("筹办县立初级中学，校长", "立初级中学"),
    ],
)
def test_house_of_the_county_behind_a_verb(words: str, body: str) -> None:
    found = held_whole(HEAD + f"1952年，{words}栾树堂。\n")
    assert any(one.startswith(f"栾树堂 云丘县{body} ") for one in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("民国18年，医生丁子常在城关创办仁济医院，自任院长。", "丁子常 仁济医院 院长 appointed"),
        ("1946年，丁子常创办育英小学，自任校长。", "丁子常 育英小学 校长 appointed"),
        ("1946年，邑绅丁子常创办育英小学并任校长。", "丁子常 育英小学 校长 appointed"),
        ("1946年，丁子常捐资兴办育英小学，亲任校长。", "丁子常 育英小学 校长 appointed"),
    ],
)
def test_founder_at_the_head_of_his_house(text: str, expected: str) -> None:
    assert expected in held_whole(HEAD + text + "\n")
