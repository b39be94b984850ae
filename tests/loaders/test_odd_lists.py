"""Lists of those chosen with marks beside names, and with odd separators and brackets between them."""

from __future__ import annotations

import pytest
from reading import brief

from cursus.loaders import extract
from cursus.loaders.about.meta import describe
from cursus.model.statement import Holding

HEAD = (
    "云州市钟表商会第二次会员代表大会选举结果\n2021年7月17日\n\n"
    "7月17日，云州市钟表商会第二次会员代表大会选举产生新一届领导机构。现将结果报告如下：\n\n"
)


def posts(text: str) -> set[str]:
    """`person organization role basis` of each post."""
    statements = extract(describe(key="page", version="0", raw=HEAD + text, name="page", meta={})).statements
    return {brief(one) for one in statements if isinstance(one, Holding)}


@pytest.mark.parametrize(
    "text",
    [
        "一、理事（8名，其中标有★的为常务理事）\n　　★丁一凡　　卜一鸣　　★石小川　　江晓岚\n　　李志远　　★罗小满　　徐长河　　韩志高\n",
        "一、理事（8名，带▲者为常务理事）\n　▲丁一凡　　卜　鸣（女）　▲石小川（女，满族）　江晓岚\n　　李志远　▲罗小满　　徐长河　　韩志高\n",
        "理事：丁一凡★、卜一鸣、石小川（女）★、江晓岚、李志远、罗小满★、徐长河、韩志高\n（注：★为常务理事）\n",
    ],
)
def test_marks_beside_names_say_a_further_post(text: str):
    found = posts(text)
    assert {one.split()[0] for one in found if " 常务理事 " in one} == {"丁一凡", "石小川", "罗小满"}
    assert len([one for one in found if " 理事 " in one]) == 8


def test_separators_and_brackets_of_every_kind_part_the_people_behind_a_label():
    found = posts(
        "会　长：丁一凡，云州市长河钟表有限公司董事长\n"
        "副会长（4名）：卜一鸣　云州市光明钟厂厂长；石小川［女，云州大学机械学院教授］；江晓岚 | 李　远\n"
        "秘书长：徐长河【云州市计量所所长】　　副秘书长：王大明/赵小川/孙　立（兼）\n"
    )
    assert {one for one in found if "商会" in one} == {
        "丁一凡 云州市钟表商会 会长 elected",
        *(f"{name} 云州市钟表商会 副会长 elected" for name in ("卜一鸣", "石小川", "江晓岚", "李远")),
        "徐长河 云州市钟表商会 秘书长 elected",
        *(f"{name} 云州市钟表商会 副秘书长 elected" for name in ("王大明", "赵小川", "孙立")),
    }
    assert {one for one in found if "商会" not in one} == {
        "丁一凡 云州市长河钟表有限公司 董事长",
        "卜一鸣 云州市光明钟厂 厂长",
        "石小川 云州大学机械学院 教授",
        "徐长河 云州市计量所 所长",
    }


def test_numbered_lines_of_branches_give_their_people_posts_there():
    found = posts(
        "会　长：丁一凡\n　　二、分支机构负责人由二届一次理事会聘任，名单如下：\n"
        "　　1. 座钟专业委员会　　主任委员　卜一鸣（兼）　副主任委员　夏初　石榴\n"
        "　　2. 怀表专业委员会：主任委员甘霖；副主任委员冯程｜安和泰\n"
        "　　3. 青年工作委员会——主任委员：郎小晴；委员：万小紫，常小青（云州市钟楼）\n　　特此报告。\n"
    )
    assert found == {
        "丁一凡 云州市钟表商会 会长 elected",
        "卜一鸣 云州市钟表商会座钟专业委员会 主任委员 appointed",
        *(f"{name} 云州市钟表商会座钟专业委员会 副主任委员 appointed" for name in ("夏初", "石榴")),
        "甘霖 云州市钟表商会怀表专业委员会 主任委员 appointed",
        *(f"{name} 云州市钟表商会怀表专业委员会 副主任委员 appointed" for name in ("冯程", "安和泰")),
        "郎小晴 云州市钟表商会青年工作委员会 主任委员 appointed",
        *(f"{name} 云州市钟表商会青年工作委员会 委员 appointed" for name in ("万小紫", "常小青")),
    }


def test_what_goes_on_behind_an_election_in_another_order_is_of_that_election():
    found = posts(
        "大会推举丁一凡（连任）为监事长，监事为单　纯、鲁小直（女）。会议聘任卜一鸣为秘书长，副秘书长为王小川、孙立。"
        "会上选举姚远为党支部书记，石榴为组织委员，华丰年为宣传委员。\n"
    )
    assert found == {
        "丁一凡 云州市钟表商会 监事长 elected",
        *(f"{name} 云州市钟表商会 监事 elected" for name in ("单纯", "鲁小直")),
        "卜一鸣 云州市钟表商会 秘书长 appointed",
        *(f"{name} 云州市钟表商会 副秘书长 appointed" for name in ("王小川", "孙立")),
        "姚远 云州市钟表商会 党支部书记 elected",
        "石榴 云州市钟表商会 党支部组织委员 elected",
        "华丰年 云州市钟表商会 党支部宣传委员 elected",
    }


def test_who_holds_a_post_may_be_named_behind_it_and_的():
    found = posts(
        "7月18日，商会召开座谈会，现任云州市光明钟厂党委书记的江大山发言，曾任云州市教育局副局长的李大明、云州市工商联非公企业党委书记孙立讲话。\n"
    )
    assert found == {
        "江大山 云州市光明钟厂 党委书记",
        "李大明 云州市教育局 副局长 former",
        "孙立 云州市工商联 非公企业党委书记",
    }
