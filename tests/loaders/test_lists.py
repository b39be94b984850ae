"""Lists of many layouts: rosters in columns, results under headings, rows of names and posts, tables of terms."""

from __future__ import annotations

import time

from cursus.loaders import extract
from cursus.model.dates import When
from cursus.model.statement import Holding, SourceDocument


def facts(raw: str, *, title: str, organization: str, date: str, medium: str = "notice") -> set[str]:
    """`person organization role basis date` of each holding of a document."""
    source = SourceDocument(
        key="test", version="0", title=title, organization=organization, date=When.parse(date), raw=raw, medium=medium
    )
    return {
        f"{one.person.name} {one.organization} {one.role} {one.basis} {one.date.edtf if one.date else ''}"
        for one in extract(source).statements
        if isinstance(one, Holding)
    }


ROSTER = """台州市茶业协会文件

关于第三次会员大会选举结果的通报

　　台州市茶业协会第三次会员大会于2021年4月9日在台州饭店召开。现将选举结果通报如下：

　　一、第三届理事会理事（8名，按姓氏笔画为序）

王建国　　李　红（女）　　石　青　　　花　朵（女）
张志强　　巴音　（蒙古族）　刘　芳（女）　孟小军

　　二、第一届监事会

　　监事长：赵国平
　　监　事：钱小林、孙丽华（女）

台州市茶业协会
2021年4月12日
"""


def test_a_roster_and_the_sections_of_a_result() -> None:
    found = facts(ROSTER, title="关于第三次会员大会选举结果的通报", organization="台州市茶业协会", date="2021-04-12")
    for name in ("王建国", "李红", "石青", "花朵", "张志强", "刘芳", "孟小军"):
        assert f"{name} 台州市茶业协会 理事 elected 2021-04-09" in found
    assert "赵国平 台州市茶业协会 监事长 elected 2021-04-09" in found
    assert {f"{name} 台州市茶业协会 监事 elected 2021-04-09" for name in ("钱小林", "孙丽华")} <= found


NOTICE = """关于王建国等同志职务任免的通知
台委干〔2022〕7号

　　市委2022年3月18日研究决定：
　　王建国同志任市林业局局长；
　　免去李志强同志的市林业局局长职务。

中共台州市委
2022年3月21日
"""


def test_those_appointed_come_on_the_day_of_the_decision() -> None:
    found = facts(NOTICE, title="关于王建国等同志职务任免的通知", organization="中共台州市委", date="2022-03-21")
    assert found == {
        "王建国 台州市林业局 局长 appointed 2022-03-18",
        "李志强 台州市林业局 局长 removed 2022-03-18",
    }


ROWS = """台州市人民代表大会常务委员会任免名单
（2022年6月30日台州市第五届人民代表大会常务委员会第四次会议通过）

决定任命
　　王建国　　　　　　台州市水利局局长
　　李志强（回族）　　台州市审计局局长
决定免去
　　张晓东　　　　　　台州市水利局局长职务
　　王建国　　　　　　台州市审计局局长职务
"""


def test_rows_of_names_and_posts() -> None:
    found = facts(
        ROWS, title="台州市人民代表大会常务委员会任免名单", organization="台州市人大常委会", date="2022-06-30"
    )
    assert found == {
        "王建国 台州市水利局 局长 appointed 2022-06-30",
        "李志强 台州市审计局 局长 appointed 2022-06-30",
        "张晓东 台州市水利局 局长 removed 2022-06-30",
        "王建国 台州市审计局 局长 removed 2022-06-30",
    }


TABLE = """台州市水利局历任局长名录

姓　名　　性别　　任职时间
王建国　　男　　　1985.09—1989.03
占　先　　男　　　1989.03—1995.11
李　红　　女　　　1995.11至今
"""


def test_a_table_of_terms() -> None:
    found = facts(TABLE, title="台州市水利局志", organization="台州市水利局", date="2005", medium="text")
    assert found == {
        "王建国 台州市水利局 局长 term 1985-09/1989-03",
        "占先 台州市水利局 局长 term 1989-03/1995-11",
        "李红 台州市水利局 局长 term 1995-11",
    }


def test_a_table_of_terms_of_the_documents_own_body() -> None:
    table = (
        "附：\n　　历任主要负责人\n　　职　务　　　　姓　名　　　任职起止时间\n"
        "　　董事长　　　　王建国　　　2006年11月～2011年3月\n　　行　长　　　　李　红　　　2011年4月～\n"
    )
    found = facts(table, title="台州银行大事记", organization="台州银行股份有限公司", date="2014", medium="text")
    assert found == {
        "王建国 台州银行股份有限公司 董事长 term 2006-11/2011-03",
        "李红 台州银行股份有限公司 行长 term 2011-04",
    }


def test_long_lists_are_read_in_linear_time() -> None:
    names = "、".join(
        f"{one}{two}（女，回族）" for one in "王李张刘陈杨赵黄周吴" for two in ["建国", "志强", "小红", "国平"]
    )
    started = time.perf_counter()
    raw = f"台州市文联换届\n\n4月2日，大会选举产生市文联第三届委员会委员（按姓氏笔画为序）：{names}。\n"
    found = facts(raw, title="台州市文联大事记", organization="台州市文联", date="2021-04-02")
    assert sum(" 委员 elected " in one for one in found) == 40
    assert time.perf_counter() - started < 10


def test_posts_given_in_the_order_of_the_names() -> None:
    raw = "台州市总工会大事记\n\n2021年\n4月2日　会议召开，选举王建国、李志强分别为主席、副主席。\n"
    found = facts(raw, title="台州市总工会2021年大事记", organization="台州市总工会", date="2021", medium="chronicle")
    assert found == {
        "王建国 台州市总工会 主席 elected 2021-04-02",
        "李志强 台州市总工会 副主席 elected 2021-04-02",
    }


PAPER = """云山重工报
2022年5月20日　第8期

云山重工集团有限公司工会第四次代表大会召开

　　本报讯　5月16日，云山重工集团有限公司工会第四次代表大会在集团礼堂召开。集团公司副总经理罗小满主持。

【选举结果】

工会第四届委员会委员（6名，以姓氏笔画为序）
丁一凡　　王小川　　石小川　　李大同（女）　　罗小满
韩志高

经费审查委员会委员（3名，以姓氏笔画为序）
王小川　　张子文　　韩志高

　　5月16日下午，工会四届一次全委会议召开，选举产生常务委员会和主席：
　　主　席：石小川
　　同日召开的经费审查委员会一次全委会议选举张子文为主任。王小川不再担任工会副主席职务。
"""


def test_a_companys_own_paper_speaks_of_its_union() -> None:
    source = SourceDocument(
        key="p", version="0", title="云山重工报", organization=None, date=When.parse("2022-05-20"), raw=PAPER,
        medium="newspaper",
    )  # fmt: skip
    found = {
        f"{one.person.name} {one.organization.removeprefix('云山重工集团有限公司')} {one.role} {one.basis}"
        for one in extract(source).statements
        if isinstance(one, Holding) and one.organization.startswith("云山重工集团有限公司")
    }
    assert {
        "丁一凡 工会 委员 elected", "石小川 工会 主席 elected", "张子文 工会经费审查委员会 委员 elected",
        "张子文 工会经费审查委员会 主任 elected", "王小川 工会 副主席 removed", "罗小满  副总经理 stated",
    } <= found  # fmt: skip


WORK = """台州市水务局文件

关于干部任免和局领导分工的通知

　　经局党组研究决定：

任命：
罗小满（女）同志为办公室副主任（主持工作），试用期一年；
于　田同志为供水管理科科长；
沙　河、艾山·买买提同志为人事科副科长。
免去：
于　田同志办公室主任职务；
沙　河同志供水管理科副科长职务。

局领导分工
韩志高　局党组书记、局长，主持全面工作，分管人事科。
江海流　局党组成员、副局长，负责供水工作，分管供水管理科。
"""


def test_a_notice_of_appointments_and_division_of_work() -> None:
    found = facts(WORK, title="关于干部任免和局领导分工的通知", organization="台州市水务局", date="2021-03-15")
    held = {one.removesuffix(" 2021-03-15").replace("台州市水务局", "") for one in found}
    assert held == {
        "罗小满 办公室 副主任 appointed", "于田 供水管理科 科长 appointed", "沙河 人事科 副科长 appointed",
        "艾山·买买提 人事科 副科长 appointed", "于田 办公室 主任 removed", "沙河 供水管理科 副科长 removed",
        "韩志高  党组书记 stated", "韩志高  局长 stated", "江海流  党组成员 stated", "江海流  副局长 stated",
    }  # fmt: skip


HEADED = """通　知

　　会议表决通过下列任免事项：

● 任命
　　姓　名　　　　　　任　命　职　务
　　罗小满　　　　　　台州市人大常委会选举联络工作委员会副主任（试用期一年）
　　丁一凡、石小川　　台州市中级人民法院审判委员会委员、审判员
　　韩志高（女）　　　台州市人民检察院副检察长

● 免职
　　姓　名　　　　　　免　去　职　务
　　罗小满　　　　　　台州市人大常委会办公室副主任
　　韩志高（女）　　　台州市人民检察院检察员

● 人民陪审员
　　任命张子文、王小川（女）为台州市中级人民法院人民陪审员。
"""


def test_rows_under_a_head_of_names_and_posts_are_changes() -> None:
    found = facts(HEADED, title="通知", organization="台州市人大常委会", date="2021-03-15")
    assert {one.removesuffix(" 2021-03-15").replace("台州市", "") for one in found} == {
        "罗小满 人大常委会选举联络工作委员会 副主任 appointed", "丁一凡 中级人民法院 审判委员会委员 appointed",
        "丁一凡 中级人民法院 审判员 appointed", "石小川 中级人民法院 审判委员会委员 appointed",
        "石小川 中级人民法院 审判员 appointed", "韩志高 人民检察院 副检察长 appointed",
        "罗小满 人大常委会办公室 副主任 removed", "韩志高 人民检察院 检察员 removed",
        "张子文 中级人民法院 人民陪审员 appointed", "王小川 中级人民法院 人民陪审员 appointed",
    }  # fmt: skip


BRANCH = """6月15日　商会党支部换届选举党员大会召开。罗小满当选支部书记，丁一凡（女）、石小川当选支部委员。原支部书记韩志高作工作报告。"""


def test_the_branch_that_elects_is_the_partys() -> None:
    found = facts(BRANCH, title="商会简讯", organization="台州市茶业商会", date="2022-06-30")
    assert {one.split(" 2022")[0] for one in found if "elected" in one} == {
        "罗小满 台州市茶业商会 党支部书记 elected", "丁一凡 台州市茶业商会 党支部委员 elected",
        "石小川 台州市茶业商会 党支部委员 elected",
    }  # fmt: skip


def test_a_name_runs_into_the_post_it_is_dismissed_from() -> None:
    raw = "6月15日，院党委书记罗小满出席会议。会议宣布：免去罗小满院党委书记职务，调任市教育局局长。"
    found = facts(raw, title="云山职业学院简报", organization="台州云山职业学院", date="2022-06-30")
    assert {one.split(" 2022")[0] for one in found} >= {
        "罗小满 台州云山职业学院 党委书记 removed", "罗小满 台州市教育局 局长 appointed",
    }  # fmt: skip


def test_a_title_above_remarked_rows_of_an_elected_list_loses_nothing() -> None:
    text = (
        "　　台州市茶业协会第三次会员大会于2021年4月9日召开，选举产生了第三届理事会。\n\n附1\n"
        "台州市茶业协会第三届理事会负责人名单\n\n　　副理事长：（按姓氏笔画为序）\n"
        "　　左春山　　台州市茶科所所长、研究员\n　　乐　天（常务）　　台州市农业局茶叶处处长\n"
    )
    found = facts(text, title="台州市茶业协会第三次会员大会简报", organization="台州市茶业协会", date="2021-04-12")
    assert "左春山 台州市茶科所 所长 stated 2021-04-09" in found
