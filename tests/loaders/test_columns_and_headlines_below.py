"""Columns above news that lie across the whole page, whose headline stands at the left edge."""

from reading import dated_whole

from cursus.loaders.cleaning.steps import clean_text

PAGE = """云川职工报　　　2016年5月12日　星期四
第2版　要闻

简　讯

    ●5月4日，东川区总工会举办的“工匠讲堂”在
东川区文化馆开讲，区总工会主席丁一       西河县总工会换届
凡主持。
    ●5月5日，市职工服务中心在                本报讯 5月6日，西河
城东新区揭牌，市总工会副主席石          县工会第五次代表大会在县
小川揭牌。                              城举行，大会选举罗小满为
    ●5月9日，市妇联主席金多多          主席，车有余为副主席。市
到市总工会走访，市总工会副主席          总工会副主席石小川到会祝
石小川会见客人。                        贺井讲话，县委书记郑重主
                                        持开幕式。

任免消息
    云川市总工会党组日前研究决定：方小圆任云川市总工会办公室主任；免去丁一川的云川市总工会财务部副部长职务。
"""


def test_headline_below_columns_belongs_to_what_follows() -> None:
    lines = clean_text(PAGE, news=True).text.split("\n")
    assert "任免消息" in lines and lines[lines.index("任免消息") + 1].startswith("云川市总工会党组日前研究决定")
    assert not any("客人。任免" in line for line in lines)


def test_what_was_decided_lately_is_of_no_day_told_in_the_columns() -> None:
    found = dated_whole(PAGE)
    assert {
        "2016-05 方小圆 云川市总工会办公室 主任 appointed",
        "2016-05 丁一川 云川市总工会财务部 副部长 removed",
    } <= found
