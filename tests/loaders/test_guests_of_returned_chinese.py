"""Guests of a federation of returned overseas Chinese: their names, their societies, and what they are asked to be."""

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Hosting, Participation

HEAD = "云州市归国华侨联合会2017年大事记\n\n"


@pytest.mark.parametrize(
    ("entry", "posts"),
    [
        ("4月26日　香港云州同乡会会长林李月华率团来访。", {"林李月华 香港云州同乡会 会长"}),
        (
            "4月26日　香港云州商会会长陈王慧珍、副会长周何淑仪拜访市侨联。",
            {"陈王慧珍 香港云州商会 会长", "周何淑仪 香港云州商会 副会长"},
        ),
        ("4月26日　市侨联主席王江海涛声讲话。", {"王江海 云州市侨联 主席"}),
        (
            "5月9日　会议决定聘请王万宝、印尼客属联谊会原会长邬大为为市侨联海外顾问。",
            {
                "王万宝 云州市侨联 海外顾问 appointed",
                "邬大为 云州市侨联 海外顾问 appointed",
                "邬大为 印尼客属联谊会 会长 former",
            },
        ),
        ("5月22日　市侨联和暨南大学在广州办班，暨南大学副校长区文博讲话。", {"区文博 暨南大学 副校长"}),
        (
            "11月2日　香港云州同乡联谊总会荣誉会长余大音、会长况天佑、理事长弓长青参加。",
            {
                "余大音 香港云州同乡联谊总会 荣誉会长",
                "况天佑 香港云州同乡联谊总会 会长",
                "弓长青 香港云州同乡联谊总会 理事长",
            },
        ),
        (
            "7月5日　大会选举产生北山区妇联第一届执委会，主席：王小喜；副主席：车前进、毛小尖（兼）。",
            {
                "王小喜 云州市北山区妇联 主席 elected",
                "车前进 云州市北山区妇联 副主席 elected",
                "毛小尖 云州市北山区妇联 副主席 elected",
            },
        ),
    ],
)
def test_entries(entry: str, posts: set[str]) -> None:
    assert held_whole(HEAD + entry) == posts


def test_who_sees_a_signing_signs_nothing() -> None:
    text = HEAD + "4月18日　市侨联与云州海天律师事务所签署《法律顾问合同》。副市长言和见证签约。"
    signers = {one.organization for one in read_whole(text).statements if isinstance(one, Hosting)}
    assert signers == {"云州市侨联", "云州海天律师事务所"}


@pytest.mark.parametrize("rest", ["来自5个国家的38名营员参加", "来自各县区的侨联干部共80余人参加"])
def test_others_from_elsewhere_take_part_by_themselves(rest: str) -> None:
    text = f"{HEAD}8月17日　夏令营云州营开营。市侨联副主席王星河为营员授旗，{rest}。"
    roles = [one.roles for one in read_whole(text).statements if isinstance(one, Participation)]
    assert roles == [("other",)]
