"""Lists of office-holders by term, and terms that are not over."""

from __future__ import annotations

from reading import dated_whole

ROWS = "理事长：罗小满\n副理事长：丁一凡、石勇\n"


def test_a_term_above_a_list_dates_its_posts() -> None:
    text = f"云州市物理学会历届理事会\n第一届理事会（1978—1983）\n{ROWS}第二届理事会（1983年5月—1988年6月）\n理事长：丁一凡\n"
    assert dated_whole(text) == {
        "1978/1983 罗小满 云州市物理学会 理事长 term",
        "1978/1983 丁一凡 云州市物理学会 副理事长 term",
        "1978/1983 石勇 云州市物理学会 副理事长 term",
        "1983-05/1988-06 丁一凡 云州市物理学会 理事长 term",
    }


def test_terms_that_are_not_over() -> None:
    text = "云州市人民医院历任院长\n  • 罗小满1946.6-1948.5.6\n  • 丁一凡1993.5.8-2011.12.19\n  • 石勇2012.2.14-至今\n"
    assert "2012-02-14 石勇 云州市人民医院 院长 term" in dated_whole(text)
    rows = "云州大学历任党委书记\n罗小满 1993.05—2011.12\n石勇 2012.02起\n"
    assert "2012-02 石勇 云州大学 党委书记 term" in dated_whole(rows)
