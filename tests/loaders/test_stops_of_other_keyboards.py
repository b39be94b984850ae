"""A full stop of another keyboard between two clauses: `会议召开. 市水务局局长甲讲话`."""

from __future__ import annotations

import pytest

from cursus.loaders.cleaning.steps import clean_text


@pytest.mark.parametrize("stop", [". ", ".  ", "．", "． "])
def test_it_ends_the_sentence(stop: str) -> None:
    told = clean_text(f"1月8日　全市水务工作会议在云岭宾馆召开{stop}市水务局局长陈学明讲话。\n").text
    assert told == "1月8日　全市水务工作会议在云岭宾馆召开。市水务局局长陈学明讲话。"


@pytest.mark.parametrize(
    "told", ["参观卡尔. 马克思故居", "第一章. 总则和目的", "水价为1. 5元一吨", "见附件一. 名单另行公布"]
)
def test_other_points_stay(told: str) -> None:
    assert "。" not in clean_text(told).text


def test_it_ends_sentences_in_cells() -> None:
    rows = "| 日期 | 事件 |\n| --- | --- |\n| 2021-03-05 | 市水务局召开干部大会.局长陈学明讲话,副局长李云主持. |\n| 2021-04-08 | 市水务局举办培训班. |\n"
    assert "召开干部大会。局长陈学明讲话，副局长李云主持。" in clean_text("云岭市水务局2021年大事记\n\n" + rows).text
