"""The day of a page of news wherever its first sentences tell it, and its year where the page gives it aside."""

from __future__ import annotations

import pytest
from reading import dated_whole, held_whole

from cursus.loaders.cleaning.stamps import stamped_day
from cursus.loaders.dates.told_year import year_of_events

HEAD = "池州市文联举办活动\n发布时间：2016-08-22 10:11　来源：池州市文联\n"
PAGE = "池州日报 2016年8月22日 星期一 第1版\n\n市文联送文化下乡\n　　本报讯（记者 王小明）"


@pytest.mark.parametrize("head", [HEAD, PAGE])
@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("天寒地冻，暖意融融。8月17日，市文联副主席李国强带领一行人赶赴青阳县，看望老艺术家。", "2016-08-17"),
        ("为推进工作，提高水平。8月17日下午，市文联召开座谈会，副主席李国强主持会议。", "2016-08-17"),
        ("由市文联主办的“秋浦书展”，8月20日在池州市展览馆启幕，市文联副主席李国强致辞。", "2016-08-20"),
        ("市文联主席会议，近日在南河县召开，副主席李国强参加。", "2016-08"),
        ("市文联日前召开主席会议，副主席李国强主持。", "2016-08"),
    ],
)
def test_the_first_sentences_tell_the_day(head: str, text: str, day: str) -> None:
    assert {fact.split()[0] for fact in dated_whole(f"{head}{text}\n") if "李国强" in fact} == {day}


@pytest.mark.parametrize(
    ("title", "text", "year"),
    [
        ("南环公司2014年度股东会、董事会会议举行", "12月9日上午，会议举行。", "2014"),
        ("常委会会议举行", "9月24日，会议听取《关于2015年1至8月计划执行情况的报告》。", "2015"),
        ("常委会会议举行", "7月28日，会议听取2019年上半年工作情况。", "2019"),
        ("常委会会议举行", "10月20日，会议听取2018年前三季度经济形势的报告。", "2018"),
        ("常委会会议举行", "6月30日，会议批准2017年市级决算。", "2018"),
        ("常委会会议举行", "3月1日，会议听取2018年1至8月计划执行情况的报告。", None),
    ],
)
def test_reports_on_a_part_of_the_year_tell_it(title: str, text: str, year: str | None) -> None:
    found = year_of_events(title, text)
    assert (found.edtf if found else None) == year


@pytest.mark.parametrize(
    "line",
    [
        "2019-03-21来源：文学院作者：李小明点击数：33",
        "2019-03-21来源:文学院作者:作者(文):王婷作者(图):李晓 发布: 责编:访问量:3676",
        "日期：2019-03-21作者：办公室浏览：233",
    ],
)
def test_labels_without_blanks_between_them_are_a_stamp(line: str) -> None:
    assert stamped_day(line) == "2019-03-21"


def test_a_county_gone_to_is_that_of_the_county_bodies_told_of() -> None:
    text = "丽水市妇联到庆元县看望困境儿童\n发布时间：2017-01-19\n1月17日，市妇联副主席李丽赶赴庆元，县妇联主席王萍陪同。\n"
    assert held_whole(text) == {"李丽 丽水市妇联 副主席", "王萍 庆元县妇联 主席"}


def test_a_site_at_the_foot_says_whose_city_is_meant() -> None:
    text = "市作家协会换届\n2021-06-15\n6月11日，市作家协会召开大会，李雨岑当选为市作家协会主席。\n编辑：王晨\n宜春新闻网\n"
    assert held_whole(text) == {"李雨岑 宜春市作家协会 主席 elected"}


def test_a_page_of_a_university_on_its_college() -> None:
    text = (
        "我校任命地理科学学院院长\n2019-03-21来源：宣传部作者：李婷\n"
        "云水信息大学党委书记王兆3月12日下午来到地理科学学院，宣布任命。会上宣读学校决定：聘任李彤同志为地理科学学院院长。\n"
        "会上李彤感谢学校的信任。地科院党委副书记梁成作了表态发言。\n"
    )
    assert held_whole(text) == {
        "王兆 云水信息大学 党委书记",
        "李彤 云水信息大学地理科学学院 院长 appointed",
        "梁成 云水信息大学地理科学学院 党委副书记",
    }


@pytest.mark.parametrize(
    "line",
    [
        "第十一届书法展云水巡展启幕http://www.ys.example 2016.08.22 21:05 来源：省书协 发表评论（0）",
        "第十一届书法展云水巡展启幕　2016-08-22　来源：省书协",
        "第十一届书法展云水巡展启幕 发布时间：2016-08-22 浏览：12",
    ],
)
def test_a_headline_may_have_the_stamp_of_its_page_beside_it(line: str) -> None:
    text = f"{line}\n由市文联主办的书法展，2016年8月20日在市展览馆启幕，云水市文联主席李国强致辞。\n"
    assert dated_whole(text) == {"2016-08-20 李国强 云水市文联 主席"}
