"""A newspaper's page of which the masthead is misread, broken over lines, or holds both calendars: day, place and rubrics."""

import pytest
from reading import read_whole

from cursus.loaders.bodies.mastheads import place_of_masthead
from cursus.loaders.cleaning.masthead import read_page_head
from cursus.loaders.language.characters import fold
from cursus.model.statement import Holding

NEWS = "\n　　本报讯　昨天，市总工会在市影剧院召开表彰大会，市委副书记严如松出席并讲话。\n"


@pytest.mark.parametrize(
    "name",
    [
        "冷 水 滩 曰 报",
        "冷水\n滩\n日 报",
        "冷\n水\n滩\n报",
        "《冷水滩曰报》",
        "冷水滩日报·要闻",
        "第一版　冷水滩日报",
        "A02 冷水滩日报",
    ],
)
def test_place_of_a_paper_in_a_misread_or_broken_masthead(name: str) -> None:
    assert place_of_masthead(name + NEWS) == "冷水滩市"


def test_address_of_the_paper_in_a_street_called_by_another_city() -> None:
    text = f"冷 水 滩 曰 报\n1988年5月7日　星期六\n{NEWS}\n　　本报地址：市内重庆中路　　本版编辑：\n"
    said = [one for one in read_whole(text).statements if isinstance(one, Holding)]
    assert [(one.organization, one.date and one.date.edtf) for one in said] == [("冷水滩市委", "1988-05-06")]


@pytest.mark.parametrize(
    "line",
    [
        "1986年3月4日　（农历正月廿四）　星期二",
        "公元1986年3月4日 农历丙寅年正月廿四 星期二",
        "1986年3月4日(农历正月廿四)星期二",
        "1986．3．4　星期二",
        "1986/3/4 星期二 A3",
        "公元一九八六年三月四日（星期二）",
        "夏历丙寅年正月廿四日　公历1986年3月4日　星期二",
        "1986年3月4曰　旧历 正月廿四　多云转晴　第1O3l号",
        "1986年3月4日　阴历丙寅年正月大廿四　晴",
    ],
)
def test_day_among_the_rest_of_a_masthead(line: str) -> None:
    masthead = read_page_head(fold(line))
    assert masthead is not None
    assert masthead.day


@pytest.mark.parametrize(
    "line", ["1986年3月4日，农历正月廿四，县里召开四级干部会议", "农历正月廿四日前后天气晴好", "公元前2000年"]
)
def test_sentence_with_a_day_is_no_masthead(line: str) -> None:
    assert read_page_head(fold(line)) is None
