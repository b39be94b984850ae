"""The day of what a later paragraph tells: within a session of several days, of late, in a term that still runs."""

from __future__ import annotations

from cursus.loaders import extract
from cursus.loaders.about.meta import describe
from cursus.model.statement import Holding


def held(raw: str) -> set[str]:
    """`person role basis day` of each post that a page tells."""
    found = extract(describe(key="page", version="0", raw=raw, name="page", meta={})).statements
    return {
        f"{one.person.name} {one.role} {one.basis} {one.date.edtf if one.date else ''}"
        for one in found
        if isinstance(one, Holding)
    }


def test_a_vote_on_one_day_of_a_session_is_of_that_day():
    raw = (
        "云州市第九届人民代表大会常务委员会第八次会议公报\n\n"
        "　　云州市第九届人民代表大会常务委员会第八次会议于2021年5月24日至26日举行。会议由市人大常委会主任黄大川主持。\n\n"
        "　　5月26日，会议以无记名投票方式补选黎明（女）、区海平为第十三届全国人民代表大会代表。\n"
    )
    assert {"黎明 代表 elected 2021-05-26", "区海平 代表 elected 2021-05-26"} <= held(raw)


def test_what_happened_of_late_is_not_of_the_day_of_signing():
    raw = (
        "关于公司副总经理辞职的公告\n\n　　云州机械股份有限公司董事会于近日收到副总经理武安邦先生提交的书面辞职报告。"
        "因工作变动，武安邦先生申请辞去公司副总经理职务。\n\n云州机械股份有限公司董事会\n2020年9月29日\n"
    )
    assert "武安邦 副总经理 resigned 2020-09" in held(raw)


def test_a_term_that_still_runs_is_a_term():
    raw = (
        "云州机械股份有限公司关于聘任高级管理人员的公告\n\n2020年5月21日\n\n附：简历\n"
        "　　梁柱石，男，1978年11月生。2014.05—2018.01任云州锻压机械厂厂长，2018.01至今任公司战略发展部部长。\n"
    )
    assert {"梁柱石 厂长 term 2014-05/2018-01", "梁柱石 部长 term 2018-01"} <= held(raw)
