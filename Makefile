# Two commands do everything from a bare clone: `make run` (the main job) and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DATABASE ?= cursus.db
HOST ?= 127.0.0.1
PORT ?= 8000

.PHONY: run test check bench format docs page lock clean

run: $(VENV)/run.ready
	$(BIN)/python web/build.py
	$(BIN)/cursus --db $(DATABASE) ingest samples
	$(BIN)/cursus --db $(DATABASE) demo
	$(BIN)/cursus --db $(DATABASE) serve --host $(HOST) --port $(PORT)

test: $(VENV)/dev.ready
	$(BIN)/python web/build.py
	$(BIN)/pytest

check: $(VENV)/dev.ready
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/basedpyright
	$(BIN)/lint-imports

format: $(VENV)/dev.ready
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

bench: $(VENV)/dev.ready
	$(BIN)/python bench/engines.py --write docs/benchmarks.md

docs: $(VENV)/dev.ready
	$(BIN)/python docs/generate.py

# Built by Vite into web/dist, which the API serves at /; built anew only when web/ has changed.
page: $(VENV)/dev.ready
	$(BIN)/python web/build.py

# requirements*.txt hold exact versions and hashes of all that pyproject.toml names; no registry addresses.
COMPILE = $(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header
lock: $(VENV)/dev.ready
	$(COMPILE) --extra build -o requirements.txt pyproject.toml
	$(COMPILE) --extra build --extra dev -o requirements-dev.txt pyproject.toml

# An editable install leaves these without bytecode, and every command would compile what it imports.
SOURCES = api exports graph ingest loaders model queries resolve src

$(VENV)/run.ready: requirements.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q $(SOURCES)
	touch $@

$(VENV)/dev.ready: requirements-dev.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.txt
	$(BIN)/pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q $(SOURCES)
	touch $@

clean:
	rm -rf $(VENV) $(DATABASE) $(DATABASE).* dist web/dist web/node_modules
