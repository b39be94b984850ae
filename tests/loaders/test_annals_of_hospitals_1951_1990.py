"""What a hospital's annals by year tell of 1951 to 1990: societies that meet in the house, schools' hospitals by short names, funerals."""

from __future__ import annotations

import pytest
from reading import dated_whole, read_whole

from cursus.model.statement import EventStatement, Participation

_HEAD = (
    "春潮路上四十年\n——云溪地区第二人民医院院史（1951～1990）\n\n附录一　大事年表\n\n1951年\n"
    "5月1日，云溪专区工人医院在春潮路开诊，专署卫生科科长龚伯山兼院长。\n\n1973年\n5月，医院迁回春潮路，定名云溪地区第二人民医院。\n\n1980年\n"
)
_OWN = "云溪地区第二人民医院"


def _told(text: str) -> set[str]:
    return {one[5:] for one in dated_whole(f"{_HEAD}{text}\n") if one.startswith("1980-")}


def _events(text: str) -> set[str]:
    return {one.title for one in read_whole(_HEAD + text + "\n").statements if isinstance(one, EventStatement)}


def _parts(text: str) -> set[tuple[str, tuple[str, ...]]]:
    found = read_whole(_HEAD + text + "\n").statements
    return {(one.person.name, tuple(one.roles)) for one in found if isinstance(one, Participation)}


@pytest.mark.parametrize("branch", ["外科分会", "护理专业委员会"])
def test_a_branch_chosen_anew_is_of_the_society_that_meets_in_the_house(branch: str) -> None:
    found = _told(
        f"4月15日至17日，地区医学会年会在本院召开，本院承办。会上改选{branch}，谭启山当选主任委员，本院外科副主任欧阳大松当选秘书。"
    )
    assert {one.partition(" ")[2] for one in found} == {
        f"谭启山 云溪地区医学会{branch} 主任委员 elected",
        f"欧阳大松 云溪地区医学会{branch} 秘书 elected",
        f"欧阳大松 {_OWN}外科 副主任",
    }


def test_people_newly_promoted_are_of_the_house() -> None:
    found = _told("3月，地区卫生局宣布新班子：欧阳大松任院长，新提副院长温淑山（女）、杜国山。")
    assert {f"03 温淑山 {_OWN} 副院长", f"03 杜国山 {_OWN} 副院长"} <= found


def test_a_school_s_hospital_goes_on_by_what_stands_behind_fushu() -> None:
    found = _told(
        "12月6日，与上海第二医学院附属瑞华医院签订《技术协作协议书》，瑞华医院副院长顾维山、院长龚伯山分别代表双方签字。"
    )
    assert "12-06 顾维山 上海第二医学院附属瑞华医院 副院长" in found


def test_who_sends_a_wreath_does_not_chair() -> None:
    parts = _parts("4月8日，追悼会在地区殡仪馆举行，地区卫生局局长詹士山送花圈，龚伯山主持，温淑山致悼词。")
    assert ("詹士山", ("other",)) in parts
    assert ("龚伯山", ("chair",)) in parts


def test_opening_a_hospital_is_an_event() -> None:
    assert "云溪专区工人医院在春潮路开诊" in _events("6月，修建围墙。")


@pytest.mark.parametrize(
    ("before", "meeting", "both"),
    [
        ("医院更名为云溪专区第三人民医院", "全省卫生技术革新代表会", True),
        ("医院更名为云溪专区第三人民医院", "更名座谈会", False),
    ],
)
def test_a_meeting_above_is_told_beside_a_renaming(before: str, meeting: str, both: bool) -> None:
    assert (meeting in _events(f"8月，{before}。龚伯山赴南昌出席{meeting}。")) == both
