/* log.h: the event log: all that happens to the memory of a session, in order.
 *
 * The log is written while the compiler runs and read when it is done. Each view (table, map,
 * JSON, the formats of other tools) is a pure function of it, so that no two of them can disagree.
 *
 *      arenas of the session ── MemHost.event ──▶ log_record ─┐
 *      driver ────────────────── log_enter, log_step ─────────┴▶ records[t], t = 0, 1, 2 ...
 *
 * The clock is the number of the record: no time of day is in a log, and the same program gives the
 * same log each time. The records lie in an arena of the log's own, on a host of its own, so that
 * nothing that is measured is changed by being measured. With no log, `log` is NULL everywhere
 * below, and one test of that pointer for each phase is all that it costs.
 *
 * When an allocation is made, nobody has filled it yet. So kinds and spans of tree nodes are read
 * from the nodes themselves when they are about to go (describe.c). */
#ifndef LUDUS_REPORT_LOG_H
#define LUDUS_REPORT_LOG_H

#include "mem/vec.h"
#include "source/source.h"
#include "syntax/token.h"

typedef enum LogOp {
#define EVENT(NAME, name, ...) LOG_##NAME,
#define FIELD(column)
#include "report/event.def"
    LOG_OP_COUNT
} LogOp;

/* No record: of what has not died, was not copied, belongs to no unit. */
#define LOG_NEVER UINT32_MAX

typedef struct LogRecord {
    u8 op; /* LogOp */
    u16 arena;
    u32 phase;    /* the innermost one; of ENTER and LEAVE which */
    u32 chunk;    /* where there is one */
    u32 kind;     /* ALLOC */
    u32 of;       /* the ALLOC or MARK that this happens to; of an ALLOC: what it is a copy of */
    u32 died;     /* ALLOC: when its bytes were taken back. MARK: when it was closed */
    u32 outgrown; /* ALLOC: when its contents moved on, while its bytes stayed */
    Span span;    /* ALLOC of a node; SPAN_NONE otherwise */
    size_t offset;
    size_t size;  /* ALLOC, GROW: as asked for. RELEASE, REWIND, RESET, FREE: bytes taken back,
                     rounding included. MARK: bytes in use */
    size_t final; /* ALLOC: the size to which it grew */
} LogRecord;

typedef struct LogKind {
    Str name;
    bool is_node; /* a tree node: it will be described by its own kind */
} LogKind;

typedef struct LogPhase {
    const char *name; /* static: "parse" */
    Str item;         /* the function or constant; empty where it is the whole unit */
    Span span;        /* of the item's name */
    u32 parent;       /* LOG_NEVER: none */
    u32 unit;         /* LOG_NEVER: outside of all units */
    u32 enter, leave; /* records; leave: LOG_NEVER while it lasts */
    bool is_step;     /* ended by the next step */
} LogPhase;

typedef struct LogChunk {
    u16 arena;
    u32 taken, given; /* records; given: LOG_NEVER while it is held */
    size_t size;      /* the largest that it had */
    const void *address;
} LogChunk;

typedef struct LogUnit {
    Source source; /* a copy; empty when it could not be read */
    u32 first, last; /* records */
    int status;
} LogUnit;

/* An allocation that can be used now. */
typedef struct LogLive {
    const void *address;
    u32 record;
} LogLive;

/* A mark that is open. */
typedef struct LogMark {
    u64 serial;
    u32 record;
    u32 live; /* allocations when it was made */
} LogMark;

typedef struct LogArena {
    const Arena *arena;
    const char *name;
    size_t used, peak; /* bytes handed out, rounding included */
    u32 peak_at;       /* record */
    VEC(LogLive) live; /* oldest first */
    VEC(LogMark) marks;
    VEC(u32) chunks;   /* that are held */
} LogArena;

/* A kind that has been looked up before. */
typedef struct LogKnown {
    const char *text; /* static */
    u32 kind;
} LogKnown;

enum { LOG_KNOWN = 256 };

typedef struct Log {
    MemHost host; /* the log's own */
    Arena memory;
    VEC(LogRecord) records;
    VEC(LogArena) arenas;
    VEC(LogKind) kinds;
    VEC(LogPhase) phases; /* [0]: the session */
    VEC(LogChunk) chunks;
    VEC(LogUnit) units;
    u32 phase; /* the innermost one */
    bool in_unit;
    const Tokens *tokens;  /* of the unit, while they can be read; NULL otherwise */
    LogKnown known[2][LOG_KNOWN]; /* kinds by the address of their text: types, kinds of nodes */
    Str backend;           /* of the arenas, as on the command line */
} Log;

/* `exhausted` is where it leads when there is no memory for the log. */
void log_init(Log *log, void (*exhausted)(MemHost *, Arena *, size_t, ArenaFailure));
void log_free(Log *log);

/* ---- recording ------------------------------------------------------------------------------- */

/* What the watched host's `event` is to call. */
void log_record(Log *log, const MemEvent *event);

/* A phase that lasts until its log_leave. `item` is copied. */
void log_enter(Log *log, const char *name, Str item, Span span);
void log_leave(Log *log);

/* A phase that lasts until the next step at its level, or until what is around it ends. */
void log_step(Log *log, const char *name);

/* A unit begins; its text is known; its tokens are; all that lives is described, because its tokens
 * are about to go (log_end_unit does that too); it ends. */
void log_begin_unit(Log *log, const char *path);
void log_source(Log *log, const Source *source);
void log_tokens(Log *log, const Tokens *tokens);
void log_settle(Log *log);
void log_end_unit(Log *log, int status);

/* ---- reading --------------------------------------------------------------------------------- */

const char *log_op_name(LogOp op);

/* What the arena rounds an allocation of this size up to. */
static inline size_t log_rounded(size_t size) { return size_round_up(size, ARENA_ALIGN); }

static inline const LogRecord *log_at(const Log *log, u32 record)
{
    assert(record < log->records.count);
    return &log->records.items[record];
}

/* The unit in which it happened, or LOG_NEVER. */
static inline u32 log_unit_of(const Log *log, const LogRecord *record)
{
    return log->phases.items[record->phase].unit;
}

/* ---- inside: describe.c ---------------------------------------------------------------------- */

/* The kind of what the library calls `what`. */
u32 log_kind_of(Log *log, const char *what);

/* Reads kind and span of a node from its memory. */
void log_describe(Log *log, u32 record, const void *memory);

#endif
