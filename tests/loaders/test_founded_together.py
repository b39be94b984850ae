"""News of a body that several others found together: whose news it is, and what the body is called besides."""

from __future__ import annotations

import pytest
from reading import held_whole, own_body

DAY = "\n\n来源：党委宣传部　发布时间：2023-05-19\n\n　　5月18日，"


@pytest.mark.parametrize(
    ("news", "own"),
    [
        (
            "校地共建青禾乡村振兴学院" + DAY + "青禾乡村振兴学院揭牌仪式在青禾县举行。青禾县县长黎江，"
            "我校党委书记骆文彬、校长钟诚出席。江北农业大学副校长邝瑞麟主持。",
            "江北农业大学",
        ),
        (
            "校企联合打造智能网联产业学院"
            + DAY
            + "智能网联产业学院成立大会在学校举行。校党委书记骆文彬、校长钟诚出席。"
            "江北理工大学副校长邝瑞麟主持。",
            "江北理工大学",
        ),
        (
            "“远程影像联合实验室”揭牌" + DAY + "远程影像联合实验室揭牌仪式在我院举行。江北理工大学副校长麦国梁，"
            "我院党委书记骆文彬、院长钟诚出席。云川市中心医院副院长邝瑞麟主持。",
            "云川市中心医院",
        ),
    ],
)
def test_one_of_its_founders_speaks(news: str, own: str) -> None:
    assert {f"骆文彬 {own} 党委书记", f"邝瑞麟 {own} {'副院长' if own.endswith('院') else '副校长'}"} <= held_whole(
        news
    )


@pytest.mark.parametrize(
    ("head", "own"),
    [("江北职业学院揭牌成立", "江北职业学院"), ("江北理工大学与云康集团共建药物研究院", "江北理工大学")],
)
def test_a_school_tells_of_itself(head: str, own: str) -> None:
    assert own_body(f"{head}{DAY}揭牌仪式举行。我校校长钟诚，云川学院副校长麦国梁出席。") == own


@pytest.mark.parametrize(
    "told",
    [
        "校长钟诚宣读《关于成立青禾智能制造产业学院理事会的通知》：骆文彬任理事长，麦国梁任副理事长。",
        "校长钟诚宣读了学校《关于设立青禾智能制造产业学院理事会的决定》，由骆文彬担任理事长，麦国梁担任副理事长。",
        "随后召开产业学院理事会第一次会议，选举骆文彬为理事长，麦国梁为副理事长。",
    ],
)
def test_its_council_is_chosen_by_a_paper_or_under_its_short_name(told: str) -> None:
    news = (
        f"三方共建青禾智能制造产业学院{DAY}青禾智能制造产业学院揭牌仪式举行。我校党委书记骆文彬，青禾重工有限公司董事长麦国梁"
        f"出席。江北理工大学副校长邝瑞麟主持。{told}\n"
    )
    council = "青禾智能制造产业学院理事会"
    assert {f"骆文彬 {council} 理事长", f"麦国梁 {council} 副理事长"} <= {
        one.removesuffix(" appointed").removesuffix(" elected") for one in held_whole(news)
    }
