"""Cooperatives, which directors head, and societies that elect beside them or in the papers of a bureau."""

from __future__ import annotations

import pytest
from reading import held_whole

HEAD = "云河市供销社大事记（2021年）\n\n"


def test_the_council_stays_in_the_office_of_a_director() -> None:
    text = f"{HEAD}2月16日　全市供销工作会议召开，市供销社党组书记、理事会主任何大可作报告，监事会主任黎小明主持，青山县供销社理事会副主任甘泉到会。\n"
    assert held_whole(text) == {
        "何大可 云河市供销社 党组书记",
        "何大可 云河市供销社 理事会主任",
        "黎小明 云河市供销社 监事会主任",
        "甘泉 青山县供销社 理事会副主任",
    }


def test_deputies_behind_the_director_of_a_council() -> None:
    text = f"{HEAD}9月4日　市供销社选举理事会主任丁丰收、副主任石榴红、何大可。\n"
    assert {one.split(" ", 2)[2] for one in held_whole(text)} == {"理事会主任 elected", "理事会副主任 elected"}


def test_whose_supervisor_is_elected_in_the_papers_of_a_cooperative() -> None:
    text = f"{HEAD}9月1日　市钓鱼协会会员大会召开，选举会长丁丰收，副会长石榴红；监事长何必成。\n"
    assert {one.split()[1] for one in held_whole(text)} == {"云河市钓鱼协会"}


def test_societies_that_complete_their_elections_one_behind_the_other() -> None:
    text = (
        "云河市体育局2021年工作总结\n一、协会\n6月19日，市羽毛球协会第四次会员代表大会召开，选举高原为会长。7月8日，市武术协会完成换届，"
        "史大川任会长。8月5日，市柔道协会顺利换届，会长由白小山担任。\n"
    )
    assert held_whole(text) == {
        "高原 云河市羽毛球协会 会长 elected",
        "史大川 云河市武术协会 会长 elected",
        "白小山 云河市柔道协会 会长 elected",
    }


def test_rare_surnames_behind_a_title() -> None:
    text = f"{HEAD}1月1日　全市会议召开，副市长闭月明、零冬青出席，市财政局局长辜小红讲话。\n"
    assert {one.split()[0] for one in held_whole(text)} == {"闭月明", "零冬青", "辜小红"}


HISTORY = "云河县供销合作社志\n\n第一节　社员代表大会\n\n第一届社员代表大会于1951年11月20日至23日召开。"


@pytest.mark.parametrize(
    "told",
    [
        "大会选举产生理事会理事9人、监事会监事5人。理事会主任丁丰收，副主任石榴红；监事会主任黎小明。",
        "选出理事9人，监事5人。理事会主任丁丰收、副主任石榴红；监事会主任黎小明。",
        "选举理事9名。理事会主任丁丰收，副主任石榴红（女）；监事会主任黎小明。",
    ],
)
def test_officers_told_behind_how_many_were_elected(told: str) -> None:
    assert held_whole(f"{HISTORY}{told}\n") == {
        "丁丰收 云河县供销合作社 理事会主任 elected",
        "石榴红 云河县供销合作社 理事会副主任 elected",
        "黎小明 云河县供销合作社 监事会主任 elected",
    }


@pytest.mark.parametrize("told", ["选出理事9人。理事会主任丁丰收讲话。", "选出理事9人。会后，理事会主任丁丰收讲话。"])
def test_an_officer_who_does_something_is_only_named(told: str) -> None:
    assert held_whole(f"{HISTORY}{told}\n") == {"丁丰收 云河县供销合作社 理事会主任"}


def test_the_council_of_another_cooperative_is_not_the_own_one() -> None:
    told = "青山县供销合作社开会，理事会主任丁丰收讲话。"
    assert "丁丰收 云河县供销合作社 理事会主任" not in held_whole(f"{HISTORY}{told}\n")
