"""Bulletins whose articles stand under a rubric, with lists at the end of an article."""

from __future__ import annotations

import pytest
from reading import read_whole

from cursus.model.statement import Holding

HEAD = "云岭大学工会工作简报\n2019年第3期（总第86期）\n校工会办公室编　　2019年6月30日\n\n"
ARTICLE = (
    "我校召开七届教代会\n\n6月13日，云岭大学第七届教职工代表大会召开。校党委书记严立明出席。\n\n"
    "总会计师王建业作财务工作报告。\n\n当晚，十二届一次工会全委会召开，选举结果如下：\n校工会主席：郑明\n\n"
)
NEWS = "★4月11日，校工会举办讲座，副主席乔子木主持。\n★4月18日，校工会主席郑明到会。\n"


@pytest.mark.parametrize("rubric", ["", "【双代会】", "【要闻】　"])
@pytest.mark.parametrize("after", ["", NEWS, "【简讯】\n" + NEWS, "简讯\n" + NEWS])
def test_an_article_keeps_its_day_to_its_last_row(rubric: str, after: str) -> None:
    found = [one for one in read_whole(HEAD + rubric + ARTICLE + after).statements if isinstance(one, Holding)]
    days = {one.person.name: one.date.edtf for one in found if one.date and one.date.edtf > "2019-05"}
    assert days == {"严立明": "2019-06-13", "王建业": "2019-06-13", "郑明": "2019-06-13"}
    assert "简讯" not in {one.person.name for one in found}
