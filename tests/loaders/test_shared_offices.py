"""Bodies listed before one office: each has its own holder."""

from __future__ import annotations

from reading import held_by_year


def _held(own: str, sentence: str) -> set[str]:
    return held_by_year(f"{own}大事记（2015年）\n\n3月6日　{sentence}\n").get("2015", set())


def test_unions_named_in_full() -> None:
    found = _held("云川市总工会", "石桥区总工会、清河区总工会主席周文开、陈小媛到会祝贺。")
    assert found == {"周文开 云川市石桥区总工会 主席", "陈小媛 云川市清河区总工会 主席"}


def test_committees_of_the_league_by_the_first_ones_name() -> None:
    found = _held("共青团云川市委", "共青团石桥区委、清河区委、江渚县委书记周文开、陈小媛、江帆来团市委汇报工作。")
    assert found == {
        "周文开 共青团云川市石桥区委 书记", "陈小媛 共青团云川市清河区委 书记", "江帆 共青团江渚县委 书记",
    }  # fmt: skip


def test_governments_and_bodies_of_one_city() -> None:
    found = _held("云川市", "江渚县、平岭县县长周文开、陈小媛和市教育局、卫生局局长李明远、赵启明参加。")
    assert found == {
        "周文开 江渚县人民政府 县长", "陈小媛 平岭县人民政府 县长",
        "李明远 云川市教育局 局长", "赵启明 云川市卫生局 局长",
    }  # fmt: skip


def test_no_list_where_there_is_one_holder() -> None:
    found = _held("云川市", "市委、市政府秘书长周文开、副秘书长陈小媛参加。")
    assert found == {"周文开 云川市政府 秘书长", "陈小媛 云川市政府 副秘书长"}
