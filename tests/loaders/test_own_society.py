"""Short names of the society whose papers a document is, and its own meetings."""

from __future__ import annotations

import pytest
from reading import based_whole, read_whole

from cursus.model.statement import Hosting


@pytest.mark.parametrize(
    ("own", "short"),
    [
        ("临江市足球协会", "市足协"), ("临江县棋类协会", "县棋协"), ("临江县钓鱼协会", "县钓协"), ("临江市竹产业协会", "市竹协会"),
        ("延边州篮球协会", "州篮协"), ("临江市红十字会", "市红会"),
    ],
)  # fmt: skip
def test_its_level_and_a_few_characters(own: str, short: str) -> None:
    """It is the society itself, whoever is chosen or comes."""
    found = based_whole(
        f"{own}大事记（2001—2003）\n\n2001年2月10日，{short}换届，崔求当选会长。\n2003年5月8日，{short}秘书长李海率队出访。\n"
    )
    assert {f"崔求 {own} 会长 elected", f"李海 {own} 秘书长 stated"} <= found


def test_others_and_other_words() -> None:
    """Bodies that each place has, and words that go on, are not the society."""
    found = based_whole(
        "临江市科普作家协会大事记（2001—2003）\n\n2001年2月10日，市科协主席李海到会祝贺。\n2003年5月8日，市文联主席陈望出席座谈会。\n"
    )
    assert {"李海 临江市科协 主席 stated", "陈望 临江市文联 主席 stated"} <= found


def test_what_a_meeting_decides_by_its_minutes() -> None:
    """The offices are of the body that met, whatever bodies were named above."""
    found = based_whole(
        "临江市老年书画研究会会长办公会议纪要\n时间：2007年7月20日下午3时\n主持：会长高山\n"
        "会议议定展览由市教育局主办，江南县老年书画研究会承办，8月5日开展。\n"
        "会议同意林立辞去副会长职务，提名陈望为副会长候选人。会议决定聘任曾小牧为副秘书长。\n"
    )
    own = "临江市老年书画研究会"
    assert {
        f"林立 {own} 副会长 resigned", f"陈望 {own} 副会长 nominated", f"曾小牧 {own} 副秘书长 appointed"
    } <= found  # fmt: skip


def test_what_a_meeting_plans_is_not_hosted_with_it() -> None:
    """Those who shall host what the meeting plans do not host the meeting."""
    found = read_whole(
        "临江市老年书画研究会会长办公会议纪要\n时间：2007年7月20日下午3时\n地点：市侨台大厦\n主持：会长高山\n"
        "会议议定展览由本会、市教育局联合主办，江南县老年书画研究会承办，8月5日开展。\n"
    ).statements
    assert not [one for one in found if isinstance(one, Hosting)]
