# plaint: make chat · make test · make calendars · make install PREFIX=/usr/local · make lint · make bench · make print-check

PREFIX ?= /usr/local
# How many seeded cases each property runs.
PLAINT_CASES ?= 2000

swift = swift
build = $(swift) build -c release
header = /usr/include/histedit.h
# Root installs packages; anyone else asks sudo.
sudo = $(if $(filter 0,$(shell id -u)),,sudo)

PYTHON ?= python3

.PHONY: chat test calendars install lint bench print-check clean

chat: $(header)
	$(build) --product plaint
	@.build/release/plaint

test: $(header)
	PLAINT_CASES=$(PLAINT_CASES) $(swift) test -c release -Xswiftc -enable-testing

# The reminders of the conversations under Tests, read by another program than ours.
calendars: $(header)
	$(build) --product plaint
	@if command -v $(PYTHON) >/dev/null; then $(PYTHON) Tests/Calendars/check.py .build/release/plaint; \
	else echo "calendars: skipped, $(PYTHON) is not installed"; fi

# One file that runs from anywhere: the Swift runtime and libedit are linked in. The folder holds the archives alone, so
# that the linker's -ledit finds them and no shared library.
static = .build-static
archives = libedit.a libtinfo.a libbsd.a libmd.a

install: $(header)
	mkdir -p $(static)/lib
	for archive in $(archives); do ln -sf "$$(clang -print-file-name=$$archive)" $(static)/lib/; done
	$(build) --product plaint --scratch-path $(static) --static-swift-stdlib \
	  -Xlinker -L$(CURDIR)/$(static)/lib $(archives:%=-Xlinker -l:%)
	install -d $(DESTDIR)$(PREFIX)/bin
	install -s -m 755 $(static)/release/plaint $(DESTDIR)$(PREFIX)/bin/plaint

lint:
	$(swift) format lint --strict -r Sources Tests Package.swift

# Every letter of the tests on paper, by headless Chromium; skipped where there is none.
print-check: $(header)
	$(build) --product plaint
	Tests/Print/check .build/release/plaint

bench: $(header)
	$(build) --product plaint-bench
	.build/release/plaint-bench

clean:
	rm -rf .build $(static)

$(header):
	$(sudo) apt-get update
	$(sudo) apt-get install -y --no-install-recommends libedit-dev
