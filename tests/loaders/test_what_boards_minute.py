"""Minutes of boards and leading groups: rows whose cells share an office, titles before names in them, what belongs to the
house that meets, and days that decided nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from cursus.loaders import extract
from cursus.loaders.document import read_document
from cursus.model.statement import EventStatement, Participation, Responsibility

from .told import told

BOARD = """江州水务集团有限公司
第三届董事会第五次会议纪要

江水董纪〔2018〕5号

时　间：2018年6月8日（星期五）9:00—11:00
会　址：集团总部六楼会议室
主持人：{chair}（董事长）
出　席：沈启航（董事、总经理）　　沙一鸣、温　良（副总经理）
　　　　明　亮（总工程师）　　计　时、乐　天（职工监事）
列　席：综合部部长　苗青，审计部　甘露
请　假：孙童、成大林（均为外部董事）

会议听取了沈启航的汇报，审议通过《预算管理办法》。
"""


def test_cells_of_a_row_share_the_office_behind_several_names(tmp_path_factory: pytest.TempPathFactory) -> None:
    found = told(tmp_path_factory.mktemp("board"), BOARD.format(chair="林海波"))
    for name in ("沙一鸣", "温良"):
        assert f"{name} 江州水务集团有限公司 副总经理 stated 2018-06-08" in found.held
        assert found.roles[name] == {"attendee"}
    for name in ("孙童", "成大林"):
        assert f"{name} 江州水务集团有限公司 外部董事 stated 2018-06-08" in found.held
    assert "沈启航 江州水务集团有限公司 副总经理 stated 2018-06-08" not in found.held
    assert "明亮 江州水务集团有限公司 职工监事 stated 2018-06-08" not in found.held
    assert "明亮 江州水务集团有限公司 总工程师 stated 2018-06-08" in found.held


def test_names_that_hold_a_verb_do_not_name_the_meeting(tmp_path_factory: pytest.TempPathFactory) -> None:
    found = told(tmp_path_factory.mktemp("board"), BOARD.format(chair="林海波"))
    assert found.events == {"2018-06-08 江州水务集团有限公司第三届董事会第五次会议 集团总部六楼会议室"}
    assert found.roles["沈启航"] == {"attendee", "speaker"}


def test_a_title_before_each_name_of_a_row(tmp_path_factory: pytest.TempPathFactory) -> None:
    found = told(tmp_path_factory.mktemp("board"), BOARD.format(chair="林海波"))
    assert "苗青 江州水务集团有限公司综合部 部长 stated 2018-06-08" in found.held
    assert not any(one.startswith("甘露") for one in found.held)
    assert found.roles["苗青"] == found.roles["甘露"] == {"attendee"}


PLAIN = """江州市工艺美术协会理事会会议纪要

时间：2018年6月8日
地点：市文联会议室
主持：林海波（会长）
出席：沙一鸣、温良（副会长）、甘露、乐天佑（秘书长）

会议听取了温良的汇报。
"""


def test_names_of_one_list_share_no_office(tmp_path_factory: pytest.TempPathFactory) -> None:
    found = told(tmp_path_factory.mktemp("plain"), PLAIN)
    assert not any(one.startswith(("沙一鸣", "甘露")) for one in found.held)


WIDE = """江州市教育局党组会议纪要

会议时间　2018年6月8日
会议地点　局三楼会议室
主 持 人　方　正（党组书记、局长）
参会人员　明　亮（党组副书记、副局长）
　　　　　高　山（党组成员、副局长）
列席人员　金　星（办公室主任）

会议听取了金星的汇报。
"""


def test_names_set_wide_behind_a_label_that_ends_like_a_surname(tmp_path_factory: pytest.TempPathFactory) -> None:
    found = told(tmp_path_factory.mktemp("wide"), WIDE)
    assert found.roles["明亮"] == found.roles["高山"] == {"attendee"}
    assert found.roles["金星"] == {"attendee", "speaker"}
    assert "明亮 江州市教育局 党组副书记 stated 2018-06-08" in found.held


SCHOOL = """江州大学校长办公会议纪要

时间：2018年6月8日
地点：行政楼会议室
主持：校长　林海波
出席：副校长　沙一鸣、温　良，总会计师　乐天佑

会议决定：聘任苗青为教务处处长。
"""


def test_the_university_of_a_meeting_of_its_head(tmp_path_factory: pytest.TempPathFactory) -> None:
    found = told(tmp_path_factory.mktemp("school"), SCHOOL)
    assert "林海波 江州大学 校长 stated 2018-06-08" in found.held
    assert "苗青 江州大学教务处 处长 appointed 2018-06-08" in found.held
    assert "温良 江州大学 副校长 stated 2018-06-08" in found.held


CALLED = """江州建设集团股份有限公司
第三届监事会第八次会议决议

江州建设集团股份有限公司第三届监事会第八次会议于2018年6月8日召开。{called}本次会议应出席监事3人，实际出席3人，会议由监事会主席林海波主持，形成如下决议：
一、同意聘任苗青为公司审计部经理。
"""


@pytest.mark.parametrize(
    "called",
    (
        "会议通知已于2018年5月29日以电子邮件方式发出。",
        "会议通知于2018年5月29日送达全体监事。",
        "公司于2018年5月29日以书面形式向全体监事发出会议通知。",
    ),
)
def test_the_day_on_which_a_meeting_was_called_is_not_that_of_its_decision(
    tmp_path_factory: pytest.TempPathFactory, called: str
) -> None:
    found = told(
        tmp_path_factory.mktemp("called"),
        CALLED.format(called=called),
    )
    assert "苗青 江州建设集团股份有限公司审计部 经理 appointed 2018-06-08" in found.held


OWN = """江州水务集团有限公司总经理办公会纪要

时间：2018年6月8日
地点：集团会议室
主持：林海波（总经理）

一、{whose}江州市排水工程公司（以下简称“排水公司”）经理周大川列席会议。会议同意《扩建方案》。（责任单位：排水公司）
"""


@pytest.mark.parametrize("whose", ("所属", "下属", "集团所属", ""))
def test_words_that_say_whose_a_body_is_are_not_in_its_name(
    tmp_path_factory: pytest.TempPathFactory, whose: str
) -> None:
    found = told(tmp_path_factory.mktemp("own"), OWN.format(whose=whose))
    assert "周大川 江州市排水工程公司 经理 stated 2018-06-08" in found.held


NEWS = """江州日报　2018年3月10日　星期六
云溪县选出新县长
本报讯　3月8日，云溪县十六届人大一次会议选举沙一鸣为县长。原县长林海波{left}县长职务。
"""


@pytest.mark.parametrize(
    ("left", "when"),
    (
        ("因工作变动，于上月辞去", "2018-02"),
        ("已于2月份辞去", "2018-02"),
        ("因年龄原因已于去年12月不再担任", "2017-12"),
        ("因工作需要辞去", "2018-03-08"),
    ),
)
def test_the_month_in_which_the_one_before_left(tmp_path_factory: pytest.TempPathFactory, left: str, when: str) -> None:
    found = told(tmp_path_factory.mktemp("news"), NEWS.format(left=left))
    assert any(one.startswith("林海波 云溪县人民政府 县长 re") and one.endswith(when) for one in found.held)


GROUP = """江州市水务局党组会议纪要

时间：2018年6月8日
地点：局会议室
主持：林海波
出席：沙一鸣、温良、云小帆
列席：苗青、龙腾，有关科室负责人

【议题一】研究人事
（一）同意龙腾任办公室副主任（主持工作）；
（二）同意苗青任规划科科长。
【议题二】研究规划
会议决定成立规划编制领导小组。组长：林海波；副组长：沙一鸣、温良；成员：苗青等。
责任科室：规划科。由建设管理中心抓紧落实。
"""


def test_who_is_in_charge_of_an_office_chairs_no_meeting(tmp_path_factory: pytest.TempPathFactory) -> None:
    found = told(tmp_path_factory.mktemp("group"), GROUP)
    assert found.roles["龙腾"] == {"attendee"}
    assert found.roles["林海波"] == {"chair"}


def test_rare_surnames_in_rows_of_those_present(tmp_path_factory: pytest.TempPathFactory) -> None:
    found = told(tmp_path_factory.mktemp("group"), GROUP)
    assert found.roles["沙一鸣"] == found.roles["云小帆"] == {"attendee"}
    assert found.roles.keys() == {"林海波", "沙一鸣", "温良", "云小帆", "苗青", "龙腾"}


def test_those_named_behind_the_sentence_that_sets_up_their_group(tmp_path_factory: pytest.TempPathFactory) -> None:
    found = told(tmp_path_factory.mktemp("group"), GROUP)
    assert "沙一鸣 江州市水务局规划编制领导小组 副组长 appointed 2018-06-08" in found.held
    assert "林海波 江州市水务局规划编制领导小组 组长 appointed 2018-06-08" in found.held


def test_tasks_stand_below_the_topic_in_brackets(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(GROUP, encoding="utf-8")
    tasks = {
        (one.item, one.organization)
        for one in extract(read_document(file)).statements
        if isinstance(one, Responsibility)
    }
    assert tasks == {("议题二", "江州市水务局规划科"), ("议题二", "江州市水务局建设管理中心")}


SESSIONS = """江州日报　2018年3月10日　星期六
市政协选出新班子
本报讯　政协江州市第十二届委员会第一次会议昨日举行选举大会，林海波当选市政协主席。
云溪选出新县长
本报讯　9日，云溪县十六届人大一次会议选举沙一鸣为县长。县委书记温良在闭幕会上讲话。
义演昨晚举行
本报讯　昨晚，市文联主办的“春满江州”活动在人民广场启动，市文联主席苗青与300多名市民同台联欢。
"""


def test_the_last_sitting_of_the_session_told_before(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(SESSIONS, encoding="utf-8")
    said = extract(read_document(file)).statements
    titles = {one.event: one.title for one in said if isinstance(one, EventStatement)}
    parts = {(one.person.name, titles[one.event], *one.roles) for one in said if isinstance(one, Participation)}
    assert ("温良", "云溪县十六届人大一次会议", "speaker") in parts
    assert ("苗青", "“春满江州”活动", "other") in parts


@pytest.mark.parametrize("label", ["会　议", "会议", "会议名称"])
def test_a_row_names_the_meeting(tmp_path_factory: pytest.TempPathFactory, label: str) -> None:
    text = BOARD.format(chair="林海波").replace("会　址：", f"{label}：集团第三届董事会第五次会议\n地　点：")
    found = told(tmp_path_factory.mktemp("board"), text)
    assert found.events == {"2018-06-08 集团第三届董事会第五次会议 集团总部六楼会议室"}
