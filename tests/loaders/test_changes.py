"""Who was elected, appointed, removed, resigned, nominated."""

from __future__ import annotations

import pytest
from reading import brief, held, read

from cursus.model.statement import Holding

CHANGES = {
    "elected by name": (
        "会议选举罗小满为市职工技术协会会长，丁一凡、石小川等5人为副会长，聘请韩志高为名誉会长。",
        (
            "罗小满 云州市职工技术协会 会长 elected|丁一凡 云州市职工技术协会 副会长 elected"
            "|石小川 云州市职工技术协会 副会长 elected|韩志高 云州市职工技术协会 名誉会长 appointed"
        ),
    ),
    "elected by the body that meets": (
        "市教育工会第六次代表大会召开，选举产生新一届委员会。罗小满当选主席，丁一凡、石小川当选副主席。",
        "罗小满 云州市教育工会 主席 elected|丁一凡 云州市教育工会 副主席 elected|石小川 云州市教育工会 副主席 elected",
    ),
    "by-election and resignation": (
        "市总工会召开全委会议，增补丁一凡为市总工会常委，接受石小川辞去市总工会副主席职务的请求。",
        "丁一凡 云州市总工会 常委 elected|石小川 云州市总工会 副主席 resigned",
    ),
    "appointed and removed": (
        "市委决定：罗小满同志任市总工会党组书记，免去韩志高同志的市总工会党组书记职务。",
        "罗小满 云州市总工会 党组书记 appointed|韩志高 云州市总工会 党组书记 removed",
    ),
    "of the same person": (
        "丁一凡同志任市总工会组织部部长，不再担任办公室主任职务；免去石小川同志组织部部长职务。",
        (
            "丁一凡 云州市总工会组织部 部长 appointed|丁一凡 云州市总工会办公室 主任 removed"
            "|石小川 云州市总工会组织部 部长 removed"
        ),
    ),
    "his other post": (
        "丁一凡任市侨联二级调研员，免去其文化联络部部长职务。",
        "丁一凡 云州市侨联 二级调研员 appointed|丁一凡 云州市侨联文化联络部 部长 removed",
    ),
    "no longer": ("丁一凡不再担任市总工会组织部部长。", "丁一凡 云州市总工会组织部 部长 removed"),
    "the posts above": (
        "原主席韩志高、原副主席石小川不再担任上述职务。",
        (
            "韩志高 云州市总工会 主席 former|韩志高 云州市总工会 主席 removed"
            "|石小川 云州市总工会 副主席 former|石小川 云州市总工会 副主席 removed"
        ),
    ),
    "in his place": ("罗小满接替韩志高任市总工会主席。", "罗小满 云州市总工会 主席 appointed"),
    "handed on": (
        "韩志高卸任市总工会主席，由罗小满接任。",
        "韩志高 云州市总工会 主席 removed|罗小满 云州市总工会 主席 appointed",
    ),
    "nominated": ("会议提名丁一凡为市总工会副主席候选人。", "丁一凡 云州市总工会 副主席 nominated"),
    "to be appointed": (
        "丁一凡，男，1975年3月生，现任市教育局副局长，拟任市教育局局长。",
        "丁一凡 云州市教育局 副局长|丁一凡 云州市教育局 局长 nominated",
    ),
    "a mayor resigns": (
        "决定任命白文远为云州市副市长、代理市长；接受关山月辞去云州市市长职务的请求。",
        "白文远 云州市人民政府 副市长 appointed|白文远 云州市人民政府 代理市长 appointed|关山月 云州市人民政府 市长 resigned",
    ),
    "engaged as adviser": (
        "韩志高受聘为市科协顾问，石小川被任命为市水利局局长。",
        "韩志高 云州市科协 顾问 appointed|石小川 云州市水利局 局长 appointed",
    ),
}


@pytest.mark.parametrize("case", CHANGES)
def test_running_text(case: str) -> None:
    text, expected = CHANGES[case]
    assert held(text) == set(expected.split("|"))


@pytest.mark.parametrize(
    "text", ["罗小满未当选市总工会主席。", "会议将选举产生市总工会主席。", "罗小满当选为市劳动模范。"]
)
def test_nobody_came(text: str) -> None:
    assert not any("elected" in one for one in held(text))


def test_a_notice_of_appointments() -> None:
    text = (
        "市人大常委会会议通过任免名单。\n一、决定任命：\n夏小明为云州市教育局局长；\n马小兰（女，回族）为云州市司法局局长。\n"
        "决定免去：\n文明的云州市教育局局长职务；\n夏小明、白雪的云州市司法局副局长职务。\n"
        "附：会议由市人大常委会主任梁大柏主持。"
    )
    assert held(text) == {
        "夏小明 云州市教育局 局长 appointed", "马小兰 云州市司法局 局长 appointed", "文明 云州市教育局 局长 removed",
        "夏小明 云州市司法局 副局长 removed", "白雪 云州市司法局 副局长 removed", "梁大柏 云州市人大常委会 主任",
    }  # fmt: skip


def test_lists_under_an_election() -> None:
    text = (
        "市科协第六次代表大会选举产生市科协第六届委员会委员。当选委员7名（以姓氏笔画为序）：\n"
        "万　里　王小冉　白　雪　乐　平\n吴·格勒　罗　盘　司徒文\n市科协六届一次全委会议召开，选举产生：\n"
        "主　席　慕容川\n副主席　万　里　白　雪（女，兼职）\n秘书长　罗　盘（兼）"
    )
    members = {"万里", "王小冉", "白雪", "乐平", "吴·格勒", "罗盘", "司徒文"}
    assert held(text) == {f"{name} 云州市科协 委员 elected" for name in members} | {
        "慕容川 云州市科协 主席 elected", "万里 云州市科协 副主席 elected", "白雪 云州市科协 副主席 elected",
        "罗盘 云州市科协 秘书长 elected",
    }  # fmt: skip


def _holdings(text: str) -> dict[str, Holding]:
    return {brief(one): one for one in read(text).statements if isinstance(one, Holding)}


def test_a_slate_is_the_whole_leadership_in_a_complete_list() -> None:
    found = _holdings(
        "市书法家协会第五次会员代表大会选举罗小满为会长，丁一凡、石小川为副会长，任自强、白文远等为理事。"
    )
    slates = {key.split()[2]: one.slate for key, one in found.items()}
    assert slates["会长"] == slates["副会长"] is not None
    assert slates["理事"] is None
    assert not any(one.alone for one in found.values())


def test_a_by_election_is_no_slate() -> None:
    (one,) = _holdings("市总工会十一届五次全委会议补选丁一凡为市总工会副主席。").values()
    assert one.alone
    assert one.slate is None


def test_spans_hold_name_post_and_the_words_of_the_change() -> None:
    found = read("会议选举罗小满为市职工技术协会会长。")
    (one,) = [one for one in found.statements if isinstance(one, Holding)]
    quoted = "".join(found.document.raw[start:end] for start, end in one.spans)
    assert "选举" in quoted and "罗小满" in quoted and "会长" in quoted
    assert found.document.raw[one.person.span[0] : one.person.span[1]] == "罗小满"
