"""People and bodies of a document in the order of its text: who is named, with which posts beside the name."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from .bodies.expand import expand_once
from .bodies.find import Named
from .bodies.party_places import is_of_place
from .dates.month_notes import has_note
from .dates.terms import has_term
from .language.body_words import ending_of
from .language.name_words import name_words
from .language.patterns import lazy
from .names.personal import WIDE
from .names.titled_again import titled_again, told_to_speak
from .parts import Context, Entry, OrganizationMention, PersonMention, PostMention
from .people.found import Found
from .people.loose import names_again
from .people.padded import padded_names
from .people.report_givers import name_first_person
from .people.short_names import call_whole, read_short
from .people.strangers import take_back
from .people.titled import Titled, mention_of
from .places.gazetteer import leading_place
from .posts.chains import Chain
from .posts.each_own import is_head_and_deputy
from .posts.fitting import INNS
from .posts.own_people import give_back
from .posts.phrases import PostReader
from .posts.resolver import resolve
from .posts.roles import is_one_seat
from .posts.that_department import see_department
from .posts.there import body_there, place_there
from .posts.walk import Walk
from .untitled import Untitled

if TYPE_CHECKING:
    from spacy.tokens import Doc

_HELD = lazy(
    r"[^，。；\n]{0,12}?(?:隆重|胜利|顺利|正式|同时|如期|成功|圆满)*(?:召开|举行|举办|开幕|闭幕|揭幕|开班|启动|签订|签署|签约|开展|进行)"
)
_ALLOWS = lazy(
    r"(?:(?:直属)?机关)?(?:(?:[\u3400-\u9fff]{2,8}会议?|班子)?(?:认真|集体|讨论|会议)*(?:研究|审议|讨论)(?:决定)?[，,]|(?:党委|党组|党总支|党工委|纪委)?(?:正式|研究|审核|审查|审批)*(?:批准|批复|同意|核准|批示|登记|备案))"
)
_LEVEL = lazy(r"(?<=[\u3400-\u9fff]{2})[市县区镇乡]长(?=[\u3400-\u9fff]{2})")
"""What looks like a title within the name of a body: 某|市长|安商会."""
_SURE = 2
_TO_HOUSE = 4
"""Characters from 在 to what is read of a hotel's name at most."""


def read_people(
    text: str, entries: Sequence[Entry], context: Context, names: Sequence[Named], padded: Iterable[str] = ()
):
    """People, chains of posts and bodies of a text, all in text order. `padded`: names that were set wide."""
    starts = frozenset(named.start for named in names)
    within = frozenset(one.start + place.start() for one in names for place in _LEVEL.finditer(one.words))
    posts = PostReader(text)
    untitled = Untitled(text)
    sure = _sure_names(text, Titled(text, posts, starts, Counter(), within).read().names, untitled)
    wide = frozenset((*padded, *titled_again(text), *told_to_speak(text)))
    sure.update({name: WIDE for name in wide})
    for name in [one for one in sure if len(one) == 3 and one[:2] in wide and one[2] in name_words().single]:
        del sure[name]  # the name set wide with the word behind it
    titled = Titled(text, posts, starts, sure, within).read()
    people = [person for chain in titled.chains for person in chain.people]
    people += [mention_of(one) for one in titled.leaving.names]
    others = [*untitled.find(sure, people)]
    known = Counter({name: count for name, count in sure.items() if count}) + Counter(
        one.name for one in [*people, *others]
    )
    people += others
    read_short(text, people, known)
    people += [mention_of(one) for one in names_again(text, known, _stretches(people, titled.chains, known))]
    people.sort(key=lambda one: one.start)
    name_first_person(text, people)
    organizations = _walk(text, entries, context, _without_people(text, names, titled), titled.chains)
    take_back(text, people, titled.chains, context)
    give_back(text, titled.chains, context)
    call_whole(text, people)
    return people, titled.chains, organizations


def _without_people(text: str, names: Sequence[Named], titled: Titled) -> list[Named]:
    """The names of bodies without the names of dismissed people that run into them (免去|某某|某处处长职务)."""
    ends = {one.start: one.end for one in titled.leaving.names}
    return [
        Named(ends[one.start], one.end, text[ends[one.start] : one.end]) if one.start in ends else one for one in names
    ]


def _sure_names(text: str, titled: Sequence[Found], untitled: Untitled) -> Counter[str]:
    """Names whose ends leave no doubt, from a first reading that knows none."""
    counts = Counter(one.name for one in titled if _is_sure(text, one))
    counts.update(one.name for one in untitled.find(Counter(), []))
    return _without_stumps(text, counts)


def _without_stumps(text: str, counts: Counter[str]) -> Counter[str]:
    """Names without those that are always the beginning of one longer name, cut where a word seemed to follow."""
    for name in [one for one in counts if len(one) == 3 and one[:2] in counts]:
        if text.count(name[:2]) == text.count(name) > 1:
            counts[name] += counts.pop(name[:2])
    return counts


def _is_sure(text: str, found: Found) -> bool:
    from .names.edges import right_edge

    return right_edge(text, found.end) >= _SURE


def _stretches(people: Iterable[PersonMention], chains: Iterable[Chain], known: Counter[str]) -> list[tuple[int, int]]:
    """Where people and titles stand, without the name that a title has before it."""
    titles = ((chain.start, chain.end, chain.phrases[0]) for chain in chains)
    named = ((first.role_start if known[first.organization] else start, end) for start, end, first in titles)
    return [*((one.start, one.end) for one in people), *named]


def _holds(chain: Chain, named: Named) -> bool:
    """Whether a body is named within the words of a title."""
    return chain.start <= named.start and named.end <= chain.end


def _meant(walk: Walk, named: Named, titled: bool) -> OrganizationMention:
    """The body that a name means where it stands, which what follows may go on with; `titled`: it stands in a title."""
    text = walk.text
    there = place_there(text, walk.entry, named.start, named.words, walk.near)
    context = walk.at(named.start)
    name = body_there(there, named.words, "", context) if there else expand_once(named.words, context, walk.near)
    name = next((new for begins, new in context.eras if begins == named.end), name)
    aside = _is_of_title(text, named) or _approves(text, named, context) or _is_house(text, named)
    aside = aside or is_of_place(text, named.words, named.end)
    if not (aside or named.words.endswith(_OF_MANY)):
        walk.see(_above_branch(name), "" if titled or _is_venue(text, named) else text, named.end)
    return OrganizationMention(named.start, named.end, named.words, name)


def _walk(
    text: str, entries: Sequence[Entry], context: Context, names: Sequence[Named], chains: Sequence[Chain]
) -> list[OrganizationMention]:
    """Say in text order which bodies are meant, and give people the posts of their chains."""
    walk = Walk(text, context)
    bounds = [entry.start for entry in entries]
    found: list[OrganizationMention] = []
    starts = [chain.start for chain in chains]
    entered = -1
    for at, thing in sorted(
        [*((one.start, one) for one in names), *((one.start, one) for one in chains)],
        key=lambda pair: (pair[0], isinstance(pair[1], Chain)),
    ):
        entry = bisect_left(bounds, at + 1)
        if entry != entered:
            walk.enter(bounds[entry - 1] if entry else 0)
            entered = entry
        if isinstance(thing, Named):
            found.append(_meant(walk, thing, any(_holds(one, thing) for one in _around(chains, starts, thing.start))))
        else:
            walk.at(thing.start)
            near = see_department(walk, thing.start)
            resolve(walk, thing)
            walk.near = walk.near if near is None else near
            _give(thing, text)
    return found


def _above_branch(name: str) -> str:
    """The body whose posts the posts of its party branch are: 某大学文学院 for 某大学文学院教工党支部."""
    if not name.endswith(("党支部", "党总支")):
        return name
    cuts = range(len(name) - 3, max(3, len(name) - 12), -1)
    return next((name[:cut] for cut in cuts if ending_of(name[:cut]) is not None), name)


_OF_MANY = tuple(f"{which}{kind}" for which in ("基层", "各级") for kind in ("工会", "团委", "党委", "妇联", "党组织"))
"""Ends of words for all bodies of a kind, whose posts nobody has."""


def _is_of_title(text: str, named: Named) -> bool:
    """Whether a body without a place of its own stands in the title of a document: 《教学医院共建协议》."""
    opened = text.rfind("《", max(0, named.start - 30), named.start)
    return opened > text.rfind("》", max(0, named.start - 30), named.start) and not leading_place(named.words)


def _approves(text: str, named: Named, context: Context) -> bool:
    """Whether the words only say who allowed what follows: `经市某局批准，甲任秘书长` in the papers of an association."""
    before = text.endswith(("经", "报", "报请"), 0, named.start) and context.organization != ""
    return before and _ALLOWS.match(text, named.end) is not None


def _is_venue(text: str, named: Named) -> bool:
    """Whether the words only say where something is held: `在某宾馆召开`."""
    return text[max(0, named.start - 1) : named.start] in ("在", "于") and _HELD.match(text, named.end) is not None


def _is_house(text: str, named: Named) -> bool:
    """Whether the words name a hotel where something is held, whose posts nobody tells of."""
    return named.words.endswith(INNS) and "在" in text[max(0, named.start - _TO_HOUSE) : named.start]


def _around(chains: Sequence[Chain], starts: list[int], place: int) -> Sequence[Chain]:
    """The chain that begins at or before a place."""
    at = bisect_right(starts, place)
    return [chain for chain in chains[max(0, at - 1) : at] if chain.phrases[-1].kind != "group"]


def _give(chain: Chain, text: str) -> None:
    """Give the posts of a chain to the people behind it, a shared-out title to each his own."""
    two = len(chain.people) == len(_PAIR) and text.startswith("：", chain.end) and chain.posts[:1] != []
    both = two and text[chain.people[0].end : chain.people[1].start] in _PAIR
    for number, person in enumerate(chain.people):
        person.title_start = min(chain.start, person.start) if number == 0 else person.start
        if chain.spread:
            person.posts = [several[number] for several in chain.spread if len(several) == len(chain.people)]
            continue
        if len(chain.people) > 1 and is_head_and_deputy(chain.posts):
            person.posts = chain.posts[:1] if number == 0 else chain.posts[1:]
            continue
        person.posts = [post for post in chain.posts if number == 0 or both or not _alone(post, chain)]


_PAIR = ("、", "和")
"""Between the two who are named behind a label and lead together: `组长：甲、乙`."""


def _alone(post: PostMention, chain: Chain) -> bool:
    one_by_one = any(
        has_term(person.marks) or has_note(person.marks) for person in chain.people
    )  # each held the seat in a term of his own
    return is_one_seat(post.role) and len(chain.people) > 1 and post.basis != "former" and not one_by_one


def add_people(doc: Doc) -> Doc:
    """Pipeline component: fills `doc._.people`, `doc._.chains` and `doc._.organizations`."""
    doc._.people, doc._.chains, doc._.organizations = read_people(
        doc._.clean.text, doc._.entries, doc._.context, doc._.names, padded_names(doc._.clean, doc._.source.raw)
    )
    return doc
