"""A real Neo4j for tests and benchmarks: one named by the environment, else in Docker, else from Maven artifacts.

    python tests/support/server.py        starts one, prints its address and keeps it until interrupted

The jars are fetched once into a cache folder outside the project. No server is possible where there is neither an
address, a Docker engine, nor Maven with Java 17.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self
from urllib.parse import unquote, urlsplit

import neo4j
from neo4j.exceptions import DriverError, Neo4jError

VERSION = "5.26.30"
IMAGE = "neo4j:5.26-community"
USER, PASSWORD = "neo4j", "only-for-tests"
NAMED = "CURSUS_TEST_SERVER"
"""The environment variable that names a server whose graph the tests may empty: bolt://user:password@host:port."""
PATIENCE = 180.0
"""Seconds that a server may take to start on a busy machine."""
COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies"
OPENS = ("java.nio", "java.io", "sun.nio.ch")
POM = """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>local</groupId><artifactId>server</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>{version}</version></dependency>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j-bolt</artifactId><version>{version}</version></dependency>
  </dependencies>
</project>
"""
SETTINGS = """server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:{port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
server.memory.pagecache.size=512m
"""


class NoServerError(Exception):
    """Why there can be no server here."""


@contextmanager
def running() -> Generator[str]:
    """The address of a server, the first that there can be. Raises NoServerError."""
    if address := os.environ.get(NAMED):
        yield address
    elif (
        shutil.which("docker") and subprocess.run(["docker", "info"], capture_output=True, check=False).returncode == 0
    ):
        with _container() as address:
            yield address
    else:
        with tempfile.TemporaryDirectory(prefix="cursus-neo4j-") as folder, Server(Path(folder)) as server:
            yield server.address


@dataclass
class Server:
    """A server of our own in a folder; it can be stopped, killed and started again on the same data."""

    home: Path
    heap: str = "1g"
    port: int = field(default_factory=lambda: free_port())
    _process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        """Where it listens, with user and password."""
        return f"bolt://{USER}:{PASSWORD}@127.0.0.1:{self.port}"

    def admin(self, *arguments: str) -> None:
        """Run neo4j-admin with these arguments on the stopped server's folder."""
        command = [_java(), "-cp", f"{jars()}/*", "org.neo4j.cli.AdminTool", *arguments]
        folders = {"NEO4J_HOME": str(self.home), "NEO4J_CONF": str(self.home / "conf")}
        done = subprocess.run(
            command, env=os.environ | folders, cwd=self.home, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise NoServerError(f"neo4j-admin {' '.join(arguments[:2])} failed: {done.stdout}{done.stderr}")

    def start(self) -> None:
        """Start it and wait until it answers."""
        if not (self.home / "conf").exists():
            self.make()
        command = [_java(), *(f"--add-opens=java.base/{name}=ALL-UNNAMED" for name in OPENS)]
        command += ["--enable-native-access=ALL-UNNAMED", "--add-modules=jdk.incubator.vector"]
        command += [
            f"-Xms{self.heap}",
            f"-Xmx{self.heap}",
            "-cp",
            f"{jars()}/*",
            "org.neo4j.server.CommunityEntryPoint",
        ]
        command += [f"--home-dir={self.home}", f"--config-dir={self.home / 'conf'}"]
        with (self.home / "logs" / "console.log").open("ab") as log:
            self._process = subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        _wait(self.address, self._process)

    def stop(self, sign: int = signal.SIGTERM) -> None:
        """End it; SIGKILL leaves its files as they are at this moment."""
        if self._process is not None:
            self._process.send_signal(sign)
            self._process.wait(60)
            self._process = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop(signal.SIGKILL)

    def make(self) -> None:
        """Make its folders and settings."""
        for name in ("conf", "data", "logs", "run", "plugins", "import"):
            (self.home / name).mkdir(parents=True, exist_ok=True)
        (self.home / "conf" / "neo4j.conf").write_text(SETTINGS.format(port=self.port))
        self.admin("dbms", "set-initial-password", PASSWORD)


def jars() -> Path:
    """The folder of the server's jars, fetched by Maven when they are not there yet. Raises NoServerError."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "cursus" / f"neo4j-{VERSION}"
    if not (cache / "complete").exists():
        if not shutil.which("mvn"):
            raise NoServerError(f"set {NAMED}, or install Docker, or Maven and Java 17")
        cache.mkdir(parents=True, exist_ok=True)
        (cache / "pom.xml").write_text(POM.format(version=VERSION))
        command = ["mvn", "-B", "-ntp", "-q", COPY, "-DincludeScope=runtime", "-DoutputDirectory=lib"]
        done = subprocess.run(command, cwd=cache, capture_output=True, text=True, check=False, timeout=900)
        if done.returncode:
            raise NoServerError(f"Maven cannot fetch Neo4j {VERSION}: {done.stdout[-500:]}")
        (cache / "complete").touch()
    return cache / "lib"


def empty(address: str) -> None:
    """Delete everything in the server's graph but its constraints."""
    with driver(address) as opened, opened.session() as session:
        session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS").consume()


def driver(address: str) -> neo4j.Driver:
    """A connection of the server's own driver to an address with user and password."""
    parts = urlsplit(address)
    account = (unquote(parts.username or USER), unquote(parts.password or ""))
    return neo4j.GraphDatabase.driver(f"{parts.scheme}://{parts.hostname}:{parts.port or 7687}", auth=account)


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


@contextmanager
def _container() -> Generator[str]:
    port = free_port()
    command = [
        "docker",
        "run",
        "--rm",
        "--detach",
        f"--publish=127.0.0.1:{port}:7687",
        f"--env=NEO4J_AUTH={USER}/{PASSWORD}",
    ]
    started = subprocess.run([*command, IMAGE], capture_output=True, text=True, check=False)
    if started.returncode:
        raise NoServerError(f"Docker cannot run {IMAGE}: {started.stderr[-500:]}")
    try:
        address = f"bolt://{USER}:{PASSWORD}@127.0.0.1:{port}"
        _wait(address)
        yield address
    finally:
        subprocess.run(["docker", "kill", started.stdout.strip()], capture_output=True, check=False)


def _wait(address: str, process: subprocess.Popen[bytes] | None = None) -> None:
    end = time.monotonic() + PATIENCE
    while True:
        try:
            with driver(address) as opened:
                opened.verify_connectivity()
                return
        except (DriverError, Neo4jError) as error:
            if time.monotonic() > end or (process and process.poll() is not None):
                raise NoServerError(f"the server does not start: {error}") from error
        time.sleep(0.5)


def _java() -> str:
    found = shutil.which("java")
    if not found:
        raise NoServerError(f"set {NAMED}, or install Docker, or Maven and Java 17")
    return found


def main() -> None:
    """Start a server, print its address and keep it until interrupted."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with running() as address:
        print(address, flush=True)
        with suppress(KeyboardInterrupt):
            signal.pause()


if __name__ == "__main__":
    main()
