"""Pages on the history of a body and its leaders: lists with terms in many layouts, and who is in office today."""

from __future__ import annotations

import pytest
from reading import dated_whole

_HEAD = "临江市总工会组织沿革与历届领导\n\n一、组织沿革\n\n1950年3月，临江市总工会成立。\n\n"


@pytest.mark.parametrize(
    "rows",
    [
        "何云山（1984年8月至1988年10月），秦川（1988年10月至1998年5月），白露（2018年11月至今）。",
        "何云山（1984年8月至1988年10月）；秦川（女，1988年10月至1998年5月）；白露（2018年11月至今）",
        "何云山（1984.8—1988.10）　秦  川（1988.10—1998.5）　白  露（2018.11— ）",
        "第一任　何云山（1984年8月—1988年10月）\n第二任　秦　川（1988年10月—1998年5月）\n第三任　白　露（2018年11月至今）",
        "1984年8月—1988年10月　何云山\n1988年10月—1998年5月　秦　川\n2018年11月至今　白　露（女）",
        "1984.8—1988.10：何云山\n1988.10—1998.5：秦　川\n2018.11至今：白　露",
    ],
)
def test_holders_below_the_heading_of_their_post(rows: str) -> None:
    assert dated_whole(f"{_HEAD}二、历任党组书记\n\n{rows}\n") == {
        "1984-08/1988-10 何云山 临江市总工会 党组书记 term",
        "1988-10/1998-05 秦川 临江市总工会 党组书记 term",
        "2018-11 白露 临江市总工会 党组书记 term",
    }


def test_a_remark_says_which_of_the_posts_in_the_heading_it_was() -> None:
    rows = "何云山　1954年8月—1968年10月\n秦　川　1968年10月—1973年5月（市工代会主任）\n白　露　1973年11月—1978年2月\n"
    assert {one for one in dated_whole(f"{_HEAD}二、历任主席（主任）\n\n{rows}") if "秦川" in one} == {
        "1968-10/1973-05 秦川 临江市工代会 主任 term"
    }


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("五、现任领导班子（2022年6月）\n", "2022-06"),
        ("现任领导（2022.6）\n", "2022-06"),
        ("五、领导班子成员名单（2022年6月30日）\n", "2022-06-30"),
        ("五、市总工会领导班子\n（2022年6月）\n", "2022-06"),
        ("截至2022年6月，市总工会领导班子成员如下：\n", "2022-06"),
        ("五、第九届领导班子（2018年5月—2022年6月）\n", "2018-05/2022-06"),
    ],
)
def test_those_in_office_on_the_day_of_the_heading(head: str, day: str) -> None:
    basis = " term" if "/" in day else ""
    assert dated_whole(f"{_HEAD}{head}\n主　席：秦　川\n党组书记、副主席：何云山\n") == {
        f"{day} 秦川 临江市总工会 主席{basis}",
        f"{day} 何云山 临江市总工会 党组书记{basis}",
        f"{day} 何云山 临江市总工会 副主席{basis}",
    }


@pytest.mark.parametrize(
    "row",
    [
        "副主席：劳　动（兼职）　　燕　飞（挂职）　季大年",
        "副主席　劳动　燕飞　季大年",
        "副 主 席：劳　动、燕　飞（挂职）、季大年",
        "副主席　　劳　动（女）燕　飞（不驻会）季大年",
    ],
)
def test_names_that_are_words_stand_in_a_row_of_names(row: str) -> None:
    assert dated_whole(f"{_HEAD}五、现任领导班子（2022年6月）\n\n主　席：秦　川\n{row}\n调研员：何云山\n") == {
        "2022-06 秦川 临江市总工会 主席",
        "2022-06 劳动 临江市总工会 副主席",
        "2022-06 燕飞 临江市总工会 副主席",
        "2022-06 季大年 临江市总工会 副主席",
        "2022-06 何云山 临江市总工会 调研员",
    }


def test_holders_by_the_number_of_their_term_and_with_their_own_post() -> None:
    told = (
        "历届党委书记\n第一届（1956年5月—1961年3月）：何云山\n第二届（1961年3月—1966年8月）：秦川、高尚\n"
        "历任主席（主任）\n1956年5月—1966年8月，丁小一\n1968年9月—1978年12月，市工代会主任：武向东\n1979年1月—1988年3月，沙立\n"
    )
    assert dated_whole(_HEAD + told) == {
        "1956-05/1961-03 何云山 临江市总工会 党委书记 term",
        "1961-03/1966-08 秦川 临江市总工会 党委书记 term",
        "1961-03/1966-08 高尚 临江市总工会 党委书记 term",
        "1956-05/1966-08 丁小一 临江市总工会 主席 term",
        "1968-09/1978-12 武向东 临江市工代会 主任 term",
        "1979-01/1988-03 沙立 临江市总工会 主席 term",
    }


def test_terms_and_days_above_their_lists() -> None:
    told = (
        "云溪市书法家协会历届主席团名单\n\n第一届（1981年6月）\n主　席：甘雨霖\n副主席：解语　郁达山\n\n"
        "第二届（1992.4—1998.9）\n主　席：池墨香\n副主席：甘雨霖　于　飞\n\n第三届主席团（2003年12月）\n主　席：于　飞\n"
    )
    body = "云溪市书法家协会"
    assert dated_whole(told) == {
        f"1981-06 甘雨霖 {body} 主席",
        f"1981-06 解语 {body} 副主席",
        f"1981-06 郁达山 {body} 副主席",
        f"1992-04/1998-09 池墨香 {body} 主席 term",
        f"1992-04/1998-09 甘雨霖 {body} 副主席 term",
        f"1992-04/1998-09 于飞 {body} 副主席 term",
        f"2003-12 于飞 {body} 主席",
    }


def test_what_a_short_form_is_short_for_is_no_place() -> None:
    told = (
        "平阳省江源市归国华侨联合会沿革\n\n江源市归国华侨联合会（简称市侨联）成立于1957年3月。\n"
        "1984年10月12日，市侨联第三次代表大会召开，选举蓝天高为主席。1995年12月，市委任命许一诺为市侨联党组书记。\n"
    )
    held = dated_whole(told)
    assert {one.split(" ")[1] for one in held} == {"蓝天高", "许一诺"}
    assert all(one.split(" ")[2].startswith("江源市") for one in held)


@pytest.mark.parametrize(
    "told",
    [
        "1962年4月，中共临泽师范学校委员会成立。\n书　记　宁致远（1962.4～1966.6）\n副书记　柳　絮（女，1962.4～1966.6）",
        "历任党组织书记\n宁致远（1962.4～1966.6）　柳　絮（1966.6～1969.7）",
        "1962年4月，学校成立党总支。书记宁致远，副书记柳絮。",
        "1962年4月，党支部升格为党总支。书记宁致远，副书记柳絮。",
    ],
)
def test_heads_of_the_party_in_a_house(told: str) -> None:
    held = dated_whole(f"临泽师范学校组织沿革（1950—1999）\n\n{told}\n")
    assert {one.split(" ")[1] for one in held if one.split(" ")[3].endswith("书记")} == {"宁致远", "柳絮"}
    assert {one.split(" ")[2] for one in held} == {"临泽师范学校"}


def test_a_name_that_ends_like_the_verb_behind_it() -> None:
    told = (
        "2005年3月，市总工会办公室副主任谢东升主持工作。2006年1月，谢东升任办公室主任。2008年4月，张大调任办公室主任。"
    )
    assert {one.split(" ", 1)[1] for one in dated_whole(f"{_HEAD}{told}\n")} == {
        "谢东升 临江市总工会办公室 副主任",
        "谢东升 临江市总工会办公室 主任 appointed",
        "张大 临江市总工会办公室 主任 appointed",
    }
