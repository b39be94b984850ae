"""Who goes on to speak by a pronoun: `某某，教授，现任某系主任。他在发言中表示…`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..language.patterns import lazy
from ..language.sentences import Stretch
from ..parts import PersonMention

_SPEAKS = lazy(
    r"[他她](?:还|也|最后)?(?:在[^，。；\n]{0,12}?(?:发言|讲话|致辞|表态|报告|述职|总结)(?:中|时|里)|(?:发言|讲话|致辞|表态)(?:时|中)?)"
    r"(?:，|还|也|最后)*(?:表示|指出|强调|说|谈到|提出|要求|希望|回顾|感谢|介绍|号召|承诺)"
)


def speaking_on(
    text: str, sentences: Sequence[Stretch], people_of: Sequence[Sequence[PersonMention]]
) -> Iterator[tuple[PersonMention, Stretch]]:
    """The only one named in a sentence who speaks as 他 or 她 in the next of the same paragraph, with that sentence."""
    told = zip(sentences, people_of, strict=True)
    for (before, people), (after, _) in pairwise(told):
        names = {one.name for one in people}
        if (
            len(names) == 1
            and "\n" not in text[before.start : after.start].strip()
            and _SPEAKS.match(text, after.start)
        ):
            yield people[0], Stretch(people[0].start, after.end)
