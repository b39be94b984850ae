"""Counts of requests in the text format of Prometheus."""

from __future__ import annotations

import threading
from collections import Counter, defaultdict

BUCKETS = (0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 5.0)
"""Upper ends of the histogram of seconds."""


class Metrics:
    """Counters that several threads may add to."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._requests: Counter[tuple[str, str, int]] = Counter()
        self._seconds: dict[str, list[float]] = defaultdict(lambda: [0.0] * (len(BUCKETS) + 2))

    def add(self, method: str, path: str, status: int, seconds: float) -> None:
        """Count one request; `path` is that of the route, so that names in it make no new series."""
        with self._guard:
            self._requests[method, path, status] += 1
            row = self._seconds[path]
            for place, most in enumerate(BUCKETS):
                row[place] += seconds <= most
            row[-2] += 1
            row[-1] += seconds

    def text(self, unit_of_work: int) -> str:
        """All figures, as Prometheus reads them."""
        with self._guard:
            lines = ["# TYPE cursus_unit_of_work counter", f"cursus_unit_of_work {unit_of_work}"]
            lines += ["# TYPE cursus_requests_total counter"]
            for (method, path, status), count in sorted(self._requests.items()):
                lines.append(f'cursus_requests_total{{method="{method}",path="{path}",status="{status}"}} {count}')
            lines += ["# TYPE cursus_request_seconds histogram"]
            for path, row in sorted(self._seconds.items()):
                name, label = "cursus_request_seconds", f'path="{path}"'
                for most, count in zip(BUCKETS, row, strict=False):
                    lines.append(f'{name}_bucket{{{label},le="{most}"}} {count:.0f}')
                lines.append(f'{name}_bucket{{{label},le="+Inf"}} {row[-2]:.0f}')
                lines += [f"{name}_sum{{{label}}} {row[-1]:.6f}", f"{name}_count{{{label}}} {row[-2]:.0f}"]
        return "\n".join(lines) + "\n"
