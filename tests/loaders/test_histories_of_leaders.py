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
