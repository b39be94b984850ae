"""Who comes next in an office, as chapters on the history of a house tell it."""

from __future__ import annotations

import pytest
from reading import held_by_year, held_whole

HEAD = "云丘县教育志\n第四章 中等教育\n第二节 县立初级中学\n"
SCHOOL = "云丘县立初级中学"


@pytest.mark.parametrize(
    ("text", "year", "expected"),
    [
        ("1950年3月，李书堂任校长；同年11月，李书堂调走，由张树德接任。", "1950", f"张树德 {SCHOOL} 校长 appointed"),
        ("1955年，李书堂任校长，1957年由张树德接任。", "1957", f"张树德 {SCHOOL} 校长 appointed"),
        ("民国31年，校长李书堂去职，张树德继任；民国33年，方立本接任。", "1944", f"方立本 {SCHOOL} 校长 appointed"),
        ("1983年，李书堂离休，由张树德接替校长职务。", "1983", f"张树德 {SCHOOL} 校长 appointed"),
        ("民国31年，校长一职由教务主任张树德接充。", "1942", f"张树德 {SCHOOL} 校长 appointed"),
        ("1953年3月，张树德来校任校长。", "1953", f"张树德 {SCHOOL} 校长 appointed"),
        ("1955年，省教育厅调张树德到校担任副校长。", "1955", f"张树德 {SCHOOL} 副校长 appointed"),
        ("1956年，张树德由省教育厅调来任副校长。", "1956", f"张树德 {SCHOOL} 副校长 appointed"),
    ],
)
def test_who_comes_next(text: str, year: str, expected: str) -> None:
    assert expected in held_by_year(HEAD + text + "\n")[year]


@pytest.mark.parametrize(
    "text",
    [
        "1950年至1966年，李书堂、王增禄、冯平先后任校长。",
        "1950年至1966年，李书堂、王增禄、冯平相继担任校长。",
        "1950年至1966年，校长先后由李书堂、王增禄、冯平担任。",
    ],
)
def test_one_after_the_other(text: str) -> None:
    found = held_whole(HEAD + text + "\n")
    assert {one.split()[0] for one in found if one.split()[1:3] == [SCHOOL, "校长"]} == {"李书堂", "王增禄", "冯平"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1955年，李书堂任校长，1957年调任县教育局局长。1960年学校停办。", "接任"),
        ("1955年，李书堂任校长。\n1957年，县商会改选，张树德接任。", "张树德"),
    ],
)
def test_nobody_comes_next(text: str, expected: str) -> None:
    assert not any(expected in one for one in held_whole(HEAD + text + "\n"))


def test_holder_named_with_his_other_office() -> None:
    found = held_whole(HEAD + "1956年，党支部书记为县委宣传部副部长刘建勋。\n")
    assert any(one.startswith(f"刘建勋 {SCHOOL} 党支部书记") for one in found)
    assert "刘建勋 云丘县委宣传部 副部长" in found


@pytest.mark.parametrize("some_time", ["同年，", "是年，", "同年秋，", "同年底"])
def test_some_time_of_the_same_year(some_time: str) -> None:
    found = held_by_year(HEAD + f"1953年3月复校，李书堂任校长。{some_time}张树德任副校长。1959年停办。\n")
    assert f"张树德 {SCHOOL} 副校长 appointed" in found["1953"]


@pytest.mark.parametrize("when", ["次年下半年", "次年春", "翌年底"])
def test_name_behind_a_part_of_the_year(when: str) -> None:
    found = held_by_year(HEAD + f"1953年3月复校，李书堂任校长。{when}张树德任校长。1959年停办。\n")
    assert f"张树德 {SCHOOL} 校长 appointed" in found["1954"]


def test_clause_with_a_year_of_the_republic() -> None:
    text = "民国29年复校，王秉钧任校长，民国31年由副校长钱济民继任。民国34年迁回县城。"
    found = held_by_year(HEAD + text + "\n")
    assert found["1942"] == {f"钱济民 {SCHOOL} 副校长", f"钱济民 {SCHOOL} 校长 appointed"}
