"""Notices of those who shall have an office: what they are today stands behind their lives, with 现任 or without it."""

import pytest
from reading import based_whole, read_whole

from cursus.model.statement import Participation

NOTICE = (
    "云州县拟任职干部任前公示\n来源：县委组织部　　发布时间：2020-06-05\n"
    "　　根据《党政领导干部选拔任用工作条例》有关规定，经县委研究，现将下列同志任前情况公示如下：\n"
    "　　储成林，男，汉族，1978年3月生，大学学历，中共党员，现任县审计局总审计师，拟任县教育局局长。\n"
    "　　{}\n　　公示时间：2020年6月8日至6月12日。\n中共云州县委组织部\n2020年6月5日\n"
)


@pytest.mark.parametrize(
    ("life", "now", "then"),
    [
        (
            "柳大明，男，回族，1983年1月生，大学学历，中共党员，县委办公室副主任，拟任古坊乡党委书记。",
            "云州县委办公室 副主任 stated",
            "云州县古坊乡 党委书记 nominated",
        ),
        (
            "柳大明，男，1983年1月生，云州县水利局副局长，拟任古坊乡党委书记。",
            "云州县水利局 副局长 stated",
            "云州县古坊乡 党委书记 nominated",
        ),
        (
            "柳大明，女，1983年1月生，无党派，高级工程师，县人民医院院长，拟任县卫健局副局长。",
            "云州县人民医院 院长 stated",
            "云州县卫健局 副局长 nominated",
        ),
        (
            "柳大明，男，县教育局副局长，拟提名为县总工会主席人选。",
            "云州县教育局 副局长 stated",
            "云州县总工会 主席 nominated",
        ),
        (
            "柳大明，女，彝族，1983年1月生，现任县水利局副局长，拟任县审计局局长。",
            "云州县水利局 副局长 stated",
            "云州县审计局 局长 nominated",
        ),
        (
            "柳大明，女，彝族，1983年1月生，曾任县水利局副局长，拟任县审计局局长。",
            "云州县水利局 副局长 former",
            "云州县审计局 局长 nominated",
        ),
    ],
)
def test_today_and_later(life: str, now: str, then: str) -> None:
    found = {one for one in based_whole(NOTICE.format(life)) if one.startswith("柳大明 ")}
    assert {f"柳大明 {now}", f"柳大明 {then}"} == found


@pytest.mark.parametrize("said", ["参加闭幕式", "出席大会闭幕式"])
def test_the_closing_of_a_congress_behind_the_sitting_of_those_elected(said: str) -> None:
    found = read_whole(
        "云州县文学艺术界联合会第五次代表大会胜利闭幕\n来源：县文联　　发布时间：2020-06-30\n"
        "　　6月28日至29日，云州县文学艺术界联合会第五次代表大会在剧场召开。县委书记江临川出席开幕式并讲话。\n"
        "　　29日上午，县文联五届一次全委会议召开，选举汪如意为县文联主席。汪如意主持会议并讲话。\n"
        f"　　县作协主席向小阳等{said}。县委副书记程雪门在闭幕式上讲话。\n"
    ).statements
    of = {one.person.name: one.event for one in found if isinstance(one, Participation)}
    assert of["江临川"] == of["向小阳"] == of["程雪门"] != of["汪如意"]
