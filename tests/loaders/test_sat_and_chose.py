"""Who was chosen where congresses of working people, residents and societies of a level met."""

from __future__ import annotations

import pytest
from reading import dated_whole, held, held_whole, read

from cursus.model.statement import EventStatement

_PAPER = (
    "本溪市第二次工人代表大会胜利闭幕\n1953年5月9日\n【本报讯】本溪市第二次工人代表大会于五月四日在市工人俱乐部开幕，"
    "七日闭幕。中共本溪市委书记王小山讲话。本溪煤矿工会主席李大水在会上发了言。\n　　会议最后选出第二届执行委员廿一人。"
)


@pytest.mark.parametrize(
    "told",
    [
        "  ▪\n八日，执委会举行第一次全体会议，公推庾大亮为主席，牟小珠为秘书长。",
        "八日，新选出的执行委员会举行第一次会议，选举庾大亮为主席，牟小珠为秘书长。",
        "\n　　八日，召开第一次执委会，推选庾大亮为主席，牟小珠为秘书长。",
        "八日，执行委员会第一次会议推选庾大亮为主席，牟小珠为秘书长。",
    ],
)
def test_a_congress_of_workers_is_one_of_the_unions_of_the_place(told: str) -> None:
    assert dated_whole(_PAPER + told) == {
        "1953-05-04/1953-05-07 王小山 本溪市委 书记",
        "1953-05-04/1953-05-07 李大水 本溪煤矿工会 主席",
        "1953-05-08 庾大亮 本溪市总工会 主席 elected",
        "1953-05-08 牟小珠 本溪市总工会 秘书长 elected",
    }


def test_a_community_is_told_in_full_whose_electors_sign() -> None:
    found = held_whole(
        "大武口区朝阳街道锦林社区第十一届居民委员会换届选举结果公告\n\n　　锦林社区于2021年3月16日召开居民代表会议。"
        "现将选举结果公布如下：\n　　主　任：买春燕\n　　会议由社区居民选举委员会主任、社区党委书记买春燕主持。\n"
        "　　　锦林社区居民选举委员会\n　　　2021年3月17日\n"
    )
    community = "石嘴山市大武口区朝阳街道锦林社区"
    assert found == {
        f"买春燕 {community}居民委员会 主任 elected",
        f"买春燕 {community}居民选举委员会 主任",
        f"买春燕 {community} 党委书记",
    }


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("市会党组书记丁小满主持会议。", "党组书记"),
        ("市会秘书长丁小满主持会议。", "秘书长"),
    ],
)
def test_a_society_is_called_by_its_level(told: str, post: str) -> None:
    society = "云州市红十字会"
    assert held(told, title=society + "2021年大事记", organization=society) == {f"丁小满 {society} {post}"}


@pytest.mark.parametrize("body", ["东北总工会", "云州市妇联"])
def test_a_delegate_of_a_body_has_his_post_there(body: str) -> None:
    assert held(f"{body}代表、组织部副部长丁小满致贺词。") == {f"丁小满 {body}组织部 副部长"}


@pytest.mark.parametrize("chosen", ["增选", "推选", "选举"])
@pytest.mark.parametrize(
    "people", ["王小山、专职秘书长诸葛小亭", "王小山、专职秘书长诸葛小亭、丁大川", "王小山、丁大川、专职秘书长诸葛小亭"]
)
def test_those_without_an_office_are_chosen_beside_one_with_an_office(chosen: str, people: str) -> None:
    names = [one.removeprefix("专职秘书长") for one in people.split("、")]
    assert held(
        f"会议{chosen}{people}为常务理事。", title="云州市红十字会2021年大事记", organization="云州市红十字会"
    ) == {
        "诸葛小亭 云州市红十字会 专职秘书长",
        *(f"{name} 云州市红十字会 常务理事 elected" for name in names),
    }


@pytest.mark.parametrize("told", ["会议通过了经审会第一次会议选举结果。", "大会通报了市纪委第一次全会选举结果。"])
def test_what_a_meeting_passed_is_no_other_meeting(told: str) -> None:
    events = [one for one in read("市总工会召开会议。" + told).statements if isinstance(one, EventStatement)]
    assert [one.title for one in events] == ["市总工会会议"]
