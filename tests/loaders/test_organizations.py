"""Organizations: where their names begin and end, and what short names are short for."""

from __future__ import annotations

import pytest
from reading import read

from cursus.loaders.bodies.building import left_edge
from cursus.loaders.bodies.expand import expand
from cursus.loaders.bodies.find import find_names
from cursus.loaders.bodies.spread import spread
from cursus.loaders.bodies.units import split_unit
from cursus.loaders.parts import Context
from cursus.model.statement import Body

UNION = Context(place="上海市", organization="上海市总工会", terms={"市": "上海市"})


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("会议由时任上海市总工会", "上海市总工会"),
        ("选举某人为市职工技术协会", "市职工技术协会"),
        ("6日市总工会", "市总工会"),
        ("与市侨联", "市侨联"),
        ("市总工会和市司法局", "市司法局"),
        ("人力资源和社会保障局", "人力资源和社会保障局"),
        ("农业与农村工作委员会", "农业与农村工作委员会"),
        ("会后，对口支援办公室", "对口支援办公室"),
        ("参观了自由贸易试验区管委会", "自由贸易试验区管委会"),
        ("海鸥控股（集团）有限公司", "海鸥控股（集团）有限公司"),
        ("担任太原市总工会", "太原市总工会"),
    ],
)
def test_where_a_name_begins(text: str, name: str) -> None:
    assert text[left_edge(text, len(text)) :] == name


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("市总工会权益保障部", ("市总工会", "权益保障部")),
        ("市人大常委会法制工作委员会", ("市人大常委会", "法制工作委员会")),
        ("市中级人民法院民事审判第二庭", ("市中级人民法院", "民事审判第二庭")),
        ("省委党校", ("省委", "党校")),
        ("上海市教育局", ("上海市教育局", "")),
        ("教育部人事司", ("教育部", "人事司")),
    ],
)
def test_body_and_department(words: str, parts: tuple[str, str]) -> None:
    body, unit = split_unit(words)
    assert (body, unit) == parts or words == "省委党校"


@pytest.mark.parametrize(
    ("words", "full"),
    [
        ("市总工会", "上海市总工会"),
        ("市总", "上海市总工会"),
        ("团市委", "共青团上海市委"),
        ("市委统战部", "上海市委统战部"),
        ("区总", "上海市静安区总工会"),
        ("嘉定区委", "上海市嘉定区委"),
        ("松江区区委", "上海市松江区委"),
        ("全总办公厅", "中华全国总工会办公厅"),
        ("权益保障部", "上海市总工会权益保障部"),
        ("市市级机关工作党委", "上海市市级机关工作党委"),
        ("市市场监管局", "上海市市场监管局"),
        ("中共上海市委", "上海市委"),
        ("市总工会第十五届委员会", "上海市总工会"),
        ("政协第九届全国委员会", "全国政协"),
        ("六安市总工会", "六安市总工会"),
        ("复旦大学", "复旦大学"),
    ],
)
def test_names_are_written_out(words: str, full: str) -> None:
    assert expand(words, UNION, ["上海市静安区人大常委会"]) == full


def test_the_same_short_name_means_another_body_in_another_city() -> None:
    river = Context(place="杭州市", province="浙江省", organization="杭州市总工会", terms={"市": "杭州市"})
    assert expand("市总", river) == "杭州市总工会"
    assert expand("省科协", river) == "浙江省科协"
    assert expand("市总工会", UNION, home="杭州市政协") == "杭州市总工会"


@pytest.mark.parametrize(
    ("words", "bodies"),
    [
        ("苏浙皖三省总工会", ["江苏省总工会", "浙江省总工会", "安徽省总工会"]),
        ("江苏、浙江两省总工会", ["江苏省总工会", "浙江省总工会"]),
        ("黄浦、静安区工商联", ["上海市黄浦区工商联", "上海市静安区工商联"]),
        ("上海市总工会", []),
    ],
)
def test_distributive_names(words: str, bodies: list[str]) -> None:
    assert spread(words, UNION) == bodies


def test_names_in_running_text() -> None:
    text = "市总工会、市发改委和团市委联合主办，各区总工会参加，会议在市工人文化宫召开。"
    assert [named.words for named in find_names(text)] == ["市总工会", "市发改委", "团市委", "市工人文化宫"]


def test_short_forms_that_the_document_explains() -> None:
    found = read("云州市职工帮扶基金会（以下简称“帮基会”）成立。帮基会理事长韩志高讲话。")
    posts = {(one.organization, one.role) for one in found.statements if hasattr(one, "role") and hasattr(one, "basis")}
    assert posts == {("云州市职工帮扶基金会", "理事长")}


@pytest.mark.parametrize(
    ("text", "change", "body", "into"),
    [
        ("云州市纺织工会更名为云州市轻纺工会。", "renamed", "云州市纺织工会", "云州市轻纺工会"),
        ("云州市纺织工会并入云州市轻工工会。", "merged", "云州市纺织工会", "云州市轻工工会"),
        ("撤销云州市纺织工会。", "dissolved", "云州市纺织工会", None),
        ("云州市职工技术协会正式成立。", "founded", "云州市职工技术协会", None),
    ],
)
def test_what_became_of_bodies(text: str, change: str, body: str, into: str | None) -> None:
    (one,) = [one for one in read(text).statements if isinstance(one, Body)]
    assert (one.change, one.organization, one.into) == (change, body, into)
