"""Lists that say how many they name, and names that run into a body or look like another word."""

from __future__ import annotations

import pytest
from reading import held

from cursus.loaders.bodies.spread import count_of_places
from cursus.loaders.people.counted import read_counted, read_shared


def test_as_many_names_as_said() -> None:
    text = "委员3名：崖门、黎民、杜若（女）。"
    assert [one.name for one in read_counted(text, 2)] == ["崖门", "黎民", "杜若"]
    assert [one.name for one in read_counted("委员十二人：" + "、".join(["崖门"] * 12) + "。", 2)] == ["崖门"] * 12


@pytest.mark.parametrize(
    "text", ["委员4名：崖门、黎民、杜若。", "委员3名：崖门、黎民、杜若等同志", "委员9名，其中女性3名。"]
)
def test_no_list_where_the_number_differs(text: str) -> None:
    assert read_counted(text, 2) == []


def test_a_mark_before_the_next_name_parts_them_in_columns_set_wide() -> None:
    rows = "马　蹄（回族）　　车　前　　　　毛　笔\n石　榴（女）　　　白　描　　　　曲　直\n尚　书　　　　　　欧阳未央（女）党　参\n"
    for count in ("9", "11"):  # the number may be told wrong where the list is sorted
        text = f"6月13日，会议选举产生市文联第七届委员会委员{count}名，名单如下（按姓氏笔画排列）：\n{rows}"
        found = held(text, title="云州市文联2018年大事记", organization="云州市文联")
        assert len(found) == 9 and "党参 云州市文联 委员 elected" in found


COLLEGE = {"title": "银杏机电职业技术学院2021年大事记", "organization": "银杏机电职业技术学院"}
BANK = {"title": "明江农商银行股份有限公司2021年大事记", "organization": "明江农商银行股份有限公司"}


def test_a_name_that_ends_like_the_word_for_a_former_post() -> None:
    assert "程前 银杏机电职业技术学院教务处 副处长 appointed" in held("学院党委决定：程　前任教务处副处长。", **COLLEGE)


def test_dismissed_people_run_into_their_bodies() -> None:
    text = "教务处、基础部负责人到会。学院党委决定：免去阮玉玲基础部主任职务；免去施展教务处处长职务。"
    found = held(text, **COLLEGE)
    assert "阮玉玲 银杏机电职业技术学院基础部 主任 removed" in found
    assert "施展 银杏机电职业技术学院教务处 处长 removed" in found


def test_committee_of_the_party_in_a_college() -> None:
    text = "中国共产党银杏机电职业技术学院第二次代表大会召开，选举产生中共银杏机电职业技术学院第二届委员会委员3名：卢小敏、石磊、申时。"
    assert "卢小敏 银杏机电职业技术学院 党委委员 elected" in held(text, **COLLEGE)


def test_a_bank_has_branches_and_the_posts_of_a_company() -> None:
    text = "本行召开工作会议，行长麦志强讲话，霞山支行行长全美玲发言，独立董事欧阳慎、沈括苍出席。"
    found = held(text, **BANK)
    assert "麦志强 明江农商银行股份有限公司 行长" in found
    assert "全美玲 明江农商银行股份有限公司霞山支行 行长" in found
    assert "沈括苍 明江农商银行股份有限公司 独立董事" in found


def test_the_house_of_a_meeting_elects_nobody() -> None:
    text = (
        "2020年度股东大会在明江湖滨宾馆召开，会议选举产生董事会董事：\n　　执行董事：容国栋、麦志强\n　　外部监事：齐备"
    )
    found = held(text, **BANK)
    assert "容国栋 明江农商银行股份有限公司 执行董事 elected" in found
    assert "齐备 明江农商银行股份有限公司 外部监事 elected" in found


def test_own_people_behind_a_strangers_title_do_not_share_it() -> None:
    text = "院党委书记费一鸣主持会议。市委宣传部副部长易水寒、费一鸣揭牌。"
    found = held(text, **COLLEGE)
    assert not any(one.startswith("费一鸣") and "宣传部" in one for one in found)


def test_who_proposed_it_stands_before_what_is_decided() -> None:
    text = "会议通过任免名单：\n　　根据市长万志强的提请，决定任命：\n　　熊建军为市审计局局长；\n　　刘海燕（女）为市教育局局长。"
    found = held(text)
    assert "熊建军 云州市审计局 局长 appointed" in found
    assert "刘海燕 云州市教育局 局长 appointed" in found


def test_a_district_that_only_the_text_names() -> None:
    text = "银杏湖区第十八届人民代表大会常务委员会第五次会议召开。区人大常委会主任周晓明主持会议，区财政局局长李晓东作报告。"
    found = held(text, title="会议消息", organization="")
    assert "周晓明 银杏湖区人大常委会 主任" in found


def test_as_many_people_as_places_share_a_title_are_people_whatever_their_names_mean():
    text = "甲州、乙和、丙山三市林业局局长高山、流水、云天先后发言。"
    at = text.index("高山")
    assert [one.name for one in read_shared(text, at, 3)] == ["高山", "流水", "云天"]
    assert read_shared(text, at, 4) == []


def test_a_title_counts_the_places_that_share_it():
    text = "衡阳、和田、乐山三市林业局局长高山、流水、云天先后发言。"
    assert count_of_places(text, text.index("乐山"), text.index("局长高")) == 3
    assert count_of_places(text, text.index("林业"), text.index("局长高")) == 0


def test_a_counted_list_may_begin_with_whom_it_counts_and_mix_its_marks() -> None:
    text = (
        "市侨联第六次代表大会选举产生市侨联第六届执行委员会委员7名。其中：\n　　崖　门　黎　民\n"
        "　　杜　若（女）、石　板，安　稳；言　辞\n　　魏小川／"
    ).removesuffix("／")
    found = held(text, title="云州市侨联2021年大事记", organization="云州市侨联")
    assert {"崖门 云州市侨联 执行委员会委员 elected", "安稳 云州市侨联 执行委员会委员 elected"} <= found
    assert sum("执行委员会委员 elected" in one for one in found) == 7


def test_lines_that_say_the_posts_of_whom_the_sentence_above_chose() -> None:
    text = (
        "市侨联六届一次全委会议召开，会议选举产生市侨联第六届领导班子。\n　　主　席：魏小川\n　　副主席：黎　民（回族）、石　板（兼职，市第三小学校长）\n"
        "　　常务委员（3名，按姓氏笔画排列）：石板、黎民、魏小川\n　　会议还通报了市委关于市侨联党组成员的任职决定：魏小川任党组书记，黎民任党组成员。"
    )
    found = held(text, title="云州市侨联2021年大事记", organization="云州市侨联")
    assert {
        "魏小川 云州市侨联 主席 elected", "石板 云州市侨联 副主席 elected", "石板 云州市第三小学 校长",
        "黎民 云州市侨联 常务委员 elected", "黎民 云州市侨联 党组成员 appointed",
    } <= found  # fmt: skip


def test_a_committee_being_founded_and_a_branch_named_before_choose_their_own() -> None:
    text = (
        "协会水泵分会换届大会召开，第二届分会会长方明作报告，选举罗小满为分会会长。"
        "协会标准化专业委员会成立大会召开，推选魏小川为主任委员。"
    )
    assert {
        "方明 云州市泵阀协会水泵分会 会长", "罗小满 云州市泵阀协会水泵分会 会长 elected",
        "魏小川 云州市泵阀协会标准化专业委员会 主任委员 elected",
    } <= held(text, title="云州市泵阀协会2021年大事记", organization="云州市泵阀协会")  # fmt: skip


def test_a_heading_of_several_posts_gives_none_to_the_labelled_lines_below():
    text = "选举结果如下：\n一、协会会长、副会长、秘书长\n会　长：石勇\n副会长（按姓氏笔画排列）：罗小满、丁一凡\n秘书长：韩志高\n"
    found = held(text, title="云州市茶业协会选举结果", organization="云州市茶业协会")
    assert {one.removesuffix(" elected") for one in found} == {
        "石勇 云州市茶业协会 会长", "罗小满 云州市茶业协会 副会长", "丁一凡 云州市茶业协会 副会长", "韩志高 云州市茶业协会 秘书长",
    }  # fmt: skip
