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
