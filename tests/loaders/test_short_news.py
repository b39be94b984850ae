"""Short news of a paper's page: items behind marks, hosts before a day, guests who bring company."""

from __future__ import annotations

from pathlib import Path

from reading import dated_whole

from cursus.loaders import extract
from cursus.loaders.document import read_document
from cursus.model.statement import EventStatement, Hosting, Participation, Statement

PAGE = """云江都市报　2016年6月17日　星期五

总商会与安江银行签约
　　本报讯（记者　周行）大同市总商会、安江银行日前签署《支持小微企业合作协议》。

泉州客商来访
　　本报讯（记者　周行）昨日下午，泉州市大同商会会长郭望涛率27名客商来同考察，先后走访高新区。大同市总商会副会长秦育勇陪同。

■ 简讯
　　▲大同团市委、大同市教育局昨日联合召开中学共青团工作推进会，大同市教育局副局长龙望飞出席并讲话。
　　▲大同市青年书画协会6月12日举办青年书画沙龙，大同市青年书画协会会长孙望然作主题分享。
"""


def read(folder: Path) -> list[Statement]:
    path = folder / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return list(extract(read_document(path)).statements)


def events(found: list[Statement]) -> dict[str, EventStatement]:
    return {one.event: one for one in found if isinstance(one, EventStatement)}


def test_each_item_behind_a_mark_is_an_event_of_its_own(tmp_path: Path) -> None:
    told = {one.title: one.date.edtf for one in events(read(tmp_path)).values() if one.date}
    assert told["中学共青团工作推进会"] == "2016-06-16"
    assert told["青年书画沙龙"] == "2016-06-12"


def test_hosts_stand_before_a_day_and_behind_a_byline_or_mark(tmp_path: Path) -> None:
    found = read(tmp_path)
    titles = {key: one.title for key, one in events(found).items()}
    hosts = {(titles[one.event], one.organization, one.role) for one in found if isinstance(one, Hosting)}
    signed = {body for _, body, role in hosts if role == "signatory"}
    assert signed == {"大同市总商会", "安江银行"}
    assert ("中学共青团工作推进会", "大同市教育局", "organizer") in hosts
    assert ("青年书画沙龙", "大同市青年书画协会", "organizer") in hosts


def test_who_brings_counted_company_is_a_visitor(tmp_path: Path) -> None:
    found = read(tmp_path)
    titles = {key: one.title for key, one in events(found).items()}
    roles = {(titles[one.event], one.person.name): one.roles for one in found if isinstance(one, Participation)}
    title = "泉州市大同商会会长郭望涛率27名客商来同考察"
    assert roles[title, "郭望涛"] == ("visitor",)
    assert roles[title, "秦育勇"] == ("companion",)


ON_ONE_LINE = (
    "云江都市报　2016年6月17日　星期五\n\n短波\n"
    "　　△6月12日，大同市委书记钱望在云山参加义务植树。△近日，大同市教育局印发《研学旅行管理办法》。"
    "△大同市民俗学会13日在云江书院举行第三次会员代表大会，选举古今明为会长。△大同市科技局与云江理工学院15日签署《合作框架协议》，大同市科技局副局长申时出席。\n\n"
    "副市长田间问冷暖\n　　本报讯（记者　周行）大同市副市长龙在田14日先后来到石塘镇、开云镇检查春耕工作。\n"
)


def test_items_behind_marks_on_one_line_have_their_own_days() -> None:
    found = dated_whole(ON_ONE_LINE)
    assert {
        "2016-06-12 钱望 大同市委 书记",
        "2016-06-13 古今明 大同市民俗学会 会长 elected",
        "2016-06-15 申时 大同市科技局 副局长",
        "2016-06-14 龙在田 大同市人民政府 副市长",
    } <= found


def test_day_in_words_stands_before_where_it_ended():
    page = """云江日报
1985年6月12日　星期三　第一版

全市商业工作会议闭幕

　　本报讯　全市商业工作会议六月七日至十日在市第一招待所召开。副市长韩晓琴出席会议并讲了话。

简　讯

　　△市总工会、市体委联合举办的“迎春杯”职工乒乓球赛六日在市体育馆结束。市总工会副主席龙望飞为优胜队发奖。
　　△市首届青年书法展览八日在市文化宫圆满结束，市文联主席秦育勇讲了话。
"""
    found = dated_whole(page)
    assert any(one.startswith("1985-06-06 龙望飞 ") for one in found)
    assert any(one.startswith("1985-06-08 秦育勇 ") for one in found)
