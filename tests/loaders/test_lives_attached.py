"""Lives attached to a paper are told of its own day, whatever day its last section tells of."""

import pytest
from reading import dated_whole

PAPER = (
    "云川农村商业银行股份有限公司公告\n\n　　6月3日，本行党委会研究决定：石川任城西支行行长。\n\n{}\n\n"
    "　　陈瑾，女，1976年9月生，高级经济师。曾任本行城东支行行长，现任本行副行长。\n"
    "　　罗小岚，男，1981年1月生。曾任白水农村商业银行副行长，现兼任云川市青年联合会委员。\n\n"
    "云川农村商业银行股份有限公司董事会\n2024年6月10日\n"
)


@pytest.mark.parametrize(
    "heading",
    [
        "附：新任人员简历",
        "附件：简历",
        "附件2：董事候选人简历",
        "新任董事个人简历",
        "三、有关人员简历",
        "附：监事候选人基本情况",
    ],
)
def test_lives_below_a_heading(heading: str) -> None:
    found = dated_whole(PAPER.format(heading))
    assert "2024-06-03 石川 云川农村商业银行股份有限公司城西支行 行长 appointed" in found
    assert "2024-06-10 陈瑾 云川农村商业银行股份有限公司 副行长" in found
    assert "2024-06-10 罗小岚 白水农村商业银行 副行长 former" in found


def test_what_is_no_heading_goes_on_with_the_day() -> None:
    found = dated_whole(PAPER.format("　　会议审阅了新任人员简历。"))
    assert "2024-06-03 陈瑾 云川农村商业银行股份有限公司 副行长" in found
