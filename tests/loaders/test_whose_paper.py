"""Whose paper a document is, for bodies of any kind: by its title, by its office, or by the lines around the text."""

from __future__ import annotations

import pytest
from reading import own_body

KINDS = [
    "方志办",
    "师范",
    "职业中专",
    "盐场",
    "良种场",
    "苗圃",
    "机场",
    "粮库",
    "公园",
    "调查队",
    "双拥办",
    "武装部",
    "宗亲会",
    "驻京办",
    "园林处",
    "气象局",
    "烟草专卖局",
    "歌舞团",
    "地质队",
    "红十字会",
    "监狱",
    "图书馆",
    "第一中学",
    "血站",
    "供销社",
    "水电站",
    "足球协会",
    "中级人民法院",
    "社保中心",
    "社区卫生服务中心",
]
MEETS = "3月5日，召开年度工作会议，部署全年任务。\n"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "paper",
    [
        f"{{}}2019年大事记\n\n{MEETS}",
        f"2019年{{}}大事记\n\n{MEETS}",
        "{}历任领导名录\n\n主任：张三（1985.3—1990.4）\n",
        "{}会议纪要\n（2019年3月5日）\n时间：2019年3月5日\n主持：张三\n",
        f"{{0}}简报\n第3期\n{{0}}办公室编 2019年3月5日\n\n{MEETS}",
        "第三章 {}\n\n第一节 历任领导\n主任张三，1985年3月任职。\n",
        "领导班子\n\n您所在的位置：首页>{}>机构设置 > 领导班子\n\n主任：张三\n",
        f"大事记\n（2019年）\n{{}}\n\n{MEETS}",
        f"单位：{{}}\n时间：2019年\n\n{MEETS}",
        "召开2019年工作会议\n来源：{} 时间：2019-03-05\n\n3月5日，召开工作会议，主任张三出席。\n",
        "领导简介\n\n张三，主任。\n\n版权所有：{} 地址：和平路8号\n",
    ],
)
def test_a_paper_is_of_the_body_that_its_title_or_its_frame_names(paper: str, kind: str) -> None:
    assert own_body(paper.format("宜春市" + kind)) == "宜春市" + kind


@pytest.mark.parametrize(
    "paper",
    [
        "宜春市举办2019年春节晚会\n\n3月5日，春节晚会在体育馆举行。\n",
        "宜春市查处2019年第一批案件\n\n3月5日，通报了案件。\n",
        "宜春市离退休干部2019年活动\n\n3月5日，组织参观。\n",
        "工作会议召开\n来源：宜春日报 时间：2019-03-05\n\n3月5日，召开工作会议。\n",
    ],
)
def test_what_happens_in_a_city_is_no_paper_of_a_body(paper: str) -> None:
    assert own_body(paper) == ""


def test_a_bare_office_is_that_of_the_body_around_the_page() -> None:
    text = "领导班子\n\n当前位置：首页 > 荆州市沙市区社区卫生服务中心 > 领导班子\n\n主任：张三\n"
    assert own_body(text) == "荆州市沙市区社区卫生服务中心"
