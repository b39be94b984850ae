"""What notices of appointment say in passing: ranks, who leaves for his health, where somebody comes from, who issues them."""

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import Issuance, Responsibility

HEAD = "江平县人民政府\n关于石小军等同志职务任免的通知\n江政任〔2020〕5号\n各乡镇人民政府，县政府有关部门：\n县政府决定：\n"
TAIL = "\n\n　　　　江平县人民政府\n　　　　2020年4月27日\n"


@pytest.mark.parametrize(
    ("line", "posts"),
    [
        ("接受宁静因病辞去县文联主席职务的请求。", {"宁静 江平县文联 主席 resigned"}),
        ("接受安宁因年龄原因申请辞去县文联主席职务。", {"安宁 江平县文联 主席 resigned"}),
        ("向前同志正式任县审计局副局长，任职时间从2019年3月算起。", {"向前 江平县审计局 副局长 appointed"}),
        ("副局长　向  前（试用期一年）\n", set()),
        ("县审计局：\n　　副局长　向  前（试用期一年）", {"向前 江平县审计局 副局长 appointed"}),
        ("王小明任张家乡党委副书记。", {"王小明 江平县张家乡 党委副书记 appointed"}),
        ("县委组织部干部组组长王三元主持会议。", {"王三元 江平县委组织部干部组 组长"}),
        (
            "权小梅晋升为三级主任科员，免去县审计局副局长职务。",
            {"权小梅 江平县审计局 三级主任科员 appointed", "权小梅 江平县审计局 副局长 removed"},
        ),
        ("王强、李平晋升四级调研员（职级），现任领导职务不变。", set()),
        ("其中，原县文体广电局副局长郗望调市文旅局工作。", {"郗望 江平县文体广电局 副局长 former"}),
        (
            "任命李强为县审计局副局长（原县水务局副局长，试用期一年）。",
            {"李强 江平县审计局 副局长 appointed", "李强 江平县水务局 副局长 former"},
        ),
    ],
)
def test_lines_of_a_notice(line: str, posts: set[str]) -> None:
    assert held_whole(HEAD + line + TAIL) == posts


def test_a_row_of_a_table_above_the_day_signs_nothing() -> None:
    table = "姓　名　　任　职　　　　　　　免　职\n石　磊　　县审计局副局长　　　县水务局副局长\n公孙立　　县交通局副局长　　　县水务局副局长\n"
    found = read_whole(HEAD + table + "\n　　　　2020年4月27日\n").statements
    assert {one.organizations for one in found if isinstance(one, Issuance)} == {("江平县人民政府",)}


def test_a_table_of_tasks_gives_them_to_own_departments_and_issues_nothing() -> None:
    text = (
        "云州市残疾人联合会2023年重点任务分工\n（2023年2月13日）\n\n　　2022年11月16日，省残联教育就业部部长王诚来我市调研。\n\n"
        "序号｜任务内容｜牵头领导｜责任单位｜时限\n"
        "1｜新增残疾人就业560人，培训900人次｜鹿　鸣｜教育就业部｜10月底\n"
        "2｜修订《机关财务管理制度》，完成审计整改｜李青山｜办公室｜6月底\n"
    )
    found = read_whole(text).statements
    assert not [one for one in found if isinstance(one, Issuance)]
    given = {(one.item, one.organization) for one in found if isinstance(one, Responsibility)}
    assert given == {("1", "云州市残疾人联合会教育就业部"), ("2", "云州市残疾人联合会办公室")}
