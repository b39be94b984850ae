"""A walk through a document in order: what it names, tells of and begins anew from entry to entry."""

from __future__ import annotations

from ..bodies.anchors import has_owner
from ..bodies.back_to_own import is_own_again
from ..bodies.cooperatives import cooperative_meant
from ..bodies.enterprises import is_of_own_row
from ..bodies.expand import expand
from ..bodies.headed import Headings
from ..bodies.headings import section_body
from ..bodies.institutions import is_institution, is_own_organ
from ..bodies.league import league_of_section, whole_committee
from ..bodies.meeting_names import is_of_members
from ..bodies.own_society import is_society
from ..bodies.own_town import is_own_office, town_in
from ..bodies.peoples_congresses import peoples_congresses
from ..bodies.place_levels import place_of_level
from ..bodies.units import root_of
from ..language.patterns import lazy
from ..parts import Context
from ..places.gazetteer import leading_place
from .assemblies import (
    OF_HEADS,
    assembly_at,
    begins_with_congress,
    charters,
    is_council,
    is_party_meeting,
    members_meeting,
    prepares,
    staffed_body,
    still_meets,
    whole_union,
)
from .chains import Chain
from .composed import composed_body
from .congresses import officer_there, own_congress
from .electing import bodies_in_session
from .entry_places import county_before, place_of_entry
from .founded import founded_body, founder, home_of_party, just_founded
from .labelled import HeadedList
from .naming import Naming
from .own_heads import is_section_of_own, leaves_section_of_own
from .passed_over import is_passed_over
from .phrases import PostPhrase
from .post_words import firm_named
from .there import district_gone_to, town_gone_to

_BARE_COUNCILS = ("全委会", "全委", "全会", "常委会", "理事会", "执委会", "执行委员会", "新执委会", "新执行委员会")
"""Sessions named without their body: of the one that was just said to meet, if any."""
_BOARDS = ("监事会", "理事会", "常务理事会")
"""Boards that societies have and firms too."""
_HAVE_MEMBERS = ("会", "社", "联", "协")
"""Ends of the names of bodies whose members meet."""
_GUESTS = lazy(r"(?:等)?(?:有关|相关|主要|的)?(?:领导|负责人|负责同志|嘉宾|专家)")
"""What follows a body whose people come as guests, so that nobody is elected to it."""


class Walk(Naming):
    """Where the walk has come to: the entry, the last title, and whom somebody was chosen for."""

    def __init__(self, text: str, context: Context) -> None:
        super().__init__(text, context)
        self.headings = Headings(text)
        self.assembled = -1
        """Where the last of the assemblies was named; they stay for later days told of in the same paragraph."""
        self.congress = own_congress(text, context)
        """The document's own body where it tells of its congress from its headline on."""
        self.congresses = sorted([*peoples_congresses(text), *charters(text)])
        """Congresses still to come that are called by those who meet or pass a charter, and whose each is."""
        self.chosen, self.chosen_end = "", 0
        self.handed, self.handed_end = "", 0
        """The body of the last office that was said to be given to somebody."""
        self.told: list[tuple[PostPhrase, str]] = []
        """The last titles and their bodies, the last first."""
        self.last = ""
        self.last_head = ""
        self.row = ""
        """The body that the list of heads begins with in which the walk has come to."""
        self.listed: HeadedList | None = None
        """The last list whose heading names its body and offices."""
        self.label = ""
        """The district or county that a short notice is headed with; in rows, the body of the post that is their label."""
        self.last_end = 0
        self.entry = 0

    def enter(self, start: int) -> None:
        """Begin the entry at `start`: what was near is forgotten, but for whole names told in the same paragraph."""
        goes_on = bool(self.text[self.text.rfind("\n", 0, start) + 1 : start].strip())
        self.before = [*self.near, *self.before][:8] if goes_on else []
        self.entry = start
        self.named = []
        place = place_of_entry(self.text, start, goes_on, self.context)
        self.label = expand(place, self.context) if place else ""
        before = "" if place else county_before(self.text, start, self.near)
        self.near = [one for one in (self.label, before) if one]
        self.assemblies = self.assemblies if still_meets(self.text, self.assembled, start) else []
        if not self.assemblies and begins_with_congress(self.text, start):
            own = self.at(start).organization or section_body(self.text, start, self.context)
            self.assemblies = [own] if own else []
        self.last = ""

    def is_of_entry(self, name: str) -> bool:
        """Whether a body lies in the district or county that the entry is told to be of."""
        return bool(self.label) and name.startswith(self.label)

    def see(self, name: str, words: str = "", end: int = 0) -> None:
        """Remember a body named in the text; one whose assembly follows (第五次代表大会) is whom elections are for."""
        if (words and is_passed_over(words, end)) or name.endswith(OF_HEADS):
            return  # 传达省总全会精神, 从大内科分出, 由中医院调来的院长: who spoke elsewhere or was left is nobody's body here
        name = whole_committee(name) if name.startswith("共青团") else name
        if is_party_meeting(name):
            name = next((one for one in (*self.near[:1], self.context.organization) if is_institution(one)), "")
            self.assemblies[:0] = [name] if name else []
            return
        if members := members_meeting(name):
            name = self._whose_members(name[: members.start()])
            if not name:
                return
            self.assemblies.insert(0, name)
        name = self._begun_here(name, words, end)
        if words and name and not _GUESTS.match(words, end):
            self.named = [name, *(one for one in self.named if one != name)][:8]
        name = self._see_assembly(name, words, end) if words else name
        if prepares(name):
            self.preparing = name
        if firm := firm_named(name):
            self.firms = [firm, *(one for one in self.firms if one != firm)][:60]
            self.near = self.near if firm in (name, *self.near) else [firm, *self.near]
        speaks = not (name.endswith("调查组") or is_of_members(name))  # is where it comes from, or whose members met
        if speaks and name and (not self.near or self.near[0] != name):
            near = [name, *(one for one in self.near if one != name)][:12]
            self.near = [self.label, *near] if self.label and not name.startswith(self.label) else near

    def _whose_members(self, words: str) -> str:
        """The body whose members meet; the document's own where none is named, here or before within the entry."""
        own = self.context.organization
        if leading_place(words) == words:
            meets = not self.named and own.endswith(_HAVE_MEMBERS) and own.startswith(words)
            return own if meets else ""
        short = is_own_organ(words) or cooperative_meant(words, own)
        return self.written_out(words, self.near, "", "") if short else words

    def _begun_here(self, name: str, text: str, end: int) -> str:
        """A committee without an owner that a body of the place sets up, with its place: `县委成立增产节约委员会`."""
        begun = name.endswith("委员会") and text.endswith(("成立", "设立", "组建", "建立"), 0, end - len(name))
        if not begun or self.context.organization or has_owner(name):
            return name
        return next((place for one in self.near if (place := leading_place(one))), "") + name

    def _see_assembly(self, name: str, text: str, end: int) -> str:
        """Remember whose assembly a name is of or the words at `end` tell of; the name as the document has it elsewhere."""
        if staffed := staffed_body(name):
            self.assemblies.insert(0, staffed)
        if (end := assembly_at(text, end)) < 0:
            return name
        council = is_council(name, text, end)
        name = whole_union(self.text, name, self.context.organization)
        self.assemblies.insert(0, root_of(name) if council else name)
        self.assembled = end
        return name

    def is_of_own(self, words: str, previous: str, start: int) -> bool:
        """Whether a department at `start`, behind a post in the body `previous`, is again one of the document's own body."""
        between, own = self.text[self.last_end : start], self.context.organization
        again = words in self.departments or is_own_again(between, previous, self.context)
        return (
            again
            or is_own_office(words, between, previous, self.context)
            or is_of_own_row(self.row, previous, words, own)
            or is_section_of_own(words, previous, own)
            or leaves_section_of_own(self.text[max(0, start - 6) : start], words, own, previous)
        )

    def see_congress(self, chain: Chain) -> None:
        """Remember whose congress the entry has told of, where it is called by its women, its members of the league …."""
        while self.congresses and self.congresses[0][0] <= chain.start:
            end, words = self.congresses.pop(0)
            if end > self.entry or still_meets(self.text, end, self.entry):
                name = expand(words, self.context, self.near)
                own = self.context.organization
                name = own if own in (f"{name}会", f"{name}员会") else name
                self.near, self.assembled = [name, *self.near], end
                self.assemblies.insert(0, name)

    def told_of(self, phrase: PostPhrase) -> str:
        """The body of a bare title that the same sentence founds, or whose congress it tells of; else empty."""
        if home := home_of_party(self.text, phrase, self.context.organization):
            return self.written_out(home, self.near, "", "")
        if body := composed_body(self.text, phrase):
            return self.group_whole(body)
        begun = just_founded(self.text, phrase, self.near)
        return self.group_whole(begun) if begun else officer_there(self.text, self.assembled, phrase, self.assemblies)

    def see_town(self, chain: Chain) -> None:
        """Take the town that the text says somebody came to for the one whose posts stand bare: `到某某镇检查，镇长甲陪同`."""
        words = (phrase.organization or phrase.role.removeprefix("副") for phrase in chain.phrases)
        level = next((level for one in words for level in ("镇", "乡", "街道") if one.startswith(level)), "")
        if not level or town_in(self.near, level, self.context):
            return
        if town := town_gone_to(self.text, max(self.entry, chain.start - 80), chain.start, level):
            self.near = [expand(town, self.context, self.near), *self.near]

    def see_district(self, chain: Chain) -> None:
        """The same of a district or county where the document has none of its own: `赴某区慰问，区总工会主席甲陪同`."""
        words = chain.phrases[0].organization or chain.phrases[0].role.removeprefix("副")
        level = next((one for one in ("区", "县", "旗") if words.startswith(one)), "")
        if level and level not in self.context.terms and not place_of_level(level, self.context, self.near):
            place = district_gone_to(self.text, self.entry, chain.start, level)
            self.near = [expand(place + "总工会", self.context, self.near), *self.near] if place else self.near

    def headed(self, phrase: PostPhrase) -> str:
        """The body that the numbered heading above a post names; else empty."""
        words = self.headings.body_at(phrase.start)
        if league := league_of_section(self.text, phrase.start, words, self.context.organization):
            return league
        name = self.written_out(words, [], "", "") if words else ""
        return root_of(name) if phrase.kind == "rank" else name

    def section_of(self, phrase: PostPhrase) -> str:
        """The body that the section around an office is about, but for an office in another organ of the house."""
        section = section_body(self.text, phrase.start, self.context)
        own = self.context.organization
        return "" if phrase.inner and own and len(section) > len(own) and section.startswith(own) else section

    def held_at(self, at: int) -> str:
        """The body whose session or founding the text before `at` tells of; else empty."""
        words = [*bodies_in_session(self.text, at), founded_body(self.text, at)]
        words = [one for one in words if not (self.assemblies and one in _BARE_COUNCILS)]
        near = self.near
        if any(one in _BOARDS for one in words) and is_society(self.context.organization):
            near = [name for name in near if is_society(name)]  # no board of a firm named in brackets above
        held = next((name for one in words if one and (name := self.written_out(one, near, "", ""))), "")
        if not held or has_owner(held):
            return held
        section = leading_place(section_body(self.text, at, self.context))
        if not section and held.endswith("委员会"):
            section = self._founder(held, at)
        return section + held

    def _founder(self, held: str, at: int) -> str:
        """What the name of a committee begins with that a body sets up: the place of 县委, or the union or works itself."""
        if not self.context.organization:
            return leading_place(next(iter(self.near), ""))  # 县委成立|增产节约委员会
        words = founder(self.text, held, at)
        name = self.written_out(words, self.near, "", "") if words else ""
        return name if is_institution(name) or name.endswith("工会") else leading_place(name)
