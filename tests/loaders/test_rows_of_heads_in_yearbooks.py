"""Rows of heads in yearbooks: labels of several offices, holders set in below, other labels behind in the row."""

from __future__ import annotations

from reading import dated_whole

_HEAD = (
    "云溪年鉴（2007）\n\n农业·农村经济\n\n水　利\n\n"
    "【概况】　2006年，云溪市水利局内设办公室、规划计划处、农村水利处等9个处室。全系统在职职工1326人。\n\n"
)
_OWN = "云溪市水利局"


def _told(rows: str) -> set[str]:
    return dated_whole(_HEAD + rows)


def test_labels_of_several_offices_begin_rows_of_their_own() -> None:
    found = _told(
        "【领导名录】\n党委书记、局长：汤景山（3月离任）\n　　　　　　　　关世山（满族，3月任职）\n党委副书记、纪检组组长：邸云山（女）\n"
        "副局长：佟铁山（满族）\n　　　　祝永山（9月离任）\n"
    )
    assert found == {
        f"2006-03 汤景山 {_OWN} 党委书记 removed",
        f"2006-03 汤景山 {_OWN} 局长 removed",
        f"2006-03 关世山 {_OWN} 党委书记 appointed",
        f"2006-03 关世山 {_OWN} 局长 appointed",
        f"2006 邸云山 {_OWN} 党委副书记",
        f"2006 邸云山 {_OWN} 纪检组组长",
        f"2006 佟铁山 {_OWN} 副局长",
        f"2006-09 祝永山 {_OWN} 副局长 removed",
    }


def test_plain_names_under_several_offices_are_no_part_of_the_next_label() -> None:
    found = _told("【领导名录】\n党委书记、局长：关世山\n党委副书记、工会主席：邸云山（女）\n")
    assert {f"2006 邸云山 {_OWN} 党委副书记", f"2006 关世山 {_OWN} 局长", f"2006 邸云山 {_OWN}工会 主席"} <= found


def test_a_further_label_in_a_row_is_of_the_body_that_begins_it() -> None:
    found = _told(
        "【直属单位负责人】\n办公室主任：阎立山\n市水利勘测设计研究院院长：宫　健；党委书记：郎玉山\n"
        "云溪市第一中学校长：吴小山（女）；党支部书记：高大山、鲍小山\n"
    )
    assert {
        f"2006 阎立山 {_OWN}办公室 主任",
        "2006 郎玉山 云溪市水利勘测设计研究院 党委书记",
        "2006 高大山 云溪市第一中学 党支部书记",
    } <= found


def test_a_label_in_a_row_of_its_own_is_of_the_body_again() -> None:
    found = _told("【负责人】\n市水利勘测设计研究院院长：宫　健\n党委书记：郎玉山\n")
    assert f"2006 郎玉山 {_OWN} 党委书记" in found
