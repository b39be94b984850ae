"""Look backs of branches of banks and insurers: what has no day is of the year, and who is called by a level alone."""

from __future__ import annotations

from tests.support.reading import dated_whole

INSURER = """东海财产保险公司赣州分公司2007年工作总结（节选）

　　一、业务发展。2月7日召开了全年工作会议，总经理李大年作了报告，省公司副总经理章立江到会指导。
　　二、人事调整。年内共调整中层干部11人：聘任赖以生为总经理助理，解聘应大诺的客户服务部经理职务。
"""
BANK = """农业银行昌州市分行2003年度工作总结

　　一、队伍建设。全年选拔干部5人，聘任李明为办公室主任。
　　5月，市分行行长周建国到各支行调研。省分行副行长李大年到行检查。
"""


def test_changes_without_a_day_are_of_the_year_looked_back_on():
    found = dated_whole(INSURER)
    assert {
        "2007-02-07 李大年 东海财产保险公司赣州分公司 总经理", "2007 赖以生 东海财产保险公司赣州分公司 总经理助理 appointed",
        "2007 应大诺 东海财产保险公司赣州分公司客户服务部 经理 removed",
    } <= found  # fmt: skip


def test_a_firm_called_by_its_level_alone_is_none_of_the_province():
    assert not any("章立江" in one for one in dated_whole(INSURER))


def test_a_branch_by_its_level_is_the_documents_own():
    found = dated_whole(BANK)
    assert "2003-05 周建国 农业银行昌州市分行 行长" in found
    assert not any("李大年" in one for one in found)
