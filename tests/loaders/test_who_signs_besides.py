"""Those with whom somebody signs who went to them or came: `率团赴某市，与…`, `来访，…与其签订`, `一同签字`."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import EventStatement, Hosting

HEAD = "台州港务集团有限公司2014年大事记\n\n1月6日  总经理陈志远主持安全会议。\n3月6日  "
OWN = "台州港务集团有限公司"


def signers(text: str) -> set[str]:
    return {
        one.organization
        for one in read_whole(HEAD + text).statements
        if isinstance(one, Hosting) and one.role == "signatory"
    }


def titles(text: str) -> list[str]:
    return [one.title for one in read_whole(HEAD + text).statements if isinstance(one, EventStatement)]


@pytest.mark.parametrize(
    "told",
    [
        "陈志远率团赴宁波，与宁波海丰航运公司总裁贺启明签署《航线合作备忘录》。",
        "陈志远率团赴宁波，访问保税物流园，与宁波海丰航运公司总裁贺启明签署《航线合作备忘录》。",
        "宁波海丰航运公司总裁贺启明来访，陈志远与其签署《航线合作备忘录》。",
        "宁波海丰航运公司总裁贺启明一行4人来集团考察，陈志远会见并与之签订《航线合作备忘录》。",
        "宁波海丰航运公司总裁贺启明到集团访问，陈志远与对方签订《航线合作备忘录》。",
        "宁波海丰航运公司总裁贺启明一行来访，陈志远会见客人，市商务局副局长李小曼、椒江航运公司经理王立国在座。双方签署《航线合作备忘录》。",
    ],
)
def test_signs_with_whom_it_meets(told: str):
    assert signers(told) == {OWN, "宁波海丰航运公司"}


@pytest.mark.parametrize("too", ["一同签字", "共同签约", "也一起签字"])
def test_third_who_signs(too: str):
    told = f"陈志远率团赴宁波，与宁波海丰航运公司签订《三港联动协议》，舟山远洋物流公司总经理贺启明{too}。"
    assert signers(told) == {OWN, "宁波海丰航运公司", "舟山远洋物流公司"}


def test_who_only_sees_it():
    told = "集团与宁波海丰航运公司签订《航线协议》，舟山远洋物流公司总经理贺启明见证签字。"
    assert signers(told) == {OWN, "宁波海丰航运公司"}


@pytest.mark.parametrize("party", ["率团", "带队", "率部分职工代表"])
def test_journey_names_the_event(party: str):
    told = f"陈志远{party}赴宁波，与宁波海丰航运公司签订《航线协议》。"
    assert titles(told)[-1] == f"陈志远{party}赴宁波"


def test_inspection_at_a_place_behind_the_coming():
    told = "省交通运输厅副厅长贺启明来台，在客运站售票大厅督导春运工作，陈志远陪同。"
    assert titles(told)[-1].endswith("来台，在客运站售票大厅督导春运工作")


def test_lawyer_is_of_no_office_named_before():
    text = "椒江区委副书记李小曼到集团法律服务站揭牌，律师贺启明任站长。"
    told = [one for one in read_whole(HEAD + text).statements if getattr(one, "role", "") == "律师"]
    assert told == []
