"""Histories of parties, cooperatives and federations in a place: whose they are, what they became, and who headed them
beside those who take an office."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole, own_body

COOPERATIVE = """云溪县供销合作社志

1954年3月，成立云溪县供销合作社，石开山任主任。

1983年12月，第四届社员代表大会召开，副县长方大可{joined}，选举丁小川为理事会主任。

1986年5月，吴家兴任县联社主任。
"""


@pytest.mark.parametrize(
    "title",
    [
        "中国民主同盟云溪市组织志",
        "民盟云溪市组织发展史",
        "民盟云溪市志",
        "云溪市民盟志",
        "云溪市民盟组织沿革",
    ],
)
def test_the_history_of_a_party_in_a_place_is_one_of_its_committee(title: str) -> None:
    assert own_body(f"{title}\n\n1953年9月，石开山任主任委员。\n") == "民盟云溪市委员会"


@pytest.mark.parametrize(
    "title", ["中国民主同盟简史", "民盟云溪市第二支部工作概况", "在民盟云溪市组织发展史座谈会上的讲话"]
)
def test_other_titles_with_a_party_are_not(title: str) -> None:
    assert own_body(f"{title}\n\n1953年9月，石开山任主任委员。\n") != "民盟云溪市委员会"


def test_a_chapter_on_a_party_with_its_place_has_no_second_place_before_it() -> None:
    told = dated_whole(
        "绵阳市民主党派志\n\n第一章　民革绵阳市委员会\n\n1980年5月，召开第四次代表大会，石开山当选主任委员。\n\n"
        "第二章　民盟绵阳市委员会\n\n1981年5月，召开第五次代表大会，丁小川当选主任委员。\n\n第三章　民建绵阳市委员会\n"
    )
    assert "1980-05 石开山 民革绵阳市委员会 主任委员 elected" in told
    assert "1981-05 丁小川 民盟绵阳市委员会 主任委员 elected" in told


@pytest.mark.parametrize("joined", ["宣布云溪县供销合作社联合社成立", "主持大会，成立云溪县供销合作社联合社"])
def test_a_cooperative_is_called_a_union_from_the_day_on_which_that_was_founded(joined: str) -> None:
    told = dated_whole(COOPERATIVE.format(joined=joined))
    assert "1954-03 石开山 云溪县供销合作社 主任 appointed" in told
    assert "1983-12 丁小川 云溪县供销合作社联合社 理事会主任 elected" in told
    assert "1986-05 吴家兴 云溪县供销合作社联合社 主任 appointed" in told


def test_a_cooperative_that_is_turned_into_a_union_with_its_level_alone_takes_that_name() -> None:
    told = dated_whole(
        "云溪县供销合作社志\n\n1954年3月，成立云溪县供销合作社，石开山任主任。\n\n"
        "1984年4月，县供销合作社改为县供销合作社联合社，丁小川任理事会主任。\n\n1986年5月，吴家兴任县联社主任。\n"
    )
    assert "1984-04 丁小川 云溪县供销合作社联合社 理事会主任 appointed" in told
    assert "1986-05 吴家兴 云溪县供销合作社联合社 主任 appointed" in told


def test_a_cooperative_that_took_part_in_founding_another_union_keeps_its_name() -> None:
    told = dated_whole(
        "云溪县供销合作社志\n\n1954年3月，成立云溪县供销合作社，石开山任主任。\n\n"
        "1983年12月，云江省供销合作社联合社成立，县供销社派丁小川参加。\n\n1984年5月，吴家兴任主任。\n"
    )
    assert "1984-05 吴家兴 云溪县供销合作社 主任 appointed" in told


@pytest.mark.parametrize(
    "told_of",
    [
        "1973年3月召开县第五次妇女代表大会",
        "1973年3月，召开县第五次妇女代表大会",
        "1973年3月，举行全县第五次妇女代表大会",
        "1973年召开县第五次妇代会",
    ],
)
def test_the_place_of_a_congress_begins_behind_the_verb_that_holds_it(told_of: str) -> None:
    told = held_whole(f"云溪县妇女联合会志\n\n{told_of}，石小兰当选主任。\n")
    assert "石小兰 云溪县妇联 主任 elected" in told


@pytest.mark.parametrize(
    ("words", "others"),
    [
        (
            "局长石开山，丁小川任副局长。",
            {"1961 石开山 云溪县粮食局 局长", "1961 丁小川 云溪县粮食局 副局长 appointed"},
        ),
        (
            "局长石开山，丁小川、吴家兴任副局长。",
            {
                "1961 石开山 云溪县粮食局 局长",
                "1961 丁小川 云溪县粮食局 副局长 appointed",
                "1961 吴家兴 云溪县粮食局 副局长 appointed",
            },
        ),
        (
            "局长石开山，副局长丁小川，吴家兴任办公室主任。",
            {
                "1961 石开山 云溪县粮食局 局长",
                "1961 丁小川 云溪县粮食局 副局长",
                "1961 吴家兴 云溪县粮食局办公室 主任 appointed",
            },
        ),
    ],
)
def test_heads_named_before_those_who_take_an_office_do_not_take_it(words: str, others: set[str]) -> None:
    assert dated_whole(f"云溪县粮食局志\n\n1961年，{words}\n") == others


def test_several_who_take_an_office_together_all_do() -> None:
    told = dated_whole("云溪县粮食局志\n\n1961年，局长石开山、副局长丁小川任领导小组副组长，吴家兴、段大海任组员。\n")
    assert {one.split()[1] for one in told if "副组长" in one} == {"石开山", "丁小川"}
