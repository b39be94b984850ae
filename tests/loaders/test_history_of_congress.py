"""The history of a people's congress told session by session: the days of sessions, who was elected, what its committees are."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Issuance

HEAD = "第七编　人民代表大会\n\n第二章　怀化市人民代表大会及其常务委员会\n\n第一节　历届怀化市人民代表大会\n\n"
BEFORE = "第一届　第一次会议于1980年1月6日至14日举行，选举王大民为市长。\n\n"


def sessions(text: str) -> set[tuple[str, str, str | None]]:
    """Title, day and venue of each event of a document."""
    told = (one for one in read_whole(text).statements if isinstance(one, EventStatement))
    return {(one.title, one.date.edtf if one.date else "", one.venue) for one in told}


@pytest.mark.parametrize(
    ("told", "day", "venue"),
    [
        ("首次会议开幕于1984年4月16日，历时6天，代表358名。", "1984-04-16/1984-04-21", None),
        ("第一次会议时间为1984年4月16日至21日，地点在市府宾馆。", "1984-04-16/1984-04-21", "市府宾馆"),
        ("第一次会议召开时间是1984年4月16日至21日，会议地点为工人文化宫。", "1984-04-16/1984-04-21", "工人文化宫"),
        ("第一次会议举行于1984年4月16日，会期6天。", "1984-04-16/1984-04-21", None),
    ],
)
def test_sessions_dated_behind_their_verb(told: str, day: str, venue: str | None) -> None:
    found = sessions(f"{HEAD}{BEFORE}第二届　{told}选举李国强为市长。\n")
    assert ("怀化市第二届人民代表大会第一次会议", day, venue) in found


def test_session_told_by_the_day_of_its_end() -> None:
    told = "其后因工作变动，在1986年2月13日闭幕的三次会议上，李国强辞去市长职务，补选原副市长钱学海为市长，市委书记丁志刚兼任常委会主任。"
    text = f"{HEAD}{BEFORE}第二届　1984年4月16日至21日举行第一次会议，选举李国强为市长。{told}\n"
    assert ("怀化市第二届人民代表大会第三次会议", "1986-02-13", None) in sessions(text)
    chairs = {one for one in held_whole(text) if "丁志刚" in one and "主任" in one}
    assert len(chairs) == 1 and chairs.pop().endswith("主任 elected")


@pytest.mark.parametrize(
    "told",
    [
        "第二届　1988年3月2日至8日召开一次会议，李国强出任市长，赵志远、孙丽华任副市长。",
        "第二届　1988年3月2日，市二届人大一次会议举行，李国强任市长，赵志远、孙丽华担任副市长。",
        "第二届　1988年3月，市第二届人民代表大会第一次会议上，李国强出任市长，赵志远、孙丽华任副市长。",
    ],
)
def test_who_takes_office_at_a_session_is_elected(told: str) -> None:
    found = held_whole(f"{HEAD}{BEFORE}{told}\n")
    assert {"李国强 怀化市人民政府 市长 elected", "孙丽华 怀化市人民政府 副市长 elected"} <= found


def test_session_that_could_not_meet() -> None:
    told = "第二届　1966年1月选出代表244名，原定5月举行的第一次会议因动乱而未能召开。"
    assert not [one for one in sessions(f"{HEAD}{BEFORE}{told}\n") if one[1].startswith("1966")]


@pytest.mark.parametrize("session", ["六届一次常委会会议由主任李国强主持，通过", "六届常委会第一次会议审议通过"])
def test_what_the_standing_committee_adopts(session: str) -> None:
    told = f"第二节　市人大常委会\n\n1981年3月25日，{session}《怀化市人大常委会议事规则》。\n"
    found = [one for one in read_whole(f"{HEAD}{BEFORE}{told}").statements if isinstance(one, Issuance)]
    assert [one.organizations for one in found] == [("怀化市人大常委会",)]


def test_offices_and_committees_of_the_standing_committee() -> None:
    told = "1984年增设代表联络处。首任办公室主任赵志远，法制工委主任洪大亮；民侨工委主任一职由韩·巴特尔担任。"
    found = held_whole(f"怀化市志·人民代表大会\n\n第一节　市人大常委会\n\n{told}\n")
    assert {
        "赵志远 怀化市人大常委会办公室 主任 former",
        "洪大亮 怀化市人大常委会法制工委 主任",
        "韩·巴特尔 怀化市人大常委会民侨工委 主任 appointed",
    } <= found
