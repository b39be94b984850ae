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


MONTHS = """云州市人民政府公报　2018年第5期

人事任免

市政府2018年5月决定，任命：
江志明为市水利局局长
方见山为市林业局副局长
市政府2018年5月决定，免去：
舒可望市粮食局局长职务
程立本市林业局副局长职务

市政府2018年6月12日研究决定任命：
周正为市统计局总统计师
"""


def test_months_of_decisions_above_those_of_whom_they_decide() -> None:
    assert dated_whole(MONTHS) == {
        "2018-05 江志明 云州市水利局 局长 appointed",
        "2018-05 方见山 云州市林业局 副局长 appointed",
        "2018-05 舒可望 云州市粮食局 局长 removed",
        "2018-05 程立本 云州市林业局 副局长 removed",
        "2018-06-12 周正 云州市统计局 总统计师 appointed",
    }


NOTICE = """云州县人民政府
关于何立言等同志职务任免的通知

云政任〔2020〕5号

2020年6月3日县政府研究决定：
{}

2020年6月5日
"""


@pytest.mark.parametrize(
    ("told", "post"),
    (
        ("晋升严谨同志为县审计局三级调研员。", "严谨 云州县审计局 三级调研员 appointed"),
        ("晋升江志明为县水利局一级主任科员。", "江志明 云州县水利局 一级主任科员 appointed"),
        ("江志明同志调县水利局工作，任副局长。", "江志明 云州县水利局 副局长 appointed"),
        ("江志明调县志办工作，任副主任。", "江志明 云州县县志办 副主任 appointed"),
        ("免去：\n江志明同志兼任的县水利局副局长职务。", "江志明 云州县水利局 副局长 removed"),
        ("免去：\n周正所任的县水利局副局长职务。", "周正 云州县水利局 副局长 removed"),
    ),
)
def test_ranks_risen_to_offices_gone_to_and_offices_held_besides_that_are_lost(told: str, post: str) -> None:
    assert dated_whole(NOTICE.format(told)) == {f"2020-06-03 {post}"}


@pytest.mark.parametrize(
    "lapses", ("的职务自然免除", "的职务随机构撤销自行免除", "原任职务相应免除", "的领导职务即行免除")
)
def test_offices_that_lapse_in_the_title_of_who_held_them(lapses: str) -> None:
    told = f"任命江志明为县水利局局长。\n因机构改革，原县粮食局局长司马达同志{lapses}。"
    assert "2020-06-03 司马达 云州县粮食局 局长 removed" in dated_whole(NOTICE.format(told))
