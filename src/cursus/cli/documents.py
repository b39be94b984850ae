"""Commands that read documents."""

from __future__ import annotations

import typer


def ingest(context: typer.Context) -> None:
    """Read documents into the graph."""


def extract(context: typer.Context) -> None:
    """Print what documents say as facts.jsonl."""


def list_documents(context: typer.Context) -> None:
    """List documents."""
