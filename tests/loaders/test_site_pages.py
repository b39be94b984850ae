"""Pages of web sites: the rubric above the headline names nothing, and the headline is no name of the event."""

import pytest
from reading import own_body, read_whole

from cursus.model.statement import EventStatement

_NEWS = "2019-01-10  来源：办公室\n1月8日上午，{own}在{place}召开干部大会，宣布领导班子调整决定。书记高原讲话。"
_ROWS = [
    ("新闻动态", "河北省青沟土壤研究所", "所部"),
    ("工作动态", "云州市水务局", "机关三楼会议室"),
    ("综合新闻", "云州学院", "图书馆"),
    ("医院新闻", "云州县人民医院", "门诊楼"),
    ("图片新闻\n", "云河发电有限公司", "总部机关"),
]


@pytest.mark.parametrize(("rubric", "own", "place"), _ROWS)
def test_a_rubric_is_no_title_and_a_headline_no_name(rubric: str, own: str, place: str) -> None:
    text = f"{rubric}\n{own}召开干部大会\n" + _NEWS.format(own=own, place=place)
    events = [one for one in read_whole(text).statements if isinstance(one, EventStatement)]
    assert own_body(text) == own
    assert [(one.title, one.venue) for one in events] == [("干部大会", place)]
