"""What a consultative conference's chronicle tells: its papers, guests, reports heard."""

from __future__ import annotations

import pytest
from reading import brief, held, read, read_whole

from cursus.model.statement import Holding, Participation

_OWN = {"title": "政协云山县委员会大事记", "organization": "云山县政协"}
_HEAD = "政协云山县委员会大事记（一九九三年）\n\n"


@pytest.mark.parametrize(
    "paper",
    ["《政协云山县委员会提案工作条例》", "《政协云山县委员会全体会议工作规则》", "《政协云山县委员会工作条例》"],
)
def test_bare_offices_behind_its_papers_are_its_own(paper: str) -> None:
    told = held(f"四届三次常委会议审议通过{paper}。同意马秋生因调外地工作辞去常委、委员职务。", **_OWN)
    assert told == {"马秋生 云山县政协 常委 resigned", "马秋生 云山县政协 委员 resigned"}


@pytest.mark.parametrize("name", ["尚可", "海洋", "方向"])
@pytest.mark.parametrize("said", ["关于城镇建设规划的通报", "关于全县经济工作情况的报告", "所作的关于普法工作的汇报"])
def test_words_are_names_of_those_who_report(name: str, said: str) -> None:
    assert f"{name} 云山县人民政府 副县长" in held(f"四届三次常委会议听取副县长{name}{said}。", **_OWN)


@pytest.mark.parametrize("went", ["到蜀岭、双河两区", "赴双河区", "到双河乡"])
def test_where_members_went_is_nobody(went: str) -> None:
    told = read(f"副主席方慕率医卫组委员{went}调查农村卫生院现状。", **_OWN).statements
    assert {brief(one) for one in told if isinstance(one, Holding)} == {"方慕 云山县政协 副主席"}
    assert {one.person.name for one in told if isinstance(one, Participation)} == {"方慕"}


@pytest.mark.parametrize("come", ["来云", "来云山", "来我县"])
def test_guests_led_to_a_place_by_its_short_name(come: str) -> None:
    text = f"{_HEAD}10月14日　镇安县政协副主席方木杰率参观团{come}，双方签订《两县政协友好联系协议》。\n"
    roles = [one.roles for one in read_whole(text).statements if isinstance(one, Participation)]
    assert roles == [("visitor",)]
