"""Whose posts the words of title chains mean: the body written, carried on, or chosen for."""

from __future__ import annotations

from dataclasses import replace

from ..bodies.answered import yours
from ..bodies.council_names import council_of
from ..bodies.enterprises import goes_on_in_row
from ..bodies.expand import is_generic
from ..bodies.foreign import is_place_abroad, is_where_from, place_abroad_told
from ..bodies.name_at import named_by_head
from ..bodies.parties import of_party
from ..bodies.party_seats import without_party
from ..language.party_names import is_branch, usual_party
from ..language.patterns import lazy
from .bare_titles import carried_body, listed_member, presided_body
from .chains import Chain, held_as
from .choice import is_choice
from .choosing import chosen_body, is_chosen_anew
from .congresses import as_chosen, former_council, of_term_before
from .councils_of_cooperatives import own_council
from .courts import procurators
from .electing import is_elsewhere, organ_renewed, party_seat
from .going_on import is_cut_off, is_spoken_of
from .guests import spoken_for
from .handed_offices import is_handed, vacated
from .labelled import body_named_above, body_of_list, headed_list, is_below_row, is_row
from .moved import gives_up_own, gone_to, holds_besides, leaves_seat
from .named_bodies import named_body
from .organs_of_then import as_of_house, chairs_supervisors, organ_of_then
from .own_branch import left_village, of_own_cell, village_seat
from .own_department import faculty_of, of_own_union
from .own_heads import is_chain_of_own, unit_told_of, words_for_body
from .periodicals import own_journal
from .phrases import PostPhrase
from .plain import BOARDS, is_no_post, is_officer, speaks_for
from .post_words import government_of, is_place, level_of
from .progress import Progress
from .role_words import written_role
from .sent_there import commands_drill, sent_to
from .sides_abroad import side_abroad
from .signed import on_day_signed
from .standing_seats import standing_committee, without_standing
from .there import body_there, place_there
from .unit_words import with_second_name
from .walk import Walk
from .works_told import firm_of_then

_COUNCIL = lazy(
    r"(?:董事会|监事会|(?<=工会)委员会|(?<=[会社])(?:常务)?理事会|(?:(?<=[协联])|(?<=协会)|(?<=联合会))(?:常务|执行)委员会|(?<=工会)执行委员会|(?:(?<=科协)|(?<=[文青学侨妇残]联))委员会|(?<=[协联会委局校院厂司团矿所])(?:全委会?|全体委员会?|执委会))$"
)

_LEADERS = lazy(r"(?:(?:党政|行政|现任)?领导)?(?:班子|集体)$")
"""Those who lead a body, behind its name, one of whom somebody is said to be."""
_OFFICES = ("科", "室", "处", "部", "股", "组")
"""Ends of the names of a works' offices, which have no officers of the whole."""


def resolve(walk: Walk, chain: Chain) -> None:
    """Fill `chain.posts`, and `chain.spread` for a title shared out over a list."""
    walk.see_congress(chain)
    walk.see_town(chain)
    walk.see_district(chain)
    read = _begin(walk, chain)
    for number, phrase in enumerate(chain.phrases):
        read.marked(walk.text, phrase)
        if _shared_out(walk, read, number, phrase) or read.passes_over(number, phrase):
            continue
        if team := _LEADERS.search(phrase.organization):
            _pass_team(walk, read, number, replace(phrase, organization=phrase.organization[: team.start()]))
        elif number < len(chain.phrases) - 1 and phrase.organization and speaks_for(phrase):
            _pass_team(walk, read, number, replace(phrase, role=""))  # `省总工会代表、组织部部长甲`
        elif body := _body_given(walk, read, number, phrase):
            _give(walk, read, phrase, body)
            read.go_on(number, phrase, body)
        else:
            read.lose(phrase)
    if read.leaves or (not chain.people and not read.chosen and is_spoken_of(walk.text, chain)):
        read.previous = read.above = read.left  # `某会主任甲调任某局局长，由乙代理主任`
    if is_row(walk.text, chain.start, chain.phrases[-1].end):
        walk.label = chain.posts[0].organization if chain.posts else ""
    _leave(walk, chain, read.previous, read.above)


def _pass_team(walk: Walk, read: Progress, number: int, phrase: PostPhrase) -> None:
    """Go on from somebody who belongs to those who lead a body, which is no post: `某局领导班子成员、副局长甲`."""
    body = _body(walk, phrase, read.previous, read.chosen, home="") if phrase.organization else read.previous
    if body:
        read.go_on(number, phrase, body)


def _begin(walk: Walk, chain: Chain) -> Progress:
    """What a chain begins with: whether somebody is chosen, and the body of the title before that it goes on with."""
    left_own = bool(walk.last) and gives_up_own(walk.text, walk.last_end, chain.phrases[0])
    chosen = not left_own and is_choice(walk.text, walk.entry, chain)
    if chosen:
        walk.near = [one for one in walk.near if walk.is_of_entry(one) or not is_elsewhere(one, walk.context)]
    apart = is_chain_of_own(chain.phrases, walk.context, walk.last)
    apart = apart or walk.headings.parts(walk.last_end, chain.start, chain.phrases[-1].end)
    walk.row = walk.row if walk.row and goes_on_in_row(walk.text[walk.last_end : chain.start]) else ""
    left = "" if apart or is_cut_off(walk.text, walk.last_end, chain) else walk.last
    leaves = chosen and leaves_seat(walk.text, walk.entry, chain.start)
    if walk.label and is_row(walk.text, chain.start, chain.phrases[-1].end) and is_below_row(walk.text, chain.start):
        left = walk.label  # what brackets in the rows above say of people is not the list's
    previous = "" if chosen else left
    return Progress(chain, chosen, leaves, left, previous, previous, gives_up=left_own)


def _shared_out(walk: Walk, read: Progress, number: int, phrase: PostPhrase) -> bool:
    """Whether a post is one at several bodies listed before it, or goes on with those; it is kept as such."""
    chain, own = read.chain, bool(phrase.organization)
    if own and not number and (several := walk.several_meant(phrase, len(chain.people))):
        chain.spread.append([held_as(phrase, name, read.mark) for name in several])
        read.previous = ""
        return True
    if chain.spread and not own:
        chain.spread.append([held_as(phrase, post.organization, read.mark) for post in chain.spread[0]])
        return True
    return False


def _body_given(walk: Walk, read: Progress, number: int, phrase: PostPhrase) -> str:
    """The body of a post of the chain; empty where it is nobody's or known by its kind only."""
    start = read.chain.start
    if read.gives_up and not number:
        return read.previous
    if left := vacated(walk.text, phrase, walk.told):
        return left
    besides = read.left if read.chosen and holds_besides(walk.text, walk.last_end, start) else ""
    body = _body(walk, phrase, read.previous, read.chosen, home=read.previous if number else besides)
    body = without_standing(phrase, body)
    body = standing_committee(walk.text, phrase, body) if read.chosen else body
    body = own_journal(walk.text, phrase, body, walk.context.organization, chosen=read.chosen)
    body = of_own_union(phrase, body, walk.context)
    if body and body == walk.context.organization:
        body = village_seat(walk.text, phrase, body) or body
    if not body or is_generic(_COUNCIL.sub("", body)):
        return ""
    if chairs_supervisors(phrase, body):
        return body
    own = walk.context.organization
    officer = is_officer(phrase) and own and not phrase.organization and body.startswith(own)
    anew = officer and read.chosen and not number and is_chosen_anew(walk.text, walk.chosen_end, phrase, body)
    if officer and (anew or body.endswith(_OFFICES)):
        body = own  # `企业管理办公室主任由副总会计师甲兼任`
    return procurators(phrase, _whole(body, phrase.inner))


def _give(walk: Walk, read: Progress, phrase: PostPhrase, body: str) -> None:
    """Keep a post in `body`, which is named by it; what others are chosen for next may be there too."""
    if read.mark == "former" and not phrase.organization and walk.context.renamed:
        body = named_by_head(body, phrase.head, walk.context)
    body = firm_of_then(walk, phrase, body)
    role = written_role(walk.text, walk.entry, phrase, body)
    body, role = as_of_house(walk.text, phrase, body, role, walk.context)
    left = not read.chosen and walk.chosen_end > walk.entry and of_term_before(walk.text, phrase)
    mark = "former" if left and body in (walk.chosen, *walk.assemblies[:1]) else read.mark
    post = held_as(phrase, with_second_name(walk.text, phrase, body), mark, role)
    read.chain.posts.append(on_day_signed(walk.text, phrase, post))
    read.lost = False
    walk.see(body)
    walk.told = [(phrase, body), *walk.told[:3]]
    if read.chosen and not read.leaves:
        walk.chosen, walk.chosen_end = body, phrase.end


def _leave(walk: Walk, chain: Chain, previous: str, above: str) -> None:
    """Keep what the next title may go on with."""
    walk.last_head = chain.phrases[-1].head if chain.posts else ""
    walk.last, walk.last_end = previous if previous == "" else above or previous, chain.end
    walk.row = walk.row or previous
    if chain.posts and is_handed(walk.text, chain.end):
        walk.handed, walk.handed_end = chain.posts[-1].organization, chain.end
    walk.listed = headed_list(walk.text, chain) or walk.listed


def _body(walk: Walk, phrase: PostPhrase, previous: str, chosen: bool, home: str) -> str:
    if is_no_post(walk.text, phrase):
        return ""
    listed = body_of_list(walk.text, walk.listed, phrase) or side_abroad(walk.text, phrase, walk.near)
    if told := listed or of_own_cell(phrase, walk.context.organization):
        return told
    words = yours(walk.text, walk.entry, phrase.start, words_for_body(walk.text, walk.entry, phrase))
    words = without_party(words) or (unit_told_of(walk.text, phrase) if chosen else "")
    if renewed := organ_renewed(walk.text, phrase, walk.near):
        return renewed
    if known := faculty_of(walk.text, phrase, previous, walk.context) or walk.group_meant(words, phrase, home):
        return known
    words = party_seat(walk.text, phrase, gone_to(walk.text, phrase.start, words), chosen)
    words = place_abroad_told(words, phrase.head, walk.text, phrase.start)
    if is_place_abroad(words, phrase.head):
        return words
    level = level_of(phrase, previous)
    if there := place_there(walk.text, walk.entry, phrase.start, words, walk.near):
        return body_there(there, words, level, walk.context)
    if level and (not words or is_place(words, level)):
        place = government_of(words, level, previous, walk.context, walk.near)
        return place if words else council_of(walk.text, phrase.start, place, chosen)
    if phrase.kind == "rank" and is_where_from(words):
        return ""
    words = words or _office_of(phrase, previous)
    if words:
        inner = "" if phrase.head == "书记" else phrase.inner
        words = of_party(words, [previous, walk.context.organization, *walk.near[:2]], inner)
        return named_body(walk, phrase, words, previous, home)
    return _unsaid(walk, phrase, previous, chosen, inside=bool(home))


def _office_of(phrase: PostPhrase, previous: str) -> str:
    """The office of a prefecture whose head somebody of its committee is: `地委委员、常务副专员甲`; else empty."""
    return "行署" if previous.endswith("地委") and phrase.role.removeprefix("常务") in ("专员", "副专员") else ""


def _unsaid(walk: Walk, phrase: PostPhrase, previous: str, chosen: bool, inside: bool) -> str:
    """The body of a title before which the text names none."""
    if not inside and (side := spoken_for(walk, phrase)):
        return side
    if presided := presided_body(walk, phrase) or listed_member(walk, phrase):
        return presided
    if organ := organ_of_then(walk.text, phrase, previous, walk.context):
        return organ
    if above := body_named_above(walk.text, walk.entry, phrase, walk.named):
        return above
    if commands_drill(walk.text, phrase, walk.near):
        return ""
    if left_village(walk.text, phrase, walk.context.organization):
        return walk.context.organization
    there = sent_to(walk.text, walk.entry, phrase, walk.near, walk.context.terms)
    there = there or former_council(walk.text, phrase, [*walk.assemblies[:1], walk.congress])
    if there and not chosen:
        return there
    if chosen and not previous:
        return as_chosen(walk.text, phrase.start, chosen_body(walk, phrase))
    return carried_body(walk, phrase, previous, inside=inside) or own_council(
        phrase, walk.context.organization, walk.near
    )


def _whole(body: str, inner: str) -> str:
    """The body that posts in an organ within it are of; branches of parties have posts of their own."""
    cell = inner in ("支部", "总支") and body.endswith(inner)  # 某局机关支部召开大会，甲当选|支部书记
    if body.endswith("总支部") and not usual_party(body):
        return body.removesuffix("部")  # 中共某院总支部成立大会选举甲为总支书记
    if is_branch(body) or cell or body.endswith(("党支部", "党总支")):
        return body
    return (body.removesuffix(inner) if inner not in ("", *BOARDS) else _COUNCIL.sub("", body)) or body
