"""Papers of appointment bound together: replies, branches founded, what somebody gives up, minutes appended."""

from __future__ import annotations

import pytest
from reading import dated_whole, held, held_whole, read_whole

from cursus.model.statement import Issuance

OWN = {"title": "云州市第二医院关于人事任免的通知", "organization": "云州市第二医院"}
REPLY = "云州市第二医院文件\n\n云二院〔2019〕{number}号\n\n{title}\n\n{text}\n\n云州市第二医院\n2019年{day}\n\n"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "机关第二党支部：\n你支部《关于选举结果的报告》收悉。经研究，同意选举结果：陶可心同志当选为支部书记，邵一鸣同志当选为组织委员。",
            {"陶可心 云州市第二医院机关第二党支部 书记 elected", "邵一鸣 云州市第二医院机关第二党支部 组织委员 elected"},
        ),
        (
            "市护理学校：\n你校《关于中层干部聘任的请示》收悉。经研究，同意你校聘任：\n邵一鸣为教务处主任；陶可心为政教处副主任。",
            {"邵一鸣 云州市护理学校教务处 主任 appointed", "陶可心 云州市护理学校政教处 副主任 appointed"},
        ),
        (
            "云州水泥厂工会：\n你会《关于换届选举的报告》收悉。经研究，同意邵一鸣为主席，陶可心为副主席。",
            {"邵一鸣 云州水泥厂工会 主席 appointed", "陶可心 云州水泥厂工会 副主席 appointed"},
        ),
    ],
)  # fmt: skip
def test_a_reply_fills_the_posts_of_whom_it_answers(text: str, found: set[str]) -> None:
    other = REPLY.format(number=1, title="关于丁学文任职的通知", text="各科室：\n丁学文任总务科科长。", day="3月4日")
    own = "2019-03-04 丁学文 云州市第二医院总务科 科长 appointed"
    papers = other + REPLY.format(number=2, title="关于有关人选的批复", text=text, day="4月5日")
    assert dated_whole(papers) == {own, *(f"2019-04-05 {one}" for one in found)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "决定设立援云医疗队临时党支部。邵一鸣同志任临时党支部书记，陶可心、丁学文同志任临时党支部委员。",
            {
                "邵一鸣 云州市第二医院援云医疗队临时党支部 书记 appointed",
                "陶可心 云州市第二医院援云医疗队临时党支部 委员 appointed",
                "丁学文 云州市第二医院援云医疗队临时党支部 委员 appointed",
            },
        ),
        (
            "同意成立第二门诊部党支部，邵一鸣同志任支部书记，陶可心同志任支部副书记。",
            {
                "邵一鸣 云州市第二医院第二门诊部党支部 书记 appointed",
                "陶可心 云州市第二医院第二门诊部党支部 副书记 appointed",
            },
        ),
        (
            "同意手术室护士长陶可心因身体原因辞去护士长职务的请求。",
            {"陶可心 云州市第二医院手术室 护士长 resigned"},
        ),
        (
            "邵一鸣同志（云州医科大学附属医院骨科副主任）挂职任骨一科副主任，挂职期一年。",
            {"邵一鸣 云州医科大学附属医院骨科 副主任", "邵一鸣 云州市第二医院骨一科 副主任 appointed"},
        ),
        (
            "邵一鸣同志试用期满，经考核合格，同意其正式任党委办公室主任职务，任职时间自试用期之日起计算。",
            {"邵一鸣 云州市第二医院党委办公室 主任 appointed"},
        ),
        (
            "邵一鸣同志试用期满，同意其转正任院办公室主任。",
            {"邵一鸣 云州市第二医院办公室 主任 appointed"},
        ),
        (
            "决定聘任：\n邵一鸣为护理部副主任，不再担任消化内科护士长；\n陶可心、丁学文分别为消化内科护士长、手术室护士长。",
            {
                "邵一鸣 云州市第二医院护理部 副主任 appointed",
                "邵一鸣 云州市第二医院消化内科 护士长 removed",
                "陶可心 云州市第二医院消化内科 护士长 appointed",
                "丁学文 云州市第二医院手术室 护士长 appointed",
            },
        ),
        (
            "聘任邵一鸣先生、陶可心女士为副院长。",
            {"邵一鸣 云州市第二医院 副院长 appointed", "陶可心 云州市第二医院 副院长 appointed"},
        ),
        ("免去邵一鸣代理的保卫科科长职务。", {"邵一鸣 云州市第二医院保卫科 科长 removed"}),
        (
            "经研究，任邵一鸣为保卫科科长，陶可心为副科长。",
            {"邵一鸣 云州市第二医院保卫科 科长 appointed", "陶可心 云州市第二医院保卫科 副科长 appointed"},
        ),
        (
            "原总务科科长邵一鸣同志不再续聘。",
            {"邵一鸣 云州市第二医院总务科 科长 former", "邵一鸣 云州市第二医院总务科 科长 removed"},
        ),
        (
            "原运输科科长陶可心同志调省卫生厅，其职务免除。",
            {"陶可心 云州市第二医院运输科 科长 former", "陶可心 云州市第二医院运输科 科长 removed"},
        ),
        (
            "邵一鸣任总务科科长，保卫科科长职务自行免除；陶可心试用期满，正式任医务科科长。",
            {
                "邵一鸣 云州市第二医院总务科 科长 appointed",
                "邵一鸣 云州市第二医院保卫科 科长 removed",
                "陶可心 云州市第二医院医务科 科长 appointed",
            },
        ),
        (
            "原信息科科长邵一鸣、原病案科科长陶可心的职务自然免除。",
            {
                "邵一鸣 云州市第二医院信息科 科长 former",
                "邵一鸣 云州市第二医院信息科 科长 removed",
                "陶可心 云州市第二医院病案科 科长 former",
                "陶可心 云州市第二医院病案科 科长 removed",
            },
        ),
        (
            "陶可心任院办公室主任。邵一鸣同志任总务科科长（列陶可心同志之后），免去其病案科科长职务。",
            {
                "陶可心 云州市第二医院办公室 主任 appointed",
                "邵一鸣 云州市第二医院总务科 科长 appointed",
                "邵一鸣 云州市第二医院病案科 科长 removed",
            },
        ),
        (
            "内科主任邵一鸣，因长期病休，自即日起免去主任职务，由陶可心代理内科主任。",
            {"邵一鸣 云州市第二医院内科 主任 removed", "陶可心 云州市第二医院内科 代理主任 appointed"},
        ),
        (
            "兹聘请王海同志为本院艺术委员会主任；\n陶可心同志为本院内科主任；\n聘期一年。",
            {"王海 云州市第二医院艺术委员会 主任 appointed", "陶可心 云州市第二医院内科 主任 appointed"},
        ),
    ],
)  # fmt: skip
def test_wordings_of_appointments(text: str, found: set[str]) -> None:
    assert held(text, **OWN) == found


def test_a_letter_speaks_to_whom_it_is_addressed() -> None:
    text = "云州市心理学会：\n推荐我院心理科主任陶可心同志为你会第三届理事会副会长人选，推荐邵一鸣同志为理事人选。"
    letter = REPLY.format(number=3, title="关于推荐兼职人选的函", text=text, day="3月4日")
    assert dated_whole(letter) == {
        "2019-03-04 陶可心 云州市第二医院心理科 主任",
        "2019-03-04 陶可心 云州市心理学会 副会长 nominated",
        "2019-03-04 邵一鸣 云州市心理学会 理事 nominated",
    }


@pytest.mark.parametrize("label", ["〔附：会议记录摘要〕", "【会议简况】", "（附：会议记录）", "［附件：简报］"])
def test_what_is_appended_is_of_its_own_day(label: str) -> None:
    one = REPLY.format(number=1, title="关于丁学文任职的通知", text="各科室：\n丁学文任总务科科长。", day="3月4日")
    two = REPLY.format(number=2, title="关于陶可心任职的通知", text="各科室：\n陶可心任医务科科长。", day="5月9日")
    told = f"{label}2019年5月12日下午，医院召开干部会议。院党委书记邵一鸣主持会议并宣读任免文件。\n\n"
    assert "2019-05-12 邵一鸣 云州市第二医院 党委书记" in dated_whole(one + two.rstrip() + "\n\n" + told + one)


def test_a_committee_that_signs_keeps_its_full_name() -> None:
    text = "云二院党〔2019〕3号\n\n关于丁学文任职的通知\n\n各科室：\n丁学文任总务科科长。\n\n中共云州市第二医院委员会\n2019年3月4日\n"
    issued = [one for one in read_whole(text).statements if isinstance(one, Issuance)]
    assert [one.organizations for one in issued] == [("中共云州市第二医院委员会",)]


ROWS = """云州市农业局
关于聘任中层干部的通知

局机关各科室：
　　经研究，聘任以下同志职务（聘期二年）：
{rows}
　　　　　　　　云州市农业局
　　　　　　　　2012年6月28日
"""


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (
            "　　财务科　　科　长：　莫如春\n　　技术科　　科　长：　（空缺）\n　　　　　　　副科长（主持工作）：　田小野",
            {"莫如春 财务科 科长", "田小野 技术科 副科长"},
        ),
        (
            "　　财务科　科长　莫如春　（原技术科副科长）\n　　技术科　副科长　田小野\n　　　　　　　　　　李一鸣　王海",
            {"莫如春 财务科 科长", "田小野 技术科 副科长", "李一鸣 技术科 副科长", "王海 技术科 副科长"},
        ),
        (
            "　　财务科　科长　莫如春\n　　技术科　科长　暂缺\n　　　　　　副科长　田小野（主持工作）\n　　　　　　　　　　王海",
            {"莫如春 财务科 科长", "田小野 技术科 副科长", "王海 技术科 副科长"},
        ),
    ],
)  # fmt: skip
def test_rows_with_a_vacant_seat_or_nothing_but_names(rows: str, found: set[str]) -> None:
    told = {one.replace(" ", " 云州市农业局", 1) + " appointed" for one in found}
    assert held_whole(ROWS.format(rows=rows)) == told
