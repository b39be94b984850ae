"""Notices of appointment bound in one document: their heads, their tables, and their rows below bodies."""

import pytest
from reading import dated_whole, held_whole

HEAD = (
    "江平县人民政府\n关于石小军等同志职务任免的通知\n江政任〔2020〕5号\n各乡镇人民政府，县政府有关部门：\n"
    "县政府常务会议决定任免下列同志职务：\n"
)
TAIL = "\n\n　　　　江平县人民政府\n　　　　2020年4月27日\n"


@pytest.mark.parametrize(
    "table",
    [
        (
            "姓　名　　　任　　　职　　　　　　　　　　　免　　　职\n"
            "石　磊　　　县自然资源局副局长　　　　　　　县水务局副局长\n"
            "闵　月（女）　县政府办公室副主任　　　　　　—\n"
            "柴进宝　　　—　　　　　　　　　　　　　　县交通局总工程师（到龄）"
        ),
        (
            "姓　　名　　任　　职　　　　　　　　　　　　免　　去\n"
            "石　磊　　　县自然资源局副局长　　　　　　　县水务局副局长\n"
            "闵　月　　　县政府办公室副主任\n"
            "柴进宝　　　　　　　　　　　　　　　　　　　县交通局总工程师"
        ),
        (
            "姓 名    任 职              免 职            备 注\n"
            "石 磊    县自然资源局副局长   县水务局副局长      试用期一年\n"
            "闵 月    县政府办公室副主任   —\n"
            "柴进宝   —                 县交通局总工程师    退休"
        ),
    ],
)
def test_labels_of_columns_are_set_wide(table: str) -> None:
    assert held_whole(HEAD + table + TAIL) == {
        "石磊 江平县自然资源局 副局长 appointed",
        "石磊 江平县水务局 副局长 removed",
        "闵月 江平县政府办公室 副主任 appointed",
        "柴进宝 江平县交通局 总工程师 removed",
    }


@pytest.mark.parametrize(
    "rows",
    [
        (
            "县教育局：\n　　副局长　王永林　权玉梅（女）\n县农业农村局：\n　　副局长　李小虎　张　鹏\n　　总农艺师　苟学文\n"
            "县市场监督管理局：\n　　副局长　向阳花（试用期一年）"
        ),
        (
            "县教育局\n　　副局长　王永林　权玉梅（女）\n县农业农村局\n　　副局长　李小虎　张　鹏\n　　总农艺师　苟学文\n"
            "县市场监督管理局\n　　副局长　向阳花（试用期一年）"
        ),
        (
            "县教育局：\n　　副局长：王永林、权玉梅（女）\n县农业农村局：\n　　副局长：李小虎、张鹏\n　　总农艺师：苟学文\n"
            "县市场监督管理局：\n　　副局长：向阳花（试用期一年）"
        ),
    ],
)
def test_rows_below_a_body_are_of_that_body(rows: str) -> None:
    assert held_whole(HEAD + rows + TAIL) == {
        "王永林 江平县教育局 副局长 appointed",
        "权玉梅 江平县教育局 副局长 appointed",
        "李小虎 江平县农业农村局 副局长 appointed",
        "张鹏 江平县农业农村局 副局长 appointed",
        "苟学文 江平县农业农村局 总农艺师 appointed",
        "向阳花 江平县市场监督管理局 副局长 appointed",
    }


@pytest.mark.parametrize(
    "line",
    [
        "（江组干字〔2021〕31号，2021年8月19日）",
        "（2021年8月19日，江组干字〔2021〕31号）",
        "（江组干字〔2021〕31号　2021年8月19日印发）",
        "江组干字〔2021〕31号；2021年8月19日",
    ],
)
def test_day_beside_the_number_of_a_paper(line: str) -> None:
    first = "江平县干部任免文件选编\n\n" + HEAD + "任命石小军同志为县审计局局长。" + TAIL
    second = (
        f"━━━━━━━━━━━━━━━━━━━━\n\n中共江平县委组织部\n关于上官晓东等同志职务调整的通知\n{line}\n\n　　县委同意：\n"
        "　　一、上官晓东任石桥乡党委副书记。\n附：干部大会情况\n"
        "　　8月20日上午，县委组织部召开任前集体谈话会。县委组织部部长乔木林出席并讲话。\n"
    )
    assert dated_whole(first + second) == {
        "2020-04-27 石小军 江平县审计局 局长 appointed",
        "2021-08-19 上官晓东 江平县石桥乡 党委副书记 appointed",
        "2021-08-20 乔木林 江平县委组织部 部长",
    }
