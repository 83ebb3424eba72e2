/* sweep.c: memory fails at each place where it is asked for, and Ludus survives:
 *
 *      sweep [--share N] FILE...
 *
 * Each program is compiled and run in this process, again and again. At one allocation after the
 * other, then at one request to the system after the other, memory fails: once, and from then on.
 * Then `--mem-limit` goes from nothing to what the program needs. Each time:
 *
 *   - the unit ends with status 4, and says exactly once that it is out of memory;
 *   - what it has printed is the beginning of what it prints otherwise;
 *   - all arenas are as before the unit (in_process.h);
 *   - the same session then compiles and runs the same unit as if nothing had happened.
 *
 * With --share N only every N-th point is tried, from another one in each program. Prints what is
 * wrong, the number of points, and `N passed, N failed`: a program and a way to fail is a test. */
#include "../unit/in_process.h"

#include <signal.h>

#include "mem/fault.h"

enum { COMPLAINTS_MAX = 5, LIMIT_STEP = 256, LIMIT_GROWTH = 64 };

/* The program's usual behaviour. */
typedef struct Usual {
    int status;
    Captured out;
    Captured err;
} Usual;

typedef struct Sweep {
    const char *path;
    const char *way; /* in which memory fails */
    u64 point;       /* the one that is being tried */
    u32 share;
    u64 points;      /* tried in all programs */
    u32 complaints;  /* about this way and program */
    u32 passed;
    u32 failed;
} Sweep;

static Sweep sweep = {.share = 1};

/* ---- what is wrong --------------------------------------------------------------------------- */

static void complain(const char *what, const InProcess *in)
{
    if (sweep.complaints++ < COMPLAINTS_MAX) {
        printf("FAILED %s: %s at %llu: %s\n", sweep.path, sweep.way,
               (unsigned long long)sweep.point, what);
        printf("%.*s\n", (int)size_min(in->err.kept, 400), (const char *)in->err.bytes);
    }
}

/* When the process ends where it should not: in bug(), or by a signal. */
static void on_exit_early(void)
{
    if (sweep.way != NULL) {
        printf("FAILED %s: %s at %llu: the process ended\n", sweep.path, sweep.way,
               (unsigned long long)sweep.point);
        fflush(stdout);
    }
}

static void on_signal(int number)
{
    on_exit_early();
    signal(number, SIG_DFL);
    raise(number);
}

static u32 count_in(const Captured *text, const char *word)
{
    u32 count = 0;
    size_t len = strlen(word);
    for (size_t at = 0; at + len <= text->kept; at++) {
        count += memcmp(text->bytes + at, word, len) == 0;
    }
    return count;
}

/* ---- a point --------------------------------------------------------------------------------- */

static void check_failure(const InProcess *in, int status, const Usual *usual)
{
    if (status != STATUS_LIMIT) {
        complain("the status is not 4", in);
    }
    if (count_in(&in->err, "out of memory") != 1) {
        complain("it does not say once that it is out of memory", in);
    }
    if (count_in(&in->err, "warning: ") > count_in(&usual->err, "warning: ")) {
        complain("it says more than otherwise", in);
    }
    bool is_beginning = in->out.kept <= usual->out.kept
                        && memcmp(in->out.bytes, usual->out.bytes, in->out.kept) == 0;
    if (!is_beginning) {
        complain("it prints something else than otherwise", in);
    }
}

static void check_as_usual(InProcess *in, const Usual *usual)
{
    int status = in_process_again(in);
    if (status != usual->status || !str_equal(captured_str(&in->out), captured_str(&usual->out))
        || !str_equal(captured_str(&in->err), captured_str(&usual->err))) {
        complain("the session is not what it was", in);
    }
}

/* ---- ways to fail ---------------------------------------------------------------------------- */

#define SWEEP_OPTIONS "run --color never --frames 64K --max-steps 20000 "

/* How memory fails: at requests of one kind, once or from then on. */
typedef struct Way {
    const char *name;
    MemSeam seam;
    bool onwards;
    const char *command;
} Way;

static const Way WAYS[] = {
    {"one allocation fails", MEM_SEAM_PUSH, false, SWEEP_OPTIONS "-"},
    {"all allocations fail from one on", MEM_SEAM_PUSH, true, SWEEP_OPTIONS "-"},
    /* small chunks, so that there are many */
    {"one request to the system fails", MEM_SEAM_CHUNK, false, SWEEP_OPTIONS "--chunk 256 -"},
    {"all requests fail from one on", MEM_SEAM_CHUNK, true, SWEEP_OPTIONS "--chunk 256 -"},
};

/* The number of requests of the first unit of a session: a later one finds memory that is warm. */
static u64 count_points(const Way *way)
{
    static InProcess in;
    in_process_init(&in, way->command);
    mem_fail_at(&in.session.host, way->seam, 0, false);
    in_process_again(&in);
    u64 points = in.session.host.faults[way->seam].seen;
    in_process_free(&in);
    return points;
}

static void try_point(const Way *way, const Usual *usual)
{
    static InProcess in;
    in_process_init(&in, way->command);
    MemHost *host = &in.session.host;
    mem_fail_at(host, way->seam, sweep.point, way->onwards);
    int status = in_process_again(&in);
    bool has_failed = host->faults[way->seam].failed > 0;
    mem_fail_never(host);
    if (has_failed) {
        check_failure(&in, status, usual);
    } else {
        complain("there is no such request", &in);
    }
    check_as_usual(&in, usual);
    in_process_free(&in);
    sweep.points++;
}

/* Another one in each program, so that a share tries all kinds. */
static u64 first_point(void)
{
    u64 hash = 5381;
    for (const char *c = sweep.path; *c != 0; c++) {
        hash = hash * 33 + (u8)*c;
    }
    return 1 + hash % sweep.share;
}

static void sweep_way(const Way *way, const Usual *usual)
{
    u64 points = count_points(way);
    for (sweep.point = first_point(); sweep.point <= points; sweep.point += sweep.share) {
        try_point(way, usual);
    }
}

/* Limits: who has enough with one has enough with each higher one. */
static void sweep_limits(const Usual *usual)
{
    static InProcess in;
    in_process_init(&in, SWEEP_OPTIONS "-");
    u64 *limit = &in.options.values[OPTION_MEM_LIMIT];
    bool enough = false;
    u64 step = 1 + LIMIT_STEP * (u64)sweep.share;
    for (sweep.point = first_point(); sweep.point < (u64)1 << 40; sweep.point += step) {
        *limit = sweep.point;
        int status = in_process_again(&in);
        bool failed = count_in(&in.err, "out of memory") != 0;
        if (failed) {
            check_failure(&in, status, usual);
        }
        if (failed && enough) {
            complain("less was enough", &in);
        }
        *limit = 0;
        check_as_usual(&in, usual);
        sweep.points++;
        if (!failed) {
            step *= enough ? LIMIT_GROWTH : 1;
            enough = true;
        }
    }
    in_process_free(&in);
}

/* ---- a program ------------------------------------------------------------------------------- */

static void begin_way(const char *name)
{
    sweep.way = name;
    sweep.complaints = 0;
}

static void end_way(void)
{
    sweep.way = NULL;
    sweep.passed += sweep.complaints == 0;
    sweep.failed += sweep.complaints != 0;
}

static void sweep_program(const char *path)
{
    sweep.path = path;
    sweep.point = 0;
    in_process_stdin_file(path);
    InProcess *in = calloc(1, sizeof(*in));
    in_process_init(in, SWEEP_OPTIONS "-");
    Usual usual = {.status = in_process_again(in), .out = in->out, .err = in->err};
    for (u32 i = 0; i < COUNT_OF(WAYS); i++) {
        begin_way(WAYS[i].name);
        sweep_way(&WAYS[i], &usual);
        end_way();
    }
    begin_way("a limit");
    sweep_limits(&usual);
    end_way();
    in_process_free(in);
    free(in);
}

int main(int argc, char **argv)
{
    int first = 1;
    if (argc > 2 && strcmp(argv[1], "--share") == 0) {
        sweep.share = u32_max(1, (u32)strtoul(argv[2], NULL, 10));
        first = 3;
    }
    atexit(on_exit_early);
    signal(SIGABRT, on_signal);
    signal(SIGSEGV, on_signal);
    for (int i = first; i < argc; i++) {
        sweep_program(argv[i]);
    }
    printf("%d programs, memory failed at %llu points\n", argc - first,
           (unsigned long long)sweep.points);
    printf("%u passed, %u failed\n", sweep.passed, sweep.failed);
    return sweep.failed != 0;
}
