"""Articles of one paragraph below a headline, without a byline; and who is chosen for another office than his own."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole

_PAGE = (
    "云川日报　　1987年4月12日　　第二版\n\n同乡回来看变化\n\n　　本报讯　省侨联主席梁伯云四月九日至十日来我市参观。\n\n西堤大厦开业\n\n　　{}\n\n"
    "又一个会议\n\n　　本报讯　四月五日，市体委召开会议，市体委主任黎耕讲话。\n"
)


@pytest.mark.parametrize("day", ["昨天", "昨日上午", "前天"])
@pytest.mark.parametrize(
    "end", ["副市长冯怀安剪彩，市供销社主任卢云主持典礼。", "副市长冯怀安剪彩，市供销社主任卢云主持典礼。（钟声）"]
)
def test_an_article_begins_where_yesterday_is_told_below_a_headline(day: str, end: str) -> None:
    found = dated_whole(_PAGE.format(f"市供销社投资兴建的西堤贸易大厦{day}举行开业典礼。{end}"))
    told = "1987-04-10" if day == "前天" else "1987-04-11"
    assert {f"{told} 冯怀安 云川市人民政府 副市长", f"{told} 卢云 云川市供销社 主任"} <= found


@pytest.mark.parametrize(
    ("chosen", "posts"),
    [
        ("选举市体委副主任黎耕为主席，何其乐、司徒敬为副主席", {"黎耕 主席", "何其乐 副主席", "司徒敬 副主席"}),
        ("选举市文化局局长何其乐（女）为主席，李江为秘书长", {"何其乐 主席", "李江 秘书长"}),
        ("推选市二轻局局长黎耕担任主席，何其乐任副主席", {"黎耕 主席", "何其乐 副主席"}),
    ],
)
def test_what_somebody_is_already_is_nothing_he_is_chosen_for(chosen: str, posts: set[str]) -> None:
    found = held_whole(
        f"云川日报　　1987年4月12日　　第二版\n\n钓鱼也有了协会\n\n　　本报讯　云川市钓鱼协会第一次会员代表大会四月五日召开。会议{chosen}。\n"
    )
    assert {one for one in found if "elected" in one} == {
        "{} 云川市钓鱼协会 {} elected".format(*post.split()) for post in posts
    }


@pytest.mark.parametrize("name", ["庞大任", "王大为", "李重任"])
def test_a_name_that_ends_like_a_verb_of_taking_office(name: str) -> None:
    found = held_whole(
        f"云川日报　　1987年4月12日　　第二版\n\n钓鱼协会\n\n　　本报讯　云川市钓鱼协会四月五日开会，推举原市委书记{name}为名誉主席。\n"
    )
    assert f"{name} 云川市钓鱼协会 名誉主席 elected" in found
