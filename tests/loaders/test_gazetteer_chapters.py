"""Chapters of gazetteers on organizations: their tables of terms, bodies by the names of the time, a chronicle behind."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole

from cursus.loaders.language.point_terms import mend_terms

_UNION = """云溪县志
第一章　工会
第一节　组织沿革
1950年4月，云溪县工会筹备委员会成立。1951年3月正式成立云溪县工会联合会，有会员416人。1956年10月改称云溪县总工会。
第二节　历次代表大会
第一次会员代表大会　1951年3月12日至15日召开，选举赵大川为主席，钱小河为副主席。
第二次会员代表大会　1956年12月2日召开，选举钱小河为主席。
第三节　历任领导人
筹委会主任　孙立田（1950.4—1951.3）
主席　钱小河（1956.10—1966.12）
第二章　妇女联合会
1950年9月成立云溪县民主妇女联合会筹备委员会。1952年3月8日召开首届妇女代表大会，选举周秀兰为主任。1957年8月改称云溪县妇女联合会。1960年5月6日选举吴秋菊为主任。
"""


def test_section_by_its_name_of_the_time() -> None:
    held = dated_whole(_UNION)
    assert {
        "1951-03-12/1951-03-15 赵大川 云溪县工会联合会 主席 elected",
        "1951-03-12/1951-03-15 钱小河 云溪县工会联合会 副主席 elected",
        "1956-12-02 钱小河 云溪县总工会 主席 elected",
        "1950-04/1951-03 孙立田 云溪县工会筹备委员会 主任 term",
        "1956-10/1966-12 钱小河 云溪县总工会 主席 term",
        "1952-03-08 周秀兰 云溪县民主妇女联合会 主任 elected",
        "1960-05-06 吴秋菊 云溪县妇女联合会 主任 elected",
    } <= held


@pytest.mark.parametrize(
    ("misread", "read"),
    [
        ("（1956.10一1966.12）", "（1956.10—1966.12）"),
        ("1973.3—1983.1O", "1973.3—1983.10"),
        ("1978.9—1987.l1", "1978.9—1987.11"),
        ("l956·10—1958·4", "1956.10—1958.4"),
        ("1951年3月一1952年", "1951年3月—1952年"),
        ("1951一1956年", "1951—1956年"),
        ("1987.11一）", "1987.11—）"),
    ],
)
def test_misread_terms(misread: str, read: str) -> None:
    assert mend_terms(misread) == read


@pytest.mark.parametrize(
    "plain", ["1956年一月", "第1984一2号", "一九五六年一九五七年", "1983年一季度", "图1·2", "1951年一1"]
)
def test_what_is_no_misread_term(plain: str) -> None:
    assert mend_terms(plain) == plain


def test_table_with_a_column_of_homes() -> None:
    text = """云溪县志
第二章　妇女联合会
云溪县妇联历任正副主任名表
职 务    姓 名    籍 贯      任职时间
主 任    崔  巍   山西沁源   1952.3—1955.6
主 任    桂  圆   竹山擂鼓   1973.3—1983.1O
副主任   化  云   云溪水坪   1957.8—1965.4
第三章　其他
"""
    assert {
        "1952-03/1955-06 崔巍 云溪县妇联 主任 term",
        "1973-03/1983-10 桂圆 云溪县妇联 主任 term",
        "1957-08/1965-04 化云 云溪县妇联 副主任 term",
    } == dated_whole(text)


_CHRONICLE = """
1951年
3月15日　县工会成立，县长路远征到会祝贺。
1979年
3月8日　县妇联召开大会，县委书记邝一民讲话。
是月　县委任命苗壮为县总工会主席。
"""


@pytest.mark.parametrize(
    "heading", ["附：群众团体大事记", "第四节　大事年表", "附录：大事记", "四、工会大事记（1951—1979）", "附：工运纪事"]
)
def test_chronicle_behind_a_chapter(heading: str) -> None:
    text = "云溪县志\n第一章　工会\n第一节　沿革\n1950年4月，云溪县工会成立。1956年职工增加。\n第二节　活动\n工会办夜校。\n"
    assert {
        "1951-03-15 路远征 云溪县人民政府 县长",
        "1979-03-08 邝一民 云溪县委 书记",
        "1979-03 苗壮 云溪县总工会 主席 appointed",
    } <= dated_whole(text + heading + _CHRONICLE)


@pytest.mark.parametrize(
    ("told", "posts"),
    [
        (
            "选举产生委员27人。主席由县革委会副主任赵大山兼任，副主席钱大顺（专职）、王玉兰（女）。",
            {
                "赵大山 云溪县总工会 主席",
                "钱大顺 云溪县总工会 副主席",
                "王玉兰 云溪县总工会 副主席",
                "赵大山 云溪县革委会 副主任",
            },
        ),
        ("主席由县委副书记赵大山兼任，副主席钱大顺。", {"赵大山 云溪县委 副书记", "钱大顺 云溪县总工会 副主席"}),
        (
            "主席仍由县水利局局长赵大山兼，副主席钱大顺，秘书长孙可。",
            {"赵大山 云溪县水利局 局长", "孙可 云溪县总工会 秘书长"},
        ),
        ("县委书记赵大山、岭阳地区工会办事处副主任钱正清出席会议。", {"钱正清 岭阳地区工会办事处 副主任"}),
    ],
)
def test_officers_beside_somebody_of_another_body(told: str, posts: set[str]) -> None:
    text = f"云溪县志\n第一章　工会\n第一节　历次代表大会\n第二次会员代表大会　1973年7月2日召开。{told}\n第二节　其他\n工会办夜校。\n"
    assert posts <= {one.removesuffix(" elected").removesuffix(" appointed") for one in held_whole(text)}


@pytest.mark.parametrize(
    ("said", "council"),
    [("", "云溪县革委会"), ("1968年云溪县革命委员会成立。", "云溪县革命委员会")],
)
def test_revolutionary_committees_as_the_text_calls_them(said: str, council: str) -> None:
    text = f"云溪县志\n大事记\n1975年\n3月5日　{said}县革委会副主任赵大山讲话。\n4月2日　县革委会主任钱小河讲话。\n"
    assert {f"赵大山 {council} 副主任", f"钱小河 {council} 主任"} == held_whole(text)


_OFFICES = """岭溪县志
第十二篇　中国共产党岭溪县地方组织
第二章　组织机构
第二节　工作部门
组织部　1949年8月设立。历任部长:
孙启明　1949.8—1951.12
副部长:
万金山　1952.3—1955.10
统战部
部　长　江　河(1956.6—1959.2)
副部长　江小河(1957.3—1959.2)　郭立(女,1959.2—1961.8)
"""


def test_departments_with_those_who_headed_them_below() -> None:
    assert dated_whole(_OFFICES) == {
        "1949-08/1951-12 孙启明 岭溪县委组织部 部长 term",
        "1952-03/1955-10 万金山 岭溪县委组织部 副部长 term",
        "1956-06/1959-02 江河 岭溪县委统战部 部长 term",
        "1957-03/1959-02 江小河 岭溪县委统战部 副部长 term",
        "1959-02/1961-08 郭立 岭溪县委统战部 副部长 term",
    }


def test_standing_committee_below_the_chapter_on_the_congress() -> None:
    text = """岭溪县志
第十五编　政权政协
第一章　人民代表大会
第一节　历届常委会组成人员
第八届常务委员会(1981.1—1984.4)
主　任　齐大川
副主任　陆鸣　王学文　薛岭(女)
第九届常务委员会(1984.4—1987.5)
主　任　陆鸣
副主任　王学文
"""
    assert dated_whole(text) >= {
        f"1981-01/1984-04 {name} 岭溪县人大常委会 {role} term"
        for name, role in (("齐大川", "主任"), ("陆鸣", "副主任"), ("王学文", "副主任"), ("薛岭", "副主任"))
    }


@pytest.mark.parametrize(
    "labels", ["任职时间　离职时间", "任职年月　免职年月", "到任时间　离任时间", "起　止", "上任　卸任"]
)
def test_terms_in_two_columns(labels: str) -> None:
    text = f"岭溪县志\n第二章　共青团\n团县委历任书记\n姓名　性别　籍贯　{labels}\n王学文　男　岭溪　1950.3　1952.5\n马新民　男　北山　1954.11　1957.6\n第三章　妇联\n第四章　工会\n"
    assert {
        "1950-03/1952-05 王学文 共青团岭溪县委 书记 term",
        "1954-11/1957-06 马新民 共青团岭溪县委 书记 term",
    } == dated_whole(text)


def test_what_began_again_in_a_later_year() -> None:
    text = "云溪县志\n第一章　工会\n第二章　妇联\n第三章　工商业联合会\n1956年私营工商业实行公私合营。“文化大革命”中工商联停止活动，1985年6月恢复，主任委员李大易，副主任委员孙大宝。\n"
    assert {
        "1985-06 李大易 云溪县工商业联合会 主任委员",
        "1985-06 孙大宝 云溪县工商业联合会 副主任委员",
    } == dated_whole(text)
