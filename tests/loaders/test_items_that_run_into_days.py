"""Reports of a year's work whose items run into their days: `1. 3月5日，…`, of which a blank or none is left."""

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import EventStatement, Issuance

HEAD = (
    "柳溪县图书馆2022年工作总结及2023年工作计划\n\n（馆办公室　2023年1月6日）\n\n　　2022年，全馆接待读者12万人次。\n\n"
)
PLAN = "\n\n第二部分　2023年工作计划\n\n　　（一）推进分馆建设。（责任部门：业务部）\n"


@pytest.mark.parametrize("mark", ["1. ", "1.", "1．", "1、", "1）", "12. ", "（1）", "①", "▲"])
def test_days_behind_the_numbers_of_items(mark: str) -> None:
    told = f"第一部分　2022年工作\n\n▲队伍建设\n　　{mark}3月22日，全馆职工大会召开，馆长何大同主持，县文旅局副局长方明讲话。\n"
    found = dated_whole(HEAD + told + PLAN)
    assert {"2022-03-22 何大同 柳溪县图书馆 馆长", "2022-03-22 方明 柳溪县文旅局 副局长"} <= found


@pytest.mark.parametrize(("day", "date"), [("10月底", "2022-10"), ("9月", "2022-09"), ("11月上旬", "2022-11")])
def test_months_behind_them(day: str, date: str) -> None:
    told = f"第一部分　2022年工作\n　　2. {day}，我馆印发《柳溪县图书馆读者服务规范》。\n"
    said = read_whole(HEAD + told + PLAN).statements
    assert [one.date.edtf for one in said if isinstance(one, Issuance) and one.date] == [date]


def test_amounts_are_no_months() -> None:
    told = "第一部分　2022年工作\n　　1. 1.5月龄幼苗移栽完成，历时2.5月。\n"
    assert not [one for one in read_whole(HEAD + told + PLAN).statements if isinstance(one, EventStatement)]


@pytest.mark.parametrize(("day", "date"), [("9月起", "2022-09"), ("9月1日起", "2022-09-01")])
def test_since_when_somebody_holds_an_office(day: str, date: str) -> None:
    told = f"第一部分　2022年工作\n　　一是队伍建设得到加强。8月1日，全馆职工大会召开。{day}，何大同兼任少儿部主任。\n"
    assert f"{date} 何大同 柳溪县图书馆少儿部 主任 appointed" in dated_whole(HEAD + told + PLAN)
