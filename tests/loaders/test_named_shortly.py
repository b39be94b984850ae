"""Names of events without what they were for, why somebody came, and on which of several days they were."""

from __future__ import annotations

import pytest
from reading import read, read_whole

from cursus.model.statement import EventStatement, Participation

HEAD = "云州市总工会2024年大事记\n\n6月\n\n"


def _events(told: str) -> list[tuple[str, str]]:
    found = (one for one in read_whole(f"{HEAD}{told}\n").statements if isinstance(one, EventStatement))
    return [(one.title, one.date.edtf[5:] if one.date else "") for one in found]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("市总工会机关党总支召开党员大会进行换届选举，陆大萍当选为总支书记。", "党员大会"),
        ("市总工会机关工会召开会员大会选举产生新一届工会委员会。", "会员大会"),
        ("市总工会召开干部大会进行民主测评。", "干部大会"),
        ("市总工会召开座谈会听取意见。", "座谈会"),
        ("市总工会召开换届选举工作会议。", "换届选举工作会议"),
        ("春节来临之际，市总工会主席蒋文采登门慰问困难职工。", "市总工会主席蒋文采登门慰问困难职工"),
        ("因洪水围困，副市长王大为乘船看望灾民。", "副市长王大为乘船看望灾民"),
        ("市总工会组织30名劳模赴桂林疗休养。", "市总工会组织30名劳模赴桂林疗休养"),
        ("市总工会组织48名一线职工赴北海市疗养，副主席韦春光带队。", "市总工会组织48名一线职工赴北海市疗养"),
    ],
)
def test_name_of_what_took_place(told: str, title: str) -> None:
    assert [one for one, _ in _events(f"14日　{told}")] == [title]


def test_who_recommends_and_elects_somebody_is_no_event() -> None:
    assert not _events("28日　经集团公司推荐、炼钢厂职代会选举，蓝田玉任炼钢厂工会主席。")


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("9～11日　市工会第四次代表大会召开。在11日举行的四届一次全委会上，李大明当选主席；同日，经审委一次全会选举王小兰为主任。", "06-11"),
        ("9～11日　市工会第四次代表大会召开。10日，召开四届一次全委会，李大明当选主席。同日，经审委一次全会选举王小兰为主任。", "06-10"),
        ("5日　市总工会召开工作会议。7日，召开四届二次全委会。同日，经审委二次全会选举王小兰为主任。", "06-07"),
    ],
)  # fmt: skip
def test_the_same_day_is_that_of_what_was_told_last(told: str, day: str) -> None:
    assert _events(told)[-1][1] == day


@pytest.mark.parametrize("act", ["导读", "示范", "领学", "开场白", "点评"])
def test_who_opens_or_explains_speaks(act: str) -> None:
    found = read(f"市总工会举办读书分享会。女职工委员会主任陆萍主持，云州学院副教授言丽华作{act}。").statements
    assert {one.person.name: one.roles for one in found if isinstance(one, Participation)} == {
        "陆萍": ("chair",), "言丽华": ("speaker",),
    }  # fmt: skip
