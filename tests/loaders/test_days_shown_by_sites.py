"""The day that a site shows above all of its pages is not the day on which these were written."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.loaders.cleaning.site_bars import without_today
from cursus.model.statement import EventStatement

_PAGE = """云溪市总工会
网站首页 | 机构概况 | 工会要闻 | 信息公开 | 维权帮扶
{shown}

市总工会召开十届三次全委会议
{posted}2022-05-06 09:15　　来源：办公室　　浏览：23次

　　昨天，市总工会十届三次全委会议在云溪饭店召开。市总工会主席柏立新出席并讲话。
"""
_SECOND = """
市总工会慰问一线职工
{posted}2022-05-12 10:20　　来源：办公室

　　昨日下午，市总工会副主席谷敬轩到云溪机床厂慰问一线职工。
"""
_SHOWN = [
    "今天是：2022年6月30日 星期四",
    "今天是2022年6月30日 星期四 农历六月初二",
    "您现在的位置：首页 > 工会要闻　　今天是：2022年6月30日 星期四",
    "现在是：2022年6月30日 星期四 09:12:11",
    "当前日期：2022年6月30日 星期四",
    "欢迎访问云溪市总工会网站！今天是2022年6月30日",
    "今天是 2022-06-30 星期四 | 设为首页 | 加入收藏",
    "2022年6月30日 星期四",
]


def _days(text: str) -> list[str]:
    events = (one for one in read_whole(text).statements if isinstance(one, EventStatement))
    return [one.date.edtf if one.date else "" for one in events]


@pytest.mark.parametrize("shown", _SHOWN)
@pytest.mark.parametrize("posted", ["发布时间：", ""])
def test_several_pieces_are_of_their_own_days(shown: str, posted: str) -> None:
    assert _days((_PAGE + _SECOND).format(shown=shown, posted=posted)) == ["2022-05-05", "2022-05-11"]


@pytest.mark.parametrize("shown", _SHOWN)
def test_a_single_piece_is_of_the_day_of_its_posting(shown: str) -> None:
    assert _days(_PAGE.format(shown=shown, posted="发布时间：")) == ["2022-05-05"]


def test_a_paper_is_of_the_day_of_its_head_though_it_was_put_up_before() -> None:
    page = (
        "云溪日报\n2022年6月30日　星期四　第2版\n\n市总工会召开全委会议\n来源：云溪日报　2022-06-28 09:15\n\n"
        "　　昨天，市总工会在云溪饭店召开全委会议。\n"
    )
    assert _days(page) == ["2022-06-29"]


def test_a_page_without_another_day_is_of_the_day_shown() -> None:
    page = "云溪市总工会\n今天是：2022年6月30日 星期四\n\n市总工会召开全委会议\n\n　　昨天，市总工会在云溪饭店召开全委会议。\n"
    assert _days(page) == ["2022-06-29"]


@pytest.mark.parametrize(
    "line", ["今天是2022年6月30日，我们在此集会。", "今日出版：2022年6月30日 星期四", "2022年6月30日 星期四"]
)
def test_a_day_in_a_sentence_or_alone_is_none_that_a_site_shows(line: str) -> None:
    assert without_today(line) == (line, "")
