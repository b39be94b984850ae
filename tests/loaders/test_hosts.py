"""Who hosted and who signed."""

from __future__ import annotations

import pytest

from cursus.loaders.events.hosts import find_hostings

from .marked_texts import read

A, B, C, D = "[市科协=江城市科协]", "[市教育局=江城市教育局]", "[江城大学=江城大学]", "[西苑公司=西苑公司]"
FULL = {"a": "江城市科协", "b": "江城市教育局", "c": "江城大学", "d": "西苑公司"}
ROLE = {"o": "organizer", "u": "undertaker", "c": "co_organizer", "s": "signatory"}

CASES = [
    (f"由{A}、{B}和{C}等联合主办的青少年科技节开幕。", "ao bo co"),
    (f"{A}、{B}联合主办的青少年科技节在江城会堂举行，{C}承办，{D}协办。", "ao bo cu dc"),
    (f"青少年科技节在江城会堂举行。科技节由{A}主办，{C}承办，{D}协办。", "ao cu dc"),
    (f"青少年科技节在江城会堂举行。主办单位：{A}、{B}；承办单位：{C}。", "ao bo cu"),
    (f"{A}召开领导干部大会。", "ao"),
    (f"{A}、{B}联合举办青少年科技节。", "ao bo"),
    (f"{A}在江城会堂召开领导干部大会。", "ao"),
    ("{市科协主席|柳望舒}主持召开领导干部大会。", ""),
    ("领导干部大会召开。", ""),
    (f"青年论坛在江城会堂举行。论坛上，{A}与{D}签署《合作协议》。", "as ds"),
    (f"{A}、{D}共建协议签约仪式在江城会堂举行。", "as ds"),
    (f"{A}与{D}签订《共建协议》，双方代表出席。", "as ds"),
    (f"{A}—[西苑公司技术联盟=西苑公司技术联盟]签约暨授牌仪式在江城会堂举行。", "as ds"),
    (f"青年论坛在江城会堂举行，{A}组织职工参加。", ""),
    (f"领导干部大会召开。大会要求，{A}要办好科技节。", ""),
]


@pytest.mark.parametrize(("marked", "short"), CASES)
def test_hosts(marked: str, short: str) -> None:
    text = read(marked)
    found = find_hostings("d", text.clean, text.scopes(), text.organizations, text.people, lambda name: name)
    expected = {(FULL[word[0]], ROLE[word[1]]) for word in short.split()}
    assert {(one.organization, one.role) for one in found} == expected


def test_a_shared_prefix_is_given_to_each() -> None:
    text = read("由市文化局、教育局、财政局联合主办的青少年科技节开幕。")
    found = find_hostings("d", text.clean, text.scopes(), [], [], lambda name: "江城" + name)
    assert [one.organization for one in found] == ["江城市文化局", "江城市教育局", "江城市财政局"]
