"""Pages of schools and kindergartens: bodies called by a city's other name, offices with their field, parents' committees."""

from __future__ import annotations

from tests.support.reading import held_whole, read_whole

from cursus.model.statement import Hosting

PAGE = """【校园动态】锦都幼儿园第三届家长委员会成立啦！
原创　锦都幼儿园　2021-10-22 18:05　发表于四川

　　锦都幼儿园位于城北。10月20日下午2：30，昌州市锦都幼儿园在报告厅召开家长委员会换届大会。
　　会议由业务园长李明主持，园长周建国欢迎各位家长的到来，第二届家长委员会主任钱大有总结了两年来的工作。
　　会议选出新一届家长委员会成员：
　　主任：张三丰（大一班家长）
　　副主任：李四光（中二班家长）
"""


def test_a_parents_committee_is_that_of_the_kindergarten_whose_page_it_is():
    found = held_whole(PAGE)
    assert {
        "李明 昌州市锦都幼儿园 业务园长", "周建国 昌州市锦都幼儿园 园长",
        "张三丰 昌州市锦都幼儿园家长委员会 主任 elected", "李四光 昌州市锦都幼儿园家长委员会 副主任 elected",
    } <= found  # fmt: skip


def test_the_host_stands_before_an_hour_with_its_colon():
    hosts = {one.organization for one in read_whole(PAGE).statements if isinstance(one, Hosting)}
    assert hosts == {"昌州市锦都幼儿园"}


def test_heads_of_a_house_with_their_field():
    found = held_whole("县医院2012年大事记\n\n3月5日　县医院召开职工大会。业务院长李明、行政副院长钱大有出席会议。\n")
    assert {"李明 县医院 业务院长", "钱大有 县医院 行政副院长"} <= found
