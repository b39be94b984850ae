"""News of partners and guests: a firm from abroad beside a works, a city that is not that of the page, a ceremony gone to."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole, read_whole

from cursus.model.statement import EventStatement, Issuance

PAGE = "云州日报\n1996年10月23日　星期三　第2版\n\n市里新闻\n\n　　本报讯　{}\n"
SCHOOL = "云州大学报\n1996年10月23日　星期三\n\n我校签约\n\n　　本报讯　{}\n"


@pytest.mark.parametrize("country", ["德国", "日本", "美国"])
def test_a_works_and_a_firm_from_abroad_are_two(country: str) -> None:
    found = held_whole(
        PAGE.format(
            f"扬州轴承厂与{country}北方公司合资合同签字仪式21日举行。厂长钱伟和北方公司总经理李立在合同上签字。"
        )
    )
    assert found == {"钱伟 扬州轴承厂 厂长", f"李立 {country}北方公司 总经理"}


def test_a_firm_called_short_is_the_one_from_abroad() -> None:
    found = held_whole(
        PAGE.format("云州轴承厂与德国舒曼公司21日签订《云州舒曼精密轴承有限公司合同》。舒曼公司总经理李立讲话。")
    )
    assert "李立 德国舒曼公司 总经理" in found


def test_somebody_goes_to_attend_a_ceremony() -> None:
    text = SCHOOL.format("10月21日，校长钱伟一行赴北海市人民医院，出席共建附属医院签约仪式。北海市副市长李立致辞。")
    events = [one.title for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert events == ["共建附属医院签约仪式"]


def test_a_visit_without_a_ceremony_is_one() -> None:
    text = SCHOOL.format("10月21日，校长钱伟一行赴北海市人民医院，了解共建附属医院情况。")
    events = [one.title for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert events == ["校长钱伟一行赴北海市人民医院"]


def test_the_city_of_the_guests_named_right_before() -> None:
    text = SCHOOL.format(
        "10月21日，签约仪式在扬州市举行。扬州市副市长李立致辞，市卫生局局长王立、市教委主任丁立见证签约。"
    )
    text += "社址：江西省抚州市前湖路88号\n"
    assert {"王立 扬州市卫生局 局长", "丁立 扬州市教委 主任"} <= held_whole(text)


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("据悉，《云州市再就业规定》已于10月15日由市政府颁布。", "1996-10-15"),
        ("《云州市再就业规定》于10月15日由市政府印发，自11月1日起施行。", "1996-10-15"),
        ("《云州市再就业规定》由市政府颁布。", "1996-10-21"),
    ],
)
def test_who_issued_a_paper_behind_its_day(told: str, day: str) -> None:
    text = PAGE.format(f"10月21日，云州市总工会召开会议，主席钱伟讲话。{told}")
    issued = [one for one in read_whole(text).statements if isinstance(one, Issuance)]
    assert [(one.title, one.action, one.date and one.date.edtf) for one in issued] == [
        ("云州市再就业规定", "issued", day)
    ]


def test_where_people_stand_in_a_picture_at_the_end_of_its_news() -> None:
    text = PAGE.format("10月21日，颁奖典礼举行。图为云州市总工会主席钱伟（左三）为获奖者颁奖。　本报记者　丁小禾　摄")
    assert "1996-10-21 钱伟 云州市总工会 主席" in dated_whole(text)
