"""Members of a committee or group, listed behind the labels of their posts with what else they are."""

from __future__ import annotations

from reading import held_whole, read_whole

from cursus.model.statement import Holding

GROUP = """中共云州市委关于调整市委农村工作领导小组成员的通知
组  长：罗小满  市委书记
副组长：管秋实  市委副书记、市长
        丁一    市委常委、副市长
成  员：柏  松  市委办公室主任
        梅雪（女）  市农业农村局局长
领导小组办公室设在市农业农村局，梅雪兼任办公室主任。
2023年5月4日
"""
COMMITTEE = """关于调整云州市安全生产委员会组成人员的通知
主　任：罗小满　市委副书记、市长
副主任：
　　管秋实　副市长、市公安局局长
　　丁一　市政府秘书长
委　员：
　　梅雪　市应急管理局局长
云州市人民政府办公室
2021年4月9日
"""
SORTED = """云州师范学院关于成立招生委员会的通知
主　任：罗小满
委　员：（按姓氏笔画排序）
　　丁香　王朝　石磊　田地　江帆
云州师范学院
2019年5月6日
"""


def test_rows_below_a_label_have_its_post_and_their_own() -> None:
    assert held_whole(GROUP) >= {
        "罗小满 云州市委农村工作领导小组 组长",
        "罗小满 云州市委 书记",
        "管秋实 云州市委农村工作领导小组 副组长",
        "管秋实 云州市委 副书记",
        "管秋实 云州市人民政府 市长",
        "丁一 云州市委农村工作领导小组 副组长",
        "丁一 云州市委 常委",
        "柏松 云州市委农村工作领导小组 成员",
        "梅雪 云州市委农村工作领导小组 成员",
        "梅雪 云州市农业农村局 局长",
    }
    assert "丁一 云州市委 副书记" not in held_whole(GROUP)


def test_a_label_may_stand_alone_above_its_rows() -> None:
    assert held_whole(COMMITTEE) == {
        "罗小满 云州市安全生产委员会 主任",
        "罗小满 云州市委 副书记",
        "罗小满 云州市人民政府 市长",
        "管秋实 云州市安全生产委员会 副主任",
        "管秋实 云州市人民政府 副市长",
        "管秋实 云州市公安局 局长",
        "丁一 云州市安全生产委员会 副主任",
        "丁一 云州市政府 秘书长",
        "梅雪 云州市安全生产委员会 委员",
        "梅雪 云州市应急管理局 局长",
    }


def test_a_sorted_list_of_few_words_is_one_of_names() -> None:
    body = "云州师范学院招生委员会"
    names = ("丁香", "王朝", "石磊", "田地", "江帆")
    assert held_whole(SORTED) == {f"罗小满 {body} 主任", *(f"{name} {body} 委员" for name in names)}


UNITS = """青阳县妇幼保健院关于公布2021年度中层干部聘任结果的通知
各科室：
经个人述职、民主测评、院党委会研究，现将聘任结果公布如下：
办公室　　主任：黄莺　　副主任：范小阳
妇产科　　主任：苏醒　护士长：梅花
儿科　　　副主任（主持工作）：柳江
以上人员聘期三年，自2021年1月1日起至2023年12月31日止。
青阳县妇幼保健院
2020年12月28日
"""


def test_a_row_of_a_unit_may_label_its_posts() -> None:
    body = "青阳县妇幼保健院"
    assert held_whole(UNITS) == {
        f"黄莺 {body}办公室 主任 appointed",
        f"范小阳 {body}办公室 副主任 appointed",
        f"苏醒 {body}妇产科 主任 appointed",
        f"梅花 {body}妇产科 护士长 appointed",
        f"柳江 {body}儿科 副主任 appointed",
    }


OFFICE = """云州市第一医院通知
关于调整领导小组成员的通知
各科室：
经研究，对医院质量管理委员会成员调整如下：
主任委员：罗小满　院长
委　员：管秋实　医务科科长
委员会办公室设在医务科，管秋实兼任办公室主任，丁一任办公室副主任。原委员会副主任委员石小川不再担任上述职务。
医务科
2021年4月2日
"""
BARE = """关于调整云州市防汛抗旱领导小组成员的通知
组　长：罗小满　副市长
成　员：管秋实　市水务局局长
领导小组下设办公室，办公室设在市水务局，由管秋实同志兼任办公室主任。原领导小组副组长丁一不再担任上述职务。
云州市人民政府办公室
2021年4月2日
"""


def test_bare_words_for_the_group_and_its_office_mean_the_group_of_the_notice() -> None:
    assert held_whole(OFFICE) >= {
        "罗小满 云州市第一医院质量管理委员会 主任委员",
        "管秋实 云州市第一医院质量管理委员会 委员",
        "管秋实 云州市第一医院质量管理委员会办公室 主任 appointed",
        "丁一 云州市第一医院质量管理委员会办公室 副主任 appointed",
        "石小川 云州市第一医院质量管理委员会 副主任委员 removed",
    }
    assert held_whole(BARE) >= {
        "管秋实 云州市防汛抗旱领导小组办公室 主任 appointed",
        "丁一 云州市防汛抗旱领导小组 副组长 removed",
    }


INSIDE = """青阳县人民医院关于调整医疗质量管理委员会组成人员的通知
主  任：罗小满（党委书记）
副主任：管秋实（院长）
2022年4月18日
"""


def test_a_committee_of_an_institution_hangs_on_it_and_a_party_post_beside_it_does_not() -> None:
    body = "青阳县人民医院"
    assert held_whole(INSIDE) == {
        f"罗小满 {body}医疗质量管理委员会 主任",
        f"罗小满 {body} 党委书记",
        f"管秋实 {body}医疗质量管理委员会 副主任",
        f"管秋实 {body} 院长",
    }


def test_a_list_of_a_quarter_gives_its_days_their_year() -> None:
    text = "青阳县2022年第一季度人事任免\n2月20日，县政府决定：\n任命罗小满为县教育局局长；\n免去管秋实同志县教育局副局长职务。\n"
    found = {
        (one.person.name, one.date.edtf if one.date else "")
        for one in read_whole(text).statements
        if isinstance(one, Holding)
    }
    assert found == {("罗小满", "2022-02-20"), ("管秋实", "2022-02-20")}
