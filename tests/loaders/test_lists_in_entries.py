"""Lists of appointments within an entry of a chronicle, and the name that a body of an autonomous place goes by."""

import pytest
from reading import dated_whole, own_body

ENTRY = """云林县人大常委会2017年大事记

8月10日，县人大常委会办公室印发《代表建议办理工作办法》。

8月31日，县十七届人大常委会第五次会议在县人大会议室召开。会议任免名单如下：
{first}
石敢为县人大常委会财政经济工作委员会主任；
莫如玉为县人大常委会教科文卫工作委员会副主任。
{second}
唐建国的县人大常委会办公室副主任职务。
会议由潘云起主持，县监察局局长归海燕列席。
"""


@pytest.mark.parametrize(
    ("first", "second"), [("一、任命", "二、免去"), ("（一）决定任命", "（二）决定免去"), ("任命：", "免去：")]
)
def test_headings_of_a_list_do_not_end_the_entry(first: str, second: str) -> None:
    own = "云林县人大常委会"
    assert dated_whole(ENTRY.format(first=first, second=second)) == {
        f"2017-08-31 石敢 {own}财政经济工作委员会 主任 appointed",
        f"2017-08-31 莫如玉 {own}教科文卫工作委员会 副主任 appointed",
        f"2017-08-31 唐建国 {own}办公室 副主任 removed",
        "2017-08-31 归海燕 云林县监察局 局长",
    }


PAGE = """德宏傣族景颇族自治州人民医院大事记（2016年）

1月5日，{name}召开总结表彰大会，院长陆秋实作报告。
2月3日，{name}与昆明医科大学签约。
"""


@pytest.mark.parametrize("name", ["德宏州人民医院", "医院"])
def test_a_body_by_the_name_that_its_text_uses(name: str) -> None:
    own = "德宏州人民医院" if name == "德宏州人民医院" else "德宏傣族景颇族自治州人民医院"
    assert own_body(PAGE.format(name=name)) == own
