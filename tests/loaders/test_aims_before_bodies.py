"""What something is done for stands before the body: `为加强|某某学院实验室建设`; and who heads a department of a province."""

import pytest
from reading import held_whole, own_body


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("我局推进文明创建\n为推进泸川市税务局文明单位创建工作，5月7日召开动员会。", "泸川市税务局"),
        ("我院加强实验室管理\n为进一步加强东陵师范学院实验室安全管理，5月7日召开会议。", "东陵师范学院"),
        ("我院庆祝护士节\n为庆祝永丰县中医医院建院四十周年，5月7日举行文艺汇演。", "永丰县中医医院"),
        ("公司开展技能比武\n为切实提高江北重工有限公司青年员工技能，5月7日举行比武。", "江北重工有限公司"),
        ("我校迎接评估\n为了迎接松岭大学本科教学评估，5月7日召开部署会。", "松岭大学"),
    ],
)
def test_the_verb_of_an_aim_is_no_part_of_the_body(text: str, own: str) -> None:
    assert own_body(text) == own


def test_a_new_name_may_begin_with_such_a_verb() -> None:
    text = "江陵县人力资源和社会保障局2021年大事记\n2021年\n5月3日，就业办更名为促进就业服务局，周立成任促进就业服务局局长。"
    assert any("促进就业服务局 局长" in one for one in held_whole(text))


def test_the_head_of_a_department_stands_bare() -> None:
    text = "我厅召开警示教育大会\n5月3日，江西省水利厅警示教育大会召开。厅长周立成讲话，副厅长吴晓东主持。"
    assert held_whole(text) == {"周立成 江西省水利厅 厅长", "吴晓东 江西省水利厅 副厅长"}
