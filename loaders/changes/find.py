"""Who came to a post and who left it: all that tells changes, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..people.office_posts import read_office_tables
from ..people.paired_bodies import read_pairs
from ..posts.orders import Orders
from .bracketed_offices import hold_bracketed
from .called_rows import read_called
from .cards import read_card_lives, read_card_posts
from .given import Given
from .listed_lives import hold_in_lives
from .new_groups import appoint_members
from .of_named_bodies import head_named_bodies
from .profiles import read_profiles
from .seats import lose_named_seats, seat_at_congress
from .shadow import Shadow
from .shared_brackets import share_brackets
from .shared_posts import read_shared
from .slates import find_slates
from .starred import read_starred
from .successions import date_by_brackets, hand_on, lose_before, pass_on, share_listed
from .titled_labels import give_labelled
from .told import Changes
from .told_elsewhere import (
    choose_pointed,
    elect_agreed,
    elect_candidates,
    elect_counted,
    elect_shared,
    keep_engaged,
    name_chief_deputies,
    name_elections,
)
from .words import chosen_besides, engage

if TYPE_CHECKING:
    from spacy.tokens import Doc


def add_changes(doc: Doc) -> Doc:
    """Pipeline component: adds changes of posts to `doc._.people`."""
    text = doc._.clean.text
    source = doc._.source
    orders = Orders(source.title, text, source.medium == "notice", doc._.papers)
    changes = Changes(Shadow(text, doc._.people, doc._.chains), orders)
    _read_cards(doc, text, changes.given)
    head_named_bodies(changes.given, doc._.organizations)
    _read_sentences(changes)
    _read_shared(doc, text, orders)
    _read_elected(doc, text)
    _read_remarks(doc, text)
    name_elections(text, doc._.entries, doc._.people)
    find_slates(text, doc._.entries, doc._.people)
    return doc


def _read_cards(doc: Doc, text: str, given: Given) -> None:
    """Posts and lives that rows, profiles and cards give, each beside or below a name."""
    people, chains, context = doc._.people, doc._.chains, doc._.context
    read_called(text, people, chains, given, context)
    profiles = read_profiles(text, people, chains, given, context)
    read_card_posts(text, profiles, people, chains, given, context)
    read_card_lives(text, profiles, people, chains, given, context, doc._.source.date)


def _read_sentences(changes: Changes) -> None:
    """What sentences, lists and titles tell, and what one change lets know of another."""
    changes.read()
    give_labelled(changes.shadow)
    hand_on(changes.given)
    share_listed(changes.given)
    date_by_brackets(changes.given)
    lose_named_seats(changes.shadow)
    lose_before(changes.shadow)
    pass_on(changes.shadow)


def _read_shared(doc: Doc, text: str, orders: Orders) -> None:
    """Posts that pairs, brackets and tables share out."""
    people, context = doc._.people, doc._.context
    read_pairs(text, people, context, orders)
    read_shared(text, people, context)
    if "）" in text:
        hold_bracketed(text, people, context)
        share_brackets(text, people)
    read_office_tables(text, people, doc._.chains, context, orders)


def _read_elected(doc: Doc, text: str) -> None:
    """Who was elected or made a member as lists, counts of votes, lives and congresses tell."""
    appoint_members(text, doc._.people)
    elect_agreed(text, doc._.people)
    elect_shared(text, doc._.people)
    elect_counted(text, doc._.people)
    if "候选人" in text and "当选" in text:
        elect_candidates(text, doc._.people)
    hold_in_lives(text, doc._.people, doc._.chains)
    seat_at_congress(text, doc._.people, doc._.context)


def _read_remarks(doc: Doc, text: str) -> None:
    """What stars, brackets and single words say of those in lists."""
    read_starred(doc._.source.raw, doc._.clean, doc._.chains)
    if "（常务" in text or "（执行" in text or "常务）" in text:
        name_chief_deputies(text, doc._.people)
    if "聘" in text and "名单" in text:
        keep_engaged(text, doc._.people)
    if "名单" in text and "见" in text:
        choose_pointed(text, doc._.people)
    for person in doc._.people if "（兼" in text else ():
        chosen_besides(text, person)
    for person in doc._.people if "聘" in text else ():
        engage(text, person)
