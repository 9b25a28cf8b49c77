# Two commands do everything: `make run` and `make test`. They need git, make and Python >= 3.11.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run chat test slow chaos lint types diagram picture bom image audit locks clean

run: $(VENV)/run.stamp ## the web chat on 127.0.0.1:8000 (and LINE, Telegram where their tokens are set)
	$(BIN)/guben serve

chat: $(VENV)/run.stamp ## a chat in the terminal
	$(BIN)/guben chat

test: lint types ## lint, types, all tests that need neither Chromium nor minutes
	$(BIN)/python -m pytest -n auto -q -m "not browser and not slow"

slow: $(VENV)/dev.stamp ## the rest: a real browser, the strict stand-ins, the wheel with its hashes
	$(BIN)/python -m pytest -n auto --dist loadfile -q -m "browser or slow" --ignore=tests/chaos
	$(BIN)/python -m pytest -q -m slow tests/chaos

chaos: $(VENV)/dev.stamp ## a hundred kills over five hundred due reminders, as a table (ten minutes)
	$(BIN)/python -m tests.chaos

lint: $(VENV)/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/dev.stamp
	$(BIN)/mypy

diagram: $(VENV)/run.stamp ## draw the conversation anew in ARCHITECTURE.md
	$(BIN)/python -m bot.diagram < ARCHITECTURE.md > $(VENV)/page.md && cp $(VENV)/page.md ARCHITECTURE.md

picture: $(VENV)/dev.stamp ## take the README's picture anew (needs Chromium)
	$(BIN)/python -m tests.browser.picture deploy/screenshot.png

bom: $(VENV)/dev.stamp ## write the bill of materials (CycloneDX) anew from requirements.lock
	$(BIN)/python -m tests.supply.bom > $(VENV)/bom.json && cp $(VENV)/bom.json deploy/bom.json

image: $(VENV)/dev.stamp ## build the image with podman, run it as compose.yaml does, restore a backup (Debian, as root)
	$(BIN)/python -m tests.deploy.image

audit: $(VENV)/dev.stamp ## ask an advisory database about every pinned version; without a network it says so
	$(BIN)/python -m tests.supply.audit

$(VENV)/run.stamp: requirements.lock pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

$(VENV)/dev.stamp: requirements-dev.lock $(VENV)/run.stamp
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	touch $@

locks: $(VENV)/dev.stamp ## pin all dependencies anew, with hashes
	$(BIN)/python -m pip install --quiet pip-tools
	$(BIN)/python -m piptools compile --quiet --generate-hashes --allow-unsafe --strip-extras --no-header --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --extra build --output-file requirements.lock pyproject.toml
	$(BIN)/python -m piptools compile --quiet --generate-hashes --allow-unsafe --strip-extras --no-header --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --extra dev --extra standins --constraint requirements.lock --output-file requirements-dev.lock pyproject.toml
	$(MAKE) bom

clean:
	rm -rf $(VENV) build dist *.egg-info
