"""Rows that each give a department those who head it, and who is not engaged again."""

import pytest
from reading import held, held_whole

_HEAD = "云州市云岭区人民医院文件\n\n云医发〔2022〕17号\n\n关于聘任科室负责人的通知\n\n各科室：\n\n经院党委研究决定，聘任下列同志：\n\n"
_FOOT = "\n\n云州市云岭区人民医院\n2022年4月26日\n"


@pytest.mark.parametrize("gap", ["　", "　　　", "    "])
def test_rows_of_departments_that_end_without_a_mark(gap: str):
    rows = (
        f"内一科{gap}主任戴天祥，副主任毕胜男，护士长吉祥云\n外　科{gap}主任尚　武，护士长葛兰花\n"
        f"妇产科{gap}副主任苗　晴（主持工作），护士长何其美\n检验科{gap}主任高原"
    )
    own = "云州市云岭区人民医院"
    assert held_whole(_HEAD + rows + _FOOT) == {
        f"{one} appointed"
        for one in (
            f"戴天祥 {own}内一科 主任", f"毕胜男 {own}内一科 副主任", f"吉祥云 {own}内一科 护士长", f"尚武 {own}外科 主任",
            f"葛兰花 {own}外科 护士长", f"苗晴 {own}妇产科 副主任", f"何其美 {own}妇产科 护士长", f"高原 {own}检验科 主任",
        )
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "原财务部副部长林海、原办公室主任高原不再聘任。",
        "办公室主任高原到龄，不再聘任。",
        "办公室主任高原不再续聘。",
        "高原不再聘任为办公室主任。",
        "高原不再担任办公室主任。",
    ],
)
def test_who_is_not_engaged_again_leaves_the_post(text: str):
    assert "高原 云州市总工会办公室 主任 removed" in held(text)
