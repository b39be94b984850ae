"""People put up for a post before it is given: what they are, what they shall be, their names set wide."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole

HEAD = "安川水利学院干部任前公示\n\n　　现将拟任职人选公示如下：\n　　李一平，男，汉族，1976年11月生，中共党员，现任后勤处处长，拟任国资处处长。\n"
FOOT = "　　公示期限为2021年4月6日至4月12日。\n\n安川水利学院\n2021年4月6日\n"


@pytest.mark.parametrize(
    ("row", "held", "planned"),
    [
        (
            "王一成，男，回族，1983年2月生，现任电力工程系副主任，拟任学生资助管理中心主任。",
            "王一成 安川水利学院电力工程系 副主任", "王一成 安川水利学院学生资助管理中心 主任",
        ),
        (
            "王一成，男，回族，1983年2月生，现任电力工程系副主任，拟挂任产教融合办公室副主任。",
            "王一成 安川水利学院电力工程系 副主任", "王一成 安川水利学院产教融合办公室 副主任",
        ),
        (
            "方　正，男，1983年2月生，工程师，现任电力工程系副主任，拟挂职担任学生事务中心副主任。",
            "方正 安川水利学院电力工程系 副主任", "方正 安川水利学院学生事务中心 副主任",
        ),
    ],
)  # fmt: skip
def test_who_is_put_up_holds_a_post_and_shall_have_another(row: str, held: str, planned: str) -> None:
    posts = dated_whole(f"{HEAD}　　{row}\n{FOOT}")
    assert {f"2021-04-06 {held}", f"2021-04-06 {planned} nominated"} <= posts
    assert all(one.startswith("2021") for one in posts)


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("市侨联主席农一欣拜访广西侨商会，受到会长覃小业的热情接待。", "覃小业 广西侨商会 会长"),
        ("市侨联主席农一欣走访北海华侨医院，在院长覃小业的陪同下参观展馆。", "覃小业 北海华侨医院 院长"),
        ("市委决定：李一明任市侨联党组成员、提名为市侨联副主席人选。", "李一明 北海市侨联 副主席 nominated"),
        (
            "合浦县侨联换届，县委副书记谈一笑到会。\n\n▲15日，市侨联到侨港镇慰问，侨港镇党委书记裴一勇陪同。",
            "裴一勇 北海市侨港镇 党委书记",
        ),
        ("合浦县侨联换届，县委副书记谈一笑到会。", "谈一笑 合浦县委 副书记"),
        (
            "合浦县侨联换届，县委副书记谈一笑到会。涠洲岛旅游区管委会主任蔡一山致辞。",
            "蔡一山 北海市涠洲岛旅游区管委会 主任",
        ),
    ],
)
def test_guests_and_towns_of_a_city(told: str, post: str) -> None:
    assert post in held_whole(f"北海市归国华侨联合会大事记\n\n（2018年）\n\n四月\n\n▲8日，{told}\n")
