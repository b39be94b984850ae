"""Bulletins of a province: rows headed with the place that they are of, second names of departments, firms by their shares."""

from __future__ import annotations

import pytest
from reading import dated_whole, held

HEAD = "青海工会工作月报\n2023年第8期\n\n青海省总工会办公室　2023年9月4日\n\n■ 基层动态\n\n"
ROWS = (
    "◆ 西宁市　8月10日，城中区总工会召开代表大会，区总工会主席李小松讲话。8月26日，市总工会联谊活动在人民公园举办，市总工会副主席韩翠英致辞。\n\n"
    "◆ 海西州　8月29日，州总工会主席陈大山、州企业联合会会长柯远签订集体合同，州人社局副局长苏卫见证。\n\n"
    "◆ 海北州　8月18日，祁连县工会第十一次代表大会闭幕，马福当选县总工会主席，谢冬松（女）当选副主席，谢冬松兼任女职工委员会主任。\n\n"
    "◆ 省直机关　8月中旬，省直机关工会工委举办干部培训班，省直机关工会工委主任何立民作动员。\n"
)


def test_rows_headed_with_a_place_are_of_that_place() -> None:
    assert dated_whole(HEAD + ROWS) >= {
        "2023-08-26 韩翠英 西宁市总工会 副主席",
        "2023-08-29 陈大山 海西州总工会 主席",
        "2023-08-29 柯远 海西州企业联合会 会长",
        "2023-08-29 苏卫 海西州人社局 副局长",
        "2023-08-18 谢冬松 祁连县总工会女职工委员会 主任 appointed",
        "2023-08 何立民 青海省直机关工会工委 主任",
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("市总工会组织部（基层工作部）部长温如松出席会议。", "温如松 云州市总工会组织部（基层工作部） 部长"),
        ("市总工会办公室（老干部处）主任温如松出席会议。", "温如松 云州市总工会办公室（老干部处） 主任"),
        (
            "江州市白云化工股份有限公司承办大赛，白云股份工会主席温如松出席。",
            "温如松 江州市白云化工股份有限公司工会 主席",
        ),
        (
            "市纪委监委驻市总工会纪检监察组组长林正为机关干部讲授廉政党课，机关党委书记温如松主持。",
            "温如松 云州市总工会 机关党委书记",
        ),
        ("会议决定：乜子松挂职任共和县总工会副主席，时间两年。", "乜子松 共和县总工会 副主席 appointed"),
    ],
)
def test_departments_and_firms_by_their_second_names(text: str, expected: str) -> None:
    assert expected in held(text)
