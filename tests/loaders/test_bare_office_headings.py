"""Tables of former leaders below the bare word of an office, and what rows and news of schools say besides."""

import pytest
from reading import held, held_whole


@pytest.mark.parametrize(
    ("head", "role"),
    [
        ("书记", "书记"),
        ("书　记", "书记"),
        ("二、历任党支部书记", "党支部书记"),
        ("历届党总支副书记：", "党总支副书记"),
        ("（二）主任", "主任"),
    ],
)
def test_bare_heading(head: str, role: str) -> None:
    text = f"云溪县第六中学\n\n历任领导\n校长\n王可法　1957—1966\n张启明　1984.8—1996.7\n{head}\n刘塘　1984.8—2001.2\n印文（女）　2001.2至今\n"
    assert {f"刘塘 云溪县第六中学 {role} term", f"印文 云溪县第六中学 {role} term"} <= held_whole(text)


def test_revolutionary() -> None:
    text = "云溪县第六中学历任校长\n\n校长\n王可法　1957—1966\n李冲　1969—1978（革委会主任）\n张启明　1984.8—1996.7\n"
    assert "李冲 云溪县第六中学革命委员会 主任 term" in held_whole(text)


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("李明任县教师进修学校副校长。", "李明 云溪县教师进修学校 副校长 appointed"),
        ("原校长张求知调任县教师进修学校校长。", "张求知 云溪县教师进修学校 校长 appointed"),
    ],
)
def test_school_of_teachers(text: str, post: str) -> None:
    assert post in held(text, organization="云溪县第六中学", title="云溪县第六中学大事记")
