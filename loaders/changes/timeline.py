"""Which entry, event and day a place in the text is of."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from ...model.dates import When
from ..meetings.scopes import Scope
from ..parts import Entry, EventMention


class Timeline:
    """The entry, the event and the date of each place in the text; `default`: the date of what is in no entry,
    or of all that has none where it is that of the `whole`."""

    def __init__(
        self, entries: Sequence[Entry], scopes: Iterable[Scope], default: When | None = None, whole: bool = False
    ) -> None:
        self.entries, self.default, self.whole = entries, default, whole
        self.starts = [entry.start for entry in entries]
        told = [(sentence.start, sentence.end, scope.event) for scope in scopes for sentence in scope.sentences]
        pairs = sorted(told, key=lambda pair: pair[:2])
        self.sentences = pairs
        self.sentence_starts = [start for start, _, _ in pairs]

    def entry(self, place: int) -> Entry | None:
        """The entry that covers a place."""
        at = bisect_right(self.starts, place) - 1
        return self.entries[at] if at >= 0 and place < self.entries[at].end else None

    def event(self, place: int) -> EventMention | None:
        """The event that the sentence at a place tells of."""
        at = bisect_right(self.sentence_starts, place) - 1
        if at < 0 or place >= self.sentences[at][1]:
            return None
        return self.sentences[at][2]

    def when(self, place: int) -> When | None:
        """The date of what stands at a place."""
        event, entry = self.event(place), self.entry(place)
        if event is None or event.when is None or (entry is not None and _is_day_within(entry, event)):
            return entry.when if entry and (entry.when or not self.whole) else self.default
        if entry is not None and entry.when is not None and _goes_on(entry, entry.when, event, event.when):
            return entry.when
        if entry is not None and entry.when is not None and entry.start <= place < event.start < entry.end:
            return entry.when if entry.when.last < event.when.first else event.when  # `5日，甲获奖，12日参加…`
        return event.when


def _is_day_within(entry: Entry, event: EventMention) -> bool:
    """Whether an entry tells what happened on one day of an event of several days, told before it or in it as a whole."""
    if entry.when is None or event.when is None or len(entry.when.edtf) != 10:
        return False
    return event.when.first <= entry.when.first <= event.when.last


def _goes_on(entry: Entry, day: When, event: EventMention, told: When) -> bool:
    """Whether an entry tells what was done on a later day at an event told before: `26日，大会开幕。28日，会议选举甲为主席`."""
    return event.entry is not entry and len(day.edtf) == 10 and told.last < day.first
