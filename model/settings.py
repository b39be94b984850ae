"""All settings, read from the environment here and nowhere else."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass

from .errors import SettingError

DATABASE = "cursus.db"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user may set.

    `database`: path or address of the graph (`CURSUS_DATABASE`). `key`: what writes over HTTP must carry
    (`CURSUS_KEY`); None lets anyone write. `neo4j_user`, `neo4j_password`: for a server whose address names none
    (`CURSUS_NEO4J_USER`, `CURSUS_NEO4J_PASSWORD`); None asks without. `rdf`: folder for the RDF of a server's graph
    (`CURSUS_RDF`); None keeps it as long as the process lasts. `gap`: years between two attestations that still make
    one tenure (`CURSUS_GAP`). `within`: years from the nearest evidence at which possible answers end
    (`CURSUS_WITHIN`).
    """

    database: str = DATABASE
    key: str | None = None
    neo4j_user: str = "neo4j"
    neo4j_password: str | None = None
    rdf: str | None = None
    gap: float = 5.0
    within: float = 5.0


def settings(environment: Mapping[str, str] | None = None) -> Settings:
    """Read the settings. Raises SettingError for a wrong value."""
    given = os.environ if environment is None else environment
    return Settings(
        database=given.get("CURSUS_DATABASE") or DATABASE,
        key=given.get("CURSUS_KEY") or None,
        neo4j_user=given.get("CURSUS_NEO4J_USER") or "neo4j",
        neo4j_password=given.get("CURSUS_NEO4J_PASSWORD") or None,
        rdf=given.get("CURSUS_RDF") or None,
        gap=_years(given, "CURSUS_GAP"),
        within=_years(given, "CURSUS_WITHIN"),
    )


def _years(given: Mapping[str, str], name: str) -> float:
    text = given.get(name, "5")
    try:
        years = float(text)
    except ValueError:
        years = -1.0
    if not 0 <= years <= 1000:
        raise SettingError(f"{text!r} is no number of years", where=name, todo="Set a number from 0 to 1000.")
    return years
