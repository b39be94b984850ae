"""Bodies and heads in chronicles of the 1950s: headquarters, teams, councils, societies of friends, hosts of meetings."""

from __future__ import annotations

import pytest
from tests.support.reading import based_whole

HEAD = "扬州市志\n\n大事记（1949年—1966年）\n\n1955年\n\n"


def told(text: str) -> set[str]:
    """The posts of one entry of a gazetteer's chronicle."""
    return based_whole(f"{HEAD}9月5日　{text}\n")


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("市委宣传部召开文教会议，部长林吉人作报告，副部长于小飞主持。", {"林吉人 扬州市委宣传部 部长", "于小飞 扬州市委宣传部 副部长"}),
        ("市委统战部举办座谈会。部长林吉人出席。", {"林吉人 扬州市委统战部 部长"}),
        ("省卫生厅召开会议，厅长林吉人讲话。", {"林吉人 江苏省卫生厅 厅长"}),
        ("市妇联召开会议，主任林吉人讲话，副主任高云主持。", {"林吉人 扬州市妇联 主任", "高云 扬州市妇联 副主任"}),
        ("扬州军分区召开会议，政委林吉人讲话。", {"林吉人 扬州军分区 政委"}),
        ("扬州棉纺织厂动工，厂长林吉人、副厂长于小飞参加奠基。", {"林吉人 扬州棉纺织厂 厂长", "于小飞 扬州棉纺织厂 副厂长"}),
    ],
)  # fmt: skip
def test_a_bare_head_is_of_the_body_that_calls_the_meeting(text: str, posts: set[str]):
    assert {f"{one} stated" for one in posts} <= told(text)


@pytest.mark.parametrize("text", ["市委召开会议，部长林吉人讲话。", "市委宣传部召开会议，主任林吉人讲话。"])
def test_no_head_of_what_has_none(text: str):
    assert not told(text)


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("市防汛指挥部指挥长车东来、政治委员葛远平赴险段。", "葛远平 扬州市防汛指挥部 政治委员 stated"),
        (
            "市委“四清”工作总团成立，仲秋实任总团长，成林木任副总团长。",
            "成林木 扬州市委“四清”工作总团 副总团长 appointed",
        ),
        ("洪波平任市民工总队总队长，饶正言任政治委员。", "饶正言 扬州市民工总队 政治委员 appointed"),
        ("中苏友好协会扬州市支会成立，童寿年任会长。", "童寿年 中苏友好协会扬州市支会 会长 appointed"),
        (
            "中国人民保卫世界和平反对美国侵略委员会扬州分会成立，童寿年当选主席。",
            "童寿年 中国人民保卫世界和平反对美国侵略委员会扬州分会 主席 elected",
        ),
        (
            "扬州市首届各界人民代表会议召开。会议推选童寿年为协商委员会主席。",
            "童寿年 扬州市各界人民代表会议协商委员会 主席 elected",
        ),
    ],
)
def test_bodies_are_written_out(text: str, post: str):
    assert post in told(text)
