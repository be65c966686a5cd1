# Two commands set everything up: `make demo` runs a check on the sample, `make test` passes.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: demo test benchmark styles clean

demo: $(STAMP)
	@mkdir -p reports
	@$(BIN)/python -m sample_models reports/models --variant good
	@$(BIN)/design-rules graph reports/models/good.ifc --format svg --output reports/plan.svg
	@$(BIN)/design-rules check reports/models/good.ifc --report reports/check.json --report reports/check.txt; \
	  code=$$?; if [ $$code -gt 1 ]; then exit $$code; fi
	@echo
	@echo "Report:  reports/check.txt and reports/check.json"
	@echo "Plan:    reports/plan.svg (open it in a browser)"

test: $(STAMP)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n 2 --dist loadfile

# Every variant of the sample houses against its written verdicts; fails on one wrongly decided.
benchmark: $(STAMP)
	$(BIN)/python -m sample_models.benchmark

# The same variants in six styles each: no schema, exporter, unit or place may change a verdict.
styles: $(STAMP)
	$(BIN)/python -m sample_models.benchmark --styles 6 --family private-bathroom

clean:
	rm -rf $(VENV)
	find reports -mindepth 1 ! -name benchmark.md -delete

$(STAMP): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "design-rules needs Python 3.11 or later: make PYTHON=python3.11 $(MAKECMDGOALS)"; exit 2; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	@touch $@
