"""Papers of the city committee of a party beside the ruling one: its branches by their places, its heads behind others."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Hosting

PAPER = "农工党云州市委会2021年大事记\n\n"


@pytest.mark.parametrize("member", ["农工党员", "中共党员", "民盟盟员", "九三学社社员", "民建会员", "致公党党员"])
def test_of_which_party_somebody_is_before_the_name(member: str) -> None:
    text = f"{PAPER}7月9日　市生态环境局副局长、{member}林育民介绍情况。\n"
    assert held_whole(text) == {"林育民 云州市生态环境局 副局长"}


@pytest.mark.parametrize("commission", ["卫健委", "发改委", "农业农村委"])
def test_a_deputy_of_the_party_behind_a_commission(commission: str) -> None:
    text = f"{PAPER}7月9日　市{commission}副主任林育民，副主委、市中医医院副院长何若兰参加。\n"
    assert held_whole(text) == {
        f"林育民 云州市{commission} 副主任",
        "何若兰 农工党云州市委会 副主委",
        "何若兰 云州市中医医院 副院长",
    }


@pytest.mark.parametrize("reason", ["因任职年限", "因届龄", "因换届", "因本人申请"])
def test_names_end_before_the_reason(reason: str) -> None:
    text = f"{PAPER}10月21日　原主委闻人杰{reason}不再提名。\n"
    assert held_whole(text) == {"闻人杰 农工党云州市委会 主委 former"}


@pytest.mark.parametrize("raised", ["升格为总支部", "经批准升格为总支部", "改建为总支部"])
def test_heads_of_a_branch_that_was_raised(raised: str) -> None:
    text = (
        f"{PAPER}11月18日　江南县支部{raised}。在当日的党员大会上，林育民当选总支部主委，何若兰、方正平当选副主委。\n"
    )
    assert held_whole(text) == {
        "林育民 农工党江南县总支部 主委 elected",
        "何若兰 农工党江南县总支部 副主委 elected",
        "方正平 农工党江南县总支部 副主委 elected",
    }


@pytest.mark.parametrize("named", ["江南县支部", "农工党江南县支部"])
def test_a_branch_by_its_place_is_the_partys(named: str) -> None:
    text = f"{PAPER}8月5日　“健康宣传周”启动仪式在石花镇举办，{named}承办。{named}主委林育民主持。\n"
    assert held_whole(text) == {"林育民 农工党江南县支部 主委"}
    hosts = {
        one.organization for one in read_whole(text).statements if isinstance(one, Hosting) and one.role == "undertaker"
    }
    assert hosts == {"农工党江南县支部"}
