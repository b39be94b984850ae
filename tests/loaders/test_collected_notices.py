"""Notices of a year set one after the other on a page: each has its own body and day."""

from __future__ import annotations

import pytest
from reading import held_by_year, held_whole, read_whole

from cursus.model.statement import Holding

RULED = """首页 > 政务公开 > 人事任免

云州市人民政府2022年人事任免汇总

────────────
云州市人民政府关于陈建国等同志职务任免的通知
发文字号：云政人〔2022〕1号　　成文日期：2022年1月14日　　发布日期：2022年1月18日

各区人民政府，市政府各部门：
陈建国任市审计局副局长（试用期一年）；
免去周明的市信访局局长职务。

────────────
拟任职干部公示
发布机构：市委组织部　　日期：2022年2月21日

李小红，女，1976年11月出生，现任市农业农村局科长，拟任市农业农村局副局长。

────────────
云州市人民政府
关于李小红等工作人员职务任免的通知
云政人〔2022〕3号

市政府研究决定：
任命李小红为市农业农村局副局长。
（此件公开发布）
2022年3月11日

────────────
云州市人民政府关于吴志刚等同志试用期满正式任职的通知
云政人〔2022〕5号　　2022年4月20日

经考核合格，市政府决定正式任命：
吴志刚　市统计局副局长
何丽　市审计局总审计师

────────────
【简讯】8月5日，市政府举行宪法宣誓仪式。市长郑大伟监誓，副市长孙丽主持。

────────────
关于王强同志任职的通知
云政人〔2022〕12号

市政府研究决定，任命王强为市住房公积金管理中心主任。
2022年12月19日
"""

DAYS = {
    "陈建国": "2022-01-14",
    "周明": "2022-01-14",
    "李小红": "2022-03-11",
    "吴志刚": "2022-04-20",
    "郑大伟": "2022-08-05",
    "王强": "2022-12-19",
}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(RULED, id="ruled"),
        pytest.param(RULED.replace("────────────\n", ""), id="titles alone"),
        pytest.param(RULED.replace("────────────", "* * * * * *"), id="stars"),
    ],
)
def test_each_notice_of_a_collection_is_of_its_own_day(text: str) -> None:
    found = {
        one.person.name: one.date.edtf
        for one in read_whole(text).statements
        if isinstance(one, Holding) and one.date and one.basis != "nominated" and one.role != "科长"
    }
    assert {name: found.get(name) for name in DAYS} == DAYS


def test_who_is_proposed_is_so_on_the_day_of_that_notice() -> None:
    assert held_by_year(RULED)["2022"] >= {
        "李小红 云州市农业农村局 副局长 nominated",
        "李小红 云州市农业农村局 副局长 appointed",
        "周明 云州市信访局 局长 removed",
    }


TABLE = """关于云州市中心医院领导人员聘任的通知
云卫人〔2022〕41号

云州市中心医院：
决定聘任以下同志，聘期三年。

姓名	聘任职务	备注
陈建国	院长	续聘
李小红	副院长
周　明	副院长	试用期一年
吴志刚	总会计师	兼财务科科长

云州市卫生健康委员会
2022年11月8日
"""


def test_a_column_of_remarks_holds_no_names_but_further_offices() -> None:
    at = "云州市中心医院"
    assert held_whole(TABLE) == {
        f"陈建国 {at} 院长 appointed",
        f"李小红 {at} 副院长 appointed",
        f"周明 {at} 副院长 appointed",
        f"吴志刚 {at} 总会计师 appointed",
        f"吴志刚 {at}财务科 科长 appointed",
    }


NOTICE = """云州市人民政府关于王强等同志职务任免的通知
云政人〔2022〕3号

各区人民政府：
市政府研究决定：
{}
云州市人民政府
2022年3月11日
"""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("任命时光为市审计局副局长。", "时光 云州市审计局 副局长 appointed"),
        ("推荐时光为市审计局副局长人选。", "时光 云州市审计局 副局长 nominated"),
        ("周明同志试用期满合格，正式任市审计局副局长。", "周明 云州市审计局 副局长 appointed"),
        ("周明同志试用期满，经考核合格，正式任市审计局副局长。", "周明 云州市审计局 副局长 appointed"),
        (
            "聘任马到成、景致为市水务集团副总经理，其中景致兼任总法律顾问。",
            "景致 云州市水务集团 总法律顾问 appointed",
        ),
    ],
)
def test_names_that_are_words_come_to_offices(text: str, found: str) -> None:
    assert found in held_whole(NOTICE.format(text))


TWO = """云州市教育局人事任免公告

[2021-03-15]
云州市教育局
关于陈建国等职务任免的通知
云教人〔2021〕2号　2021-03-12

各学校：
任命陈建国为市第一中学校长，李小红为市第二中学副校长。

[2021-07-02]
云州市教育局
关于周明等同志任职的通知
云教人〔2021〕6号　2021/6/30

各学校：
任命周明为市第三中学校长。
"""


def test_days_behind_numbers_and_bodies_above_titles_belong_to_their_notice() -> None:
    days = {
        one.person.name: one.date.edtf for one in read_whole(TWO).statements if isinstance(one, Holding) and one.date
    }
    assert days == {"陈建国": "2021-03-12", "李小红": "2021-03-12", "周明": "2021-06-30"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("解聘侯勇生产技术部主任职务。", {"侯勇 生产技术部 主任"}),
        ("免去邱涛安全监察部主任职务、侯勇财务部副经理职务。", {"邱涛 安全监察部 主任", "侯勇 财务部 副经理"}),
        ("免去王海安全科科长职务、李建国生活科科长职务。", {"王海 安全科 科长", "李建国 生活科 科长"}),
    ],
)
def test_names_before_departments_end_where_those_begin(text: str, found: set[str]) -> None:
    read = held_whole(NOTICE.format(text))
    assert {one.replace("云州市人民政府", "").removesuffix(" removed") for one in read} == found


PROPOSED = """海湾区2024年度拟聘任区属国有企业领导人员公示

根据选聘结果，{}
公示期：2024年10月8日至10月14日。
"""


@pytest.mark.parametrize(
    "text",
    [
        "拟聘任：\n陈建国为海湾区水务有限公司总经理；\n李小红为海湾区水务有限公司副总经理。",
        "拟聘任以下人员：\n陈建国　海湾区水务有限公司总经理\n李小红　海湾区水务有限公司副总经理",
        "拟任命：\n陈建国为海湾区水务有限公司总经理；\n李小红为海湾区水务有限公司副总经理。",
    ],
)
def test_lists_of_those_to_be_engaged_nominate(text: str) -> None:
    at = "海湾区水务有限公司"
    assert held_whole(PROPOSED.format(text)) == {f"陈建国 {at} 总经理 nominated", f"李小红 {at} 副总经理 nominated"}
