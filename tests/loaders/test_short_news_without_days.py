"""Pieces of short news that tell no day, and the article behind their column."""

from __future__ import annotations

import pytest
from reading import dated_whole

PAGE = """云 州 工 人 报
1984年9月6日　星期四　第2版

全市工会干部集中学习

　　本报讯　九月三日，市总工会主席方大和讲了课。

{column}
　　△市第三医院新门诊楼已经落成，院长贺明山主持剪彩。
　　△市纺织工会副主席郑小云昨日到市毛纺厂慰问女工。
　　△市火柴厂试制的排梗器在全厂推广。市机械局副局长文大武日前到厂祝贺。
　　△市电机厂厂长罗平说，今年产量可以翻番。

茶叶收购站增设六处

　　本市今年茶叶收购工作已经准备就绪。市供销合作社主任毛远说，今年又增设六处。
"""


@pytest.mark.parametrize("column", ["简　讯", "动　态", "都市短波", "工会动态", "零讯"])
def test_pieces_without_a_day_are_of_the_page(column: str) -> None:
    """A piece without a day has that of the page, or the month of 日前, and none of the piece before it."""
    assert dated_whole(PAGE.format(column=column)) == {
        "1984-09-03 方大和 云州市总工会 主席",
        "1984-09-06 贺明山 云州市第三医院 院长",
        "1984-09-05 郑小云 云州市纺织工会 副主席",
        "1984-09 文大武 云州市机械局 副局长",
        "1984-09-06 罗平 云州市电机厂 厂长",
        "1984-09-06 毛远 云州市供销合作社 主任",
    }
