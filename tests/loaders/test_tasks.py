"""Who is responsible for which item, in every notation."""

from __future__ import annotations

import pytest

from cursus.loaders.cleaning.steps import clean_text
from cursus.loaders.events.tasks import find_tasks

OWN = "江城市教育局"
ROLE = {"l": "lead", "r": "responsible", "s": "support"}


def expand(name: str) -> str:
    """A department hangs on the body, the rest stays."""
    return OWN + name if name.endswith(("处", "科", "室", "部")) and not name.startswith("市") else name


def tasks(raw: str) -> list[tuple[str, str, str]]:
    return [
        (one.item, one.organization, one.role)
        for one in find_tasks("d", clean_text(raw), [], expand, None)
    ]  # fmt: skip


CASES: list[tuple[str, list[tuple[str, str, str]]]] = [
    ("1. 推进培训。做好工作。（责任单位：人事处、市财政局）", [("1", OWN + "人事处", "r"), ("1", "市财政局", "r")]),
    ("1.推进培训。(责任单位:人事处,市财政局)", [("1", OWN + "人事处", "r"), ("1", "市财政局", "r")]),
    ("1．推进培训。\n（责任部门：人事处、市财政局等）", [("1", OWN + "人事处", "r"), ("1", "市财政局", "r")]),
    ("2、改善条件。（牵头单位：办公室；配合单位：市发展和改革委员会、财政局）",
     [("2", OWN + "办公室", "l"), ("2", "市发展和改革委员会", "s"), ("2", "市财政局", "s")]),
    ("（三）深化改革。由市人社局牵头，市文化和旅游局、市司法局配合。",
     [("（三）", "市人社局", "l"), ("（三）", "市文化和旅游局", "s"), ("（三）", "市司法局", "s")]),
    ("（三）深化改革。（市人社局牵头，市司法局、各区政府按职责分工负责）", [("（三）", "市人社局", "l"), ("（三）", "市司法局", "r")]),
    ("（三）深化改革。（市人社局、市司法局等按职责分工负责）", [("（三）", "市人社局", "r"), ("（三）", "市司法局", "r")]),
    ("四、抓好安全\n责任单位：市应急局\n配合单位：市公安局\n完成时限：年底前", [("四", "市应急局", "r"), ("四", "市公安局", "s")]),
    ("第五项 完善机制。责任单位：基建处 责任人：柳望舒", [("第五项", OWN + "基建处", "r")]),
    ("五、宣传工作。由宣传部负责。", [("五", OWN + "宣传部", "r")]),
    ("6.改革。（责任单位：各区总工会、市妇联、相关部门）", [("6", "市妇联", "r")]),
    ("1.改革。（市人社局牵头、市司法局、市财政局配合）",
     [("1", "市人社局", "l"), ("1", "市司法局", "s"), ("1", "市财政局", "s")]),
    ("1.改革。由市人社局牵头、市司法局配合。", [("1", "市人社局", "l"), ("1", "市司法局", "s")]),
    ("（一）经贸活动。展销会由市商务局主办、市农业局承办、市林业局协办。", []),
    ("1.改革。（市人社局负责）\n2.办会。（市商务局负责）\n注：第1项由市司法局、市财政局配合。",
     [("1", "市人社局", "r"), ("2", "市商务局", "r"), ("1", "市司法局", "s"), ("1", "市财政局", "s")]),
    ("1.改革。（市人社局牵头负责，市司法局配合落实）", [("1", "市人社局", "l"), ("1", "市司法局", "s")]),
    ("1.推进培训。［市教育局、市体育局］\n2.推进改革。［市司法局］\n3.推进交通。［市水务局］",
     [("1", "市教育局", "r"), ("1", "市体育局", "r"), ("2", "市司法局", "r"), ("3", "市水务局", "r")]),
    ("1.推进培训——市教育局\n2.推进改革。——市司法局、市水务局\n3.推进交通。——市水务局",
     [("1", "市教育局", "r"), ("2", "市司法局", "r"), ("2", "市水务局", "r"), ("3", "市水务局", "r")]),
    ("1.推进培训，加强管理（市教育局）\n2.推进改革（试点）", []),
    ("一、总体要求\n压实责任，明确责任单位。", []),
    ("负责人：柳望舒\n1.推进培训。", []),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "expected"), CASES)
def test_notations(raw: str, expected: list[tuple[str, str, str]]) -> None:
    assert tasks(raw) == [(item, name, ROLE[role]) for item, name, role in expected]


def test_each_item_has_its_own() -> None:
    raw = "一、队伍建设\n1.培训。（责任单位：人事处）\n2.考核。（责任单位：人事处）\n二、条件保障\n3.采购。（责任单位：基建处）"
    assert tasks(raw) == [
        (item, OWN + name, "responsible") for item, name in (("1", "人事处"), ("2", "人事处"), ("3", "基建处"))
    ]


def test_a_label_below_its_item_is_of_the_item_where_others_have_theirs() -> None:
    raw = "（一）保障\n1.培训。（责任单位：人事处）\n2.考核。\n　责任单位：基建处\n（二）就业\n3.采购。（责任单位：基建处）"
    assert tasks(raw) == [
        (item, OWN + name, "responsible") for item, name in (("1", "人事处"), ("2", "基建处"), ("3", "基建处"))
    ]


def test_places_share_the_body_behind_the_last() -> None:
    raw = "1.建成托养中心。（责任单位：市残联，仁和区、江口县残联）"
    assert tasks(raw) == [("1", name, "responsible") for name in ("市残联", "仁和区残联", "江口县残联")]


def test_a_table_with_an_empty_cell() -> None:
    raw = (
        "重点任务分工表\n序号\t任务\t牵头单位\t配合单位\t时限\n1\t建图书馆\t市文旅局\t市财政局、市住建局\t年底\n"
        "2\t办培训班\t市人社局\t\t六月底\n3\t办体育节\t\t市体育局\t全年"
    )
    assert tasks(raw) == [
        ("1", "市文旅局", "lead"), ("1", "市财政局", "support"), ("1", "市住建局", "support"),
        ("2", "市人社局", "lead"), ("3", "市体育局", "support"),
    ]  # fmt: skip


def test_the_text_of_an_item_is_its_first_sentence() -> None:
    raw = "1. 推进教师培训。开展轮训。（责任单位：人事处）"
    [one] = find_tasks("d", clean_text(raw), [], expand, None)
    assert one.text == "推进教师培训"
    assert raw[one.spans[0][0] : one.spans[-1][1]].startswith("责任单位：人事处")
