"""Papers of a school or works by its whole name, on whose pages guests are named more often than the house itself."""

from __future__ import annotations

import pytest
from reading import own_body

SCHOOL = (
    "\n\n我校召开教学工作会议\n\n　　本报讯　5月9日，我校教学工作会议召开。北海大学校长钱伟、北海大学教务处处长李立、北海大学图书馆馆长"
    "王立来校交流。\n　　高兴1951年毕业于北海大学。\n"
)
WORKS = (
    "\n\n我厂召开职代会\n\n　　本报讯　5月9日，我厂职代会召开。厂长高兴讲话。北海钢铁厂厂长钱伟、北海钢铁厂党委书记李立、北海钢铁厂"
    "工会主席王立来厂交流。北海钢铁集团公司送来贺信。\n"
)


@pytest.mark.parametrize(
    ("head", "own"),
    [
        ("赣东医科大学报\n2014年5月16日　星期五　第412期", "赣东医科大学"),
        ("赣东大学校报\n2014年5月16日　星期五　第412期", "赣东大学"),
        ("赣东学院报\n第412期　2014年5月16日", "赣东学院"),
        ("赣东学院院报\n第412期　2014年5月16日", "赣东学院"),
        ("第2版　要闻　2014年5月16日　星期五　赣东大学报", "赣东大学"),
        ("2014年5月16日　星期五　赣东大学报　责任编辑：王一　第2版", "赣东大学"),
        ("赣东师大报　2014年5月16日\n中共赣东师范大学委员会主办　第412期", "赣东师范大学"),
    ],
)
def test_the_school_of_a_paper(head: str, own: str) -> None:
    assert own_body(head + SCHOOL) == own


@pytest.mark.parametrize(
    ("head", "own"),
    [
        ("云江机床厂报\n2014年5月16日　星期五　第412期", "云江机床厂"),
        ("云江卷烟厂报\n2014年5月16日", "云江卷烟厂"),
        ("云江水泥厂　《厂报》\n2014年5月16日　总第9期", "云江水泥厂"),
        ("云江矿工报\n2014年5月16日　云江矿务局主办", "云江矿务局"),
        ("云机工人\n2014年5月16日　主办：云江机床厂党委", "云江机床厂"),
        ("云江油田报\n2014年5月16日　星期五\n云江石油管理局主管主办", "云江石油管理局"),
        ("云江煤矿报\n2014年5月16日　星期五　云江煤矿宣传科编", "云江煤矿"),
    ],
)
def test_the_works_of_a_paper(head: str, own: str) -> None:
    assert own_body(head + WORKS) == own


def test_a_university_called_short_by_its_paper_is_whole_where_the_page_names_it_so() -> None:
    text = "赣东医大报\n2014年5月16日　星期五　第412期" + SCHOOL.replace("5月9日，我校", "5月9日，赣东医科大学")
    assert own_body(text) == "赣东医科大学"


@pytest.mark.parametrize(
    "head", ["云江日报\n2014年5月16日　星期五\n\n云江机床厂报 创刊", "创刊\n来源：云江机床厂报　2014年5月16日"]
)
def test_a_headline_or_a_source_is_no_masthead(head: str) -> None:
    assert own_body(f"{head}\n\n　　本报讯　5月9日，市总工会主席高兴讲话。\n") != "云江机床厂"
