"""People listed behind a sentence that says what all of them come to or leave: `决定聘请以下同志为我校兼职教授：`, `下列人员不再担任督学：`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from ...model.statement import Basis, Span
from ..bodies.name_at import context_at
from ..language.patterns import lazy
from ..parts import Context, PersonMention, PostMention
from ..people.found import Found, names_in_row
from ..posts.chains import Chain
from ..posts.roles import match_role
from .given import Given
from .slates import COMPLETE

_COUNT = r"[\d一二三四五六七八九十]{1,3}[位名个人]"
_THOSE = rf"(?:以下|下列|下述|如下)(?:{_COUNT})?(?:同志|人员|专家|学者|教师|代表|人士|{_COUNT}|人)?"
_CALL = lazy(
    rf"(?:(?P<cue>(?:拟|建议)?(?:聘任|聘请|特聘|续聘|特邀|任命|委任|推荐|提名|选举|推选|推举|增补|补选|聘用|聘)){_THOSE}(?:为|任|担任|作为)"
    rf"|(?P<out>免去|解聘){_THOSE}的?(?=[^。；\n：:]{{2,60}}职务)"
    rf"|(?<![\u3400-\u9fff]){_THOSE}(?:，?(?:因[^，。；：\n]{{2,12}}|[任聘]期(?:届满|已满|期满|到期))，)?"
    r"(?P<gets>(?:不再|继续|分别|拟)*(?:[续改]?[担兼]?任|[续新]?聘为|聘任为|当选为?)))"
    r"(?P<posts>[^。；：:\n]{2,60}?)(?:，[^。；：:\n]{1,20}|（[^（）\n]{1,20}）)?(?:[：:][ \u3000]*\n?|。?\n)"
)
_LABELS = "续聘|新聘|改聘|增聘|返聘|特聘|聘任|聘请|解聘|任命|免去|免职|新任|新增|增补|增选|替补|递补|连任|留任|续任|离任|卸任|退出"
_ROLL = lazy(
    rf"(?m)^[ \u3000]*(?:附件?[一二三四五六七八九十\d]*[：:]?[ \u3000]*)?(?:关于)?(?P<posts>[\u3400-\u9fff、]{{4,40}}?)(?:调整|变更|变动|聘任|任免|续聘)*(?:人员|情况)*名单\n"
    rf"(?P<rows>(?:[ \u3000]*(?:{_LABELS})(?:人员|\d{{1,3}}[人名位])?[：:][^\n]+(?:\n|$))+)"
)
_ROLL_ROW = lazy(rf"[ \u3000]*(?P<cue>{_LABELS})[^：:\n]*[：:][ \u3000]*(?P<people>[^\n]+)\n?")
_NUMBER = lazy(r"[ \u3000]*(?:[（(]?[一二三四五六七八九十\d]{1,3}(?:[）)][、.．]?|[、.．]))?[ \u3000]*")
_HEAD = lazy(r"(?P<words>[\u3400-\u9fff]{2,30})(?:（[^（）]{1,30}）)?[：:]?$")
_ELECTED = ("选举", "推选", "推举", "增补", "补选", "当选", "当选为", "增选", "替补", "递补")
_ROWS = 200


class Call(NamedTuple):
    """Where it says which posts, what happens to them (`cue`), and where those concerned stand; `roll`: in a list of their own."""

    posts: Span
    cue: Span
    people: Span
    roll: bool


class Row(NamedTuple):
    """A line below the sentence: where it stands, the names that it begins with, and what it heads if it is a heading."""

    span: Span
    names: list[Found]
    heading: str


def _calls(text: str) -> Iterator[Call]:
    """The sentences that call people listed below, and the labelled rows of lists whose heading names the post."""
    for call in _CALL.finditer(text):
        cue = next(group for group in ("cue", "out", "gets") if call[group])
        yield Call(call.span("posts"), call.span(cue), (call.end(), len(text)), roll=False)
    for roll in _ROLL.finditer(text) if "名单\n" in text else ():
        for row in _ROLL_ROW.finditer(text, *roll.span("rows")):
            yield Call(roll.span("posts"), row.span("cue"), row.span("people"), roll=True)


def _rows(text: str, people: Span) -> Iterator[Row]:
    """The lines that go on with names or headings from a place on."""
    at, last = people
    for _ in range(_ROWS):
        stop = text.find("\n", at, last)
        stop = last if stop < 0 else stop
        number = _NUMBER.match(text, at, stop)
        names = [*names_in_row(text, number.end() if number else at, stop, _is_role)]
        head = None if names else _HEAD.match(text, number.end() if number else at, stop)
        if not names and head is None:
            return
        yield Row((at, stop), names, head["words"] if head else "")
        at = stop + 1
        if at >= last:
            return


def _is_role(text: str, at: int, end: int) -> bool:
    role = match_role(text, at, end)
    return role is not None and role.end() == end


def names_called(text: str) -> Iterator[Found]:
    """The names in such lists, whatever characters they have."""
    for call in _calls(text):
        for row in _rows(text, call.people):
            yield from row.names


def read_called(
    text: str, people: Sequence[PersonMention], chains: Sequence[Chain], given: Given, context: Context
) -> None:
    """Give those listed the post of the sentence above, or of the heading among its posts, beside what their rows say."""
    named = {person.start: person for person in people}
    for call in _calls(text):
        low, high = call.posts
        above = [post for one in chains if low <= one.start < high for post in _posts(one, high, context)]
        meant = above if len(above) == 1 else []
        for row in _rows(text, call.people) if above else ():
            if row.heading:
                said = [post for post in above if row.heading.endswith(post.role)]
                meant = [post for post in said if len(post.role) == max(len(one.role) for one in said)]
                continue
            given.take_between(*row.span)
            for name in row.names:
                if meant and (person := named.get(name.start)):
                    _call(text, person, meant, call, _own(chains, row, name))


def _call(
    text: str, person: PersonMention, meant: Sequence[PostMention], call: Call, own: Sequence[PostMention]
) -> None:
    basis, slate = _basis(text[slice(*call.cue)]), None if call.roll else COMPLETE
    person.posts = [replace(post, basis=basis, cue=call.cue, slate=slate) for post in meant] + [*own]
    person.title_start, person.listed = person.start, True


def _own(chains: Sequence[Chain], row: Row, name: Found) -> list[PostMention]:
    """What a row says of its person: behind a single name, or in the brackets behind one of several."""
    end = row.span[1] if len(row.names) == 1 else name.after
    return [post for one in chains if name.end <= one.start < end for post in one.posts]


def _posts(chain: Chain, high: int, context: Context) -> list[PostMention]:
    """The posts of a chain; one that names no body is of the document's own."""
    own = context_at(context, chain.start).organization
    if chain.posts or not own:
        return chain.posts
    return [
        PostMention(one.start, one.end, own, one.organization + one.role) for one in chain.phrases if one.end <= high
    ]


def _basis(cue: str) -> Basis:
    if cue.startswith(("拟", "建议", "推荐", "提名")):
        return "nominated"
    if cue.startswith(("不再", "免", "解", "离", "卸", "退")):
        return "removed"
    return "elected" if cue.endswith(_ELECTED) else "appointed"
