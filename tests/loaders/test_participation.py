"""Roles at events: which verb governs whom."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cursus.loaders.events.find import find_events
from cursus.loaders.events.participation import find_participations
from cursus.loaders.language.role_verbs import _rows  # pyright: ignore[reportPrivateUsage]
from cursus.loaders.meetings.scopes import scopes_of
from cursus.loaders.parts import Context

from .marked_texts import read

MEETING = "江城市科协全委会议在江城会堂召开。"
SHORT = {"a": "attendee", "s": "speaker", "c": "chair", "v": "visitor", "p": "companion", "o": "other"}

MEETINGS = [
    ("{主席|柳望舒}出席并讲话。", "柳望舒 as"),
    ("{主席|柳望舒}主持会议并讲话。", "柳望舒 cs"),
    ("{主席|柳望舒}出席会议并作总结讲话，{副主席|白若溪}主持会议。", "柳望舒 as 白若溪 c"),
    ("{主席|柳望舒}，{副主席|白若溪}、{|蓝采和}，各区负责人等出席会议。", "柳望舒 a 白若溪 a 蓝采和 a"),
    (
        "{主席|柳望舒}出席并讲话，{副主席|白若溪}主持，{秘书长|蓝采和}，各部室负责人参加。",
        "柳望舒 as 白若溪 c 蓝采和 a",
    ),
    ("{主席|柳望舒}讲话，各区负责人参加会议。", "柳望舒 s"),
    ("会议由{主席|柳望舒}主持。", "柳望舒 c"),
    ("{主席|柳望舒}代表常委会作工作报告，{副主席|白若溪}宣读表彰决定。", "柳望舒 s 白若溪 s"),
    ("{主席|柳望舒}、{副主席|白若溪}；市直各单位代表出席。", "柳望舒 a 白若溪 a"),
    ("出席会议的领导有{主席|柳望舒}、{副主席|白若溪}。", "柳望舒 a 白若溪 a"),
    ("参加会议的还有{主席|柳望舒}等。", "柳望舒 a"),
    ("主持：{|柳望舒}。出席：{|白若溪}、{|蓝采和}。记录：{|尚可为}。", "柳望舒 c 白若溪 a 蓝采和 a"),
    ("会上，{主席|柳望舒}、{副主席|白若溪}分别作了发言。", "柳望舒 s 白若溪 s"),
    ("会议邀请{教授|柳望舒}作“守正创新”专题辅导报告。", "柳望舒 s"),
    ("会议听取了{主席|柳望舒}所作的工作报告。", "柳望舒 s"),
    ("{主席|柳望舒}听取汇报。", "柳望舒 o"),
    ("{主席|柳望舒}列席会议。{|白若溪}到会祝贺。", "柳望舒 a 白若溪 a"),
    ("{代表|柳望舒}先后提问，{局长|白若溪}、{局长|蓝采和}分别到会应询。", "柳望舒 s 白若溪 s 蓝采和 s"),
    ("{主席|柳望舒}与{行长|白若溪}共同揭牌。", "柳望舒 o 白若溪 o"),
    ("{主席|柳望舒}为{|白若溪}颁奖。", "柳望舒 o"),
    ("{主席|柳望舒}为“光荣在党五十年”的老党员{|白若溪}颁发纪念章。", "柳望舒 o"),
    ("{主席|柳望舒}作《守正创新》的报告，{副主席|白若溪}主持。", "柳望舒 s 白若溪 c"),
    ("仪式前，{主席|柳望舒}一行参观了展厅。", "柳望舒 o"),
    ("{主席|柳望舒}出席，并在现场点亮灯塔。", "柳望舒 a"),
    ("{主席|柳望舒}出席签约仪式并见证签约。", "柳望舒 a"),
    ("{主席|柳望舒}提出三点要求。", "柳望舒 s"),
    ("{主席|柳望舒}出席会议。{|柳望舒}强调，要抓好落实。", "柳望舒 as"),
    ("会议选举{|柳望舒}为主席，{|白若溪}、{|蓝采和}为副主席。", ""),
    ("{|柳望舒}当选主席，{|白若溪}当选副主席。", ""),
    ("免去{|柳望舒}的主席职务，{副市长|白若溪}到会讲话。", "白若溪 as"),
    ("会议传达学习{部长|柳望舒}重要讲话精神。{副主席|白若溪}作动员。", "白若溪 s"),
    ("会议学习了{|柳望舒}的先进事迹。", ""),
    ("受{主席|柳望舒}委托，{副主席|白若溪}出席会议。", "白若溪 a"),
    ("{主席|柳望舒}发来贺信。", ""),
    ("{主席|柳望舒}因病未出席。{副主席|白若溪}参加。", "白若溪 a"),
    ("{主席|柳望舒}作“用好《会员章程》”专题讲座。", "柳望舒 s"),
    ("{市委常委、宣传部部长|柳望舒}、{检查组组长|白若溪}出席。", "柳望舒 a 白若溪 a"),
]
VISITS = [
    ("{厅长|柳望舒}一行到江城博物馆调研，{馆长|白若溪}陪同。", "柳望舒 v 白若溪 p"),
    ("{厅长|柳望舒}、{处长|蓝采和}一行到江城博物馆调研。{馆长|白若溪}先后陪同调研。", "柳望舒 v 蓝采和 v 白若溪 p"),
    ("{厅长|柳望舒}在{馆长|白若溪}的陪同下，到江城博物馆调研。", "柳望舒 v 白若溪 p"),
    ("{厅长|柳望舒}率队赴江城博物馆考察，{馆长|白若溪}介绍馆藏情况。", "柳望舒 v 白若溪 s"),
    ("{厅长|柳望舒}来江城博物馆走访，介绍经验做法，{馆长|白若溪}参加座谈。", "柳望舒 vs 白若溪 a"),
    ("{厅长|柳望舒}看望慰问困难职工，{馆长|白若溪}、{|蓝采和}参加慰问。", "柳望舒 v 白若溪 a 蓝采和 a"),
    ("{理事长|柳望舒}一行到市侨联走访，{主席|白若溪}会见客人，{部长|蓝采和}陪同参观。", "柳望舒 v 白若溪 o 蓝采和 p"),
    ("调研组在江城调研。{组长|柳望舒}，{处长|白若溪}先后走访河西区，{区长|蓝采和}陪同。", "柳望舒 v 白若溪 v 蓝采和 p"),
    ("{市长|柳望舒}会见了{董事长|白若溪}一行。{秘书长|蓝采和}参加会见。", "柳望舒 o 白若溪 v 蓝采和 a"),
]


def roles(marked: str) -> dict[str, set[str]]:
    text = read(marked)
    found = find_participations("d", text.clean, text.scopes(), text.people, Context())
    return {one.person.name: set(one.roles) for one in found}


def expected(short: str) -> dict[str, set[str]]:
    words = short.split()
    return {name: {SHORT[letter] for letter in letters} for name, letters in zip(words[::2], words[1::2], strict=True)}


@pytest.mark.parametrize(("marked", "short"), MEETINGS)
def test_roles_at_a_meeting(marked: str, short: str) -> None:
    assert roles(MEETING + marked) == expected(short)


@pytest.mark.parametrize(("marked", "short"), VISITS)
def test_roles_on_a_visit(marked: str, short: str) -> None:
    assert roles(marked) == expected(short)


def test_a_person_in_an_events_name_takes_no_part() -> None:
    assert roles("学习{|柳望舒}先进事迹报告会在江城会堂举行，{主席|白若溪}主持。") == expected("白若溪 c")


def test_a_lecturer_named_first_in_the_clause_that_names_the_event() -> None:
    assert roles("作家{|柳望舒}应邀来校作题为“大江东去”的讲座，{院长|白若溪}主持。") == expected("柳望舒 s 白若溪 c")


def test_the_author_of_a_report_spoke_at_its_meeting_and_nobody_named_in_it() -> None:
    marked = read("在江城市科协九届三次全委会议上的工作报告\n{|柳望舒}\n各位委员：{市长|白若溪}出席科技节并讲话。")
    [entry, *_] = marked.entries()
    whole = [replace(entry, end=len(marked.text))]
    events = find_events(marked.text, whole, marked.people, [], "工作报告")
    found = find_participations("d", marked.clean, scopes_of(marked.text, whole, events), marked.people, Context())
    assert [(one.person.name, one.roles) for one in found] == [("柳望舒", ("speaker",))]


def test_a_person_in_quotation_marks_takes_no_part() -> None:
    assert roles(MEETING + "会议学习《{|柳望舒}讲话选编》，{主席|白若溪}领学。") == expected("白若溪 s")


def test_a_listed_person_takes_no_part() -> None:
    text = read(MEETING + "{|柳望舒}、{|白若溪}。{主席|蓝采和}讲话。")
    for person in text.people[:2]:
        person.listed = True
    found = find_participations("d", text.clean, text.scopes(), text.people, Context())
    assert [one.person.name for one in found] == ["蓝采和"]


def test_the_words_of_a_statement_hold_the_name() -> None:
    text = read(MEETING + "{市科协主席|柳望舒}出席并讲话。")
    [one] = find_participations("d", text.clean, text.scopes(), text.people, Context())
    assert "柳望舒" in "".join(text.text[start:end] for start, end in one.spans)
    assert text.text[slice(*one.person.span)] == "柳望舒"


def test_every_verb_of_the_lexicon_begins_with_a_character_it_can_be_looked_up_by() -> None:
    firsts, rows = _rows()
    assert set(rows) and all("\u4e00" <= first <= "\u9fff" for first in rows)
    assert all(firsts.match(first) for first in rows)


def test_two_people_of_one_name_take_part_each_for_himself() -> None:
    text = read(MEETING + "{市科协主席|柳望舒}主持会议，{市财政局副局长|柳望舒}发言。")
    text.people[0].marks, text.people[1].marks = ("男",), ("女",)
    found = find_participations("d", text.clean, text.scopes(), text.people, Context())
    assert [(one.person.marks, one.roles) for one in found] == [(("男",), ("chair",)), (("女",), ("speaker",))]
    text.people[1].marks = ()
    found = find_participations("d", text.clean, text.scopes(), text.people, Context())
    assert [one.roles for one in found] == [("chair", "speaker")]
