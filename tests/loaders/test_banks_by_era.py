"""Banks that were unions of credit cooperatives and cooperative banks before: whose posts those of each time are."""

from __future__ import annotations

import pytest
from reading import held_by_year, held_whole, own_body

_HISTORY = "衡阳石鼓农村商业银行大事记（2008—2016年）\n\n2011年\n6月9日　行长陆远到石鼓支行调研，支行行长何涛陪同。\n2014年\n1月9日　{}。\n2015年\n2月3日　行长陆远走访企业。\n"


@pytest.mark.parametrize(
    "told",
    [
        "衡阳石鼓农村合作银行改制为衡阳石鼓农村商业银行股份有限公司",
        "经银监会批准，衡阳石鼓农村合作银行更名为衡阳石鼓农村商业银行股份有限公司",
        "衡阳石鼓农村合作银行改制更名为衡阳石鼓农村商业银行",
    ],
)
def test_a_bank_renamed_with_its_legal_form(told: str) -> None:
    found = held_by_year(_HISTORY.format(told))
    assert "陆远 衡阳石鼓农村合作银行 行长" in found["2011"]
    assert found["2015"] == {"陆远 衡阳石鼓农村商业银行 行长"}


def test_a_note_that_tells_the_year_beside_an_entry_with_the_day() -> None:
    note = "编者按：衡阳石鼓农村商业银行股份有限公司，2010年合并组建为农村合作银行，2014年更为现名。\n\n2011年"
    text = _HISTORY.format("衡阳石鼓农村合作银行更名为衡阳石鼓农村商业银行股份有限公司").replace("2011年", note)
    assert own_body(text) == "衡阳石鼓农村商业银行"
    assert "陆远 衡阳石鼓农村合作银行 行长" in held_by_year(text)["2011"]


def test_a_note_alone_still_tells() -> None:
    text = _HISTORY.format("本行召开年会").replace("2011年", "本行前身为衡阳石鼓农村合作银行，2014年更名。\n\n2011年")
    assert "陆远 衡阳石鼓农村合作银行 行长" in held_by_year(text)["2011"]


@pytest.mark.parametrize("kind", ["农村信用合作联社", "农村信用联社", "农村信用合作社联合社"])
def test_unions_of_credit_cooperatives_by_their_place(kind: str) -> None:
    text = f"石鼓农村商业银行大事记（2008年）\n\n3月5日　祁东县{kind}召开社员代表大会。\n4月6日　祁东县联社主任陆远、衡东县联社信贷部经理何涛到会。\n"
    assert held_whole(text) == {f"陆远 祁东县{kind} 主任", f"何涛 衡东县{kind}信贷部 经理"}


def test_unions_of_other_cooperatives_keep_their_names() -> None:
    text = "祁东县供销合作社大事记（2008年）\n\n3月5日　祁东县农村信用合作联社与祁东县城市信用社联合社座谈。\n4月6日　衡东县联社主任陆远到会。\n"
    assert held_whole(text) == {"陆远 衡东县联社 主任"}


def test_an_office_of_the_union_above() -> None:
    text = "衡阳石鼓农村商业银行大事记（2008年）\n\n本书中“省联社”指湖南省农村信用社联合社，“市办事处”指省联社衡阳办事处。\n4月6日　市办事处主任陆远、省联社郴州办事处副主任何涛、省联社理事长江月到会。\n"
    assert held_whole(text) == {
        "陆远 湖南省农村信用社联合社衡阳办事处 主任", "何涛 湖南省农村信用社联合社郴州办事处 副主任", "江月 湖南省农村信用社联合社 理事长",
    }  # fmt: skip


@pytest.mark.parametrize("words", ["会员企业", "成员企业"])
def test_a_firm_that_is_a_member(words: str) -> None:
    text = f"衡阳市总商会2019年大事记\n\n4月6日　市工商联{words}衡阳石鼓纺织厂厂长陆远捐款。\n"
    assert "陆远 衡阳石鼓纺织厂 厂长" in held_whole(text)
