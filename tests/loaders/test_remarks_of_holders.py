"""Rows of former heads with their sex, and with what they were beside or below the office of the heading."""

from __future__ import annotations

import pytest
from reading import dated_whole

TEXT = "云溪市图书馆历任领导\n\n云溪市图书馆1956年建馆。\n\n一、历任馆长\n{}\n\n二、历任党支部书记：\n{}\n"
DIRECTORS = "何以伟　1956.10—1966.5\n程文静　2016.4—2019.3"
SECRETARIES = "岳明（1982.7—1988.6）\n雍大（2008.9至今）"


@pytest.mark.parametrize(
    ("row", "post"),
    [
        ("冯　平　男　1972.3—1979.11", "冯平 云溪市图书馆 馆长"),
        ("冯　平　男　1972.3—1979.11　主持工作的副馆长", "冯平 云溪市图书馆 副馆长"),
        ("冯平　1972.3—1979.11（副馆长）", "冯平 云溪市图书馆 副馆长"),
        ("冯平（代）　1972.3—1979.11", "冯平 云溪市图书馆 代馆长"),
        ("冯平　1972.3—1979.11　现任副馆长", "冯平 云溪市图书馆 馆长"),
        ("冯平（兼）（1972.3——1979.11）", "冯平 云溪市图书馆 馆长"),
        ("冯平（1972.3——1979.11）（代理馆长）", "冯平 云溪市图书馆 代理馆长"),
    ],
)
def test_directors(row: str, post: str) -> None:
    found = dated_whole(TEXT.format(DIRECTORS.replace("\n", f"\n{row}\n"), SECRETARIES))
    assert {f"1972-03/1979-11 {post} term", "2016-04/2019-03 程文静 云溪市图书馆 馆长 term"} <= found


@pytest.mark.parametrize(
    ("row", "post"),
    [
        ("冯　平（兼，1988年6月—2003年1月）", "冯平 云溪市图书馆 党支部书记"),
        ("冯平（女，1988.6—2003.1，副书记，主持工作）", "冯平 云溪市图书馆 党支部副书记"),
        ("冯平（副）（1988.6—2003.1）", "冯平 云溪市图书馆 党支部副书记"),
        ("冯平（1988.6—2003.1）（副书记）", "冯平 云溪市图书馆 党支部副书记"),
        ("冯平（代理书记，1988.6—2003.1）", "冯平 云溪市图书馆 党支部代理书记"),
    ],
)
def test_secretaries(row: str, post: str) -> None:
    found = dated_whole(TEXT.format(DIRECTORS, SECRETARIES.replace("\n", f"\n{row}\n")))
    assert {f"1988-06/2003-01 {post} term", "2008-09 雍大 云溪市图书馆 党支部书记 term"} <= found


@pytest.mark.parametrize("title", ["云溪一中组织史", "云溪市一中校史"])
def test_a_school_called_by_its_number_in_the_title(title: str) -> None:
    found = dated_whole(
        f"{title}\n\n云溪市第一中学坐落在云溪市园林大道46号。1988年更名。\n\n历任党支部书记：\n\n岳明（1957.6——1957.12）\n\n冯平（1958.1——1966.8）\n"
    )
    assert "1957-06/1957-12 岳明 云溪市第一中学 党支部书记 term" in {
        one.replace("党支部 书记", " 党支部书记") for one in found
    }
