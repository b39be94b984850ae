"""The compose file keeps to its schema, and what it runs for the API works against a real server."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
import server
import yaml

TOP = Path(__file__).resolve().parents[1]
COMPOSE = TOP / "docker-compose.yml"
SERVICES: dict[str, Any] = yaml.safe_load(COMPOSE.read_text(encoding="utf-8"))["services"]
SECRETS = ("CURSUS_NEO4J_PASSWORD", "CURSUS_KEY")


def test_the_compose_file_keeps_to_the_schema_of_compose() -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.compose-spec", str(COMPOSE)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_is_no_root_has_a_health_check_and_keeps_its_data(name: str) -> None:
    service = SERVICES[name]
    assert service["user"].split(":")[0] not in ("0", "root")
    assert service["healthcheck"]["test"] and service["volumes"] and service["restart"]
    declared = yaml.safe_load(COMPOSE.read_text(encoding="utf-8"))["volumes"]
    assert all(volume.split(":")[0] in declared for volume in service["volumes"])


def test_secrets_come_from_the_environment_and_must_be_set() -> None:
    text = COMPOSE.read_text(encoding="utf-8")
    for name in SECRETS:
        assert re.search(rf"\$\{{{name}:\?", text)
    assert not re.search(r"(PASSWORD|KEY): (?!\$\{)", text)


def filled(value: str, given: dict[str, str]) -> str:
    return re.sub(r"\$\{(\w+)[^}]*\}", lambda found: given[found[1]], value)


def test_the_api_of_the_compose_file_runs_beside_a_real_server(neo4j_server: str, tmp_path: Path) -> None:
    parts = urlsplit(neo4j_server)
    secrets = {"CURSUS_NEO4J_PASSWORD": unquote(parts.password or ""), "CURSUS_KEY": "a key"}
    environment = {key: filled(value, secrets) for key, value in SERVICES["api"]["environment"].items()}
    environment["CURSUS_DATABASE"] = environment["CURSUS_DATABASE"].replace(
        "neo4j:7687", f"{parts.hostname}:{parts.port}"
    )
    environment["CURSUS_RDF"] = str(tmp_path / "rdf")
    port = str(server.free_port())
    (line,) = re.findall(r"^CMD (.*)", (TOP / "Dockerfile").read_text(encoding="utf-8"), re.MULTILINE)
    name, *arguments = json.loads(line)
    assert name == "cursus"
    command = [sys.executable, "-m", name, *(port if one == "8000" else one for one in arguments)]
    check = [part.replace("8000", port) for part in SERVICES["api"]["healthcheck"]["test"][1:]]
    assert subprocess.run(check, capture_output=True, check=False).returncode != 0
    serving = subprocess.Popen(command, env=os.environ | environment, cwd=tmp_path, stderr=subprocess.PIPE, text=True)
    try:
        end = time.monotonic() + 60
        while subprocess.run(check, capture_output=True, check=False).returncode:
            assert serving.poll() is None and time.monotonic() < end
            time.sleep(0.3)
    finally:
        serving.terminate()
        _, said = serving.communicate(timeout=30)
    assert secrets["CURSUS_NEO4J_PASSWORD"] not in said
