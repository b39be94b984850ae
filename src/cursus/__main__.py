"""`python -m cursus` is the command line."""

from .cli import main

main()
