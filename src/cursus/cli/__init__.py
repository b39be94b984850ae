"""The command line: `cursus --help`."""

import gc


def main() -> None:
    """Run the command line on the arguments of the process and exit with its code."""
    collect_rarely()
    from .commands import run

    run()


def collect_rarely() -> None:
    """Let Python look for unused cycles of objects after 50,000 new ones instead of 700.

    The rules are some hundred thousand objects that live as long as the process; going through them again and again
    took a tenth of the time of starting and of reading. For processes of our own only, not for a library.
    """
    gc.set_threshold(50_000, 20, 20)


__all__ = ["collect_rarely", "main"]
