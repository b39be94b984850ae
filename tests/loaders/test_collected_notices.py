"""Notices of a year set one after the other on a page: each has its own body and day."""

from __future__ import annotations

import pytest
from reading import held_by_year, read_whole

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
