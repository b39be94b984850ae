"""Bodies of a county that a city's chronicle tells of, and words that name no post or host."""

from __future__ import annotations

from reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Holding, Hosting, Participation

HEAD = "云州市妇女联合会大事记\n（2010年）\n"


def test_the_county_whose_congress_an_entry_tells_of() -> None:
    """县委, 县长 and 县妇联 are that county's to the end of the entry."""
    text = (
        "4月12日　临河县第七次妇女代表大会召开。县委副书记武建平致词，市妇联副主席温文到会讲话。"
        "会议选举产生县妇联新一届领导班子，王晓红连任主席，李小兰当选副主席。\n"
    )
    assert held_whole(HEAD + text) == {
        "武建平 临河县委 副书记",
        "温文 云州市妇联 副主席",
        "王晓红 临河县妇联 主席 elected",
        "李小兰 临河县妇联 副主席 elected",
    }


def test_who_edited_a_book_has_no_post_at_its_publisher() -> None:
    text = "10月3日，《云州妇女志》由龙门出版社出版，李建新任主编，王明任副主编。\n"
    assert held_whole(HEAD + text) == set()


def test_offices_whose_name_holds_a_verb_of_hosts() -> None:
    text = "6月20日，市政协办公室召开座谈会。\n"
    hosts = {one.organization for one in read_whole(HEAD + text).statements if isinstance(one, Hosting)}
    assert "市政" not in hosts


def test_the_first_of_a_month_in_a_bad_scan() -> None:
    text = "六  月\n\n  l 日   副市长方明到市儿童福利院看望孤残儿童。\n\n  l3 日   市妇联召开座谈会。\n"
    found = read_whole(HEAD.replace("2010", "2Ol0") + text).statements
    days = {one.date.edtf for one in found if isinstance(one, EventStatement | Holding) and one.date}
    assert days == {"2010-06-01", "2010-06-13"}


def test_who_speaks_by_what_is_told_of_him() -> None:
    text = "5月8日，市妇联召开座谈会。市妇联主席王小明谈文化传承，副主席李小红就家风建言。\n"
    found = read_whole(HEAD + text).statements
    assert {one.person.name for one in found if isinstance(one, Participation) and "speaker" in one.roles} == {
        "王小明",
        "李小红",
    }
