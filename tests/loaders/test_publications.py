"""Documents issued, signed and adopted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cursus.loaders.events.find import find_events
from cursus.loaders.events.notices import Issuer, find_notice
from cursus.loaders.events.publications import find_issuances
from cursus.loaders.meetings.scopes import scopes_of
from cursus.loaders.meetings.sessions import body_of_meeting
from cursus.loaders.text import CleanText

from .marked_texts import read

A, B = "[市科协=江城市科协]", "[西苑公司=西苑公司]"
OWN = "江城市科协"

CASES: list[tuple[str, list[tuple[str, list[str], str]]]] = [
    (f"{A}印发《会员管理办法（试行）》。", [("会员管理办法（试行）", [OWN], "issued")]),
    ("印发《会员管理办法》，规范管理。", [("会员管理办法", [OWN], "issued")]),
    (f"{A}、{B}联合印发《关于加强合作的意见》和《合作细则》。",
     [("关于加强合作的意见", [OWN, "西苑公司"], "issued"), ("合作细则", [OWN, "西苑公司"], "issued")]),
    (f"《会员管理办法》由{A}正式发布。", [("会员管理办法", [OWN], "issued")]),
    (f"{A}与{B}签署《合作协议》。", [("合作协议", [OWN, "西苑公司"], "signed")]),
    (f"{A}与江州长兴商行签署《购销合同》。", [("购销合同", [OWN, "江州长兴商行"], "signed")]),
    (f"{A}—{B}技术联盟签约仪式在江城会堂举行。双方签署《共建协议》，柳望舒致辞。", [("共建协议", [OWN, "西苑公司"], "signed")]),
    ("江城市商会第四届第二次会员大会召开。大会审议通过《章程修正案》。",
     [("章程修正案", ["江城市商会第四届第二次会员大会"], "adopted")]),
    (f"论坛上，{A}与{B}签订《合作协议》《补充协议》。",
     [("合作协议", [OWN, "西苑公司"], "signed"), ("补充协议", [OWN, "西苑公司"], "signed")]),
    ("江城市科协六届二次全委会议召开，审议通过《工作报告》。", [("工作报告", ["江城市科协"], "adopted")]),
    ("江城市科协六届二次全委会议召开。会议审议并通过了《工作报告》《章程修正案》。",
     [("工作报告", ["江城市科协"], "adopted"), ("章程修正案", ["江城市科协"], "adopted")]),
    ("江城市科协第六次代表大会召开。大会通过《关于〈章程〉的决议》。", [("关于〈章程〉的决议", ["江城市科协第六次代表大会"], "adopted")]),
    ("会议印发了[江城县委=江城县委]《关于加强工作的意见》。", [("关于加强工作的意见", ["江城县委"], "issued")]),
    (f"{A}转发[江城县委=江城县委]《关于加强工作的意见》。", [("关于加强工作的意见", [OWN], "issued")]),
    ("[主席办公会=主席办公会]审议通过《工作规则》。", [("工作规则", [OWN], "adopted")]),
    ("职工文艺晚会在江城会堂举行，上演话剧《大江》。", []),
    ("{教授|柳望舒}作《守正创新》辅导报告。", []),
    (f"{A}学习贯彻《工会法》。", []),
    (f"{A}按照上级印发的《实施方案》推进工作。", []),
    (f"{A}参与制定《行业标准》。", []),
    ("会议审议《工作要点》。", []),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "expected"), CASES)
def test_issuances(marked: str, expected: list[tuple[str, list[str], str]]) -> None:
    text = read(marked)
    issuer = Issuer(text.organizations, lambda name: name, OWN)
    found = find_issuances("d", text.clean, text.entries(), text.scopes(), issuer, None)
    assert [(one.title, list(one.organizations), one.action) for one in found] == expected
    assert all(one.date is not None and one.date.edtf == "2021-03-05" for one in found)


def test_a_report_dates_by_its_sections_and_leaves_out_what_is_ahead() -> None:
    marked = read(
        "在江城市科协九届三次全委会议上的工作报告\n一、2020年工作回顾\n[市科协=江城市科协]出台《会员管理办法》。\n"
        "二、2021年主要任务\n[市科协=江城市科协]制定《五年规划》。"
    )
    entry = replace(marked.entries()[0], end=len(marked.text))
    events = find_events(marked.text, [entry], [], [], "工作报告")
    scopes = scopes_of(marked.text, [entry], events)
    issuer = Issuer(marked.organizations, lambda name: name, OWN)
    [one] = find_issuances("d", marked.clean, [entry], scopes, issuer, None)
    assert (one.title, one.date and one.date.edtf) == ("会员管理办法", "2020")


def test_a_notice_and_what_it_hands_down() -> None:
    text = (
        "江城市科协文件\n江科发〔2021〕7号\n关于印发《江城市科协2021年工作要点》的通知\n各会员单位：\n现印发给你们。\n"
        "江城市科协办公室\n2021年3月5日\n江城市科协2021年工作要点\n一、加强学习"
    )
    found = find_notice("d", CleanText(text, tuple(range(len(text)))), Issuer([], lambda name: name, OWN), None)
    assert [(one.title, one.organizations) for one in found] == [
        ("关于印发《江城市科协2021年工作要点》的通知", ("江城市科协办公室",)),
        ("江城市科协2021年工作要点", ("江城市科协办公室",)),
    ]
    assert [text[slice(*one.spans[0])] for one in found] == [one.title for one in found]


def test_a_headline_about_a_notice_is_no_notice() -> None:
    text = "市科协解读关于加强科普工作的通知\n记者从会上获悉，今年将办好科普日。"
    assert find_notice("d", CleanText(text, tuple(range(len(text)))), Issuer([], lambda name: name, OWN), None) == []


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("市科协十三届九次常委会议", "市科协"),
        ("江城市第十七届人民代表大会常务委员会第五次会议", "江城市人民代表大会常务委员会"),
        ("江城市第十七届人民代表大会第二次会议", "江城市人民代表大会"),
        ("江城市科协第六次代表大会", "江城市科协第六次代表大会"),
        ("江城市商会第四届第二次会员大会", "江城市商会第四届第二次会员大会"),
        ("院学术委员会换届会议", "院学术委员会"),
        ("市总工会十四届经审会十二次全委会", "市总工会经审会"),
        ("江城股份公司第三届董事会第一次会议", "江城股份公司董事会"),
        ("江城市作协第六届委员会第二次全体会议", "江城市作协"),
        ("2021年全市教育工作会议", ""),
    ],
)
def test_the_body_that_meets(title: str, body: str) -> None:
    assert body_of_meeting(title) == body
