"""Chronicles attached to notices and to collections of papers, each of the month that its title or the papers above tell."""

from __future__ import annotations

import pytest
from reading import dated_whole

TEXT = """云州市第二医院文件选编

云二医〔2021〕31号

云州市第二医院关于管秋实等同志职务任免的通知

各科室：
经2021年9月2日院务会议研究决定：
管秋实同志任医务部主任。

云州市第二医院
2021年9月3日
{rule}
{title}

● 4日，医院召开护士大会，院长罗小满讲话。
● 9日下午，市卫健委主任韩志高来院调研。
● 月底，副院长丁一到临川县义诊。
"""


@pytest.mark.parametrize("rule", ["", "\n————————————\n"])
@pytest.mark.parametrize(
    ("title", "month"),
    [
        ("附：9月份院内要事", "2021-09"),
        ("附：本月要事", "2021-09"),
        ("附：上月大事", "2021-08"),
        ("（附）8月要闻", "2021-08"),
        ("附录：大事记（2021年8月）", "2021-08"),
        ("附件2：八月工作动态", "2021-08"),
        ("附：院内大事（8月1日—31日）", "2021-08"),
        ("【附】8月院务活动记录", "2021-08"),
        ("附：大事记\n（2021年8月）", "2021-08"),
        ("附：三季度大事记\n7月", "2021-07"),
        ("2021年8月大事记", "2021-08"),
        ("8月份要事", "2021-08"),
    ],
)
def test_an_attached_chronicle_is_of_the_month_that_its_title_tells(title: str, month: str, rule: str) -> None:
    found = dated_whole(TEXT.format(title=title, rule=rule))
    assert f"{month}-04 罗小满 云州市第二医院 院长" in found
    assert f"{month}-09 韩志高 云州市卫健委 主任" in found
    assert f"{month} 丁一 云州市第二医院 副院长" in found


def test_december_attached_to_papers_of_january_is_of_the_year_before() -> None:
    text = TEXT.replace("2021", "2022").replace("9月", "1月").format(title="附：12月大事", rule="")
    assert "2021-12-04 罗小满 云州市第二医院 院长" in dated_whole(text)


def test_an_attached_record_without_days_goes_on_with_its_notice() -> None:
    text = TEXT.format(title="附：8月工作要事", rule="")
    text = text.replace("● 4日，", "").replace("● 9日下午，", "").replace("● 月底，", "")
    assert not any(found.startswith("2021-08") for found in dated_whole(text))
