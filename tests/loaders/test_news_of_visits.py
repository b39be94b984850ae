"""News of a bureau's visits: whose it is by the site that sends them out, its short name in the headline, the day behind a feast."""

import pytest
from reading import dated_whole, held_whole, own_body

from cursus.loaders.about.titles import title_of
from cursus.loaders.bodies.local_papers import place_of_source

PAGE = """{title}

{lead}{day}，{whole}党组书记、局长韦远带队走访慰问离退休老干部。
局办公室主任罗敏参加慰问。

发布日期：2022年1月30日
"""


@pytest.mark.parametrize(
    ("title", "lead", "day", "whole", "own"),
    [
        ("市林草局走访慰问离退休老干部", "伊春林草信息网讯（通讯员 边明）春节将至，", "1月29日", "市林业和草原局", "伊春市林业和草原局"),
        ("市住建局看望慰问困难职工", "阳泉住建讯 在新春佳节即将到来之际，", "1月29日", "市住房和城乡建设局", "阳泉市住房和城乡建设局"),
        ("市水利局领导慰问老党员", "朔州水利网讯（记者 白山）春节临近，", "1月29日", "市水利局", "朔州市水利局"),
        ("区民政局走访慰问老人", "龙沙民政讯（孙明）春节前夕，", "1月29日", "区民政局", "齐齐哈尔市龙沙区民政局"),
        ("县教体局局长慰问教师", "平利教体讯 新春在即，", "1月29日", "县教育体育局", "安康市平利县教育体育局"),
    ],
)  # fmt: skip
def test_the_site_that_sends_news_out_says_whose_they_are(
    title: str, lead: str, day: str, whole: str, own: str
) -> None:
    page = PAGE.format(title=title, lead=lead, day=day, whole=whole)
    short = own.removeprefix("安康市")
    assert own_body(page) in (own, short)
    found = {one.replace("安康市", "") for one in dated_whole(page)}
    assert {f"2022-01-29 韦远 {short} 局长", f"2022-01-29 罗敏 {short}办公室 主任"} <= found


@pytest.mark.parametrize(
    ("raw", "place"),
    [
        ("县卫健局开展慰问\n来源：凤冈县卫生健康局\n县卫健局局长…", "凤冈县"),
        ("本网讯（记者 王明）市水利局…", ""),
        ("伊春水务网讯（王明）市水利局…", "伊春市"),
        ("某某通讯 市水利局…", ""),
        ("来源：云溪县教育局\n县教育局…", ""),
    ],
)
def test_only_known_places_are_taken_for_the_source(raw: str, place: str) -> None:
    assert place_of_source(raw) == place


def test_a_former_bureau_is_not_the_own_one_by_a_like_name() -> None:
    page = PAGE.format(title="市交通局局长慰问老党员", lead="新余交通讯 ", day="1月29日", whole="市交通运输局").replace(
        "老干部", "离休干部、原市交通局党委书记袁明"
    )
    assert "袁明 新余市交通局 党委书记 former" in held_whole(page)


@pytest.mark.parametrize(
    "headline",
    ["云溪法院：新任人民陪审员宣誓就职", "云溪县：三年植树造林一万亩", "市自然资源局党组书记走访慰问离退休干部"],
)
def test_headlines(headline: str) -> None:
    assert title_of([headline, "云溪市自然资源局", "发布时间：2022-01-28"]) == headline


@pytest.mark.parametrize("line", ["主送单位：各县区人民政府", "联系电话：请拨打某某公司热线电话"])
def test_labels_are_no_headlines(line: str) -> None:
    assert not title_of([line])
