"""Years in chapters and histories that are themselves of no day: in prose, behind what a paragraph tells of, of an era told
before."""

from __future__ import annotations

import pytest
from reading import dated_whole

_HEAD = "云州县志\n商会\n\n"


def test_a_year_in_the_middle_of_a_paragraph_that_begins_with_none() -> None:
    text = f"{_HEAD}清末，城内商号渐多。民国7年（1918）柳景山任云州县商会会长，次年8月，段伯钧任云州县商会会长。\n"
    assert dated_whole(text) == {
        "1918 柳景山 云州县商会 会长 appointed",
        "1919-08 段伯钧 云州县商会 会长 appointed",
    }


def test_a_paragraph_with_its_year_is_not_of_the_day_of_the_one_above() -> None:
    text = f"{_HEAD}1949年6月2日，柳景山任云州县商会会长。\n1928年云州县商会改组，推选段伯钧为云州县商会会长。\n"
    assert dated_whole(text) == {
        "1949-06-02 柳景山 云州县商会 会长 appointed",
        "1928 段伯钧 云州县商会 会长 elected",
    }


@pytest.mark.parametrize(
    "said", ["育才医社1945年春，医生柳景山创办育才医院", "第三阶段：1945年至1948年，县城收复，育才医院重开"]
)
def test_a_year_behind_what_the_paragraph_tells_of(said: str) -> None:
    text = f"{_HEAD}1938年，县城失守，诊所停办。\n{said}，柳景山任院长。\n"
    assert {one[:4] for one in dated_whole(text)} == {"1945"}


@pytest.mark.parametrize(
    "said",
    [
        "至1945年，育才医院院长柳景山离任。",
        "育才医院自1945年以来，由院长柳景山主持。",
        "育才医院1945年前由院长柳景山主持。",
    ],
)
def test_a_year_that_bounds_a_time_is_no_day_of_the_paragraph(said: str) -> None:
    assert not {one for one in dated_whole(f"{_HEAD}1938年，县城失守。\n{said}\n") if one.startswith("1945 ")}


def test_years_of_an_era_told_before_without_a_month() -> None:
    text = (
        f"{_HEAD}民国12年（1923），筹设商会。16年2月，成立云州县商会，柳景山任会长。19年，段伯钧任云州县商会会长。"
        "25年改选，云州县商会会长为邵子明。28年成立云州县商会执行委员会，谭仲山任云州县商会会长。\n"
    )
    assert dated_whole(text) == {
        "1927-02 柳景山 云州县商会 会长 appointed",
        "1930 段伯钧 云州县商会 会长 appointed",
        "1936 邵子明 云州县商会 会长 elected",
        "1939 谭仲山 云州县商会 会长 appointed",
    }


@pytest.mark.parametrize("said", ["20年来，商会三迁会址", "15年间会长数易", "10年，商会会员不足百人"])
def test_a_count_of_years_is_no_year_of_the_era(said: str) -> None:
    text = f"{_HEAD}民国16年2月，成立云州县商会，柳景山任会长。{said}。云州县商会副会长段伯钧病故。\n"
    assert {one[:7] for one in dated_whole(text)} == {"1927-02"}


def test_years_whose_era_only_the_brackets_tell() -> None:
    text = (
        f"{_HEAD}清末，境内已有商会。10年（1921），柳景山任云州县商会会长。\n"
        "15年（1926）7月，商会改选，段伯钧任云州县商会会长。16年3月8日，邵子明任云州县商会会长。\n"
    )
    assert {one.rpartition(" 会长")[0] for one in dated_whole(text)} == {
        "1921 柳景山 云州县商会",
        "1926-07 段伯钧 云州县商会",
        "1927-03-08 邵子明 云州县商会",
    }


def test_an_earlier_year_and_month_at_the_head_of_a_sentence() -> None:
    text = f"{_HEAD}1939年4月，柳景山任云州县商会会长。1939年1月，段伯钧任云州县商会副会长。\n"
    assert dated_whole(text) == {
        "1939-04 柳景山 云州县商会 会长 appointed",
        "1939-01 段伯钧 云州县商会 副会长 appointed",
    }


def test_a_clause_of_the_same_year_has_its_month_and_so_what_was_then() -> None:
    text = f"{_HEAD}1952年，商会并入工商联，同年10月，柳景山任云州县工商联主任委员。其时，云州县工商联副主任委员段伯钧驻会。\n"
    assert {one[:7] for one in dated_whole(text)} == {"1952-10"}
