"""Tasks in rows whose parts strokes set apart, and sentences of a task that say who leads and by when."""

import pytest
from reading import read_whole

from cursus.model.statement import Responsibility

_OWN = "云州市残疾人联合会"
_HEAD = (
    "云州市残疾人联合会文件\n\n关于印发《云州市残联2018年工作任务分工方案》的通知\n\n机关各部室：\n现印发给你们。\n\n"
    "云州市残疾人联合会\n2018年2月6日\n\n云州市残联2018年工作任务分工方案\n\n一、任务清单\n"
)


def _tasks(text: str) -> set[str]:
    return {
        f"{one.item} {one.organization} {one.role}"
        for one in read_whole(_HEAD + text).statements
        if isinstance(one, Responsibility)
    }


_LED = {f"1 {_OWN}康复部 lead", "1 云州市财政局 support", f"2 {_OWN}维权部 lead", f"2 {_OWN}办公室 support"}


@pytest.mark.parametrize("stroke", ["——", "—", "→", "／", "/"])
@pytest.mark.parametrize("said", ["（按“{}”排列）", "各项任务的次序为：{}。", "格式：{}", "（{}）"])
def test_words_for_the_parts_say_which_bodies_lead_and_which_support(said: str, stroke: str):
    head = said.format(stroke.join(("任务", "牵头部门", "配合单位", "完成时限")))
    rows = [("1．辅具适配", "康复部", "市财政局", "8月底前"), ("2．法律援助", "维权部", "办公室", "全年")]
    assert _tasks(head + "\n" + "\n".join(stroke.join(row) for row in rows) + "\n") == _LED


def test_a_part_may_be_blank_and_may_say_who_led_before():
    text = (
        "（按“任务——牵头部门——配合单位——责任人——时限”排列）\n1．热线——维权部——无——林小川——4月底前\n"
        "2．平台（二期）——办公室（去年由康复部牵头）——市财政局——林小川——年底前\n"
    )
    assert _tasks(text) == {f"1 {_OWN}维权部 lead", f"2 {_OWN}办公室 lead", "2 云州市财政局 support"}


def test_several_rows_with_bodies_and_a_day_need_no_words_for_the_parts():
    text = "1．热线——维权部——4月底前\n2．辅具——康复部——9月\n3．平台——办公室、市财政局——12月10日前\n"
    assert _tasks(text) == {
        f"1 {_OWN}维权部 responsible", f"2 {_OWN}康复部 responsible", f"3 {_OWN}办公室 responsible", "3 云州市财政局 responsible",
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "1．列车开行云州——江城——海州。\n2．游船经东港——西港——南港。\n3．接力从甲县——乙县——丙县。\n",
        "1．热线——维权部——4月底前\n2．辅具适配\n3．平台建设\n",
    ],
)
def test_strokes_between_other_things_give_no_tasks(text: str):
    assert _tasks(text) == set()


def test_a_number_stands_before_the_number_of_a_hotline():
    text = "1．辅具。（责任单位：康复部）\n2．12385热线升级。（责任单位：维权部）\n"
    assert _tasks(text) == {f"1 {_OWN}康复部 responsible", f"2 {_OWN}维权部 responsible"}


@pytest.mark.parametrize(
    "said",
    [
        "康复部牵头，5月底前出方案，年底前总结。",
        "康复部牵头，各县区先行试点，年内完成。",
        "康复部牵头，林小川、陈大江具体负责，即知即改。",
        "康复部具体负责，全年推进。",
    ],
)
def test_a_sentence_that_begins_with_a_department_and_says_by_when_gives_a_task(said: str):
    assert {one.rsplit(" ", 1)[0] for one in _tasks(f"1．辅具。{said}\n")} == {f"1 {_OWN}康复部"}


def test_an_organ_of_the_own_house_leads_like_a_department():
    assert _tasks("1．整改。机关党委牵头，10月底前完成。\n") == {f"1 {_OWN}机关党委 lead"}


def test_what_was_done_under_a_department_is_no_task():
    assert _tasks("1．检查。康复部牵头，检查了8家机构，发现问题12个。\n") == set()


def test_advice_is_no_part_of_a_name():
    text = "1．辅具。由市辅助器具服务中心负责，康复部给予指导，8月底前完成。\n2．宣传。维权部负责，办公室予以协助，全年推进。\n"
    assert _tasks(text) == {
        "1 云州市辅助器具服务中心 responsible", f"2 {_OWN}维权部 responsible", f"2 {_OWN}办公室 support",
    }  # fmt: skip
