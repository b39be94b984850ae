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
        ("市中苏友好协会成立，童寿年任会长。", "童寿年 扬州市中苏友好协会 会长 appointed"),
        ("高邮县中苏友好协会会长童寿年来访。", "童寿年 高邮县中苏友好协会 会长 stated"),
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


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "中国共产党扬州市第一次代表大会召开。30日，一届一次全会选举葛远平为第一书记，司马成为监察委员会书记。",
            {"葛远平 扬州市委 第一书记 elected", "司马成 扬州市委监察委员会 书记 elected"},
        ),
        (
            "查方田调任汉中专署副专员，公安局局长由原副局长梅岭南接任。",
            {"查方田 汉中专署 副专员 appointed", "梅岭南 扬州市公安局 局长 appointed"},
        ),
        (
            "《扬州报》创刊。社长由林吉人兼任，石磊明为总编辑。",
            {"林吉人 《扬州报》 社长 appointed", "石磊明 《扬州报》 总编辑 appointed"},
        ),
        ("军管会接管扬州电厂，派鲁大江为军代表。", {"鲁大江 扬州电厂 军代表 appointed"}),
        (
            "红旗人民公社成立，花小木任党委书记，高云飞任社长。",
            {"花小木 扬州市红旗人民公社 党委书记 appointed", "高云飞 扬州市红旗人民公社 社长 appointed"},
        ),
    ],
)
def test_those_who_come_to_office_are_at_home(text: str, posts: set[str]):
    assert posts <= told(text)


@pytest.mark.parametrize(
    "text",
    [
        "市委统战部部长宗平民、驻扬部队某部副政委郎小川出席。",
        "新能源公司董事长宗平民发言。会议通过郎小川为总监票人。",
        "宗平民说，大会选举我担任市委书记，市委统战部部长郎小川也讲话。",
    ],
)
def test_nameless_bodies_tellers_and_speakers_hold_nothing(text: str):
    assert not any("政委" in one or "总监" in one or one.startswith("我") for one in told(text))


def test_a_heading_ends_a_roster():
    lines = "云州市总工会第二届委员会名单\n\n（2022年1月11日选举产生）\n\n委员（4人）：\n于海洋　王立春　文晓霞\n贾思源\n\n■ 链接二\n\n会议开幕\n"
    assert not any("链接" in one for one in based_whole(lines))
