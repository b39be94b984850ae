"""Names with their title behind them: `某厅罗小满厅长、丁一凡副厅长`, `石小川校长讲话`, `某大学某某教授`."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from ..bodies.building import left_edge
from ..bodies.units import is_anaphor
from ..language.body_words import ending_of
from ..language.name_words import begins_with_word, is_barred, is_ordinary, name_words, surname_class
from ..language.patterns import lazy
from ..names.edges import right_edge
from ..names.personal import read_name
from ..places.gazetteer import leading_place
from ..posts.phrases import PostPhrase
from .found import KEPT, Found

_TITLE = lazy(r"(?:长|书记|主任|主席|经理|总裁|政委|主委)$")
"""What heads are called by."""
_ORGAN = lazy(r"(?<=[校院所厂司局处系学矿社馆团部])(?:党委|纪委|党组|党总支|党支部|总支|支部)$")
"""An organ of the party within a body, behind which its head is named: `校党委甲书记`."""
_ORGANS = frozenset({"党委", "纪委", "党总支", "党支部"})
"""The same of the body that a document takes for granted: `党委|甲书记`."""
_OPENS = frozenset("，。；、：\n\u3000“”（和与及由请对向在")
"""What stands before a name that begins a clause or goes on a list."""
_THEN = ("会上", "会后", "会前", "会议上", "仪式上", "大会上", "席间", "最后", "随后", "其间", "期间", "首先", "接着")
"""The same: when somebody did what is told."""
HEARD = ("听取", "听取了")
"""Before the name of somebody whose report is heard: `听取了|甲院长的汇报`."""
_JOINS = frozenset("、和与及，\u3000")
_NEXT = lazy(
    r"[、和与及](?P<name>[\u3400-\u9fff]{2,3}?)(?:常务)?副?(?:[院校局处科部所馆会厂市县区省州厅司行台社]长|检察长|主任|书记|主席|秘书长|理事长|董事长|经理|总裁)"
)
"""The next one, who has his title behind his name too."""
_NEXT_TITLED = lazy(
    r"[、和与及][\u3400-\u9fff]{2,20}?(?:(?:[院校局厅处科部所馆会厂市县区省州]长|主任|书记|主席|秘书长|理事长|董事长|经理|总裁|代表)(?!助理|办公))(?=[\u3400-\u9fff]{2,3})"
)
"""The next one, whose title stands before the name as usual: `甲副院长和某公司副总经理乙`."""
_LEADS = (
    "院长",
    "校长",
    "主任",
    "书记",
    "主席",
    "会长",
    "经理",
    "局长",
    "厅长",
    "市长",
    "县长",
    "总裁",
    "所长",
    "馆长",
)
_NOT_LAST = frozenset("任为兼代当聘选职原前时现的了是和与及由从因另拟曾")
"""What parts a name from the office that somebody is given (`甲任经理`)."""
_OURS = frozenset("校院所厂局馆矿社台站")
"""What a house calls itself by in one character, behind 我 or 本."""
_OTHER_HEADS = ("书记", "主席", "主任")
_NAMED = (3, 4)
"""How long such a character and a name are together."""
_OF_SOCIETIES = frozenset({"理事长", "秘书长", "监事长", "董事长", "总经理", "院长", "校长", "书记"})
_ACTS = lazy(
    r"(?:还|又|也|最后|首先|分别|亲自|先后)?(?:主持|致辞|致开幕|致闭幕|致欢迎|讲话|作[了《工重总报主专]|出席|指出|强调|表示|宣布|宣读|介绍|率[领队]|带[领队]|代表|一行|到会|在(?:讲话|致辞|会上|开幕))"
)
"""What somebody does who is called by his name and title, before which no field of work stands."""
_SIZES = (3, 2, 4)


def name_before_title(text: str, phrase: PostPhrase, known: Counter[str], last: Found | None) -> Found | None:
    """The name that stands right before the words of a post, behind its body or at the head of a clause.

    `last`: the name found before it; one whose title stands behind it too shows what a list is like.
    """
    if phrase.kind != "post" or phrase.mark or not _TITLE.search(phrase.role) or phrase.role[0] == "代":
        return None
    end = phrase.role_start
    if _is_ours(text, phrase) and _is_name(text[phrase.start + 1 : end], known):
        return Found(phrase.start + 1, end, text[phrase.start + 1 : end], (), phrase.end)
    if phrase.organization and ending_of(phrase.organization) is not None:
        return None
    fitting = [at for size in _SIZES if (at := end - size) >= 0 and _is_name(text[at:end], known)]
    if len(fitting) > 1 and text[fitting[0]] == phrase.head[0] == phrase.head[:-1]:
        fitting = fitting[1:]  # 教科文处|孙立|处长
    for at in fitting:
        if _is_placed(text, at, phrase, known, last):
            return Found(at, end, text[at:end], (), phrase.end)
    return None


def _is_ours(text: str, phrase: PostPhrase) -> bool:
    """Whether the words of a body are what the document's own is called and a name, before the title of its head:
    `我|所陈志平|副所长`."""
    house = text[phrase.start]
    ours = text[phrase.start - 1 : phrase.start] in ("我", "本") and house in _OURS
    return ours and phrase.role_start - phrase.start in _NAMED and phrase.head in (f"{house}长", *_OTHER_HEADS)


def _is_name(name: str, known: Counter[str]) -> bool:
    """Whether characters are like a name and no word, body or place."""
    family = surname_class(name, 0)
    if name[-1] in _NOT_LAST:
        return False
    if not KEPT.fullmatch(name) or family not in ("common", "compound") or (len(name) == 4) > (family == "compound"):
        return False
    if is_ordinary(name) or is_barred(name) or ending_of(name) is not None or leading_place(name):
        return bool(known[name] > 1 and not is_barred(name))
    given = name_words().given
    usual = sum(char in given for char in name[1:])
    return usual == len(name) - 1 or (len(name) > 2 and usual > 0 and not begins_with_word(name)) or known[name] > 0


def _is_placed(text: str, at: int, phrase: PostPhrase, known: Counter[str], last: Found | None) -> bool:
    """Whether a body ends before a name, or a clause or item begins with it."""
    body = text[phrase.start : at]
    if body:
        return (
            ending_of(body) is not None
            or is_anaphor(body)
            or _ORGAN.search(body) is not None
            or body in _ORGANS
            or leading_place(body) == body
        )
    name = text[at : phrase.role_start]
    heard = text.endswith(HEARD, 0, at) and text.startswith(("的汇报", "的报告", "的介绍", "的情况"), phrase.end)
    if heard:
        return True
    opens = not at or text[at - 1] in _OPENS or text.endswith(_THEN, 0, at)
    if not opens or not (right_edge(text, phrase.end) or text.startswith("的", phrase.end)):
        return False
    listed = last is not None and last.after == at - 1 and last.after > last.end and text[at - 1] in _JOINS
    acts = phrase.head in _OF_SOCIETIES and _ACTS.match(text, phrase.end) is not None
    return listed or known[name] > 0 or len(name) > 2 or acts or _goes_on(text, phrase, known)


def _goes_on(text: str, phrase: PostPhrase, known: Counter[str]) -> bool:
    """Whether somebody else with a title follows, behind the name or, where no body ends in the name, before it."""
    other = _NEXT.match(text, phrase.end)
    if other is not None and _is_name(other["name"], known):
        return True
    deputy = phrase.role.startswith(("副", "常务副"))
    kind = text[phrase.role_start - 1 : phrase.role_start + 1]
    ending = None if deputy else ending_of(kind)  # 商学院|院长
    apart = ending is None or ending.words != kind
    return phrase.head in _LEADS and apart and _NEXT_TITLED.match(text, phrase.end) is not None


def with_body(phrase: PostPhrase, words: str) -> PostPhrase:
    """The phrase with the body's words that stand before the name; an organ of the party there belongs to the role."""
    if words in _ORGANS:
        return replace(phrase, organization="", role=words + phrase.role, inner=words)
    organ = _ORGAN.search(words)
    if organ is None or phrase.inner:
        return replace(phrase, organization=words)
    return replace(phrase, organization=words[: organ.start()], role=organ[0] + phrase.role, inner=organ[0])


def name_in_words(text: str, phrase: PostPhrase, known: Counter[str]) -> Found | None:
    """The name in `某大学某某教授`, `我校某某校长`: between a body's name and the title."""
    if phrase.kind in ("group", "seat") or phrase.role.startswith("代") or ending_of(phrase.organization) is not None:
        return None
    for size in (3, 2, 4):
        at = phrase.role_start - size
        named = at > phrase.start and ending_of(text[phrase.start : at]) is not None
        if not named and not _behind_unit(text, at, phrase):
            continue
        reading = read_name(text, at, known)
        if reading is not None and reading.end == phrase.role_start and not is_ordinary(text[at : reading.end]):
            return Found(at, reading.end, text[at : reading.end], (), phrase.end)
    return None


def _behind_unit(text: str, at: int, phrase: PostPhrase) -> bool:
    """Whether a name that begins at `at` stands between a unit and the title of its head (规划处|某某某|处长)."""
    if phrase.organization or at < 4 or surname_class(text, at) not in ("common", "compound"):
        return False
    start = left_edge(text, at)
    return phrase.head == text[at - 1] + "长" and start < at - 2 and ending_of(text[start:at]) is not None
