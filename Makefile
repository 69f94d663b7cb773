# make run and make test are all that a newcomer needs; `make help` lists the rest.
PYTHON ?= python3
PORT ?= 8000
NTREX ?= ../shared/eval/ntrex
PY := .venv/bin/python
PIP := $(PY) -m pip install --quiet --disable-pip-version-check
export PORT NTREX

.PHONY: help run demo password test test-all lint bench fit evaluate messages clean
.DELETE_ON_ERROR:

help:           ## list what there is
	@grep -E '^[a-z-]+:.*## ' Makefile | sed 's/:.*## /\t/' | expand -t 16

run: .venv/run  ## set up everything and serve on http://127.0.0.1:8000/ (PORT= changes it)
	@exec $(PY) manage.py start

demo: .venv/run ## the same with the invented test pages, in a data folder of its own
	@ARCHIVE_DATA_DIR="$${ARCHIVE_DATA_DIR:-var/demo}" exec $(PY) manage.py start fixtures/seeds fixtures/pages

password: .venv/run ## give the admin account a new password
	@$(PY) manage.py admin_account --new-password

test: .venv/dev ## set up everything and run all tests
	@$(PY) -m tests.browser.chromium
	@$(PY) -m pytest -q -m "not slow"

test-all: .venv/dev ## the same with the long fault tests, then on PostgreSQL where it is installed
	@$(PY) -m tests.browser.chromium
	@$(PY) -m pytest -q
	@$(PY) -m tests.on_postgresql

lint: .venv/dev ## style, types, migrations
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@$(PY) manage.py makemigrations --check --dry-run

bench: .venv/bench ## measure speed, beside the peers (BENCH="--answers 200000" for more)
	@$(PY) -m tests.bench $(BENCH)

fit: .venv/dev   ## fit the weights of the parser to the labelled pages
	@$(PY) -m tests.fitting

evaluate: .venv/dev ## measure the quality of parsing, alignment and search
	@$(PY) -m tests.evaluation

messages: .venv/dev ## collect and compile the catalogues (needs gettext)
	@$(PY) manage.py makemessages --all --no-wrap --no-location --ignore .venv --ignore fixtures --ignore tests
	@$(PY) manage.py compilemessages --ignore .venv

clean:          ## remove the virtual environment and caches; data under var/ stays
	@rm -rf .venv .mypy_cache .ruff_cache .pytest_cache

.venv/made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "The archive needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Name another one with PYTHON=.")'
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "Python has no venv module here; on Debian and Ubuntu: apt install python3-venv"; exit 1; }
	@$(PYTHON) -m venv .venv
	@touch $@

.venv/run: .venv/made requirements.txt
	@echo "Installing what the archive runs on …"
	@$(PIP) -r requirements.txt
	@touch $@

.venv/dev: .venv/run requirements-dev.txt
	@echo "Installing what the tests run on …"
	@$(PIP) -r requirements-dev.txt
	@touch $@

.venv/bench: .venv/dev tests/bench/requirements.txt
	@echo "Installing the peers to measure beside …"
	@$(PIP) -r tests/bench/requirements.txt
	@touch $@
