"""The command line: `cursus --help`."""


def main() -> None:
    """Run the command line on the arguments of the process and exit with its code."""
    from .commands import run

    run()


__all__ = ["main"]
