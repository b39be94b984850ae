"""What a site puts above its pages is no title of theirs, and what it puts below a headline no news."""

from __future__ import annotations

import pytest
from reading import held_whole, read_whole

from cursus.loaders.about.meta import describe
from cursus.loaders.cleaning.site_bars import is_site_bar
from cursus.model.statement import EventStatement, Issuance

NEWS = """

石桥中学隆重举行建校六十周年庆祝大会
日期：2012-11-05 22:10  作者：校办  人气：391

11月3日上午，云溪县石桥中学建校六十周年庆祝大会在学校田径场隆重举行。大会由学校党支部书记丁志明主持，校长卞小川致辞。
"""


@pytest.mark.parametrize(
    "bar",
    [
        "学校概况 校园新闻 党建工作 德育天地 教研之窗 校友风采",
        "首页 | 机构设置 | 校友风采 | 捐赠母校",
        "乡镇（街道）分站：石桥镇 青溪镇 大洼乡 河东街道",
        "网站首页 新闻动态 代表工作 监督工作 乡镇人大",
        "新闻资讯 / 本校新闻",
        ">> 校园动态",
        "今天是",
        "今天是：2012年11月6日 星期二",
        "设为首页 | 加入收藏",
        "学校概况\t新闻中心\t党建工作\t人才招聘\t联系我们",
        "首页 关于我们 产品中心 新闻中心 人才招聘 联系我们",
    ],
)
def test_the_headline_below_a_bar_is_the_title(bar: str) -> None:
    assert is_site_bar(bar)
    found = read_whole(bar + NEWS)
    assert [one.title for one in found.statements if isinstance(one, EventStatement)] == [
        "云溪县石桥中学建校六十周年庆祝大会"
    ]
    assert held_whole(bar + NEWS) == {"丁志明 云溪县石桥中学 党支部书记", "卞小川 云溪县石桥中学 校长"}


@pytest.mark.parametrize(
    "line",
    [
        "办公室 人事科 财务科 业务科",
        "王海涛 李小娟 张大山",
        "云溪县教育局 云溪县卫生局 云溪县文化局",
        "云溪县石桥中学校园文化建设",
        "首页",
        "关于公布云溪县石桥中学招生计划的通知",
    ],
)
def test_rows_and_titles_are_no_bars(line: str) -> None:
    assert not is_site_bar(line)


@pytest.mark.parametrize("rubric", ["校园新闻", "工作动态", "通知公告", "本校要闻"])
def test_the_headline_below_the_name_of_a_part_of_the_site_is_the_title(rubric: str) -> None:
    source = describe(key="test", version="0", raw=rubric + NEWS, name="test", meta={})
    assert source.title == "石桥中学隆重举行建校六十周年庆祝大会"


@pytest.mark.parametrize("label", ["名  称：", "标　　题：", "索 引 号：SX-2020-0047　公开目录：人事信息\n名 称："])
def test_labels_set_wide_are_no_titles(label: str) -> None:
    notice = "云溪县水务局\n关于丁志明任职的通知\n\n经研究，决定：\n任命丁志明为县水文站站长。"
    text = f"{label}云溪县水务局关于丁志明任职的通知\n\n{notice}\n\n云溪县水务局\n2020年5月26日\n"
    assert held_whole(text) == {"丁志明 云溪县水文站 站长 appointed"}
    titles = [one.title for one in read_whole(text).statements if isinstance(one, Issuance)]
    assert titles == ["云溪县水务局关于丁志明任职的通知"]


@pytest.mark.parametrize(
    "stamp",
    [
        "[ 来源：党委办公室 | 时间：2012-11-05 | 点击：1873 ]",
        "【 来源：学校党委办公室 时间：2012-11-05 点击：1873 】",
        "作者：学校党委办公室　日期：2012-11-05　阅读：18",
    ],
)
def test_a_stamp_in_brackets_is_one_line(stamp: str) -> None:
    text = NEWS.replace("日期：2012-11-05 22:10  作者：校办  人气：391", stamp)
    events = [one.title for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert events == ["云溪县石桥中学建校六十周年庆祝大会"]
