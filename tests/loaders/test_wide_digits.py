"""Digits of full width, as printers set them, say the same wherever they stand."""

from __future__ import annotations

from reading import dated_whole

WIDE = {ord(digit): ord(digit) + 0xFEE0 for digit in "0123456789"}

NOTICES = """关于查明远等同志职务任免的通知
来源：县政府办公室　　发布时间：2020-04-17　　浏览次数：1326
各乡镇人民政府：
　　2020年4月16日，经县政府第53次常务会议研究，决定任命：
　　查明远同志任县应急管理局副局长。

关于免去储国成同志职务的通知
来源：县政府办公室　　发布时间：2020-05-21　　浏览次数：532
各乡镇人民政府：
　　经研究，决定免去：
　　储国成同志的县水利局局长职务。
"""


def test_several_notices_keep_their_days_in_digits_of_full_width() -> None:
    text = f"岳西县人民政府网\n\n{NOTICES}"
    found = dated_whole(text)
    assert "2020-05-21 储国成 岳西县水利局 局长 removed" in found
    assert dated_whole(text.translate(WIDE)) == found
