"""A document of a body that takes another name in its middle, by which its later posts go."""

from __future__ import annotations

import pytest
from reading import held_by_year

from .test_lists import facts

OWN = "吴州市河桥路中学"
LINES = (
    ("2月，经市教育局批准，学校更名为吴州市河桥高级中学。\n5月6日，副校长周明讲话。", "吴州市河桥高级中学"),
    ("2月，经市政府同意，更名为吴州市河桥高级中学。\n5月6日，副校长周明讲话。", "吴州市河桥高级中学"),
    ("1月6日，副校长周明讲话。\n2月，我校更名为吴州市河桥高级中学。", OWN),
    ("2月，原城关中学更名为吴州市第二中学。\n5月6日，副校长周明讲话。", OWN),
)


@pytest.mark.parametrize(("lines", "body"), LINES)
def test_its_name_of_the_time(lines: str, body: str) -> None:
    title = f"{OWN}大事记（2012年）"
    found = facts(f"{title}\n{lines}\n", title=title, organization=OWN, date="2012", medium="chronicle")
    assert any(one.startswith(f"周明 {body} 副校长 stated") for one in found)


INSTITUTE = ("云州市农业科学研究所", "云州市农业科学院", "院长")
NOTES = (
    ("说明：本院前身为云州市农业科学研究所，始建于1958年，2012年更名。", *INSTITUTE),
    ("本院前身是云州市农业科学研究所，2012年5月升格为现名。", *INSTITUTE),
    ("注：我院由云州市农业科学研究所于2012年更名而来。", *INSTITUTE),
    ("本院2012年前称云州市农业科学研究所。", *INSTITUTE),
    ("云州市农业科学院（原云州市农业科学研究所，2012年更名）始建于1958年。", *INSTITUTE),
    ("学校原名云州师范专科学校，创办于1978年，2012年经教育部批准改现名。", "云州师范专科学校", "云州学院", "院长"),
    (
        "医院前身为云州市红十字医院，1951年由教会医院改建，2012年更为现名。",
        "云州市红十字医院",
        "云州市第二人民医院",
        "院长",
    ),
    ("我厂原名云州市农具厂，2012年改今名。", "云州市农具厂", "云州市拖拉机厂", "厂长"),
    ("本会前身为云州市商业联合总会，2012年更名。", "云州市商业联合总会", "云州市商贸联合会", "会长"),
)


@pytest.mark.parametrize(("note", "old", "new", "head"), NOTES)
def test_a_note_says_what_it_was_called_before(note: str, old: str, new: str, head: str) -> None:
    found = held_by_year(
        f"{new}大事记（2011—2013）\n\n　　{note}\n\n2011年\n\n3月5日　{head}王平主持会议。\n\n"
        f"2013年\n\n4月6日　{head}王平主持会议。\n"
    )
    assert found == {"2011": {f"王平 {old} {head}"}, "2013": {f"王平 {new} {head}"}}
