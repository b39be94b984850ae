"""Chronicles of a federation of the arts: who compiled them, its societies, and branches of the party."""

from __future__ import annotations

from reading import read_whole

from cursus.model.statement import Holding


def posts(text: str) -> set[str]:
    """`name body role` of each post."""
    return {
        f"{one.person.name} {one.organization} {one.role}"
        for one in read_whole(text).statements
        if isinstance(one, Holding)
    }


CHRONICLE = """# 临江市文联2021年大事记
> 临江市文联办公室整理　2022年1月15日
## 3月
- 5日　市书协主席何立言、省音协副主席陶安到会讲话。
- 19日　市文联党组任命杨小满为组联部主任。
- 26日　市文联机关党支部召开换届选举党员大会，何立言当选党支部书记，陶安当选支部委员。
"""


def test_the_compiler_of_a_chronicle_and_the_societies_of_the_arts():
    assert {
        "何立言 临江市书协 主席", "陶安 吉林省音协 副主席", "杨小满 临江市文联组联部 主任",
        "何立言 临江市文联 机关党支部书记", "陶安 临江市文联 机关党支部委员",
    } <= posts(CHRONICLE)  # fmt: skip


def test_words_that_begin_like_a_society():
    text = "2022年1月18日，双方签订意向书协议，军民协作，声音协调，市书协办公室主任陶安发言。\n"
    names = {one.organization for one in read_whole(text).statements if isinstance(one, Holding)}
    assert all(name.endswith("书协办公室") for name in names)


def test_editors_of_what_is_published_and_the_bare_secretary_of_a_society():
    text = (
        "# 临江市文联2021年大事记\n## 3月\n"
        "- 27日　《临江文艺》编辑部主任石小满到会。\n"
        "- 28日　聘任石小满为《临江文艺》副主编，《江上诗刊》执行主编陶安出席。\n"
        "- 29日　何立言率队赴海宁市文联考察，副秘书长杨小满陪同。\n"
    )
    assert {
        "石小满 《临江文艺》编辑部 主任", "石小满 《临江文艺》 副主编", "陶安 《江上诗刊》 执行主编",
        "杨小满 临江市文联 副秘书长",
    } <= posts(text)  # fmt: skip


def test_nobody_is_elected_to_whoever_sent_a_document():
    text = (
        "1990年11月13日，云州市工商联召开第九次会员代表大会。会议通过了关于学习贯彻中共中央〔89〕14号文件的决议，"
        "选举云州市工商联第九届执行委员会，何立言为主任委员。\n"
    )
    assert not any("中央" in post for post in posts(text))
