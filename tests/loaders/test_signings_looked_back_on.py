"""Who signs at an event, and who signed something before it of which the news remind."""

from __future__ import annotations

import pytest
from reading import held, read_whole

from cursus.model.statement import Hosting, Issuance

NEWS = (
    "市校合作项目签约\n2023-05-19\n5月18日，滨江实训基地共建签约仪式在云江大学举行。云江大学副校长钟诚与"
    "滨江重工有限公司总经理麦国梁分别代表双方签署《共建协议》。"
)


def signers(text: str) -> tuple[set[str], set[str]]:
    """Who signed at the event, and the titles of what was signed."""
    found = read_whole(text).statements
    return (
        {one.organization for one in found if isinstance(one, Hosting) and one.role == "signatory"},
        {one.title for one in found if isinstance(one, Issuance) and one.action == "signed"},
    )


@pytest.mark.parametrize(
    "told",
    [
        "据悉，今年3月，云江大学与白银市人民政府签署了《合作框架协议》。",
        "据了解，早在去年，云江大学和白银市人民政府就签订《合作框架协议》。",
        "此前，云江大学与白银市人民政府签署《合作框架协议》。",
        "云江大学曾与白银市人民政府签署《合作框架协议》。",
    ],
)
def test_those_who_signed_before_do_not_sign_at_the_event(told: str) -> None:
    bodies, titles = signers(f"{NEWS}\n{told}\n")
    assert bodies == {"云江大学", "滨江重工有限公司"}
    assert titles == {"共建协议", "合作框架协议"}


def test_what_is_signed_next_is_signed_at_the_event() -> None:
    bodies, _ = signers(f"{NEWS}随后，云江大学与白银市人民政府签署《合作框架协议》。\n")
    assert "白银市人民政府" in bodies


def test_one_who_signs_with_each_of_the_others() -> None:
    bodies, _ = signers(
        "校企合作签约\n2023-05-19\n5月18日，校企合作签约仪式在云江大学举行。滨江重工有限公司总经理麦国梁、"
        "白银天岳科技有限公司副总经理方志强，云江大学副校长钟诚出席。钟诚分别与麦国梁、方志强签署《校企合作协议》。\n"
    )
    assert bodies == {"云江大学", "滨江重工有限公司", "白银天岳科技有限公司"}


def test_offices_of_a_group_and_of_its_branches() -> None:
    firm = {"title": "云川水泥集团有限公司2021年大事记", "organization": "云川水泥集团有限公司"}
    assert "柳青山 云川水泥集团有限公司客户服务中心 主任" in held("集团公司客户服务中心主任柳青山主持。", **firm)
    posts = held("聘任安国瑞为满城分公司经理，聘任海波为总法律顾问。", **firm)
    assert "海波 云川水泥集团有限公司 总法律顾问 appointed" in posts
    posts = held("聘任安国瑞为满城分公司经理，海波为总工程师。", **firm)
    assert "海波 云川水泥集团有限公司满城分公司 总工程师 appointed" in posts
