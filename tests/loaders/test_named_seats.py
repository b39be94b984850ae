"""Seats lost by those who are named again, without a title: `甲、乙的代表资格终止`."""

import pytest
from reading import held


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "恩平区选出的市五届人大代表鲜于光调离本市，昌平县选出的市五届人大代表冯春（女）因病去世，依照有关法律规定，鲜于光、冯春的代表资格终止。",
            {"鲜于光 巴州市人大 代表 removed", "冯春 巴州市人大 代表 removed"},
        ),
        (
            "市人大代表欧阳明因病去世，市人大代表赵强调离。依照代表法的有关规定，欧阳明、赵强的代表资格自行终止。",
            {"欧阳明 巴州市人大 代表 removed", "赵强 巴州市人大 代表 removed"},
        ),
        (
            "市政协办公室主任欧阳明到会指导。会议接受赵强辞去委员职务的请求，确认其委员资格终止。",
            {"欧阳明 巴州市政协办公室 主任", "赵强 巴州市人大常委会 委员 resigned"},
        ),
        (
            "市人大代表欧阳明、王强列席会议。会议确认赵强的代表资格有效。",
            {"欧阳明 巴州市人大 代表", "王强 巴州市人大 代表"},
        ),
    ],
)
def test_seats(text: str, posts: set[str]) -> None:
    assert held(text, organization="巴州市人大常委会", title="巴州市人大常委会公告") == posts
