"""Who goes along with the document's own people, speaks for others, or runs an event without a title of its own."""

from __future__ import annotations

import pytest
from reading import held, held_whole, read, read_whole

from cursus.model.statement import Participation

_HEAD = "柳州港务集团有限公司大事记（2015年）\n\n4月2日　"


@pytest.mark.parametrize("along", ["参加考察", "一同前往", "随行", "参加学习考察活动"])
def test_own_people_behind_a_host(along: str) -> None:
    text = f"{_HEAD}董事长舒文畅率队赴钦州港口集团考察，该集团副总经理王立介绍情况，副总经理田国明、生产部部长李青{along}。"
    assert {one for one in held_whole(text) if one.startswith(("田国明", "李青"))} == {
        "田国明 柳州港务集团有限公司 副总经理",
        "李青 柳州港务集团有限公司生产部 部长",
    }
    roles = {one.person.name: one.roles for one in read_whole(text).statements if isinstance(one, Participation)}
    assert roles["田国明"] == roles["李青"] == ("visitor",)


def test_hosts_who_join_in_stay_hosts() -> None:
    text = f"{_HEAD}董事长舒文畅赴钦州港口集团考察，该集团董事长王立介绍情况，副总经理田国明陪同。"
    assert "田国明 钦州港口集团 副总经理" in held_whole(text)


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("门机司机王大明代表获奖者发言。", {"王大明": ("speaker",)}),
        ("新生王小鱼代表新生发言，家长李青代表家长讲话。", {"王小鱼": ("speaker",), "李青": ("speaker",)}),
        ("纺织女工张桂兰代表劳模宣读倡议书。", {"张桂兰": ("speaker",)}),
        ("团委书记安明担任主持人。", {"安明": ("chair",)}),
        ("副主席李大为部署全年工作。", {"李大为": ("speaker",)}),
    ],
)
def test_roles_without_usual_words(text: str, roles: dict[str, tuple[str, ...]]) -> None:
    found = [one for one in read(f"表彰大会召开。{text}").statements if isinstance(one, Participation)]
    assert {one.person.name: one.roles for one in found} == roles


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("市农业局领导班子成员、副局长王江春参加会议。", {"王江春 云州市农业局 副局长"}),
        ("领导班子成员、前任主席王江春参加会议。", {"王江春 云州市总工会 主席 former"}),
    ],
)
def test_belonging_to_the_leaders_is_no_post(text: str, posts: set[str]) -> None:
    assert held(text) == posts
