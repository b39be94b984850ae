"""Issues of a gazette: the notices, lists and orders printed in it one after the other are each of their own day."""

from __future__ import annotations

import pytest
from reading import dated_whole

NOTICES = """{}

{}

云州市人民政府
关于陈建国等同志任免职务的通知
云政任字〔1998〕18号

各区人民政府，市政府各部门：

　　市政府研究决定，任命：
　　陈建国为云州市教育局局长；
　　免去周明的云州市信访局局长职务。

　　　　　　　　　　云州市人民政府
　　　　　　　　　　一九九八年十月九日

中共云州市委组织部通知
云组干字〔1998〕77号

市粮食局党组：
　　市委同意：周明同志任市粮食局党组书记。

　　　　　　　　　　一九九八年十月二十日

市人大常委会任免名单
（一九九八年十月二十八日云州市第九届人民代表大会常务委员会第六次会议通过）

　　决定任命孙丽为云州市人民政府副市长。

云州市人民政府
关于李小红同志任职的通知
云政任字〔1998〕20号

　　市政府决定：
　　李小红任市统计局副局长。

　　　　　　　　　　一九九八年十一月三日
"""


@pytest.mark.parametrize("rubric", ["·人事任免·", "【人事任免】", "人 事 任 免"])
@pytest.mark.parametrize(
    "masthead",
    ["《云州政报》一九九八年第十一期（总第136期）", "云州政报　1998年第11期", "云州市人民政府公报 1998年第11期"],
)
def test_papers_of_a_gazette_are_of_the_days_they_are_signed(masthead: str, rubric: str) -> None:
    assert dated_whole(NOTICES.format(masthead, rubric)) == {
        "1998-10-09 陈建国 云州市教育局 局长 appointed",
        "1998-10-09 周明 云州市信访局 局长 removed",
        "1998-10-20 周明 云州市粮食局 党组书记 appointed",
        "1998-10-28 孙丽 云州市人民政府 副市长 appointed",
        "1998-11-03 李小红 云州市统计局 副局长 appointed",
    }


def test_an_issue_of_a_paper_with_news_stays_one() -> None:
    text = (
        "云州工会报　1998年第11期\n\n市总工会召开全委会\n\n　　本报讯　10月9日，市总工会召开全委会，主席周明讲话。\n\n"
        "工会举办歌会\n\n　　本报讯　10月12日，市总工会举办歌会，副主席孙丽致辞。\n"
    )
    assert {one[:10] for one in dated_whole(text)} == {"1998-10-09", "1998-10-12"}
