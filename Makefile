# Two commands for a newcomer: `make run` and `make test`. Everything they need they set up, or name exactly.
PYTHON ?= python3
READY = $(PYTHON) packaging/ready.py

.PHONY: help run test check lint types contracts bench bench-faults pictures link wheel clean

help:            ## this list
	@grep -E '^[a-z]+: .*##|^[a-z]+:  *##' Makefile | sed -E 's/:[^#]*##/\t/'

run:             ## set up, and open the app: pick a promise, try it on a demo desk
	@$(READY) run

test:            ## set up, and pass the whole suite
	@$(READY) test

check:           ## lint, types, contracts, then the suite; nothing may be skipped
	@$(READY) check

lint:            ## ruff over everything
	@$(READY) lint

types:           ## mypy, strict
	@$(READY) types

contracts:       ## which room may know which
	@$(READY) contracts

bench:           ## speed, as ratios to named peers and to the raw limit in the same run
	@$(READY) bench

bench-faults:    ## fifty desks for ten minutes over a line that is cut, with kills, restarts and a failover; nothing lost, nothing doubled
	@$(READY) bench-faults

pictures:        ## the pictures of the README and of every page, made by driving the real window
	@$(READY) pictures

link:            ## open desk: links on this computer with this checkout
	@$(READY) link

wheel:           ## a wheel in dist/
	@$(READY) wheel

clean:           ## remove what can be made again
	rm -rf .venv dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .demo
