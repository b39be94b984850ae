"""Who is described by his trade or by what he is proposed for, between an office and his name, and short working committees."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Participation

HEAD = "松河县人大常委会2007年大事记\n\n一月\n\n8日　县十四届人大常委会第三十二次会议召开。常委会主任苗德厚主持。\n\n"


def _speakers(told: str) -> set[str]:
    found = (one for one in read_whole(f"{HEAD}{told}\n").statements if isinstance(one, Participation))
    return {one.person.name for one in found if "speaker" in one.roles}


@pytest.mark.parametrize(
    "trade", ["太平乡石斛种植户", "养殖大户", "柳河镇种粮大户", "个体户", "青云村蔬菜专业户", "茶园承包户"]
)
def test_a_delegate_is_named_behind_his_trade(trade: str) -> None:
    assert "江流" in _speakers(f"12日　座谈会召开。省人大代表、{trade}江流作了发言。")


@pytest.mark.parametrize("planned", ["提名县长人选", "拟任县长候选人", "提名市长候选人"])
def test_somebody_is_named_behind_what_he_is_proposed_for(planned: str) -> None:
    told = f"27日　召开座谈会，县委副书记、{planned}江流作了发言。"
    assert "江流" in _speakers(told)
    assert "江流 松河县委 副书记" in held_whole(HEAD + told)


@pytest.mark.parametrize("short", ["财经工委", "农工委", "代工委", "法工委", "城工委", "预工委"])
def test_working_committees_by_one_character_are_those_of_the_congress(short: str) -> None:
    found = held_whole(f"{HEAD}14日　召开座谈会，{short}主任江流出席。\n")
    assert f"江流 松河县人大常委会{short} 主任" in found


def test_those_of_the_party_are_named_with_it() -> None:
    found = held_whole(f"{HEAD}14日　召开座谈会，县委农工委主任江流出席。\n")
    assert not {one for one in found if one.startswith("江流") and "人大" in one}
