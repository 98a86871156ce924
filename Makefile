# Everything here sets up what it needs: Python 3.11+, git and make are enough to begin with.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: setup demo test check quality bench format screenshots clean
.DEFAULT_GOAL := demo

setup: $(STAMP)

# Plain venv and pip; uv where it is there, since it takes a third of the time.
$(STAMP): requirements-dev.txt pyproject.toml
	@echo "Setting up $(VENV) (about half a minute, once) ..."
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@if command -v uv >/dev/null 2>&1; then \
		uv pip install -q --python $(BIN)/python --require-hashes -r requirements-dev.txt && \
		uv pip install -q --python $(BIN)/python --no-build-isolation --no-deps -e . ; \
	else \
		$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.txt && \
		$(BIN)/python -m pip install -q --disable-pip-version-check --no-build-isolation --no-deps -e . ; \
	fi
	@touch $(STAMP)

demo: setup
	@$(BIN)/newsdigest playground

test: setup
	@$(BIN)/python -m pytest -n auto

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -n auto

quality: setup
	@$(BIN)/python -m tests.quality

bench: setup
	@$(BIN)/python -m benchmarks.reading
	@$(BIN)/python -m benchmarks.starting
	@$(BIN)/python -m benchmarks.delivery

format: setup
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

screenshots: setup
	@$(BIN)/newsdigest playground --scenario examples/scenarios/readme.toml

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
