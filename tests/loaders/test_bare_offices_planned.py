"""Notices of who shall have an office without a body: `现任某局局长，拟任副市长` says what he is and what he is to become."""

import pytest
from reading import based_whole

NOTICE = "云川理工大学干部任前公示\n\n　　现将下列拟任职人员予以公示：\n　　{}\n云川理工大学党委组织部\n2021年7月12日\n"
"""A notice of a university that no list has."""


@pytest.mark.parametrize(
    ("life", "now", "then"),
    [
        ("现任信息工程学院党委书记，拟任副校长。", "信息工程学院 党委书记", " 副校长"),
        ("现任信息工程学院党委书记，拟任校长助理、信息工程学院院长；", "信息工程学院 党委书记", " 校长助理"),
        ("现任信息工程学院党委书记，拟任校长助理、信息工程学院院长；", "信息工程学院 党委书记", "信息工程学院 院长"),
        ("现任信息工程学院党委书记，拟任院长助理。", "信息工程学院 党委书记", "信息工程学院 院长助理"),
        ("现任人事处处长，拟任总会计师、财务处处长。", "人事处 处长", " 总会计师"),
        ("现任副校长，拟任校长；", " 副校长", " 校长"),
        ("现任人事处处长，拟任副校长，兼任信息工程学院院长。", "人事处 处长", "信息工程学院 院长"),
    ],
)
def test_the_office_planned_is_none_held_today(life: str, now: str, then: str) -> None:
    found = based_whole(NOTICE.format(f"石大川，男，1975年11月生，教授，{life}"))
    assert f"石大川 云川理工大学{now} stated" in found
    assert f"石大川 云川理工大学{then} nominated" in found
    assert f"石大川 云川理工大学{then} stated" not in found


def test_a_post_given_now_and_one_planned() -> None:
    found = based_whole(
        "云川理工大学关于石大川任职的通知\n\n　　经研究，石大川同志任信息工程学院党委书记，拟任副校长。\n\n云川理工大学\n2021年7月12日\n"
    )
    assert found == {
        "石大川 云川理工大学信息工程学院 党委书记 appointed",
        "石大川 云川理工大学 副校长 nominated",
    }


def test_a_title_before_a_name_keeps_its_word() -> None:
    found = based_whole("云州县2021年大事记\n\n3月5日　县委副书记、拟任县长石大川到古坊乡调研。\n")
    assert "石大川 云州县委 副书记 stated" in found
