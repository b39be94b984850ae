"""Same names and misread names: how well people are told apart and recognized, in a simulated world.

    python bench/names.py [--people 15000] [--seed 1] [--misread 0.03] [--namesakes 0.1] [--fit]

Invented cities have bodies, bodies have posts, people with names as common as real ones make careers in them;
chronicles of a body and year name whoever holds its posts, and misprint some names by a look-alike. The truth is
known, so every pair of documents' people with equal or look-alike names is judged. Printed: precision and recall of
pairs, B-cubed, and how far the probabilities are from what happened (ECE, ten bins). Beside it: one person per name,
and nomenklatura's matcher where it is installed (`pip install cursus[bench]`; it sees names, positions and countries, no
times). `--fit` prints what turns scores into probabilities in that world.
"""

from __future__ import annotations

import argparse
import math
import random
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from careers import Told, chronicles

from cursus.resolve.evidence import compare
from cursus.resolve.people import resolve_people
from cursus.resolve.profile import Profile, mentions, union
from cursus.resolve.similar import name_keys

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Dossier:
    """One true person as one document shows him or her under one name."""

    person: int
    profile: Profile

    @property
    def name(self) -> str:
        """The name as the document prints it."""
        return next(iter(self.profile.names))


def dossiers(told: Told) -> list[Dossier]:
    """The people of each document, as the truth has them."""
    groups: dict[tuple[int, str, str], list[Profile]] = defaultdict(list)
    for mention in mentions(told.statements):
        groups[told.truth[mention.anchor], min(mention.documents), min(mention.names)].append(mention)
    return [Dossier(key[0], union(groups[key])) for key in sorted(groups)]


def candidates(found: Sequence[Dossier]) -> set[tuple[int, int]]:
    """Pairs of dossiers of different documents whose names can be one."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for index, dossier in enumerate(found):
        for key in set(name_keys(dossier.name)):
            blocks[key].append(index)
    pairs = (pair for block in blocks.values() for pair in combinations(block, 2))
    return {(i, j) for i, j in pairs if found[i].profile.documents != found[j].profile.documents}


def rates(right: Iterable[bool], said: Iterable[bool]) -> str:
    """Precision, recall and F1 of what was said about pairs."""
    table = Counter(zip(right, said, strict=True))
    hits, false, missed = table[True, True], table[False, True], table[True, False]
    precision, recall = hits / max(1, hits + false), hits / max(1, hits + missed)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return f"precision {precision:.4f}  recall {recall:.4f}  F1 {f1:.4f}  (false {false}, missed {missed})"


def b_cubed(truth: dict[str, int], said: dict[str, str]) -> str:
    """Precision and recall of the clusters, statement by statement."""
    whole, own, both = (
        Counter(truth.values()),
        Counter(said.values()),
        Counter((truth[one], said[one]) for one in truth),
    )
    precision = sum(count * count / own[cluster] for (_, cluster), count in both.items()) / len(truth)
    recall = sum(count * count / whole[person] for (person, _), count in both.items()) / len(truth)
    return f"precision {precision:.4f}  recall {recall:.4f}  F1 {2 * precision * recall / (precision + recall):.4f}"


def binned(right: Sequence[bool], chances: Sequence[float]) -> list[tuple[float, float, int]]:
    """Ten bins of probabilities: the mean of what was said, how often it was so, of how many."""
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for true, chance in zip(right, chances, strict=True):
        bins[min(9, int(chance * 10))].append((chance, true))
    means = (
        (*(sum(column) / len(rows) for column in zip(*rows, strict=True)), len(rows))
        for _, rows in sorted(bins.items())
    )
    return [(said, share, count) for said, share, count in means]


def expected_error(right: Sequence[bool], chances: Sequence[float]) -> float:
    """How far probabilities are from what happened, over ten bins (ECE)."""
    return sum(abs(said - share) * count for said, share, count in binned(right, chances)) / len(right)


def calibration(right: Sequence[bool], chances: Sequence[float]) -> str:
    """Expected calibration error over ten bins, and the bins."""
    rows = [f"    said {said:.2f}  was {share:.2f}  of {count}" for said, share, count in binned(right, chances)]
    return "\n".join([f"ECE {expected_error(right, chances):.4f}", *rows])


def fitted(right: Sequence[bool], scores: Sequence[float]) -> tuple[float, float]:
    """Of all pairs of lean and slope the one under which what happened was likeliest."""

    def surprise(lean: float, slope: float) -> float:
        odds = [10 ** (lean + slope * score) for score in scores]
        return -sum(math.log((one if true else 1) / (1 + one)) for true, one in zip(right, odds, strict=True))

    choices = [(lean / 20, slope / 20) for lean in range(41) for slope in range(2, 25)]
    return min(choices, key=lambda one: surprise(*one))


def nomenklatura_matcher() -> Callable[[Dossier, Dossier], float] | None:
    """Its default matcher on Person entities with name and position, or None where it is not installed."""
    try:
        from followthemoney import model  # pyright: ignore[reportMissingImports, reportUnknownVariableType]
        from nomenklatura.matching import (  # pyright: ignore[reportMissingImports]
            DefaultAlgorithm,  # pyright: ignore[reportUnknownVariableType]
        )
        from nomenklatura.matching.types import ScoringConfig  # pyright: ignore[reportMissingImports, reportUnknownVariableType]
    except ImportError:
        return None

    def entity(dossier: Dossier):  # pyright: ignore[reportUnknownParameterType]
        made = model.make_entity("Person")  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
        made.id = dossier.profile.anchor
        made.add("name", dossier.name)  # pyright: ignore[reportUnknownMemberType]
        made.add("country", "cn")  # pyright: ignore[reportUnknownMemberType]
        made.add("position", [f"{one.body}{one.role}" for one in dossier.profile.stints.values()])  # pyright: ignore[reportUnknownMemberType]
        return made  # pyright: ignore[reportUnknownVariableType]

    config = ScoringConfig.defaults()  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
    return lambda a, b: float(DefaultAlgorithm.compare(entity(a), entity(b), config).score)  # pyright: ignore


def main() -> None:
    """Run once and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, default=15000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--misread", type=float, default=0.03, help="share of printed names with a look-alike")
    parser.add_argument("--namesakes", type=float, default=0.1, help="share of people who bear someone else's name")
    parser.add_argument("--fit", action="store_true", help="print what turns scores into probabilities")
    options = parser.parse_args()
    told = chronicles(options.people, options.misread, options.namesakes, random.Random(options.seed))
    found = dossiers(told)
    pairs = sorted(candidates(found))
    right = [found[i].person == found[j].person for i, j in pairs]
    print(
        f"{len(told.statements)} statements, {len(found)} people in documents, {len(pairs)} pairs, {sum(right)} of one person"
    )
    start = time.perf_counter()
    said = resolve_people(told.statements).of
    took = time.perf_counter() - start
    ours = [said[found[i].profile.anchor] == said[found[j].profile.anchor] for i, j in pairs]
    print(f"cursus ({took:.1f} s)      {rates(right, ours)}")
    print(f"  B-cubed         {b_cubed(told.truth, dict(said))}")
    misread = [number for number, (i, j) in enumerate(pairs) if found[i].name != found[j].name]
    print(f"  misread names   {rates([right[n] for n in misread], [ours[n] for n in misread])}")
    compared = [compare(found[i].profile, found[j].profile) for i, j in pairs]
    print(f"  probabilities   {calibration(right, [one.probability for one in compared])}")
    if options.fit:
        open_ = [(true, one.score) for true, one in zip(right, compared, strict=True) if not one.barred]
        print("  lean, slope     {}, {}".format(*fitted(*zip(*open_, strict=True))))
    print(f"one per name      {rates(right, [found[i].name == found[j].name for i, j in pairs])}")
    matcher = nomenklatura_matcher()
    if matcher is None:
        print("nomenklatura      not installed")
    else:
        print(f"nomenklatura      {rates(right, [matcher(found[i], found[j]) >= 0.7 for i, j in pairs])}")


if __name__ == "__main__":
    main()
