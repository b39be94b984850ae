"""Words of short pages of a site: labels set wide, comrades in rows, aged guests, first heads at an opening."""

from __future__ import annotations

import pytest
from reading import held, held_whole, read

from cursus.model.statement import Participation


@pytest.mark.parametrize(
    ("label", "office"),
    [
        ("党　委　书　记", "党委书记"),
        ("纪 委 书 记", "纪委书记"),
        ("党　委　委　员", "党委委员"),
    ],
)
def test_a_label_set_wide_is_one_office(label: str, office: str) -> None:
    text = (
        "关于云州市第一人民医院党委选举结果的公告\n\n"
        "2017年9月15日，中共云州市第一人民医院第五次党员大会召开，选举结果如下：\n\n"
        f"{label}：江　岚\n党委副书记：王　音\n\n中共云州市第一人民医院委员会\n2017年9月20日\n"
    )
    assert held_whole(text) == {
        f"江岚 云州市第一人民医院 {office} elected",
        "王音 云州市第一人民医院 党委副书记 elected",
    }


@pytest.mark.parametrize("name", ["晨远山", "幽若谷", "李远山"])
def test_a_comrade_of_any_name_in_a_row_of_a_notice(name: str) -> None:
    text = (
        "云州市人民政府\n关于屈小楼等同志任免职的通知\n云政任字〔2021〕7号\n\n　　经研究，决定：\n　　任命\n"
        f"　　屈小楼同志为云州市人民政府副秘书长（兼）；\n　　{name}同志为市应急管理局副局长（试用期一年）；\n"
        f"　　免去\n　　{name}同志的市应急管理局应急指挥中心主任职务。\n\n"
        "　　　　　　　　云州市人民政府\n　　　　　　　　2021年6月18日\n"
    )
    assert held_whole(text) == {
        "屈小楼 云州市人民政府 副秘书长 appointed",
        f"{name} 云州市应急管理局 副局长 appointed",
        f"{name} 云州市应急管理局应急指挥中心 主任 removed",
    }


@pytest.mark.parametrize(
    "aged", ["84岁的文史专家", "85岁的老作家", "90岁高龄的离休干部", "八十岁的文史学者", "78岁的非遗传承人"]
)
def test_who_is_said_to_be_aged_behind_his_former_office(aged: str) -> None:
    assert held(f"原市博物馆馆长、{aged}易经文应邀参加活动。") == {"易经文 云州市博物馆 馆长 former"}


@pytest.mark.parametrize("verb", ["与", "和"])
def test_a_name_that_holds_a_preposition_beside_the_head_of_a_body(verb: str) -> None:
    told = held(f"市总工会主席王自芳出席。会上，王自芳{verb}金桥百货董事长牛力分别代表双方签字。")
    assert told == {"王自芳 云州市总工会 主席", "牛力 金桥百货 董事长"}


@pytest.mark.parametrize(
    ("told", "basis"),
    [
        ("市科技馆开馆仪式举行。副市长王大明讲话。市科技馆首任馆长李平介绍情况。", ""),
        ("市科技馆揭牌仪式举行。首任馆长李平介绍情况。", ""),
        ("市图书馆揭牌仪式举行。市科技馆首任馆长李平应邀出席。", " former"),
        ("市科技馆举行建馆五十周年座谈会。首任馆长李平介绍情况。", " former"),
    ],
)
def test_the_first_head_of_a_house_that_is_opened(told: str, basis: str) -> None:
    assert f"李平 云州市科技馆 馆长{basis}" in held(told)


@pytest.mark.parametrize("guests", ["来宾在{}的陪同下", "与会人员在{}陪同下", "嘉宾们由{}陪同"])
def test_who_shows_the_guests_around_behind_a_ceremony(guests: str) -> None:
    hosts = guests.format("市总工会主席王新民、新城街道党工委书记石乔")
    found = read(f"工人文化宫揭牌仪式在新城举行。仪式结束后，{hosts}参观了展馆。").statements
    roles = {one.person.name: one.roles for one in found if isinstance(one, Participation)}
    assert roles == {"王新民": ("companion",), "石乔": ("companion",)}


@pytest.mark.parametrize("words", ["他在发言中表示，", "她在表态发言中说，", "他在讲话时还强调，"])
def test_somebody_goes_on_to_speak_by_a_pronoun(words: str) -> None:
    text = f"市文联召开干部大会。周正权任市文联主席。{words}将与大家同心同向。"
    roles = {one.person.name: one.roles for one in read(text).statements if isinstance(one, Participation)}
    assert roles == {"周正权": ("speaker",)}


@pytest.mark.parametrize(
    ("told", "posts"),
    [
        (
            "过江、幸福生、王丽（女，苗族）当选市总工会副主席。",
            {
                "过江 云州市总工会 副主席 elected",
                "幸福生 云州市总工会 副主席 elected",
                "王丽 云州市总工会 副主席 elected",
            },
        ),
        (
            "市人大常委会副主任王明、李好，秘书长闭晓华参加仪式。",
            {"王明 云州市人大常委会 副主任", "李好 云州市人大常委会 副主任", "闭晓华 云州市人大常委会 秘书长"},
        ),
    ],
)
def test_names_of_few_or_no_surnames_among_usual_ones(told: str, posts: set[str]) -> None:
    assert held(told) == posts
