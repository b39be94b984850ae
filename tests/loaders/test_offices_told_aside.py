"""Offices in brackets, beside others and with papers, and what people do where a list or a refusal says so."""

from __future__ import annotations

import pytest
from reading import held_whole

from cursus.loaders import extract
from cursus.model.dates import When
from cursus.model.statement import EventStatement, Participation, SourceDocument

from .test_lists import facts

OWN = "临海市侨联"
HELD = (
    ("副市长柳依人、高大歌（新任市教育局局长）剪彩。", "高大歌 临海市教育局 局长 stated 1984-05-01"),
    ("《临海侨讯》（季刊）创刊，主编周大明。", "周大明 《临海侨讯》 主编 stated 1984-05-01"),
    ("陈立任市侨务办公室副主任，仍兼市侨联秘书长。", "陈立 临海市侨联 秘书长 stated 1984-05-01"),
    ("省侨联副主席方志鸿由谭焕明陪同到天台县调研。", "方志鸿 浙江省侨联 副主席 stated 1984-05-01"),
)  # fmt: skip
DONE = (
    ("秘书长李其祥因病未到会，副主席王新讲话。", {("王新", "speaker")}),
    ("市二建公司经理梁大柱报告工程经过。", {("梁大柱", "speaker")}),
    ("会议听取副市长王新关于水利工作的报告、市财政局局长李大成关于预算的说明。", {("王新", "speaker"), ("李大成", "speaker")}),
    ("省侨联副主席方志鸿由市委书记谭焕明陪同到天台县调研。", {("方志鸿", "visitor"), ("谭焕明", "companion")}),
)  # fmt: skip
TITLE = f"{OWN}大事记（1984年）"


@pytest.mark.parametrize(("line", "held"), HELD)
def test_which_office_is_told(line: str, held: str) -> None:
    found = facts(f"{TITLE}\n5月1日　{line}\n", title=TITLE, organization=OWN, date="1984", medium="chronicle")
    assert held in found
    assert not any(one.startswith("高大歌") and "副市长" in one for one in found)


@pytest.mark.parametrize(("line", "done"), DONE)
def test_what_people_do(line: str, done: set[tuple[str, str]]) -> None:
    told = [*_statements(line)]
    assert {(one.person.name, role) for one in told if isinstance(one, Participation) for role in one.roles} == done


def test_an_unveiling_is_named_by_its_ceremony() -> None:
    told = _statements("揭牌仪式在校门广场举行，副市长柳依人、周大明揭牌。")
    assert [one.title for one in told if isinstance(one, EventStatement)] == ["揭牌仪式"]


def _statements(line: str) -> list[object]:
    raw = (
        f"{TITLE}\n5月1日　市侨联召开会议。{line}\n"
        if "陪同" not in line and "揭牌" not in line
        else f"{TITLE}\n5月1日　{line}\n"
    )
    source = SourceDocument(
        key="test", version="0", title=TITLE, organization=OWN, date=When.parse("1984"), raw=raw, medium="chronicle"
    )
    return [*extract(source).statements]


def test_a_district_whose_head_is_named_is_the_one_meant() -> None:
    title = "徐州市河桥路中学大事记（2011年）"
    raw = f"{title}\n5月1日，鼓楼区副区长江晚明出席。\n6月3日，江晚明（时任区委常委、宣传部部长）来校检查高考工作。\n"
    found = facts(raw, title=title, organization="徐州市河桥路中学", date="2011", medium="chronicle")
    assert "江晚明 徐州市鼓楼区委 常委 stated 2011-06-03" in found


def test_a_reason_is_no_end_of_a_name() -> None:
    title = "吴州市研究所大事记（1988年）"
    raw = f"{title}\n3月1日，聘任雷大鸣为副所长；甘立因调往市科委任处长，辞去副所长职务。\n"
    found = facts(raw, title=title, organization="吴州市研究所", date="1988", medium="chronicle")
    assert "甘立 吴州市研究所 副所长 resigned 1988-03-01" in found


def test_a_rare_name_before_an_office_just_taken() -> None:
    found = held_whole("云州市大事记\n\n2021年5月3日　参加的有李明、褚艾（新任市水利局局长）等。\n")
    assert "褚艾 云州市水利局 局长" in found
