/* session.c: the arenas, from the first to the last. */
#include "driver/session.h"

#include <stdio.h>
#include <stdlib.h>

#include "driver/escape.h"
#include "driver/status.h"
#include "driver/unit.h"
#include "mem/guard.h"
#include "syntax/names.h"

/* The largest chunk is so many times the first: with the defaults, 16 KiB and 2 MiB. */
enum { CHUNK_GROWTH = ARENA_CHUNK_MAX / ARENA_FIRST_CHUNK };

static const char *const SCRATCH_NAMES[] = {"scratch", "scratch 2"};

NORETURN static void leave(MemHost *host, Arena *arena, size_t wanted, ArenaFailure why)
{
    Session *session = (Session *)(void *)host;
    session->exhaustion = (Exhaustion){arena->options.name, wanted, host->reserved_bytes, why};
    if (session->exit != NULL) {
        longjmp(*session->exit, 1);
    }
    console_message(&session->console, "ludus: out of memory: %zu bytes were wanted for `%s`\n",
                    wanted, arena->options.name);
    exit(STATUS_LIMIT);
}

/* Of an arena that others refer to by index, so that what lies in it may move. */
static ArenaOptions moving_options(const Options *options, ArenaOptions arena)
{
    if (options->values[OPTION_EARTHQUAKE] != 0) {
        arena.earthquake = true;
        arena.backend = ARENA_MALLOC;
    }
    return arena;
}

static void record(MemHost *host, const MemEvent *event)
{
    log_record(((Session *)(void *)host)->log, event);
}

static void log_exhausted(MemHost *host, Arena *arena, size_t wanted, ArenaFailure why)
{
    UNUSED(host);
    UNUSED(why);
    fprintf(stderr, "ludus: out of memory: %zu bytes were wanted for the %s\n", wanted,
            arena->options.name);
    exit(STATUS_LIMIT);
}

/* Before the first arena is made, so that every byte is in the log. */
static void start_log(Session *session)
{
    char backends[CHOICES_MAX][CHOICE_BYTES];
    choices_split(OPTIONS[OPTION_BACKEND].value, backends);
    log_init(&session->recorder, log_exhausted);
    session->log = &session->recorder;
    session->log->backend =
        arena_copy_str(&session->log->memory,
                       str_from_cstr(backends[session->options->values[OPTION_BACKEND]]));
    session->host.event = record;
}

static ArenaOptions arena_options(const Options *options, const char *name)
{
    static const ArenaBackend backends[] = {[BACKEND_CHUNK] = ARENA_CHUNK,
                                            [BACKEND_MALLOC] = ARENA_MALLOC,
                                            [BACKEND_RESERVE] = ARENA_RESERVE,
                                            [BACKEND_HUGE] = ARENA_RESERVE,
                                            [BACKEND_GUARD] = ARENA_MALLOC};
    size_t first = (size_t)options->values[OPTION_CHUNK];
    u64 backend = options->values[OPTION_BACKEND];
    return (ArenaOptions){
        .name = name,
        .backend = backends[backend],
        .huge_pages = backend == BACKEND_HUGE,
        .first_chunk = first,
        .chunk_max = size_array_bytes(first, CHUNK_GROWTH, ARENA_ALIGN),
    };
}

/* Before the first request, so that those of session_init can fail as well. */
static void arm_fault(Session *session, MemSeam seam, OptionId id)
{
    const u64 *values = session->options->values;
    if (values[id] != 0) {
        mem_fail_at(&session->host, seam, values[id], values[OPTION_FAIL_ONWARDS] != 0);
    }
}

void session_init(Session *session, const Options *options)
{
    *session = (Session){.options = options};
    mem_host_init(&session->host);
    session->host.exhausted = leave;
    arm_fault(session, MEM_SEAM_PUSH, OPTION_FAIL_PUSH);
    arm_fault(session, MEM_SEAM_CHUNK, OPTION_FAIL_CHUNK);
    if (options->values[OPTION_BACKEND] == BACKEND_GUARD || options->values[OPTION_EARTHQUAKE]) {
        mem_host_guard(&session->host);
    }

    if (options->verb == VERB_MEM) {
        start_log(session);
    }
    ArenaOptions symbols = arena_options(options, "symbols");
    arena_init(&session->symbols, &session->host, &symbols);
#define INIT(member)                                          \
    ArenaOptions member = arena_options(options, #member);    \
    arena_init(&session->member, &session->host, &member);
    SESSION_UNIT_ARENAS(INIT)
#undef INIT
    ArenaOptions scratch = arena_options(options, "scratch");
    scratch_init(&session->scratch, &session->host, &scratch);
    for (u32 i = 0; i < COUNT_OF(SCRATCH_NAMES); i++) {
        session->scratch.arenas[i].options.name = SCRATCH_NAMES[i];
    }

    session->ir.options = moving_options(options, session->ir.options);
    session->types.options = moving_options(options, session->types.options);
    ArenaOptions units = arena_options(options, "units");
    arena_init(&session->unit_slots, &session->host, &units);
    units_init(session);
    ir_init(&session->program, &session->ir);
    intern_init(&session->interner, &session->symbols);
    names_intern(&session->interner);
    intern_mark(&session->interner, &session->names);
    escape_begin_session(session);
    session->render = (RenderOptions){
        .format = (ErrorFormat)options->values[OPTION_ERROR_FORMAT],
        .color = console_wants_color(options->values[OPTION_COLOR]),
        .width = console_width(),
    };
}

void session_free(Session *session)
{
    session->host.event = NULL;
    escape_end_session(session);
    intern_free(&session->interner);
#define FREE(member) arena_free(&session->member);
    SESSION_UNIT_ARENAS(FREE)
#undef FREE
    scratch_free(&session->scratch);
    arena_free(&session->unit_slots);
    arena_abandon_marks(&session->symbols); /* the mark behind the names stays open to the end */
    arena_free(&session->symbols);
    if (session->log != NULL) {
        log_free(session->log);
    }
}

void session_begin_unit(Session *session)
{
    session->exhaustion = (Exhaustion){0};
    session->host.limit = (size_t)session->options->values[OPTION_MEM_LIMIT];
    mem_host_changed(&session->host);
}

void session_make_room(Session *session)
{
    log_settle(session->log);
    escape_end_unit(session);
    session->host.limit = 0;
    mem_host_changed(&session->host);
#define EMPTY(member)                                                                 \
    arena_abandon_marks(&session->member);                                            \
    if (&session->member != &session->source && &session->member != &session->diags) { \
        arena_free(&session->member);                                                 \
    }
    SESSION_UNIT_ARENAS(EMPTY)
#undef EMPTY
    scratch_free(&session->scratch);
}

/* --no-reset: what the unit has left stays where it is, and nobody uses it again. */
static void keep_unit(Session *session)
{
    ir_reset(&session->program);
#define ABANDON(member) arena_abandon_marks(&session->member);
    SESSION_UNIT_ARENAS(ABANDON)
#undef ABANDON
    arena_abandon_marks(&session->scratch.arenas[0]);
    arena_abandon_marks(&session->scratch.arenas[1]);
}

void session_end_unit(Session *session)
{
    log_settle(session->log);
    escape_end_unit(session);
    if (session->options->values[OPTION_NO_RESET] != 0) {
        keep_unit(session);
        return;
    }
    intern_rewind(&session->interner, &session->names);
    ir_reset(&session->program);
#define RESET(member)                      \
    arena_abandon_marks(&session->member); \
    arena_reset(&session->member);
    SESSION_UNIT_ARENAS(RESET)
#undef RESET
    scratch_reset(&session->scratch);
}

/* ---- figures ------------------------------------------------------------------------------- */

static void print_arena(Session *session, const Arena *arena)
{
    ArenaStats stats;
    arena_stats(arena, &stats);
    console_message(&session->console, "%-13s%13zu%13zu%13zu%9u%9u\n", arena->options.name,
                    stats.used, stats.peak, stats.reserved, stats.chunks, stats.resets);
}

void session_print_stats(Session *session)
{
    Console *console = &session->console;
    console_message(console, "%-13s%13s%13s%13s%9s%9s\n", "arena", "used", "peak", "reserved",
                    "chunks", "resets");
    print_arena(session, &session->symbols);
    print_arena(session, &session->interner.table);
    print_arena(session, &session->unit_slots);
#define PRINT(member) print_arena(session, &session->member);
    SESSION_UNIT_ARENAS(PRINT)
#undef PRINT
    for (u32 i = 0; i < COUNT_OF(SCRATCH_NAMES); i++) {
        print_arena(session, &session->scratch.arenas[i]);
    }
    console_message(console, "%-13s%13s%13zu%13zu bytes, %llu system allocations\n", "all", "",
                    session->host.reserved_peak, session->host.reserved_bytes,
                    (unsigned long long)session->host.chunk_allocs);
}
