# `make example` and `make test` are all that a fresh machine needs; Python 3.11 or later and pip are all that they need.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

# What is printed by the main job, on the example that shows the most kinds of damage at once.
EXAMPLE ?= examples/article.txt

.PHONY: example test coverage mutation lint types docs fuzz bench healthy guard constraints clean

example: $(VENV)/scrapefix
	$(BIN)/scrapefix $(EXAMPLE)
	$(BIN)/scrapefix --explain $(EXAMPLE)

test: $(VENV)/test
	$(BIN)/python -m pytest --numprocesses=auto

lint: $(VENV)/lint
	$(BIN)/ruff check

types: $(VENV)/test $(VENV)/lint $(VENV)/docs
	$(BIN)/mypy

docs: $(VENV)/docs
	$(BIN)/python -m sphinx --fail-on-warning --keep-going --quiet -b html docs docs/_build/html

# The same inputs on each run; `make fuzz FUZZ="--inputs 0 FOLDER"` runs until it is stopped.
fuzz: $(VENV)/fuzz
	$(BIN)/python -m fuzz $(FUZZ)

bench: $(VENV)/bench
	$(BIN)/python -m benchmarks.speed

# Changed lines of healthy text that packages ship; they are fetched once.
healthy: $(VENV)/bench
	$(BIN)/python -m benchmarks.healthy $(HEALTHY)

# Whether cleaning became much slower, against a search through the same text in the same run.
guard: $(VENV)/test
	$(BIN)/python -m benchmarks.speed.guard

# Fails where a branch of the core is not run by a test.
coverage: $(VENV)/test
	$(BIN)/python -m pytest -q --numprocesses=auto --cov=scrapefix --cov-report=term-missing:skip-covered

# What no test would notice: `make mutation MODULES="decoding steps.quotes"` for other modules than the smallest of the core.
mutation: $(VENV)/test $(VENV)/mutation
	$(BIN)/python tools/mutation.py $(MODULES)

# The versions that the tests ran with. Addresses of package hosts do not belong in it.
constraints: $(VENV)/lint
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 \
	    --group test --group lint --group docs --group fuzz --group bench --group mutation \
	    --no-annotate --no-emit-index-url --no-emit-find-links --custom-compile-command "make constraints" \
	    pyproject.toml --output-file constraints.txt

clean:
	rm -rf $(VENV) build docs/_build .mypy_cache .pytest_cache .ruff_cache .hypothesis

# The pip that comes with Python 3.11 does not know dependency groups: the first thing in a new environment is a newer one.
$(VENV)/pip:
	@$(PYTHON) -c 'import sys; sys.exit("scrapefix needs Python 3.11 or later, and PYTHON=$(PYTHON) is " + sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	@touch $@

$(VENV)/scrapefix: $(VENV)/pip pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable .
	@touch $@

$(VENV)/test $(VENV)/lint $(VENV)/docs $(VENV)/fuzz $(VENV)/bench $(VENV)/mutation: $(VENV)/%: $(VENV)/scrapefix
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --group $*
	@touch $@
