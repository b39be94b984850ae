"""Whose posts the words of title chains mean: the body written, carried on, or chosen for."""

from __future__ import annotations

from ..bodies.beside import beside, court_beside
from ..bodies.council_names import council_of
from ..bodies.enterprises import goes_on_in_row
from ..bodies.expand import is_generic
from ..bodies.foreign import is_place_abroad
from ..bodies.institutions import is_apart, is_own_organ
from ..bodies.parties import of_party
from ..bodies.party_seats import without_party
from ..bodies.standing import standing_meant
from ..bodies.units import above_group, is_unit, split_unit
from ..language.body_words import ending_of
from ..language.party_names import is_branch
from ..language.patterns import lazy
from ..places.gazetteer import leading_place
from .bare_titles import BareTitles
from .chains import Chain, held_as
from .choice import is_choice
from .congresses import former_council
from .courts import court_near, procurators
from .electing import is_elsewhere, party_seat
from .going_on import goes_on, is_cut_off, is_spoken_of
from .moved import gone_to, holds_besides, leaves_seat
from .own_heads import is_chain_of_own, words_for_body
from .periodicals import own_journal, published_body
from .phrases import PostPhrase
from .plain import (
    BOARDS,
    is_no_post,
    standing_committee,
)
from .post_words import firm_called, government_of, is_place, level_of, may_be_body
from .progress import Progress
from .role_words import written_role
from .second_names import with_second_name
from .signed import on_day_signed
from .there import body_there, place_there

_COUNCIL = lazy(
    r"(?:董事会|监事会|(?<=工会)委员会|(?<=[会社])(?:常务)?理事会|(?:(?<=[协联])|(?<=协会)|(?<=联合会))(?:常务|执行)委员会|(?<=[协联会委局校院厂司团矿所])(?:全委会?|全体委员会?|执委会))$"
)


_OF_UNION = lazy("(?:女工|女职工|女教职工|经审|经费审查)(?:委员会|委|会)")
"""Committees that each union has, whose heads are chosen with its own: `甲当选副主席，甲兼任女职工委员会主任`."""


def _whole(body: str, inner: str) -> str:
    """The body that posts in an organ within it are of; branches of parties have posts of their own."""
    if is_branch(body):
        return body
    return (body.removesuffix(inner) if inner not in ("", *BOARDS) else _COUNCIL.sub("", body)) or body


class Resolver(BareTitles):
    """Says which bodies the words of posts mean, chain by chain in the order of the text."""

    def resolve(self, chain: Chain) -> None:
        """Fill `chain.posts`, and `chain.spread` for a title shared out over a list."""
        self.see_town(chain)
        self.see_district(chain)
        read = self._begin(chain)
        for number, phrase in enumerate(chain.phrases):
            read.marked(self.text, phrase)
            if self._shared_out(read, number, phrase) or read.passes_over(number, phrase):
                continue
            if body := self._body_given(read, number, phrase):
                self._give(read, phrase, body)
                read.go_on(number, phrase, body)
            else:
                read.lose(phrase)
        if read.leaves or (not chain.people and not read.chosen and is_spoken_of(self.text, chain)):
            read.previous = read.above = read.left  # `某会主任甲调任某局局长，由乙代理主任`
        self._leave(chain, read.previous, read.above)

    def _begin(self, chain: Chain) -> Progress:
        """What a chain begins with: whether somebody is chosen, and the body of the title before that it goes on with."""
        chosen = is_choice(self.text, self.entry, chain)
        if chosen:
            self.near = [name for name in self.near if not is_elsewhere(name, self.context)]
        apart = is_chain_of_own(chain.phrases, self.context, self.last)
        apart = apart or self.headings.between(self.last_end, chain.start)
        apart = apart or self.headings.labels(chain.start, chain.phrases[-1].end)
        self.row = self.row if self.row and goes_on_in_row(self.text[self.last_end : chain.start]) else ""
        left = "" if apart or is_cut_off(self.text, self.last_end, chain) else self.last
        leaves = chosen and leaves_seat(self.text, self.entry, chain.start)
        previous = "" if chosen else left
        return Progress(chain, chosen, leaves, left, previous, previous)

    def _shared_out(self, read: Progress, number: int, phrase: PostPhrase) -> bool:
        """Whether a post is one at several bodies listed before it, or goes on with those; it is kept as such."""
        chain, own = read.chain, bool(phrase.organization)
        if own and not number and (several := self.several_meant(phrase, len(chain.people))):
            chain.spread.append([held_as(phrase, name, read.mark) for name in several])
            read.previous = ""
            return True
        if chain.spread and not own:
            chain.spread.append([held_as(phrase, post.organization, read.mark) for post in chain.spread[0]])
            return True
        return False

    def _body_given(self, read: Progress, number: int, phrase: PostPhrase) -> str:
        """The body of a post of the chain; empty where it is nobody's or known by its kind only."""
        start = read.chain.start
        besides = read.left if read.chosen and holds_besides(self.text, self.last_end, start) else ""
        body = self._body(phrase, read.previous, read.chosen, home=read.previous if number else besides)
        if read.chosen:
            body = own_journal(standing_committee(phrase, body), self.context.organization)
        if not body or is_generic(_COUNCIL.sub("", body)):
            return ""
        return procurators(phrase, _whole(body, phrase.inner))

    def _give(self, read: Progress, phrase: PostPhrase, body: str) -> None:
        """Keep a post in `body`, which is named by it; what others are chosen for next may be there too."""
        role = written_role(self.text, self.entry, phrase, body)
        post = held_as(phrase, with_second_name(self.text, phrase, body), read.mark, role)
        read.chain.posts.append(on_day_signed(self.text, phrase, post))
        read.lost = False
        self.see(body)
        if read.chosen and not read.leaves:
            self.chosen, self.chosen_end = body, phrase.end

    def _leave(self, chain: Chain, previous: str, above: str) -> None:
        """Keep what the next title may go on with."""
        self.last_head = chain.phrases[-1].head if chain.posts else ""
        self.last, self.last_end = previous if previous == "" else above or previous, chain.end
        self.row = self.row or previous

    def _body(self, phrase: PostPhrase, previous: str, chosen: bool, home: str) -> str:
        if is_no_post(self.text, phrase):
            return ""
        words = without_party(words_for_body(self.text, self.entry, phrase))
        if group := self.group_meant(words, phrase):
            return group
        words = party_seat(self.text, phrase, gone_to(self.text, phrase.start, words), chosen)
        if is_place_abroad(words, phrase.head):
            return words
        level = level_of(phrase, previous)
        if there := place_there(self.text, self.entry, phrase.start, words, self.near):
            return body_there(there, words, level, self.context)
        if level and (not words or is_place(words, level)):
            place = government_of(words, level, previous, self.context, self.near)
            return place if words else council_of(self.text, phrase.start, place, chosen)
        if phrase.kind == "rank" and words and words == leading_place(words) and not words.endswith(("省", "市")):
            return ""  # where somebody is from: 无锡技师
        if words:
            inner = "" if phrase.head == "书记" else phrase.inner
            words = of_party(words, [previous, self.context.organization, *self.near[:2]], inner)
            return self._named(phrase, words, previous, home)
        if not chosen and (council := former_council(self.text, phrase, [*self.assemblies[:1], self.congress])):
            return council
        if chosen and not previous:
            return self._chosen(phrase)
        return self._carried(phrase, previous, inside=bool(home))

    def _named(self, phrase: PostPhrase, words: str, previous: str, home: str) -> str:
        if body := published_body(words) or beside(words, home, chair=phrase.head in ("主委", "主任委员")):
            return body
        governing = [previous, self.context.organization, *self.near]
        if organ := standing_meant(words, governing) or court_beside(words, governing):
            return organ
        ending = ending_of(words)
        if words not in self.context.terms and (firm := firm_called(words, self.firms)):
            return firm
        body, unit = split_unit(words)
        if unit and body.endswith("公司") and body not in self.firms and (firm := firm_called(body, self.firms)):
            return firm + unit
        if (
            ending is None
            and words not in self.context.terms
            and not is_generic(words)
            and not may_be_body(phrase, words)
        ):
            return ""
        if ending is not None and ending.level == "group" and ending.kind == "group" and not previous:
            return ""
        near = self.near
        if not home and previous and ending is not None and self.is_of_own(words, previous, phrase.start):
            near = [name for name in near if name != previous or not is_apart(name, self.context.organization)]
            previous = ""
        previous = above_group(previous, words)
        near = [previous, *near] if previous else near
        division = words.endswith(("庭", "执行局")) and is_unit(words)
        if division and (court := court_near([previous, self.context.organization, *near])):
            return self.written_out(words, [court], court, court)
        if is_unit(words) and not previous and (unit := self.context.terms.get(words)):
            near = [unit]
        if not previous and _OF_UNION.fullmatch(words) and self.chosen.endswith("工会"):
            near = [self.chosen, *near] if goes_on(self.text, self.chosen_end, phrase) else near
            previous = near[0] if near and near[0] == self.chosen else previous
        if not previous and is_own_organ(words) and goes_on(self.text, self.chosen_end, phrase):
            previous = self.chosen.removesuffix(words)
        return self.written_out(words, near, home, previous)
