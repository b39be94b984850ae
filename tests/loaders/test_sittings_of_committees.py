"""Committees of a house that sit, what they adopt, and whom they hear."""

from __future__ import annotations

from tests.support.reading import read_whole

from cursus.model.statement import Issuance, Participation

RAW = (
    "云岭市人民检察院检察委员会会议纪要\n〔2014〕第7期\n\n时间：2014年5月9日上午9时\n地点：六楼会议室\n主持人：苏砚秋　检察长\n"
    "出席：副检察长　钟立仁、丁　默\n列席：公诉科科长　严　实\n\n一、会议听取了严实关于第一季度公诉工作情况的汇报。\n"
    "二、会议审议通过了《案件质量评查办法（试行）》。\n"
)


def test_what_the_committee_adopts_is_its_own():
    adopted = [one for one in read_whole(RAW).statements if isinstance(one, Issuance)]
    assert [(list(one.organizations), one.action) for one in adopted] == [(["云岭市人民检察院检察委员会"], "adopted")]


def test_who_was_heard_on_something_spoke():
    took = [one for one in read_whole(RAW).statements if isinstance(one, Participation)]
    assert "speaker" in next(one.roles for one in took if one.person.name == "严实")
