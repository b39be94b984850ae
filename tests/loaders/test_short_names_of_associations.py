"""Associations by their short names, beside other bodies and at their congresses."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Hosting, Issuance

_HEAD = "临江市粮食行业协会大事记\n\n2011年\n\n1月20日　临江市粮食行业协会（以下简称{short}）第二次会员代表大会在江边饭店召开。\n\n"


@pytest.mark.parametrize("short", ["市粮协", "粮协", "市种籽协"])
def test_an_association_beside_another_body(short: str) -> None:
    text = (
        _HEAD.format(short=short)
        + f"10月23日　{short}与云川理工学院签订《技术合作协议》。秦川与该院副院长何云山分别代表双方签字。\n"
    )
    told = read_whole(text).statements
    signed = [set(one.organizations) for one in told if isinstance(one, Issuance)]
    assert signed == [{"临江市粮食行业协会", "云川理工学院"}]
    assert held_whole(text) == {"何云山 云川理工学院 副院长"}


@pytest.mark.parametrize("join", ["和", "与", "联合", "同", "会同"])
def test_an_association_that_hosts_with_another(join: str) -> None:
    text = _HEAD.format(short="市茶协").replace("粮食行业", "茶业") + f"4月2日　市茶协{join}市妇联举办采茶比赛。\n"
    hosts = {one.organization for one in read_whole(text).statements if isinstance(one, Hosting)}
    assert hosts == {"临江市茶业协会", "临江市妇联"}


def test_its_congress_adopts() -> None:
    text = _HEAD.format(short="市粮协") + "12月18日　市粮协第三次会员代表大会在宾馆召开。大会通过《会员自律公约》。\n"
    adopted = [one.organizations for one in read_whole(text).statements if isinstance(one, Issuance)]
    assert adopted == [("临江市粮食行业协会第三次会员代表大会",)]
