"""A body's chapter of a gazetteer: congresses told of twice, its table of heads, and the life below it."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole, read_whole

from cursus.model.statement import EventStatement, Participation

CHAPTER = "云州市志·群团卷\n\n第四章　妇女联合会\n\n"


@pytest.mark.parametrize(
    ("first", "then", "days"),
    [
        ("1950年4月，市第一次妇女代表大会召开。", "市第一次妇女代表大会　1950年4月6～9日在市工人俱乐部召开，到会187人。", "1950-04-06/1950-04-09"),
        ("1964年6月，召开市第三次妇女代表大会。", "市第三次妇女代表大会　1964年6月11日至14日在县礼堂召开，到会90人。", "1964-06-11/1964-06-14"),
    ],
)  # fmt: skip
def test_the_days_of_a_congress_before_the_month_that_was_told_first(first: str, then: str, days: str) -> None:
    text = f"{CHAPTER}第一节　机构沿革\n\n　　{first}\n\n第二节　历次代表大会\n\n　　{then}市委副书记郑立到会讲话。\n"
    facts = read_whole(text).statements
    assert [one.date.edtf for one in facts if isinstance(one, EventStatement) and one.date] == [days]
    assert [one.person.name for one in facts if isinstance(one, Participation)] == ["郑立"]


@pytest.mark.parametrize(
    "life",
    [
        "吴桂珍（1931～1995），女，江口县人。1950年参加工作。",
        "吴桂珍（1931—1995），江口县白水乡人。1950年参加工作。",
        "吴　珍（1931年3月—1995年8月），回族，江口县人。1950年参加工作。",
        "吴桂珍（1931～ ），原名吴二妹，江口县人。",
    ],
)
def test_a_life_is_no_row_of_the_table_above(life: str) -> None:
    table = "　　表4-2　1954—1997年云州市妇联历任主席、副主席更迭表\n\n　　姓　名　　职　务　　任职时间\n　　孙桂荣　　主　席　　1954.11—1961.2\n　　娜仁其其格　　主　席　　1990.3—1994.4\n　　郑　甜　　副主席　　1990.3—1996.12\n\n"
    found = dated_whole(f"{CHAPTER}第三节　历任负责人\n\n{table}　　{life}\n")
    assert found == {
        "1954-11/1961-02 孙桂荣 云州市妇联 主席 term",
        "1990-03/1994-04 娜仁其其格 云州市妇联 主席 term",
        "1990-03/1996-12 郑甜 云州市妇联 副主席 term",
    }


@pytest.mark.parametrize("verb", ["免去", "撤销", "罢免"])
def test_a_name_set_wide_behind_what_takes_its_office(verb: str) -> None:
    text = f"{CHAPTER}第一节　机构沿革\n\n　　1983年机构改革，市委{verb}周　平市妇联主任、党组书记职务。\n"
    assert {one for one in held_whole(text)} == {f"周平 云州市妇联 {role} removed" for role in ("主任", "党组书记")}
