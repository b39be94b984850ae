"""Lists within the yearly report of a society: whom a sitting of its heads appointed, and its officers attached."""

from __future__ import annotations

from reading import brief, read_whole

from cursus.model.statement import Holding

HEAD = """云州市茶业协会二〇一一年度工作报告

（2012年2月16日三届六次理事会审议通过）

各位会员：

2011年，在市供销社指导下，协会较好地完成了各项任务。现总结如下。

一、组织建设

"""


def _dated(text: str) -> set[str]:
    """`day: post` of each holding of a report."""
    posts = [one for one in read_whole(HEAD + text).statements if isinstance(one, Holding)]
    return {f"{one.date.edtf if one.date else ''}: {brief(one)}" for one in posts}


def test_rows_below_a_sentence_are_of_its_day() -> None:
    found = _dated(
        "（二）秘书处人员调整。9月6日，会长办公会研究，任命：\n"
        "　　培训部主任　卢　晶（女）\n"
        "　　会展部主任　江　雪　副主任　万　里\n"
        "　　《云州茶讯》编辑部主编　严　冬\n"
        "同时免去万里的办公室副主任职务；编辑部原主编何北平到龄退休。\n"
        "（三）10月11日，经会长办公会研究决定，秘书处人员作如下调整：\n"
        "韩冬任联络部主任；\n"
        "免去程前的联络部主任职务。\n"
    )
    assert {
        "2011-09-06: 卢晶 云州市茶业协会培训部 主任 appointed",
        "2011-09-06: 万里 云州市茶业协会会展部 副主任 appointed",
        "2011-09-06: 严冬 云州市茶业协会《云州茶讯》编辑部 主编 appointed",
        "2011-09-06: 万里 云州市茶业协会办公室 副主任 removed",
        "2011-09-06: 何北平 云州市茶业协会《云州茶讯》编辑部 主编 former",
        "2011-10-11: 韩冬 云州市茶业协会联络部 主任 appointed",
        "2011-10-11: 程前 云州市茶业协会联络部 主任 removed",
    } <= found


def test_a_paragraph_below_such_rows_is_of_the_report_again() -> None:
    found = _dated(
        "9月6日，会长办公会决定聘任：\n　　副秘书长　唐　宋\n协会法律顾问侯军为会员讲课十余次，解答会员提出的各类问题近百个，受到会员好评。\n"
    )
    assert "2011-09-06: 唐宋 云州市茶业协会 副秘书长 appointed" in found
    assert not any("2011-09-06: 侯军" in one for one in found)


def test_officers_in_columns_without_labels() -> None:
    found = _dated(
        "会员有所增加。\n\n附：协会负责人名录（2011年12月31日）\n──────────────\n"
        "会　长　　邓启明　云州中湘茶业集团董事长\n"
        "副会长　　程大有　市供销社流通科副科长\n"
        "　　　　　涂国梁　兼秘书长\n"
        "　　　　　喻建平　南江县茶业协会会长\n"
        "监事长　　吴桂英　市茶叶公司总会计师\n"
        "──────────────\n"
    )
    own, day = "云州市茶业协会", "2011-12-31"
    assert {
        f"{day}: 邓启明 {own} 会长", f"{day}: 邓启明 云州中湘茶业集团 董事长", f"{day}: 涂国梁 {own} 副会长",
        f"{day}: 涂国梁 {own} 秘书长", f"{day}: 喻建平 {own} 副会长", f"{day}: 喻建平 南江县茶业协会 会长",
        f"{day}: 吴桂英 {own} 监事长", f"{day}: 吴桂英 云州市茶叶公司 总会计师",
    } <= found  # fmt: skip
    assert f"{day}: 吴桂英 {own} 副会长" not in found


def test_what_was_done_all_year_is_of_the_year() -> None:
    text = HEAD.replace("工作报告", "工作总结") + (
        "12月3日，协会与市质监局联合发布《绿茶加工规范》。全年办培训班5期，市茶叶研究所高级农艺师童立志等授课。\n"
    )
    posts = [one for one in read_whole(text).statements if isinstance(one, Holding) and one.person.name == "童立志"]
    assert [one.date and one.date.edtf for one in posts] == ["2011"]
