# Makefile: builds Ludus, its library and its tests. `make help` lists the targets.
#
#   make                      build/ludus, build/libludus.a and build/libludusmem.a
#   make test                 all of it, and every test
#   make FLAVOR=asan test     the same in build/asan, under ASan and UBSan
#
# Variables for the user: CC, CFLAGS, CPPFLAGS and LDFLAGS (behind ours), WERROR=1, STATIC= (shared
# libraries), BUILD, FLAVOR, prefix and the other directories of `install`, DESTDIR, and V=1, which
# shows the commands.

BUILD = build
FLAVOR =
B = $(BUILD)$(if $(FLAVOR),/$(FLAVOR))

prefix = /usr/local
exec_prefix = $(prefix)
bindir = $(exec_prefix)/bin
libdir = $(exec_prefix)/lib
includedir = $(prefix)/include
mandir = $(prefix)/share/man
bashdir = $(prefix)/share/bash-completion/completions
zshdir = $(prefix)/share/zsh/site-functions
fishdir = $(prefix)/share/fish/vendor_completions.d

.PHONY: all mem test check bless diff fuzz fuzzers bench counts bench-deps deps install uninstall \
    install-mem uninstall-mem clean help units FORCE
.DELETE_ON_ERROR:
.SUFFIXES:
all: $(B)/ludus $(B)/libludus.a $(B)/libludusmem.a
mem: $(B)/libludusmem.a

# ---- sources, in the order of the pipeline -----------------------------------------------------
# Each folder is a layer, and may include only what stands before it (tests/tools/layers.sh). A new
# file in one of them is built without being named here.

LAYERS = base mem source syntax ir sema lower pass eval report driver
SOURCES = $(foreach layer,$(LAYERS),$(sort $(wildcard src/$(layer)/*.c)))
HEADERS = $(foreach layer,$(LAYERS),$(sort $(wildcard src/$(layer)/*.h src/$(layer)/*.def)))
GENERATED = $(B)/gen/lexer.c $(B)/gen/parser_fast.c $(B)/gen/parser_explain.c \
    $(B)/gen/explanations.c $(B)/gen/page.c
EXPLANATIONS = $(sort $(wildcard src/source/explanation/*.md))
PAGE = $(addprefix src/report/page/,page.html page.css log.js look.js timeline.js layout.js source.js kinds.js \
    lifetimes.js main.js)
UNIT_SOURCES = $(sort $(wildcard tests/unit/*_test.c))

OBJECTS = $(SOURCES:src/%.c=$(B)/obj/%.o) $(GENERATED:$(B)/gen/%.c=$(B)/obj/gen/%.o)
LIBRARY_OBJECTS = $(filter-out $(B)/obj/driver/main.o,$(OBJECTS))
# The memory library alone: src/mem, and what it needs of src/base. chunk.h is its own.
MEM_OBJECTS = $(patsubst src/%.c,$(B)/obj/%.o,$(sort $(wildcard src/mem/*.c)) src/base/utf8.c) \
    $(B)/obj/alone/bug.o
MEM_HEADERS = base/base.h base/bug.h \
    $(patsubst src/%,%,$(filter-out src/mem/chunk.h,$(sort $(wildcard src/mem/*.h))))
UNITS = $(UNIT_SOURCES:tests/unit/%.c=$(B)/unit/%)
FUZZERS = $(B)/fuzz/source $(B)/fuzz/tokens $(B)/fuzz/memory

# ---- flags -------------------------------------------------------------------------------------

WARNINGS = -Wall -Wextra -Wconversion -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wundef \
    -Wvla -Wcast-qual -Wpointer-arith -Wwrite-strings -Wformat=2 $(if $(WERROR),-Werror)

# Without -ffp-contract=off a compiler may compute a * b + c with one rounding, which Rust never does.
OUR_CFLAGS = -std=c11 -O2 -g -ffp-contract=off $(WARNINGS) $(FLAVOR_FLAGS)
OUR_CPPFLAGS = -Isrc -MMD -MP -D_POSIX_C_SOURCE=200809L
COMPILE = $(CC) $(OUR_CPPFLAGS) $(OUR_CFLAGS) $(FILE_FLAGS) $(CPPFLAGS) $(CFLAGS)
LINK = $(CC) $(OUR_CFLAGS) $(CFLAGS) $(LDFLAGS)

# A static program starts sooner, since nothing is searched, mapped and relocated: hello.rs as a process
# takes a quarter less. Where there is no static C library the program is linked as usual.
STATIC = $(shell echo 'int main(void) { return 0; }' > $(B)/empty.c && \
    $(CC) -static -o $(B)/empty $(B)/empty.c 2>/dev/null && echo -static)

ifeq ($(FLAVOR),)
else ifeq ($(FLAVOR),asan)
FLAVOR_FLAGS = -O1 -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer \
    -DLUDUS_VERIFY=1 -DLUDUS_CHECKED
STATIC =
else ifeq ($(FLAVOR),tiny)
# The smallest chunks, so that every boundary is met in every test, and junk in what is not in use.
FLAVOR_FLAGS = -DLUDUS_JUNK -DLUDUS_FIRST_CHUNK=64 -DLUDUS_VERIFY=1 -DLUDUS_CHECKED
else ifeq ($(FLAVOR),checked)
# Handles that never repeat, and every message about misuse with all that can be known (docs/misuse.md).
FLAVOR_FLAGS = -DLUDUS_JUNK -DLUDUS_VERIFY=1 -DLUDUS_CHECKED
else ifeq ($(FLAVOR),fuzz)
# For `make fuzz`, with clang: sanitizers, and counters by which libFuzzer sees what is new.
FLAVOR_FLAGS = -O1 -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all \
    -fno-omit-frame-pointer -DLUDUS_VERIFY=1 -DLUDUS_CHECKED
STATIC =
else
$(error FLAVOR is asan, tiny, checked, fuzz or nothing)
endif

IS_CLANG := $(findstring clang,$(shell $(CC) --version 2>/dev/null))

# Registers are also reached by address.
$(B)/obj/eval/loop_%.o $(B)/unit/eval_%: FILE_FLAGS = -fno-strict-aliasing
# Computed gotos are GNU C; and gcc would merge the jumps of all instructions into one. Checks at every
# jump to every instruction take clang a minute; the other loop has them.
$(B)/obj/eval/loop_goto.o: \
    FILE_FLAGS = -fno-strict-aliasing -std=gnu11 $(if $(IS_CLANG),,-fno-gcse -fno-crossjumping) \
    $(if $(filter fuzz,$(FLAVOR)),-fno-sanitize=fuzzer-no-link -fno-sanitize=undefined)
# What re2c and bison write is not ours to warn about.
$(B)/obj/gen/%.o: FILE_FLAGS = -Wno-conversion -Wno-shadow -Wno-unused-const-variable

$(V).SILENT:

# ---- rules -------------------------------------------------------------------------------------

$(B)/ludus: $(B)/obj/driver/main.o $(B)/libludus.a
	echo "  link  $@"
	$(LINK) $(STATIC) -o $@ $^ -lm

$(B)/libludus.a: $(LIBRARY_OBJECTS)
	echo "  ar    $@"
	rm -f $@
	$(AR) rcs $@ $^

$(B)/libludusmem.a: $(MEM_OBJECTS)
	echo "  ar    $@"
	rm -f $@
	$(AR) rcs $@ $^

$(B)/obj/alone/bug.o: src/base/bug.c $(B)/flags
	mkdir -p $(@D)
	echo "  cc    $< (alone)"
	$(COMPILE) -DLUDUS_MEM_ALONE -c -o $@ $<

$(B)/obj/%.o: src/%.c $(B)/flags
	mkdir -p $(@D)
	echo "  cc    $<"
	$(COMPILE) -c -o $@ $<

$(B)/obj/gen/%.o: $(B)/gen/%.c $(B)/flags
	mkdir -p $(@D)
	echo "  cc    $<"
	$(COMPILE) -c -o $@ $<

$(B)/gen/lexer.c: grammar/lexer.re
	mkdir -p $(@D)
	echo "  re2c  $@"
	re2c -W -Werror -b --no-debug-info -o $@ $<

# Two parsers from one grammar: a fast one, and one that explains what it did not expect.
$(B)/gen/parser_fast.c: grammar/parser.y
	mkdir -p $(@D)
	echo "  bison $@"
	bison -Wall -Werror -l -Dapi.prefix={fast_} -Dparse.lac=none -o $@ $<

$(B)/gen/parser_explain.c: grammar/parser.y
	mkdir -p $(@D)
	echo "  bison $@"
	bison -Wall -Werror -l -Dapi.prefix={explain_} -Dparse.lac=full -o $@ $<

# The texts of `ludus explain`, each as a row of a table: a string with a line for each of its lines.
# One page of its parts, cut where the log's JSON comes in.
$(B)/gen/page.c: $(PAGE) Makefile
	mkdir -p $(@D)
	echo "  gen   $@"
	cat $(filter %.js,$(PAGE)) > $(@D)/page.js
	sed -e '/^@style$$/{r src/report/page/page.css' -e 'd}' -e '/^@script$$/{r $(@D)/page.js' -e 'd}' \
	    src/report/page/page.html > $(@D)/page.html
	bytes() { od -An -v -tu1 | sed 's/[0-9]\{1,\}/&,/g'; }; \
	{ echo '#include "report/html.h"'; \
	  echo 'const u8 PAGE_HEAD[] = {'; sed '/^@log$$/,$$d' $(@D)/page.html | bytes; echo '};'; \
	  echo 'const u8 PAGE_TAIL[] = {'; sed '1,/^@log$$/d' $(@D)/page.html | bytes; echo '};'; \
	  echo 'const size_t PAGE_HEAD_SIZE = sizeof PAGE_HEAD;'; \
	  echo 'const size_t PAGE_TAIL_SIZE = sizeof PAGE_TAIL;'; } > $@

$(B)/gen/explanations.c: $(EXPLANATIONS) src/source/explanation Makefile
	mkdir -p $(@D)
	echo "  gen   $@"
	{ echo '#include "source/explanation.h"'; \
	  echo 'const Explanation EXPLANATIONS[] = {'; \
	  for file in $(EXPLANATIONS); do \
	      echo "    {\"$$(basename $$file .md)\","; \
	      sed 's/[\\"?]/\\&/g; s/.*/     "&\\n"/' $$file && echo '    },' || exit 1; \
	  done; \
	  echo '};'; \
	  echo 'const u32 EXPLANATION_COUNT = COUNT_OF(EXPLANATIONS);'; } > $@

$(B)/unit/%: tests/unit/%.c $(B)/libludus.a $(B)/flags
	mkdir -p $(@D)
	echo "  cc    $<"
	$(COMPILE) $(LDFLAGS) -o $@ $< $(B)/libludus.a -lcmocka -lm

# What compiles whole units in its own process.
$(B)/sweep $(B)/sizes: $(B)/%: tests/tools/%.c tests/unit/in_process.h $(B)/libludus.a $(B)/flags
	echo "  cc    $<"
	$(COMPILE) $(LDFLAGS) -o $@ $< $(B)/libludus.a -lm

# libFuzzer brings its own main.
$(B)/fuzz/seed $(B)/fuzz/tokens: FUZZ_SOURCES = tests/fuzz/words.c
$(FUZZERS): FUZZ_FLAGS = -fsanitize=fuzzer
$(B)/fuzz/%: tests/fuzz/%.c tests/fuzz/words.c $(wildcard tests/fuzz/*.h) tests/unit/in_process.h \
    $(B)/libludus.a $(B)/flags
	mkdir -p $(@D)
	echo "  cc    $<"
	$(COMPILE) $(FUZZ_FLAGS) $(LDFLAGS) -o $@ $< $(FUZZ_SOURCES) $(B)/libludus.a -lm

# Other flags than last time: everything is compiled again.
$(B)/flags: FORCE
	mkdir -p $(@D)
	echo '$(COMPILE)' | cmp -s - $@ || echo '$(COMPILE)' > $@

-include $(OBJECTS:.o=.d) $(addsuffix .d,$(UNITS))

# ---- tests -------------------------------------------------------------------------------------

units: $(UNITS) $(B)/sweep $(B)/sizes

test: all units
	sh .ci/suite $(B) $(if $(filter asan,$(FLAVOR)),--no-ulimit)

# What must hold before a change goes in.
check:
	$(MAKE) WERROR=1 all units
	sh .ci/house
	$(MAKE) WERROR=1 test

# The programs in tests/ with each pass alone, and with all others: the same output every time.
.PHONY: passes
passes: all
	sh tests/tools/variants.sh $(B)/ludus --passes

bless: all
	tests/run.py --ludus $(B)/ludus --bless

# Random programs, variants and mutants, compared with rustc: N of them from seed SEED (tests/gen).
N = 500
SEED = 1
diff: all
	tests/gen/diff.py --ludus $(B)/ludus --count $(N) --seed $(SEED)

# Memory fails at every place where it is asked for, in a hundred programs: some minutes.
.PHONY: sweep bless-sizes
sweep: $(B)/sweep
	sh tests/tools/sweep.sh $(B)/sweep 1

# Bytes per token, node and instruction.
bless: bless-sizes
bless-sizes: $(B)/sizes
	sh tests/tools/sizes.sh $(B)/sizes --bless

# Each fuzz target for TIME seconds, or only TARGET; the last line is `N passed, N failed`.
TIME = 60
TARGET =
fuzz:
	sh tests/fuzz/run.sh $(B) $(TIME) $(TARGET)
fuzzers: $(FUZZERS) $(B)/fuzz/seed

# How fast it is here: the stages of the front-end on lines that do not repeat, and programs beside
# the same ones in other languages.
bench: all
	mkdir -p $(B)/bench
	tests/bench/gen_source.py --lines 100000 --seed 1 > $(B)/bench/source.rs
	$(COMPILE) -o $(B)/bench/stages tests/bench/stages.c $(B)/libludus.a -lm
	$(B)/bench/stages $(B)/bench/source.rs
	tests/bench/kernels.py --ludus $(B)/ludus --scratch $(B)/bench/kernels

# How many instructions it takes, beside the figures in tests/bench/counts.txt; BLESS=1 stores them.
counts: all
	mkdir -p $(B)/bench
	$(COMPILE) -o $(B)/bench/allocs tests/bench/allocs.c $(B)/libludus.a
	tests/bench/counts.py --ludus $(B)/ludus --allocs $(B)/bench/allocs $(if $(BLESS),--bless)

# The other tools that `bench` and `counts` know.
bench-deps:
	sh .ci/deps lua5.4 luajit tcc valgrind nodejs

# What a fresh Debian lacks.
deps:
	sh .ci/deps

# ---- installation ------------------------------------------------------------------------------

# What Ludus prints of itself.
INSTALLED_TEXTS = $(mandir)/man1/ludus.1 $(bashdir)/ludus $(zshdir)/_ludus $(fishdir)/ludus.fish

install: all
	install -d $(DESTDIR)$(bindir) $(DESTDIR)$(libdir) $(DESTDIR)$(mandir)/man1
	install -m 755 $(B)/ludus $(DESTDIR)$(bindir)/ludus
	install -m 644 $(B)/libludus.a $(DESTDIR)$(libdir)/libludus.a
	for header in $(HEADERS:src/%=%); do \
	    install -d $(DESTDIR)$(includedir)/ludus/$${header%/*} && \
	    install -m 644 src/$$header $(DESTDIR)$(includedir)/ludus/$$header || exit 1; \
	done
	$(B)/ludus help man > $(DESTDIR)$(mandir)/man1/ludus.1
	install -d $(DESTDIR)$(bashdir) $(DESTDIR)$(zshdir) $(DESTDIR)$(fishdir)
	$(B)/ludus completions bash > $(DESTDIR)$(bashdir)/ludus
	$(B)/ludus completions zsh > $(DESTDIR)$(zshdir)/_ludus
	$(B)/ludus completions fish > $(DESTDIR)$(fishdir)/ludus.fish
	chmod 644 $(addprefix $(DESTDIR),$(INSTALLED_TEXTS))

uninstall:
	rm -f $(DESTDIR)$(bindir)/ludus $(DESTDIR)$(libdir)/libludus.a
	rm -f $(addprefix $(DESTDIR),$(INSTALLED_TEXTS))
	rm -rf $(DESTDIR)$(includedir)/ludus

# The memory library for other programs: cc $(pkg-config --cflags --libs ludusmem) ...
VERSION = $(shell sed -n 's/^.define LUDUS_VERSION "\(.*\)"$$/\1/p' src/driver/options.h)
MEM_INSTALLED = $(libdir)/libludusmem.a $(libdir)/pkgconfig/ludusmem.pc $(mandir)/man3/ludusmem.3

install-mem: mem
	install -d $(DESTDIR)$(libdir)/pkgconfig $(DESTDIR)$(mandir)/man3 \
	    $(DESTDIR)$(includedir)/ludusmem/base $(DESTDIR)$(includedir)/ludusmem/mem
	install -m 644 $(B)/libludusmem.a $(DESTDIR)$(libdir)/libludusmem.a
	for header in $(MEM_HEADERS); do \
	    install -m 644 src/$$header $(DESTDIR)$(includedir)/ludusmem/$$header || exit 1; \
	done
	install -m 644 docs/ludusmem.3 $(DESTDIR)$(mandir)/man3/ludusmem.3
	{ echo 'libdir=$(libdir)'; \
	  echo 'includedir=$(includedir)'; \
	  echo 'Name: ludusmem'; \
	  echo 'Description: arenas, pools, slabs and symbols'; \
	  echo 'Version: $(VERSION)'; \
	  echo 'Cflags: -I$${includedir}/ludusmem'; \
	  echo 'Libs: -L$${libdir} -lludusmem'; } > $(DESTDIR)$(libdir)/pkgconfig/ludusmem.pc
	chmod 644 $(DESTDIR)$(libdir)/pkgconfig/ludusmem.pc

uninstall-mem:
	rm -f $(addprefix $(DESTDIR),$(MEM_INSTALLED))
	rm -rf $(DESTDIR)$(includedir)/ludusmem

clean:
	rm -rf $(BUILD)

help:
	echo 'make              build $(B)/ludus, $(B)/libludus.a and $(B)/libludusmem.a'
	echo 'make test         all tests; the last line is `N passed, N failed`'
	echo 'make check        warnings as errors, house checks, all tests'
	echo 'make passes       the programs in tests/ with each pass alone and without it'
	echo 'make bless        rewrite the expectations in tests/ (read the diff)'
	echo 'make diff         N=500 SEED=1: random programs and mutants, compared with rustc'
	echo 'make sweep        memory fails at every place where it is asked for (make test: at some)'
	echo 'make fuzz         TIME=60 TARGET=: libFuzzer on source bytes, tokens and src/mem (clang)'
	echo 'make bench        how fast the front-end and programs are here, beside other tools'
	echo 'make counts       instructions of both, beside stored figures; BLESS=1 stores them'
	echo 'make bench-deps   install the other tools (Debian)'
	echo 'make deps         install the tools that are missing (Debian)'
	echo 'make install      to $(prefix); prefix, DESTDIR, bindir ... as usual'
	echo 'make uninstall    the reverse'
	echo 'make mem          $(B)/libludusmem.a: the memory library alone; install-mem, uninstall-mem'
	echo 'make clean        remove $(BUILD)/'
	echo
	echo 'FLAVOR=asan       with ASan and UBSan, in $(BUILD)/asan'
	echo 'FLAVOR=checked    with 64-bit handles and junk fill, in $(BUILD)/checked'
	echo 'FLAVOR=tiny       with the smallest chunks and junk fill, in $(BUILD)/tiny'
	echo 'CC=clang          with another compiler (give it its own BUILD)'
	echo 'WERROR=1          warnings are errors'
	echo 'V=1               show the commands'
