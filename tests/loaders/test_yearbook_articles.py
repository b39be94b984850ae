"""An article of a yearbook: its year at the foot, its body in the first item, its events in the headings of items."""

from __future__ import annotations

from pathlib import Path

import pytest
from reading import dated_whole

from cursus.loaders import extract
from cursus.loaders.about.meta import describe
from cursus.loaders.document import read_document
from cursus.model.statement import EventStatement, Holding

ITEMS = (
    "【{body}工作】　全年，市{body}接收捐款823万元。\n\n"
    "【五届一次会员代表大会】　3月12日在市文化中心召开，选举产生第五届理事会。张立新出任会长，李国华、王志强为副会长，监事长由市审计局副局长孙海涛担任。\n\n"
    "【春季募捐】　4月6日（清明后一日）举行。张立新参加。\n\n"
    "【“点亮”项目启动】　9月18日，市{body}与市人民医院在古镇镇签订《“点亮”合作协议》。\n\n"
    "〔供稿：赵敏〕\n\n"
)


def _told(tmp_path: Path, text: str) -> tuple[set[str], set[str]]:
    """Events with their days and venues; people with their posts."""
    file = tmp_path / "a.txt"
    file.write_text(text, encoding="utf-8")
    found = extract(read_document(file)).statements
    events = {
        f"{one.date and one.date.edtf} {one.title} {one.venue}" for one in found if isinstance(one, EventStatement)
    }
    held = {
        f"{one.person.name} {one.organization} {one.role} {one.basis} {one.date.edtf if one.date else ''}"
        for one in found
        if isinstance(one, Holding)
    }
    return events, held


def test_an_article_of_a_yearbook_named_at_its_foot(tmp_path: Path) -> None:
    for body, book in (("慈善总会", "中山年鉴·2013"), ("红十字会", "——选自《中山年鉴（2013）》")):
        events, held = _told(tmp_path, ITEMS.format(body=body) + book)
        assert "2012-03-12 五届一次会员代表大会 市文化中心" in events
        assert "2012-04-06 春季募捐 None" in events
        assert "2012-09-18 “点亮”项目启动 古镇镇" in events
        own = f"中山市{body}"
        assert f"王志强 {own} 副会长 elected 2012-03-12" in held
        assert f"孙海涛 {own} 监事长 elected 2012-03-12" in held
        assert "孙海涛 中山市审计局 副局长 stated 2012-03-12" in held


def test_a_county_s_yearbook_and_a_bare_headline(tmp_path: Path) -> None:
    text = (
        "残疾人联合会\n\n【概况】　2008年，全县有残疾人3.2万人。\n\n"
        "【第四次代表大会】　6月8日，县残疾人联合会第四次代表大会在县宾馆召开，副县长周立波到会讲话。会议选举吴大海为理事长。\n\n"
        "昌平县年鉴（2009）"
    )
    _, held = _told(tmp_path, text)
    assert "周立波 昌平县人民政府 副县长 stated 2008-06-08" in held
    assert "吴大海 昌平县残疾人联合会 理事长 elected 2008-06-08" in held


@pytest.mark.parametrize(
    ("head", "year"),
    [
        ("1 月\n\n△7日　学院2013年度领导班子述职会召开，院长罗建国讲话。\n", "2014"),
        ("一月\n\n7日　学院2013年度总结表彰会召开，院长罗建国讲话。\n", "2014"),
        ("## 2月\n\n9日　2013年度考核结束，院长罗建国讲话。\n", "2014"),
        ("1月\n\n7日　院长罗建国讲话。\n", "2013"),
        ("12月\n\n28日　学院2014年元旦晚会举行，院长罗建国讲话。\n", "2013"),
        ("12月\n\n28日　学院2015年元旦晚会举行，院长罗建国讲话。\n", "2014"),
        ("12月\n\n28日　院长罗建国讲话。\n\n4月\n\n9日　2013年度先进表彰。\n", "2013"),
    ],
)
def test_a_yearbook_tells_of_the_year_that_its_spring_looks_back_from(head: str, year: str) -> None:
    source = describe(key="t", version="0", raw=f"青江学院年鉴（2014）\n\n大事记\n\n{head}", name="t", meta={})
    assert source.covers is not None
    assert source.covers.edtf == year


_TWO = """白山年鉴（2019）

{first}

【概况】　2018年，{first}有团体会员32个。

【合作】　12月，与东山大学商学院签订合作协议，商学院院长魏东生到会。

【{list_first}领导名录】
党组书记、{head}　王大民（～2018.09）
　　　　　　李长山（2018.09～）
副{head}　孙丽华

（何志远）

{second}

【概况】　2018年末，{second}设办公室、宣传部。

【调研】　4月6日，副{head}冯建设到山水食品有限公司调研，公司总经理林海生陪同。

【{list_second}领导名录】
党组书记　郑大伟（任至2018年6月）
　　　　　谢春生（2018年6月任）
副{head}　冯建设
　　　　　杨柳青（8月任）
"""


@pytest.mark.parametrize(
    ("first", "second", "head", "lists"),
    [
        ("白山市工商业联合会", "白山市文学艺术界联合会", "主席", ("", "")),
        ("白山市工商业联合会", "白山市科学技术协会", "主席", ("市工商业联合会", "市科学技术协会")),
        ("白山市档案局", "白山市气象局", "局长", ("", "")),
        ("市档案局", "市气象局", "局长", ("市档案局", "市气象局")),
    ],
)
def test_each_article_of_several_is_of_the_body_above_it(
    first: str, second: str, head: str, lists: tuple[str, str]
) -> None:
    found = dated_whole(_TWO.format(first=first, second=second, head=head, list_first=lists[0], list_second=lists[1]))
    one, two = (name if name.startswith("白山") else f"白山{name}" for name in (first, second))
    assert {
        f"2018-09 李长山 {one} 党组书记 term",
        f"2018-09 李长山 {one} {head} term",
        f"2018 孙丽华 {one} 副{head}",
        f"2018-04-06 冯建设 {two} 副{head}",
        f"2018-06 郑大伟 {two} 党组书记 removed",
        f"2018-06 谢春生 {two} 党组书记 appointed",
        f"2018-08 杨柳青 {two} 副{head} appointed",
    } <= found


def test_a_form_explained_for_the_body_is_the_name_that_the_text_has_mostly() -> None:
    text = (
        "白山年鉴（2019）\n\n白山市工商业联合会\n\n【概况】　2018年，白山市工商业联合会（简称市工商联）有会员32个。\n"
        "【会议】　3月5日，市工商联召开全委会，市工商联副主席孙丽华主持。4月6日，市工商联秘书长何志远到会。\n"
    )
    assert {one.split(" ")[2] for one in dated_whole(text)} == {"白山市工商联"}
