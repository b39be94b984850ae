"""The one works that an article of a city's paper tells of, by its level and number only."""

import pytest
from reading import held_whole, read_whole

from cursus.model.statement import EventStatement, Participation

HEAD = "【芜湖报】1985年7月9日　星期二　第2版\n\n市第二纺织厂职工选厂长\n\n"


@pytest.mark.parametrize(
    ("told", "posts"),
    [
        (
            "本报讯　七月六日，市第二纺织厂饭堂里坐满了人。细纱车间主任周开山以二百票当选为厂长。原厂长田正被聘为厂顾问。",
            {"周开山 芜湖市第二纺织厂 厂长 elected", "田正 芜湖市第二纺织厂 厂长 former", "田正 芜湖市第二纺织厂 顾问 appointed"},
        ),
        (
            "本报讯　七月六日，市第二纺织厂召开职工大会。市纺织局派人进厂。技术科科长钱海和厂工会副主席孙小玉参加，大会由厂党支部书记马立主持。",
            {"钱海 芜湖市第二纺织厂技术科 科长", "孙小玉 芜湖市第二纺织厂工会 副主席", "马立 芜湖市第二纺织厂 党支部书记"},
        ),
        (
            "本报讯　市第二纺织厂昨天宣布新班子：钱海任生产副厂长，孙小玉任财务科科长。厂部科室由九个并为五个，该厂长期亏损。",
            {"钱海 芜湖市第二纺织厂 生产副厂长 appointed", "孙小玉 芜湖市第二纺织厂财务科 科长 appointed"},
        ),
    ],
)  # fmt: skip
def test_gives_its_posts_to_the_works_told_of(told: str, posts: set[str]) -> None:
    """Bare heads, sections and unions are those of the works that the article is about."""
    text = HEAD + told + "\n\n第二纺织厂去年亏损。\n\n市第二纺织厂今年好转，芜湖市民都说好。\n"
    assert posts <= held_whole(text)


def test_takes_none_of_two_works() -> None:
    """An article of two works of the same level gives the bare head to neither."""
    text = (
        HEAD.replace("市第二纺织厂", "两厂")
        + "本报讯　七月六日，市机床厂和市农具厂开会。在市农具厂，厂长看了。市机床厂、市农具厂厂部都来人，由厂长周开山讲话，该厂长发言。\n"
    )
    assert not {one for one in held_whole(text) if one.endswith("市机床厂 厂长")}


@pytest.mark.parametrize(
    ("headline", "told", "roles"),
    [
        (
            "市机床厂“考”厂长",
            "四名同志走上讲台。台下鸦雀无声。问题一个接一个。答得很好。副市长周开山、市总工会副主席钱海到会祝贺。",
            {"周开山", "钱海"},
        ),
        (
            "青年女工夺得“金梭”",
            "饭堂里座无虚席。姑娘们一个个走上台。掌声不断。鼓乐齐鸣。市总工会副主席钱海到会祝贺并讲话。",
            {"钱海"},
        ),
        (
            "乡里来了“女状元”",
            "锣鼓声响成一片。她戴上了红花。掌声不断。鼓乐齐鸣。市妇联副主任孙小玉到会祝贺。",
            {"孙小玉"},
        ),
    ],
)
def test_names_what_people_came_to_by_the_headline(headline: str, told: str, roles: set[str]) -> None:
    """Where no sentence names the meeting, and not by what is still to come."""
    head = f"【芜湖报】1985年7月9日　星期二　第2版\n\n改革之窗\n\n{headline}\n\n"
    found = read_whole(f"{head}本报讯　七月六日下午，{told}\n\n据悉，市伞厂将于八月份进行民主选举。\n").statements
    assert [one.title for one in found if isinstance(one, EventStatement)] == [headline]
    assert {one.person.name for one in found if isinstance(one, Participation)} == roles
