"""A society that an article of a paper is about, its outgoing heads, and letters of appointment handed to people."""

from __future__ import annotations

import pytest
from reading import held, held_whole, read_whole

from cursus.model.statement import Hosting, Issuance

PAPER = """云州晚报　2005年3月28日　A4版·财经

市茶业{kind}换届　柯大寿接棒

　　本报讯　3月26日上午，云州市茶业{kind}第四次会员代表大会在海滨宾馆举行。云州恒柯茶业公司董事长柯大寿当选会长。

　　副市长黎大照、市工商联副会长梁小楚到会祝贺，黎大照还向第三届会长易小邦颁发了“名誉会长”聘书。大会由前任秘书长戚大广主持。

　　会上，{kind}还与建行云州市分行签订了《融资服务协议》。
"""


@pytest.mark.parametrize("kind", ["协会", "商会", "研究会", "联合会", "促进会"])
def test_an_article_is_about_the_society_of_its_headline(kind: str) -> None:
    text, own = PAPER.format(kind=kind), f"云州市茶业{kind}"
    assert {
        f"柯大寿 {own} 会长 elected",
        f"易小邦 {own} 会长 former",
        f"易小邦 {own} 名誉会长 appointed",
        f"戚大广 {own} 秘书长 former",
        "梁小楚 云州市工商联 副会长",
    } <= held_whole(text)
    told = read_whole(text).statements
    assert {one.organization for one in told if isinstance(one, Hosting) and one.role == "signatory"} == {
        own,
        "建行云州市分行",
    }
    assert [one.organizations for one in told if isinstance(one, Issuance)] == [(own, "建行云州市分行")]


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("黎大照向老会长易小邦颁发了“名誉会长”聘书。", {"易小邦 云州市茶业协会 名誉会长 appointed"}),
        ("会上，市领导向易小邦颁发“名誉会长”聘书。", {"易小邦 云州市茶业协会 名誉会长 appointed"}),
        ("会议为易小邦颁发了名誉会长聘书。", {"易小邦 云州市茶业协会 名誉会长 appointed"}),
        (
            "大会给易小邦、田大山颁发了顾问聘书。",
            {"易小邦 云州市茶业协会 顾问 appointed", "田大山 云州市茶业协会 顾问 appointed"},
        ),
        (
            "市工商联主席田大山为易小邦颁发“名誉会长”聘书。",
            {"田大山 云州市工商联 主席", "易小邦 云州市茶业协会 名誉会长 appointed"},
        ),
        ("市委副书记黎大照向田小山颁发了市政府参事聘书。", {"田小山 云州市政府 参事 appointed"}),
    ],
)
def test_whoever_is_handed_a_letter_is_appointed(text: str, posts: set[str]) -> None:
    found = held(f"云州市茶业协会换届大会举行。{text}", organization="云州市茶业协会")
    assert posts <= found
    assert not any("appointed" in one for one in found - posts)


def test_letters_for_nobody_named_appoint_nobody() -> None:
    assert not held("大会为获奖企业和高级顾问颁发聘书，向市民代表颁发证书。", organization="云州市茶业协会")
