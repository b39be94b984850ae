"""Lines that only say what follows within a list of appointments in the news of a meeting, and are no headlines: its day goes on."""

from __future__ import annotations

import pytest
from reading import dated_whole

PAGE = """临川报
中共临川县委主办　第412期　1988年5月18日　星期三

县人大常委会举行第六次会议

　　本报讯　县九届人大常委会第六次会议五月九日在县城举行，通过了下列任免事项：
　　{given}
　　　　石　磊为县交通局局长；
　　　　汪洋（女）为县司法局副局长。
　　{taken}
　　　　万斯年的县计划委员会主任职务。
　　会议决定接受方正同志辞去县人大常委会副主任的职务。

县妇联召开执委会

　　本报讯　县妇联日前召开执委会，县妇联主任钱芳讲话。
"""


@pytest.mark.parametrize(
    ("given", "taken"),
    [
        ("任　命", "免　去"),
        ("任命：", "免去："),
        ("一、任命", "二、免职"),
        ("决定任命", "决定免去"),
        ("【任命】", "【免去】"),
        ("（一）任命", "（二）免去"),
        ("任命人员", "免职人员"),
        ("任 职", "免 职"),
    ],
)
def test_the_list_is_of_the_day_of_the_meeting(given: str, taken: str) -> None:
    assert dated_whole(PAGE.format(given=given, taken=taken)) == {
        "1988-05-09 石磊 临川县交通局 局长 appointed",
        "1988-05-09 汪洋 临川县司法局 副局长 appointed",
        "1988-05-09 万斯年 临川县计划委员会 主任 removed",
        "1988-05-09 方正 临川县人大常委会 副主任 resigned",
        "1988-05 钱芳 临川县妇联 主任",
    }


def test_a_headline_of_changes_begins_an_article() -> None:
    text = """临川报
1988年5月18日　星期三　第二版

县妇联召开执委会

　　本报讯　县妇联五月九日召开执委会，县妇联主任钱芳讲话。

县委任免干部

　　本报讯　县委决定：石磊任县交通局党组书记。
"""
    assert dated_whole(text) == {"1988-05-09 钱芳 临川县妇联 主任", "1988-05-18 石磊 临川县交通局 党组书记 appointed"}
