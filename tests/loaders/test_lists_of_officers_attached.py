"""The list of a society's officers attached to a report: columns of posts, names and offices, with headings within."""

from __future__ import annotations

from reading import held

OF = {"title": "云州市盐业史研究会会员大会情况报告", "organization": "云州市盐业史研究会"}
HEAD = "云州市盐业史研究会第三届理事会组成人员名单\n（截至2022年4月20日）\n\n职　务　　　姓　名　　　单位及职务\n"


def test_a_name_with_its_mark_may_leave_no_room_before_the_next_column() -> None:
    text = HEAD + (
        "会　　长　　林　晚（女）　市博物馆馆长\n"
        "副会长　　　沈　归　　　市档案馆馆长\n"
        "　　　　　　吉克阿木（彝族）　南江县文化馆馆长\n"
        "　　　　　　车　辚　　　市第二中学工会主席\n"
        "秘书长　　　方　向　　　市图书馆研究部主任\n"
    )
    assert {
        "吉克阿木 云州市盐业史研究会 副会长", "吉克阿木 南江县文化馆 馆长", "车辚 云州市盐业史研究会 副会长",
        "车辚 云州市第二中学工会 主席", "方向 云州市盐业史研究会 秘书长",
    } <= held(text, **OF)  # fmt: skip


def test_remarks_and_headings_within_the_table_do_not_end_it() -> None:
    text = HEAD + (
        "理　　事　　水　清　　　东山区作家协会主席\n"
        "　　　　　　安　然　　　市第一中学历史教研组组长\n"
        "　　　　　　（其余理事名单从略）\n"
        "监事长　　　江　雨　　　市社科联学会部部长\n"
        "监事（由大会一并选举）\n"
        "　　　　　　巴　山　　　南江县文化馆馆长\n"
        "　　　　　　海　州　　　淮州市盐业博物馆副馆长\n"
    )
    found = held(text, **OF)
    assert {
        "江雨 云州市盐业史研究会 监事长",
        "江雨 云州市社科联学会部 部长",
        "海州 云州市盐业史研究会 监事",
    } <= found
    assert "江雨 云州市盐业史研究会 理事" not in found


def test_rows_behind_labels_below_the_table_are_none_of_it() -> None:
    text = HEAD + (
        "会　　长　　林　晚　　　市博物馆馆长\n"
        "秘书长　　　方　向　　　市图书馆研究部主任\n"
        "学术委员会\n"
        "主　任：尚　文\n"
        "副主任：方　向（兼）、曲　直\n"
        "委　员：沈　归　平　原　芮　雪　司空见\n"
    )
    committee = "云州市盐业史研究会学术委员会"
    assert {
        f"尚文 {committee} 主任",
        f"曲直 {committee} 副主任",
        f"平原 {committee} 委员",
        f"司空见 {committee} 委员",
    } <= held(text, **OF)
