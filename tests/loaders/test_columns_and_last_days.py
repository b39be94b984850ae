"""Short news that begin on the line of their column's name, and what was done on a meeting's last day."""

import pytest
from reading import dated_whole

PAPER = "云州日报　2003年8月13日　星期三　第1版\n\n云州书院开馆\n\n　　本报讯　8月10日，云州书院开馆，云州市文化局局长常乐讲话。\n\n"


@pytest.mark.parametrize("column", ["简讯　▲", "【简讯】▲", "短讯：●", "简　讯　◆", "文教简讯 ▲"])
def test_a_piece_on_the_line_of_its_column_has_its_own_day(column: str) -> None:
    mark = column[-1]
    text = (
        f"{PAPER}　　{column}云州市总工会8月9日召开八届四次全委会，云州市总工会主席高兴作报告。\n"
        f"　　{mark}云州市妇联8月11日举办展览，云州市妇联主席钱伟致辞。\n"
    )
    assert {
        "2003-08-10 常乐 云州市文化局 局长", "2003-08-09 高兴 云州市总工会 主席", "2003-08-11 钱伟 云州市妇联 主席",
    } <= dated_whole(text)  # fmt: skip


NEWS = "云州市人大会议召开\n发布时间：2019-01-23\n\n"
MET = "1月18日至20日，云州市第八届人民代表大会第三次会议在云州宾馆举行。市长高兴作报告。"


@pytest.mark.parametrize(
    "last", ["会议的最后一天，", "大会最后一天，代表们", "在会议的最后一日，以无记名投票方式", "大会闭幕当天，"]
)
def test_what_is_done_on_the_last_day_is_of_that_day(last: str) -> None:
    assert "2019-01-20 钱伟 云州市人民政府 副市长 elected" in dated_whole(f"{NEWS}{MET}\n{last}选举钱伟为副市长。\n")


def test_the_last_day_of_something_else_is_none_of_the_meeting() -> None:
    told = dated_whole(f"{NEWS}{MET}\n今年最后一天，选举钱伟为副市长。\n")
    assert not any(one.startswith("2019-01-20") for one in told)


def test_one_day_alone_has_no_last() -> None:
    text = f"{NEWS}1月18日，云州市第八届人民代表大会第三次会议开幕。\n会议的最后一天，选举钱伟为副市长。\n"
    assert not any(one.startswith("2019-01-20") for one in dated_whole(text))
