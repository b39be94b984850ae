"""Who chairs the meeting that a visit ended with, where the sentence on the visit already says so:
`市长甲赴某县调研，并主持召开座谈会。… 座谈会在某县政府召开`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..language.sentences import Stretch
from ..meetings.later import is_meeting_on_visit
from ..meetings.scopes import Scope
from ..parts import EventMention
from .roles import Part


class ChairedLater:
    """Keeps who is said to chair a meeting until the meeting itself is told of."""

    def __init__(self, text: str, scopes: Iterable[Scope]) -> None:
        events = [scope.event for scope in scopes]
        self.text = text
        self.meetings = [one for one in events if is_meeting_on_visit(one.title, one.venue)]
        self.kept: dict[str, list[tuple[Part, Stretch]]] = {}

    def keep(self, part: Part, sentence: Stretch, event: EventMention) -> None:
        """Take the chair from somebody's part in a visit, and keep it for the meeting that the sentence names."""
        if "chair" not in part.roles or event.type != "visit":
            return
        meeting = self._meant(sentence, event)
        if meeting is not None:
            part.roles.remove("chair")
            self.kept.setdefault(meeting.id, []).append((part, sentence))

    def of(self, event: EventMention) -> Sequence[tuple[Part, Stretch]]:
        """Who was said to chair a meeting, and where."""
        return self.kept.get(event.id, ())

    def _meant(self, sentence: Stretch, event: EventMention) -> EventMention | None:
        """The meeting of the visit's entry, told behind a sentence, that the sentence says to be chaired."""
        behind = (one for one in self.meetings if one.entry is event.entry and one.start >= sentence.end)
        meeting = next(behind, None)
        words = rf"主持(?:召开|举行)?了?[^，。；]{{0,8}}?{re.escape(meeting.title)}[，。；]" if meeting else ""
        return meeting if words and re.search(words, self.text[slice(*sentence)]) else None
