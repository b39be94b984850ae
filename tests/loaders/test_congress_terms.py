"""Congresses that adopt something keep their term: `首届`, `第三届`; those of a works are of its own body."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Issuance

CITY = "云州日报　　1984年4月19日　第二版\n\n大会闭幕\n\n　　本报讯　"
WORKS = "红 星 工 人\n云州红星机械厂党委主办　　第37期　　1979年9月8日\n\n大会闭幕\n\n　　本报讯　"


@pytest.mark.parametrize(
    "congress",
    [
        "云州市首届工人代表大会",
        "云州市第三届农民代表大会",
        "云州市首届文学艺术工作者代表大会",
        "云州市工商业联合会首届会员代表大会",
        "云州红星机械厂首届职工代表大会",
        "云州市首届各界人民代表会议",
    ],
)
def test_congress_keeps_its_term(congress: str) -> None:
    text = f"{CITY}{congress}于本月十一日召开，会上通过了《云州市劳动竞赛办法》。\n"
    assert [one.organizations for one in read_whole(text).statements if isinstance(one, Issuance)] == [(congress,)]


@pytest.mark.parametrize(
    "lead",
    [
        "在全厂职工大干三季度的热潮中，我厂",
        "正当全厂职工为完成任务奋战的时候，本厂",
        "当前，全厂上下掀起了生产高潮，厂",
        "在一片大好形势下，全厂",
    ],
)
def test_lead_clause_is_not_the_congress(lead: str) -> None:
    text = f"{WORKS}{lead}第二届职工代表大会于八月二十九日召开。会议审议通过了《集体合同》。\n"
    found = read_whole(text).statements
    assert [one.organizations for one in found if isinstance(one, Issuance)] == [("云州红星机械厂第二届职工代表大会",)]
    assert all("，" not in one.title for one in found if isinstance(one, EventStatement))
