"""主任委员 who stands alone: of the league, party or society that the text is of or has just named."""

from __future__ import annotations

import pytest
from reading import held_whole

CHAMBER = """云岭县工商业联合会历届领导

第一届（1952年3月—1956年5月）
主任委员：荣德昌
副主任委员：乐世善、刀世勋
秘书长：甄思远
"""
PARTY = """民盟丰州市委会大事记

2011年
6月8日 民盟丰州市第十次代表大会召开，选举产生新一届委员会，主任委员章国康，副主任委员佘玛丽、花若兰。
"""
COUNTY = """云岭县志·大事记

1956年
3月5日 县工商联召开第二次会员代表大会，选举荣德昌为主任委员，乐世善为副主任委员。
6月 县科普协会成立，主任委员由副县长乐世善兼任。
"""


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (CHAMBER, "刀世勋 云岭县工商业联合会 副主任委员"),
        (CHAMBER, "荣德昌 云岭县工商业联合会 主任委员"),
        (PARTY, "章国康 民盟丰州市委会 主任委员 elected"),
        (PARTY, "花若兰 民盟丰州市委会 副主任委员 elected"),
        (COUNTY, "荣德昌 云岭县工商联 主任委员 elected"),
        (COUNTY, "乐世善 云岭县科普协会 主任委员 appointed"),
    ],
)
def test_the_chair_of_a_committee_is_of_the_body_told_of(text: str, fact: str) -> None:
    assert fact in held_whole(text)
