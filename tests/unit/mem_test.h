/* mem_test.h: what the unit tests of the memory library share: a host whose chunk source can be
 * made to fail and whose exit is a longjmp, the shapes of arena under which each test runs, and a
 * forked run for what must end the process.
 *
 * Each fixture ends by freeing its arena and checking that the host has got every byte back. */
#ifndef LUDUS_TESTS_UNIT_MEM_TEST_H
#define LUDUS_TESTS_UNIT_MEM_TEST_H

#ifndef _POSIX_C_SOURCE
#define _POSIX_C_SOURCE 200809L /* fork and pipe; so this header comes first */
#endif

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/bug.h"
#include "mem/arena.h"

/* ---- host ------------------------------------------------------------------------------------ */

typedef struct TestHost {
    MemHost host; /* first: the callbacks get a pointer to it */
    jmp_buf exit;
    bool armed;
    u64 calls;       /* of the chunk source, failed ones included */
    u64 fail_from;   /* the first call (from 1) that fails; 0 = none */
    bool fail_once;  /* only that one */
    u32 exits;       /* times that `exhausted` was called */
    size_t wanted;   /* by the last of them */
    ArenaFailure why;
    const Arena *who;
} TestHost;

/* Whether this call of the chunk source is to fail. */
static inline bool test_call_fails(TestHost *test)
{
    test->calls++;
    bool reached = test->fail_from != 0 && test->calls >= test->fail_from;
    return reached && (!test->fail_once || test->calls == test->fail_from);
}

static inline void *test_chunk_alloc(MemHost *host, size_t size)
{
    return test_call_fails((TestHost *)host) ? NULL : malloc(size);
}

/* A chunk must come back with the size it was taken with, and writable. */
static inline void test_chunk_free(MemHost *host, void *chunk, size_t size)
{
    UNUSED(host);
    volatile u8 *bytes = chunk; /* stores before a free are dead to the compiler otherwise */
    for (size_t i = 0; i < size; i += 8) {
        bytes[i] = 0xee;
    }
    free(chunk);
}

/* The system's pages, with the same calls counted: each commit is one. */
static inline void *test_reserve(MemHost *host, size_t size, bool huge_pages)
{
    return MEM_SYSTEM_PAGES->reserve(host, size, huge_pages);
}

static inline bool test_commit(MemHost *host, void *pages, size_t size)
{
    return !test_call_fails((TestHost *)host) && MEM_SYSTEM_PAGES->commit(host, pages, size);
}

static inline void test_decommit(MemHost *host, void *pages, size_t size)
{
    MEM_SYSTEM_PAGES->decommit(host, pages, size);
}

static inline void test_release(MemHost *host, void *pages, size_t size)
{
    MEM_SYSTEM_PAGES->release(host, pages, size);
}

static const MemPages TEST_PAGES = {test_reserve, test_commit, test_decommit, test_release};

static inline void test_exhausted(MemHost *host, Arena *arena, size_t wanted, ArenaFailure why)
{
    TestHost *test = (TestHost *)host;
    test->exits++;
    test->wanted = wanted;
    test->why = why;
    test->who = arena;
    if (!test->armed) {
        fprintf(stderr, "arena '%s' was exhausted where no test expects it\n", arena->options.name);
        abort();
    }
    longjmp(test->exit, 1);
}

static inline void test_host_init(TestHost *test)
{
    memset(test, 0, sizeof *test);
    mem_host_init(&test->host);
    test->host.chunk_alloc = test_chunk_alloc;
    test->host.chunk_free = test_chunk_free;
    test->host.pages = MEM_SYSTEM_PAGES == NULL ? NULL : &TEST_PAGES;
    test->host.exhausted = test_exhausted;
}

/* Whether running the statement leaves through the host's exit. */
#define EXHAUSTS(test, statement)                     \
    ((test)->armed = true,                            \
     setjmp((test)->exit) == 0                        \
         ? ((void)(statement), (test)->armed = false) \
         : !((test)->armed = false))

/* ---- fixture --------------------------------------------------------------------------------- */

typedef struct Shape {
    const char *name;
    ArenaBackend backend;
    size_t first_chunk;
    size_t chunk_max;
    size_t reserve;
    bool huge_pages;
} Shape;

static Shape SHAPES[] __attribute__((unused)) = {
    {"chunks", ARENA_CHUNK, 0, 0, 0, false},
    {"tiny growing chunks", ARENA_CHUNK, 64, 1024, 0, false},
    {"tiny chunks", ARENA_CHUNK, 64, 64, 0, false},
    {"malloc", ARENA_MALLOC, 0, 0, 0, false},
    {"reserve", ARENA_RESERVE, 0, 0, 0, false},
    {"tiny reserve", ARENA_RESERVE, 64, 64, MEM_PAGES_UNIT, false},
    {"huge pages", ARENA_RESERVE, 0, 0, 0, true},
};

typedef struct Fixture {
    TestHost test;
    const Shape *shape;
    ArenaOptions options;
    Arena arena;
} Fixture;

static inline int fixture_setup(void **state)
{
    Fixture *fixture = calloc(1, sizeof *fixture);
    fixture->shape = *state;
    test_host_init(&fixture->test);
    fixture->options = (ArenaOptions){
        .name = "test",
        .backend = fixture->shape->backend,
        .first_chunk = fixture->shape->first_chunk,
        .chunk_max = fixture->shape->chunk_max,
        .reserve = fixture->shape->reserve,
        .huge_pages = fixture->shape->huge_pages,
    };
    arena_init(&fixture->arena, &fixture->test.host, &fixture->options);
    *state = fixture;
    return 0;
}

static inline int fixture_teardown(void **state)
{
    Fixture *fixture = *state;
    arena_abandon_marks(&fixture->arena);
    arena_free(&fixture->arena);
    bool clean = fixture->test.host.reserved_bytes == 0 && fixture->test.host.arenas == NULL;
    if (!clean) {
        fprintf(stderr, "%zu bytes were not given back\n", fixture->test.host.reserved_bytes);
    }
    free(fixture);
    return clean ? 0 : -1;
}

/* The rows of a CMUnitTest table that run one test under each shape. */
#define EACH_SHAPE(test)                                                                  \
    {#test " (chunks)", test, fixture_setup, fixture_teardown, &SHAPES[0]},               \
    {#test " (tiny growing chunks)", test, fixture_setup, fixture_teardown, &SHAPES[1]},  \
    {#test " (tiny chunks)", test, fixture_setup, fixture_teardown, &SHAPES[2]},          \
    {#test " (malloc)", test, fixture_setup, fixture_teardown, &SHAPES[3]},               \
    {#test " (reserve)", test, fixture_setup, fixture_teardown, &SHAPES[4]},              \
    {#test " (tiny reserve)", test, fixture_setup, fixture_teardown, &SHAPES[5]},         \
    {#test " (huge pages)", test, fixture_setup, fixture_teardown, &SHAPES[6]}

/* ---- forked runs ----------------------------------------------------------------------------- */

typedef struct Forked {
    int status; /* exit status, or -1 after a signal */
    char text[8192]; /* the beginning of its stderr */
} Forked;

/* Runs body(context) in a child process; it ends with status 0 if the body returns. */
static inline void run_forked(void (*body)(void *), void *context, Forked *result)
{
    int pipe_ends[2];
    assert_int_equal(pipe(pipe_ends), 0);
    fflush(NULL);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        close(pipe_ends[0]);
        dup2(pipe_ends[1], STDERR_FILENO);
        signal(SIGSEGV, SIG_DFL); /* not cmocka's, which goes on with the next test */
        body(context);
        _exit(0);
    }
    close(pipe_ends[1]);
    size_t len = 0;
    char rest[256];
    for (;;) {
        bool full = len == sizeof result->text - 1;
        ssize_t got = read(pipe_ends[0], full ? rest : result->text + len,
                           full ? sizeof rest : sizeof result->text - 1 - len);
        if (got <= 0) {
            break;
        }
        len += full ? 0 : (size_t)got;
    }
    result->text[len] = 0;
    close(pipe_ends[0]);
    int status = 0;
    assert_int_equal(waitpid(child, &status, 0), child);
    result->status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/* Asserts that the body ends in bug() with this text in its message. */
static inline void assert_bug(void (*body)(void *), void *context, const char *text)
{
    Forked result;
    run_forked(body, context, &result);
    if (result.status != BUG_STATUS || strstr(result.text, text) == NULL) {
        fail_msg("expected a bug with \"%s\", got status %d and: %s", text, result.status,
                 result.text);
    }
}

/* Asserts that AddressSanitizer stops the body; skips the test in builds without it. `kind` is what
 * the report calls it. */
static inline void assert_asan(void (*body)(void *), void *context, const char *kind)
{
    if (!MEM_HAS_ASAN) {
        skip();
    }
    Forked result;
    run_forked(body, context, &result);
    if (result.status == 0 || strstr(result.text, kind) == NULL) {
        fail_msg("expected ASan's \"%s\", got status %d and: %s", kind, result.status, result.text);
    }
}

/* A read that the compiler must make. */
static inline void touch(const void *byte) { (void)*(const volatile u8 *)byte; }

/* ---- random numbers -------------------------------------------------------------------------- */

/* xorshift64*: the same on each machine. The seed is not 0. */
static inline u64 random_next(u64 *state)
{
    *state ^= *state >> 12;
    *state ^= *state << 25;
    *state ^= *state >> 27;
    return *state * 0x2545f4914f6cdd1du;
}

static inline u32 random_below(u64 *state, u32 bound)
{
    return (u32)(random_next(state) >> 33) % bound;
}

#endif
