"""Histories of houses on pages that only say when they were put up: each year tells of itself."""

import pytest
from reading import dated_whole, held

from cursus.loaders.cleaning.stamps import stamped_day

SCHOOL = """学校简介
发布时间：2018-03-12　作者：办公室　点击：356

　　安丰县第三中学创建于1956年，校址在城关镇，首任校长是赵明远。1962年停办，1970年复校，钱国栋任革委会主任。1978年恢复高中招生，孙正任校长。\
1995年8月，周敏由副校长升任校长。
　　学校现有教师120人，现任校长吴强。
"""
HOSPITAL = """历史沿革
2019年6月3日　来源：院办

　　临河市人民医院始建于1952年，前身为临河县卫生院，首任院长林树德。1965年改名临河县人民医院，郑友三任院长。1984年更名为临河市人民医院。1998年7月，何建国任院长。
"""
ROOM = """云溪县第六中学
学校首页 - 学校概况 - 校史回眸 - 正文

校史回眸
2016/4/25　信息中心　查看：1078

　　云溪县第六中学坐落在石塘镇。1969年增设高中部，李冲任校长。1984年8月，张启明由教导主任升任校长。
"""


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            SCHOOL,
            {
                "1956 赵明远 安丰县第三中学 校长",
                "1978 孙正 安丰县第三中学 校长 appointed",
                "1995-08 周敏 安丰县第三中学 校长 appointed",
                "2018-03-12 吴强 安丰县第三中学 校长",
            },
        ),
        (
            HOSPITAL,
            {
                "1952 林树德 临河县卫生院 院长",
                "1965 郑友三 临河县人民医院 院长 appointed",
                "1998-07 何建国 临河市人民医院 院长 appointed",
            },
        ),
        (ROOM, {"1969 李冲 云溪县第六中学 校长 appointed", "1984-08 张启明 云溪县第六中学 校长 appointed"}),
    ],
)
def test_years(text: str, posts: set[str]) -> None:
    assert posts <= dated_whole(text)


def test_news_looks_back() -> None:
    text = """市总工会召开座谈会
发布时间：2018-03-12

3月10日，市总工会召开座谈会，主席王刚讲话。1998年，李明任主席。2003年，张华任主席。
"""
    assert "2018-03-10 王刚 市总工会 主席" in dated_whole(text)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("2016/4/25　信息中心　查看：1078", "2016/4/25"),
        ("发布时间：2023-11-03 15:20:06　浏览：【 504 】　字号：A+ A A-", "2023-11-03"),
        ("时间：2020/1/3 10:20:11 查阅：88次", "2020/1/3"),
        ("2019-10-11 08:30 阅读 2.3万", "2019-10-11"),
        ("2016/4/25，信息中心召开会议", ""),
    ],
)
def test_stamp(line: str, day: str) -> None:
    assert stamped_day(line) == day


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("张启明由教导主任升任校长。", {"张启明 云州市总工会 校长 appointed"}),
        ("赵亮由车间主任升任厂长。", {"赵亮 云州市总工会 厂长 appointed"}),
        ("李强由总务主任改任副校长。", {"李强 云州市总工会 副校长 appointed"}),
    ],
)
def test_rises_from_director(text: str, posts: set[str]) -> None:
    assert held(text) == posts
