"""How fast cursus answers over HTTP: one client, then sixteen at once, against processes that only read."""

from __future__ import annotations

import os
import random
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import scale
from rivals import Keys, iso

from cursus.graph import create

CLIENTS = 16
PATHS: dict[str, Callable[[tuple[int, int, int]], str]] = {
    "holder": lambda a: f"/v1/holders?organization={scale.key('o', a[0] // 3)}&role=主席&on={iso(a[1])}",
    "career": lambda a: f"/v1/people/{scale.key('p', a[0])}/career",
    "officers": lambda a: f"/v1/organizations/{scale.key('o', a[0])}/officers?on={iso(a[1])}",
    "changes": lambda a: f"/v1/organizations/{scale.key('o', a[0])}/changes?from={iso(a[1])}&to={iso(a[2])}",
    "succession": lambda a: f"/v1/posts/{scale.key('r', a[0])}/succession",
}


def measure(size: int, seconds: float) -> dict[str, Any]:
    """Rows of a table: p50 and p95 of each question at one client, and requests a second of all of them at sixteen."""
    made = scale.world(size)
    with tempfile.TemporaryDirectory(prefix="cursus-bench-") as folder:
        path = Path(folder) / "world.db"
        with create(str(path)) as store:
            store.load(scale.tables(made))
        port = _free_port()
        command = [sys.executable, "-m", "cursus", "--db", str(path), "serve", "--read-only", "--port", str(port)]
        with subprocess.Popen(
            [*command, "--workers", str(os.cpu_count() or 1)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as server:
            try:
                _wait(port)
                rows = _all(Keys(made), port, seconds, server.pid)
            finally:
                server.terminate()
    head = ["question", "clients", "p50 ms", "p95 ms", "requests a second", "processor ms a request", "goal"]
    return {"size": size, "head": head, "rows": rows}


def _all(keys: Keys, port: int, seconds: float, server: int) -> list[list[str]]:
    def row(name: str, paths: list[str], clients: int, seconds: float) -> list[str]:
        begin = _busy(server)
        times, taken = _run(port, paths, clients, seconds)
        return _row(name, clients, times, taken, (_busy(server) - begin) / len(times) * 1000)

    rows: list[list[str]] = []
    mixed: list[str] = []
    for name, path in PATHS.items():
        asked = [path(one) for one in keys.of(name, 2000)]
        mixed += asked
        _run(port, asked[:20], 1, seconds)
        rows.append(row(name, asked[20:], 1, seconds / 2))
    random.Random(1).shuffle(mixed)
    rows.append(row("all of them, mixed", mixed, 1, seconds))
    _run(port, mixed[::-1], CLIENTS, seconds / 2)  # Every process has planned every question.
    rows.append(row("all of them, mixed", mixed, CLIENTS, seconds))
    holders = [PATHS["holder"](one) for one in keys.of("holder", 5000)]
    rows.append(row("holder", holders, CLIENTS, seconds))
    return rows


def _row(name: str, clients: int, times: list[float], seconds: float, busy: float) -> list[str]:
    times.sort()
    middle, rate = times[len(times) // 2] * 1000, len(times) / seconds
    goal = f"{'reached' if middle <= 5 else 'missed'}: 5 ms" if clients == 1 else ""
    if clients > 1:
        goal = f"{'reached' if rate >= 500 else 'missed'}: 500 a second"
    slow = times[int(len(times) * 0.95)] * 1000
    return [name, str(clients), f"{middle:.1f}", f"{slow:.1f}", f"{rate:.0f}", f"{busy:.1f}", goal]


def _busy(server: int) -> float:
    """Seconds of the processor that the server and its helpers have taken (Linux)."""
    ids = [server]
    for task in Path(f"/proc/{server}/task").iterdir():
        ids += map(int, (task / "children").read_text(encoding="ascii").split())
    stats = [Path(f"/proc/{one}/stat").read_text(encoding="ascii").rpartition(")")[2].split() for one in ids]
    return sum(int(one[11]) + int(one[12]) for one in stats) / os.sysconf("SC_CLK_TCK")


def _run(port: int, paths: list[str], clients: int, seconds: float) -> tuple[list[float], float]:
    """Seconds of each request, all clients together, and how long it took."""
    times: list[list[float]] = [[] for _ in range(clients)]
    begin = time.perf_counter()
    threads = [
        threading.Thread(target=_client, args=(port, paths[number::clients], begin + seconds, times[number]))
        for number in range(clients)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [one for some in times for one in some], time.perf_counter() - begin


def _client(port: int, paths: list[str], end: float, times: list[float]) -> None:
    """Ask over one connection until the time is over; a raw socket takes little of the processor from the server."""
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for path in paths:
            start = time.perf_counter()
            if start > end:
                return
            connection.sendall(f"GET {_quoted(path)} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
            _read(connection, path)
            times.append(time.perf_counter() - start)


def _read(connection: socket.socket, path: str) -> None:
    data = b""
    while b"\r\n\r\n" not in data:
        data += _some(connection)
    head, _, body = data.partition(b"\r\n\r\n")
    if not head.startswith(b"HTTP/1.1 200"):
        sys.exit(f"{path}: {head[:80]!r} {body[:200]!r}")
    length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0])
    while len(body) < length:
        body += _some(connection)


def _some(connection: socket.socket) -> bytes:
    data = connection.recv(65536)
    if not data:
        sys.exit("the server closed the connection")
    return data


def _quoted(path: str) -> str:
    from urllib.parse import quote

    return quote(path, safe="/?&=-")


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def _wait(port: int) -> None:
    for _ in range(600):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return
        except OSError:
            time.sleep(0.1)
    sys.exit("the server does not start")
