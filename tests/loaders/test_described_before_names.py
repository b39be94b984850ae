"""Names behind words that say how old somebody is or that he has left, and offices handed to somebody beside those chosen."""

from __future__ import annotations

import pytest
from reading import based_whole

_HEAD = "郴州市总工会2012年大事记\n\n"


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("11月16日，市边贸企业联谊会成立。会议聘请原市外经贸局局长、现已退休的应万方为顾问。", "应万方 郴州市边贸企业联谊会 顾问 appointed"),
        ("11月16日，市边贸企业联谊会成立。会议聘请原市外经贸局局长、现已退休的应万方为顾问。", "应万方 郴州市外经贸局 局长 former"),
        ("11月16日，市工会理论研究会成立。会议聘请退休老主席、六十三岁的方山为顾问。", "方山 郴州市工会理论研究会 顾问 appointed"),
        ("11月18日，市诗词协会成立，聘请市文联原主席、年近八旬的陈思远为名誉会长。", "陈思远 郴州市诗词协会 名誉会长 appointed"),
        ("11月16日，市边贸企业联谊会成立。会议选举万国华为会长。秘书长由市工商联会员部部长易大通兼任。", "易大通 郴州市边贸企业联谊会 秘书长 appointed"),
        ("11月16日，市书法家协会召开换届大会，选举万国华为主席。秘书长由市文联办公室主任易大同兼任。", "易大同 郴州市书法家协会 秘书长 appointed"),
        ("11月16日，市餐饮行业商会成立。大会选举万国华为会长。常务副会长由市商务局副局长李明兼任。", "李明 郴州市餐饮行业商会 常务副会长 appointed"),
    ],
)  # fmt: skip
def test_described_before_names(told: str, post: str) -> None:
    assert post in based_whole(_HEAD + told + "\n")
