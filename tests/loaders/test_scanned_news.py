"""Pages of newspapers as scanners leave them: sentences over page heads, days at line ends, whose posts short news tell."""

from __future__ import annotations

import pytest
from reading import based_whole, read_whole

from cursus.loaders.cleaning.steps import clean_text
from cursus.loaders.language.characters import fold
from cursus.model.statement import EventStatement

PAGE = """澄湖晚报   2003年4月17日  星期四   第2版

  区书画院换届
   本报讯 澄湖市临江区书画研究会第三次会员代表大会
15日闭幕，会上作了工作报告。市文联主席秦望山到会祝贺,
并与会员代表们一同参观了展览。     (何立)

  邻市客人来访
   本报讯 近日，邻市客人参观了云门纺织厂和青
      澄湖晚报    2   本市新闻   2003年4月17日
石镇的茶园,茶厂厂长介绍了情况。镇长汇报了道路建设,
客人表示满意。大家在茶园里合影留念,随后又参观了新
建的学校,受到师生的欢迎。
"""


def test_a_sentence_goes_on_over_a_page_head_and_before_a_day() -> None:
    text = clean_text(PAGE, news=True).text
    assert "会员代表大会15日闭幕" in text
    assert "青石镇的茶园" in text


@pytest.mark.parametrize(
    ("scanned", "text"),
    [("市入事局副局长", "市人事局副局长"), ("企业负责入参加", "企业负责人参加"), ("投入产出", "投入产出")],
)
def test_people_are_read_where_scanners_see_going_in(scanned: str, text: str) -> None:
    assert fold(scanned) == text


@pytest.mark.parametrize(
    ("said", "post"),
    [
        ("市作家协会举办笔会，作协主席李可主持。", "李可 云州市作家协会 主席 stated"),
        ("市总工会到市第二福利院慰问老人。福利院院长王同文致谢。", "王同文 云州市第二福利院 院长 stated"),
        ("市总工会到市图书馆调研，图书馆馆长何立介绍情况。", "何立 云州市图书馆 馆长 stated"),
    ],
)
def test_a_short_name_means_the_body_just_named(said: str, post: str) -> None:
    assert post in based_whole(f"云州市总工会大事记\n\n2003年\n5月12日　{said}\n")


def test_people_without_an_office_are_elected_beside_others() -> None:
    found = based_whole(
        "云州市总商会大事记\n\n2003年\n5月12日　市总商会第五次会员代表大会选举李平为会长，"
        "个体工商户毛峰、大鹤商场总经理欧阳桂香（女）为副会长。\n"
    )
    assert {"毛峰 云州市总商会 副会长 elected", "欧阳桂香 云州市总商会 副会长 elected"} <= found


def test_visitors_are_told_of_on_their_own_days() -> None:
    text = "云州晚报　2003年11月12日　星期三　第1版\n\n邻市客人来访\n　　本报讯　江城市政协副主席苏航一行本月9日至11日来我市考察。\n"
    events = [one for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert [one.date.edtf for one in events if one.date] == ["2003-11-09/2003-11-11"]
