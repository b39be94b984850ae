"""Houses that bear the name of their county without 县, and banks by their short names."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole

TOLD = "绥中{}2001年大事记\n\n3月5日　县委书记丘明、县教育局局长柳望舒来检查工作。县总工会主席管秋实参加。\n"


@pytest.mark.parametrize("house", ["一中", "水泥厂", "县医院", "新华书店"])
def test_the_county_is_the_one_whose_name_a_house_in_the_title_bears(house: str):
    assert dated_whole(TOLD.format(house)) >= {
        "2001-03-05 柳望舒 绥中县教育局 局长",
        "2001-03-05 管秋实 绥中县总工会 主席",
    }


@pytest.mark.parametrize(("short", "whole"), [("建行", "中国建设银行"), ("工行", "中国工商银行"), ("农行", "农业银行")])
def test_a_branch_of_a_bank_by_the_name_that_its_text_gives_in_full(short: str, whole: str):
    text = (
        f"{short}绥中支行城东分理处开业\n——《支行之窗》2001年第5期\n\n5月18日上午，{whole}绥中支行城东分理处开业。"
        "县委书记丘明揭牌，支行行长柳望舒致辞，副行长管秋实主持仪式。\n"
    )
    assert held_whole(text) >= {f"柳望舒 {whole}绥中支行 行长", f"管秋实 {whole}绥中支行 副行长"}
