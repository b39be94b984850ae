"""Officers of villages and communes by their charge, Kazakh names, and what a congress adopts behind its committee's session."""

from __future__ import annotations

import pytest
from reading import held, read_whole

from cursus.model.statement import Issuance


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("白河县石桥公社牧业队长罗小满发言。", "罗小满 白河县石桥公社 牧业队长"),
        ("白河县石桥镇石桥村妇女主任罗小满发言。", "罗小满 白河县石桥镇石桥村 妇女主任"),
        ("白河县红星大队治保主任罗小满、民兵连长丁一凡到会。", "丁一凡 白河县红星大队 民兵连长"),
        ("市总工会副主席唐加拉别克出席会议。", "唐加拉别克 云州市总工会 副主席"),
        ("市妇联主席沙尔合提别克到会讲话。", "沙尔合提别克 云州市妇联 主席"),
    ],
)
def test_officers(text: str, post: str):
    assert post in held(text)


def test_nobody_is_named_by_a_word():
    assert "别克" not in "".join(held("市总工会副主席丁一凡分别克服困难到会。"))


@pytest.mark.parametrize("kind", ["妇女", "社员", "侨眷"])
def test_what_the_congress_adopted(kind: str):
    text = (
        f"云州日报　一九六三年八月二十一日　第二版\n\n市第二次{kind}代表大会召开\n\n　　本报讯　云州市第二次{kind}代表大会，于八月十二日至十六日举行。\n"
        "　　大会于十六日选举了执行委员会。同日下午，新选出的执行委员会举行第一次全体会议，选举罗小满为主任。\n"
        "　　大会还通过了《给全市人民的倡议书》。\n"
    )
    found = [one for one in read_whole(text).statements if isinstance(one, Issuance)]
    assert [one.organizations for one in found] == [(f"云州市第二次{kind}代表大会",)]
