"""Titles of histories that say how many years they look back on, or how it all went, behind the name of a works or bureau."""

from __future__ import annotations

import pytest
from reading import dated_whole, own_body

_TEXT = (
    "{title}\n\n史志办公室　1986年12月\n\n　　{house}地处云州市北郊，创建至今已有半个世纪。\n\n一、初创时期（1936—1949）\n\n"
    "　　1950年4月，举行第一次会员大会，选出委员七人。1956年8月，市委工业部干事葛志山来厂任总支书记。\n"
)


@pytest.mark.parametrize(
    "behind",
    ["五十年（厂史简编）", "五十年", "的五十年", "建厂五十年", "四十年发展史", "创业史", "始末", "发展历程", "今昔"],
)
def test_a_works_is_named_before_its_years(behind: str) -> None:
    assert own_body(_TEXT.format(title=f"青溪棉织厂{behind}", house="青溪棉织厂")) == "青溪棉织厂"


@pytest.mark.parametrize("house", ["青溪机械局", "青溪邮电局", "青溪广播台"])
def test_so_is_an_office(house: str) -> None:
    assert own_body(_TEXT.format(title=f"{house}三十年", house=house)) == house


def test_a_history_of_no_name_begins_with_the_name() -> None:
    assert own_body(_TEXT.format(title="厂史简编", house="青溪棉织厂")) == "青溪棉织厂"


def test_bare_heads_are_those_of_the_works() -> None:
    found = dated_whole(_TEXT.format(title="青溪棉织厂五十年（厂史简编）", house="青溪棉织厂"))
    assert "1956-08 葛志山 青溪棉织厂 总支书记 appointed" in found


@pytest.mark.parametrize("title", ["我厂五十年", "关于办好工厂三十年的思考"])
def test_words_for_any_works_are_no_name(title: str) -> None:
    assert not own_body(f"{title}\n\n1956年8月，葛志山任厂长。\n").startswith(("我厂", "关于"))
