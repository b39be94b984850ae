"""Lists of people whom a meeting agreed to as somebody had nominated them, and committees shared out to their heads."""

from __future__ import annotations

import pytest
from reading import based_whole

_HEAD = "青山市文联换届\n\n发布时间：2012-11-19\n\n　　11月16日下午，青山市文联第四次代表大会在青山宾馆召开。"
_ROWS = "秘书长李国华，副秘书长张志远、赵明远。\n"


@pytest.mark.parametrize(
    "told",
    [
        "根据主席提名，通过了市文联秘书长、副秘书长名单：",
        "根据市文联主席团提名，大会通过了驻会机构组成人员：",
        "经主席提名，会议审议通过了秘书长、副秘书长名单：",
    ],
)
def test_agreed_to_at_once(told: str) -> None:
    assert based_whole(f"{_HEAD}{told}{_ROWS}") >= {
        "李国华 青山市文联 秘书长 appointed",
        "张志远 青山市文联 副秘书长 appointed",
        "赵明远 青山市文联 副秘书长 appointed",
    }


def test_nominated_only() -> None:
    found = based_whole(f"{_HEAD}主席团提名了秘书长、副秘书长建议名单：{_ROWS}")
    assert not [one for one in found if one.endswith(("appointed", "elected"))]


@pytest.mark.parametrize("kind", ["创作委员会", "专业委员会", "艺术委员会", "行业分会"])
def test_committees_of_one_kind(kind: str) -> None:
    news = _HEAD.replace("文联", "作家协会")
    told = f"会议决定成立小说、诗歌、散文三个{kind}，分别由李国华、张志远、赵明远任主任。\n"
    assert based_whole(news + told) >= {
        f"李国华 青山市作家协会小说{kind} 主任 appointed",
        f"张志远 青山市作家协会诗歌{kind} 主任 appointed",
        f"赵明远 青山市作家协会散文{kind} 主任 appointed",
    }
