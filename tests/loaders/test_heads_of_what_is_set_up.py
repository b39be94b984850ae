"""Those who are made the heads of what a body sets up, zones of scenery, posts held on loan, and sessions that are none."""

from __future__ import annotations

import pytest
from reading import based_whole, read_whole

from cursus.model.statement import EventStatement

UNION, LEAGUE = "云州市总工会", "共青团云州市委"


def _held(own: str, told: str) -> set[str]:
    return based_whole(f"{own}大事记\n（2010年1月—12月）\n\n2010年\n6月21日　{told}\n")


@pytest.mark.parametrize(
    ("told", "posts"),
    [
        (
            "市总工会成立劳动竞赛委员会，主席李平任主任，副主席王刚任副主任。",
            {"李平 市总 主席 stated", "李平 市总劳动竞赛委员会 主任 appointed", "王刚 市总 副主席 stated", "王刚 市总劳动竞赛委员会 副主任 appointed"},
        ),
        (
            "市总工会成立普法领导小组，党组书记李平任组长。",
            {"李平 市总 党组书记 stated", "李平 市总普法领导小组 组长 appointed"},
        ),
        ("市委成立增产节约委员会，李平任主任。", {"李平 云州市增产节约委员会 主任 appointed"}),
        (
            "云州钢铁公司成立爱国卫生委员会，总经理李平任主任。",
            {"李平 云州钢铁公司 总经理 stated", "李平 云州钢铁公司爱国卫生委员会 主任 appointed"},
        ),
        ("市职工技术协会成立，会长李平。", {"李平 云州市职工技术协会 会长 stated"}),
    ],
)  # fmt: skip
def test_heads_of_committees_that_a_body_sets_up(told: str, posts: set[str]) -> None:
    assert _held(UNION, told) == {one.replace("市总", UNION) for one in posts}


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("团市委连夜组建青年突击队，副书记邓亚楠任队长。", f"邓亚楠 {LEAGUE} 副书记 stated"),
        ("桂文涛（市青少年宫主任，时挂任团市委副书记）参加活动。", f"桂文涛 {LEAGUE} 副书记 stated"),
        ("市青少年宫主任、挂职团市委副书记桂文涛参加活动。", f"桂文涛 {LEAGUE} 副书记 stated"),
        ("原团云州地委书记万古春同志因病逝世。", "万古春 共青团云州地委 书记 former"),
        ("云门山风景名胜区党委书记关山月出席。", "关山月 云门山风景名胜区 党委书记 stated"),
    ],
)
def test_posts_in_the_papers_of_the_league(told: str, post: str) -> None:
    assert post in _held(LEAGUE, told)


@pytest.mark.parametrize("day", ["同月", "当日", "7月1日"])
def test_a_standing_committee_that_appoints_is_no_session(day: str) -> None:
    text = f"云州市中级人民法院大事记\n（2010年1月—12月）\n\n2010年\n6月21日　李平退休。\n{day}　市人大常委会任命王喜为副院长。\n"
    assert not [one.title for one in read_whole(text).statements if isinstance(one, EventStatement)]
