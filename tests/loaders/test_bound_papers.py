"""Papers of several bodies bound in one document: each of its own body, named at its head or its foot, and issued by it."""

from __future__ import annotations

from reading import dated_whole, read_whole

from cursus.model.statement import Issuance

TEXT = """中共云州市临川区委
关于罗小满等同志任职的通知
临委干〔2021〕9号

各乡镇党委：
    区委决定：
    罗小满同志任石桥镇党委书记。
                                            2021年9月8日

——————————————————————

中共云州市临川区水务局党组
关于管秋实等同志任免职的通知
临水党〔2021〕4号

各科室：
    局党组研究决定：
    管秋实任办公室主任，免去丁一的人事科科长职务。
                                            2021年10月11日

——————————————————————

关于任命韩志高同志职务的通知

机关各科室：
    经研究，任命韩志高同志为财务科科长。

云州市临川区卫生健康局
2021年11月3日
"""


def test_each_paper_speaks_for_its_body() -> None:
    assert dated_whole(TEXT) == {
        "2021-09-08 罗小满 云州市临川区石桥镇 党委书记 appointed",
        "2021-10-11 管秋实 云州市临川区水务局办公室 主任 appointed",
        "2021-10-11 丁一 云州市临川区水务局人事科 科长 removed",
        "2021-11-03 韩志高 云州市临川区卫生健康局财务科 科长 appointed",
    }


def test_each_paper_is_issued_by_its_body_on_its_day() -> None:
    issued = [one for one in read_whole(TEXT).statements if isinstance(one, Issuance)]
    assert {(one.organizations[0], one.date.edtf if one.date else "") for one in issued} == {
        ("云州市临川区委", "2021-09-08"),
        ("云州市临川区水务局", "2021-10-11"),
        ("云州市临川区卫生健康局", "2021-11-03"),
    }
