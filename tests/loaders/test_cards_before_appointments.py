"""Announcements before appointments: cards of those who shall have an office, in one line, in many, and in tables."""

from __future__ import annotations

import pytest
from reading import held_whole

FOOT = "公示期限：2022年6月8日至6月14日\n中共清水县委组织部\n2022年6月7日\n"
FOUND = {
    "林森青 清水县交通运输局 副局长",
    "林森青 清水县水利局 局长 nominated",
    "石丽 清水县妇联 副主席",
    "石丽 清水县文联 党组书记 nominated",
}
CARDS = [
    (
        "姓名：林森青　性别：男　民族：汉族　出生年月：1976.05\n现任职务：县交通运输局副局长\n拟任职务：县水利局局长\n\n"
        "姓名：石　丽　性别：女　民族：苗族　出生年月：1980.02\n现任职务：县妇联副主席\n拟任职务：县文联党组书记\n"
    ),
    (
        "姓名：林森青\n性别：男\n民族：汉族\n出生年月：1976年5月\n籍贯：清水县\n学历：大学\n参加工作时间：1998年8月\n入党时间：2000年6月\n健康状况：良好\n"
        "现任职务：县交通运输局副局长\n拟任职务：县水利局局长（试用期一年）\n\n"
        "姓名：石　丽\n性别：女\n现任职务：县妇联副主席\n拟任职务：县文联党组书记\n"
    ),
    (
        "姓名：林森青，性别：男，出生年月：1976年5月，学历：大学，政治面貌：中共党员，现任职务：县交通运输局副局长，拟任职务：县水利局局长。\n"
        "姓名：石丽，性别：女，出生年月：1980年2月，文化程度：大学，现任职务：县妇联副主席，拟任职务：县文联党组书记。\n"
    ),
    "姓名：林森青　性别：男　现任县交通运输局副局长，拟任县水利局局长\n姓名：石　丽　性别：女　现任县妇联副主席，拟任县文联党组书记\n",
    (
        "1. 林森青　男，汉族，1976年5月出生，现任县交通运输局副局长，拟任县水利局局长。\n"
        "2. 石丽　女，苗族，1980年2月出生，现任县妇联副主席，拟任县文联党组书记。\n"
    ),
    "林森青　现任县交通运输局副局长，拟任县水利局局长。\n石　丽（女）　现任县妇联副主席，拟任县文联党组书记。\n",
    (
        "姓名\t性别\t出生时间\t民族\t学历学位\t参加工作时间\t现任职务\t拟任（推荐、提名）职务\n"
        "林森青\t男\t1976.05\t汉族\t大学\t1998.08\t县交通运输局副局长\t县水利局局长\n石　丽\t女\t1980.02\t苗族\t硕士\t2001.07\t县妇联副主席\t县文联党组书记\n"
    ),
]


@pytest.mark.parametrize("cards", CARDS)
def test_what_each_is_and_shall_be(cards: str) -> None:
    text = f"清水县干部任前公示\n\n根据有关规定，现将拟任职人选公示如下：\n\n{cards}{FOOT}"
    assert held_whole(text) == FOUND


def test_whoever_is_to_lead_a_company() -> None:
    rows = "林森青　拟任清水水务集团有限公司党委书记、董事长\n石　丽　拟任清水水务集团有限公司总经理\n"
    assert held_whole(f"清水县国资委关于企业领导人员任前公示\n现公示如下：\n{rows}{FOOT}") == {
        "林森青 清水水务集团有限公司 党委书记 nominated",
        "林森青 清水水务集团有限公司 董事长 nominated",
        "石丽 清水水务集团有限公司 总经理 nominated",
    }


def test_a_plan_is_not_that_of_the_card_before() -> None:
    cards = "姓名：林森青\n现任职务：县交通运输局副局长\n拟任职务：县水利局局长\n\n姓名：石丽\n原任职务：县妇联副主席\n拟任职务：县文联党组书记\n"
    found = held_whole(f"清水县干部任前公示\n\n{cards}{FOOT}")
    assert not any(one.startswith("林森青") and "文联" in one for one in found)
