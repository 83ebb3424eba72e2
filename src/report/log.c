/* log.c: the recorder. It keeps for each arena a stack of what is alive in it, which is all that is
 * needed to know what a rewind takes: memory in an arena dies in the reverse order of its birth. */
#include "report/log.h"

void log_init(Log *log, void (*exhausted)(MemHost *, Arena *, size_t, ArenaFailure))
{
    *log = (Log){.phase = 0};
    mem_host_init(&log->host);
    log->host.exhausted = exhausted;
    arena_init(&log->memory, &log->host, &(ArenaOptions){.name = "event log"});
    vec_push(&log->memory, &log->phases,
             ((LogPhase){.name = "session",
                         .span = SPAN_NONE,
                         .parent = LOG_NEVER,
                         .unit = LOG_NEVER,
                         .leave = LOG_NEVER}));
}

void log_free(Log *log) { arena_free(&log->memory); }

const char *log_op_name(LogOp op)
{
    static const char *const names[LOG_OP_COUNT] = {
#define EVENT(NAME, name, ...) name,
#define FIELD(column)
#include "report/event.def"
    };
    return names[op];
}

/* ---- records --------------------------------------------------------------------------------- */

static u32 now(const Log *log) { return log->records.count; }

static LogRecord *add(Log *log, LogOp op, u32 arena)
{
    vec_push(&log->memory, &log->records,
             ((LogRecord){.op = (u8)op,
                          .arena = (u16)arena,
                          .phase = log->phase,
                          .chunk = LOG_NEVER,
                          .kind = LOG_NEVER,
                          .of = LOG_NEVER,
                          .died = LOG_NEVER,
                          .outgrown = LOG_NEVER,
                          .span = SPAN_NONE}));
    return vec_last(&log->records);
}

static LogArena *arena_of(Log *log, const Arena *arena, u32 *index)
{
    for (u32 i = 0; i < log->arenas.count; i++) {
        if (log->arenas.items[i].arena == arena) {
            *index = i;
            log->arenas.items[i].name = arena->options.name; /* it may be named after it is made */
            return &log->arenas.items[i];
        }
    }
    *index = log->arenas.count;
    vec_push(&log->memory, &log->arenas,
             ((LogArena){.arena = arena, .name = arena->options.name}));
    return vec_last(&log->arenas);
}

/* The chunk that is held at this address; those that are asked about are the newest. */
static u32 chunk_at(const Log *log, const LogArena *arena, const void *address)
{
    for (u32 i = arena->chunks.count; i > 0; i--) {
        if (log->chunks.items[arena->chunks.items[i - 1]].address == address) {
            return i - 1;
        }
    }
    return LOG_NEVER;
}

static u32 live_at(const LogArena *arena, const void *address)
{
    u32 i = arena->live.count;
    while (i > 0 && arena->live.items[i - 1].address != address) {
        i--;
    }
    assert(i > 0);
    return i - 1;
}

static void use(Log *log, LogArena *arena, size_t bytes)
{
    arena->used += bytes;
    if (arena->used > arena->peak) {
        arena->peak = arena->used;
        arena->peak_at = now(log) - 1;
    }
}

/* Takes back what is newer than `live` allocations. The memory can still be read. */
static size_t take_back(Log *log, LogArena *arena, u32 live)
{
    size_t bytes = 0;
    while (arena->live.count > live) {
        LogLive dying = vec_pop(&arena->live);
        log_describe(log, dying.record, dying.address);
        LogRecord *record = &log->records.items[dying.record];
        record->died = now(log);
        bytes += log_rounded(record->final);
    }
    assert(bytes <= arena->used);
    arena->used -= bytes;
    return bytes;
}

/* ---- events ---------------------------------------------------------------------------------- */

static void record_chunk(Log *log, LogArena *arena, u32 index, const MemEvent *event)
{
    u32 held = chunk_at(log, arena, event->chunk);
    u32 number = held == LOG_NEVER ? log->chunks.count : arena->chunks.items[held];
    if (event->kind == MEM_EVENT_CHUNK) {
        assert(held == LOG_NEVER);
        vec_push(&log->memory, &arena->chunks, number);
        vec_push(&log->memory, &log->chunks,
                 ((LogChunk){.arena = (u16)index,
                             .taken = now(log),
                             .given = LOG_NEVER,
                             .address = event->chunk}));
    }
    LogChunk *chunk = &log->chunks.items[number];
    chunk->size = size_max(chunk->size, event->size);
    LogOp op = event->kind == MEM_EVENT_CHUNK ? LOG_CHUNK : LOG_COMMIT;
    if (event->kind == MEM_EVENT_GIVE) {
        op = LOG_GIVE;
        chunk->given = now(log);
        arena->chunks.items[held] = vec_last(&arena->chunks)[0];
        arena->chunks.count--;
    }
    LogRecord *record = add(log, op, index);
    record->chunk = number;
    record->size = event->size;
}

static void record_alloc(Log *log, LogArena *arena, u32 index, const MemEvent *event)
{
    u32 kind = log_kind_of(log, event->what);
    u32 held = chunk_at(log, arena, event->chunk);
    vec_push(&log->memory, &arena->live, ((LogLive){event->address, now(log)}));
    LogRecord *record = add(log, LOG_ALLOC, index);
    record->chunk = arena->chunks.items[held];
    record->offset = (size_t)((const u8 *)event->address - (const u8 *)event->chunk);
    record->kind = kind;
    record->size = event->size;
    record->final = event->size;
    use(log, arena, log_rounded(event->size));
}

/* The newest allocation is what an outgrown one has been copied into, and of its kind. */
static void record_growth(Log *log, LogArena *arena, u32 index, const MemEvent *event)
{
    static const LogOp ops[] = {[MEM_EVENT_GROW] = LOG_GROW,
                                [MEM_EVENT_OUTGROW] = LOG_OUTGROW,
                                [MEM_EVENT_RELEASE] = LOG_RELEASE};
    u32 live = live_at(arena, event->address);
    u32 of = arena->live.items[live].record;
    LogRecord *grown = &log->records.items[of];
    size_t old_bytes = log_rounded(grown->final);
    if (event->kind == MEM_EVENT_GROW) {
        grown->final = event->size;
    } else {
        LogRecord *copy = &log->records.items[vec_last(&arena->live)->record];
        copy->of = of;
        copy->kind = grown->kind;
        grown->outgrown = now(log);
    }
    if (event->kind == MEM_EVENT_RELEASE) {
        grown->died = now(log);
        arena->used -= old_bytes;
        memmove(&arena->live.items[live], &arena->live.items[live + 1],
                (arena->live.count - live - 1) * sizeof(LogLive));
        arena->live.count--;
    }
    LogRecord *record = add(log, ops[event->kind], index);
    record->of = of;
    record->size = event->kind == MEM_EVENT_RELEASE ? old_bytes : event->size;
    if (event->kind == MEM_EVENT_GROW) {
        use(log, arena, log_rounded(event->size) - old_bytes);
    }
}

/* The open mark of that serial; newer ones are gone without having been closed, after an exit from
 * within. */
static LogMark *mark_of(LogArena *arena, u64 serial)
{
    while (vec_last(&arena->marks)->serial != serial) {
        (void)vec_pop(&arena->marks);
    }
    return vec_last(&arena->marks);
}

static void record_mark(Log *log, LogArena *arena, u32 index, const MemEvent *event)
{
    if (event->kind == MEM_EVENT_MARK) {
        LogMark mark = {event->serial, now(log), arena->live.count};
        vec_push(&log->memory, &arena->marks, mark);
        add(log, LOG_MARK, index)->size = arena->used;
        return;
    }
    LogMark mark = *mark_of(arena, event->serial);
    size_t bytes = event->kind == MEM_EVENT_DROP ? 0 : take_back(log, arena, mark.live);
    if (event->kind != MEM_EVENT_REWIND_KEEP) {
        (void)vec_pop(&arena->marks);
        log->records.items[mark.record].died = now(log);
    }
    LogRecord *record = add(log, event->kind == MEM_EVENT_DROP ? LOG_DROP : LOG_REWIND, index);
    record->of = mark.record;
    record->size = bytes;
}

static void record_end(Log *log, LogArena *arena, u32 index, const MemEvent *event)
{
    size_t bytes = take_back(log, arena, 0);
    arena->marks.count = 0;
    add(log, event->kind == MEM_EVENT_RESET ? LOG_RESET : LOG_FREE, index)->size = bytes;
}

void log_record(Log *log, const MemEvent *event)
{
    u32 index;
    LogArena *arena = arena_of(log, event->arena, &index);
    switch (event->kind) {
    case MEM_EVENT_BORN:
        add(log, LOG_BORN, index);
        break;
    case MEM_EVENT_CHUNK:
    case MEM_EVENT_COMMIT:
    case MEM_EVENT_GIVE:
        record_chunk(log, arena, index, event);
        break;
    case MEM_EVENT_ALLOC:
        record_alloc(log, arena, index, event);
        break;
    case MEM_EVENT_GROW:
    case MEM_EVENT_OUTGROW:
    case MEM_EVENT_RELEASE:
        record_growth(log, arena, index, event);
        break;
    case MEM_EVENT_MARK:
    case MEM_EVENT_REWIND:
    case MEM_EVENT_REWIND_KEEP:
    case MEM_EVENT_DROP:
        record_mark(log, arena, index, event);
        break;
    case MEM_EVENT_RESET:
    case MEM_EVENT_FREE:
        record_end(log, arena, index, event);
        break;
    }
}

/* ---- phases ---------------------------------------------------------------------------------- */

static void begin(Log *log, LogPhase phase)
{
    phase.parent = log->phase;
    phase.unit = log->in_unit ? log->units.count - 1 : LOG_NEVER;
    phase.enter = now(log);
    phase.leave = LOG_NEVER;
    log->phase = log->phases.count;
    vec_push(&log->memory, &log->phases, phase);
    add(log, LOG_ENTER, 0);
}

static void end(Log *log)
{
    LogPhase *phase = &log->phases.items[log->phase];
    phase->leave = now(log);
    add(log, LOG_LEAVE, 0);
    log->phase = phase->parent;
}

static void end_step(Log *log)
{
    if (log->phases.items[log->phase].is_step) {
        end(log);
    }
}

void log_enter(Log *log, const char *name, Str item, Span span)
{
    if (log != NULL) {
        begin(log, (LogPhase){
                       .name = name, .item = arena_copy_str(&log->memory, item), .span = span});
    }
}

void log_leave(Log *log)
{
    if (log != NULL) {
        end_step(log);
        end(log);
    }
}

void log_step(Log *log, const char *name)
{
    if (log != NULL) {
        end_step(log);
        begin(log, (LogPhase){.name = name, .span = SPAN_NONE, .is_step = true});
    }
}

/* ---- units ----------------------------------------------------------------------------------- */

void log_begin_unit(Log *log, const char *path)
{
    if (log == NULL) {
        return;
    }
    Source source = {.name = str_from_cstr(path)};
    vec_push(&log->memory, &log->units,
             ((LogUnit){.source = source, .first = now(log), .last = LOG_NEVER}));
    log->in_unit = true;
    log_enter(log, "unit", str_from_cstr(path), SPAN_NONE);
}

void log_source(Log *log, const Source *source)
{
    if (log != NULL) {
        source_from_text(&log->memory, source->name, source->text,
                         &vec_last(&log->units)->source);
    }
}

void log_tokens(Log *log, const Tokens *tokens)
{
    if (log != NULL) {
        log->tokens = tokens;
    }
}

void log_settle(Log *log)
{
    if (log == NULL) {
        return;
    }
    for (u32 i = 0; i < log->arenas.count; i++) {
        const LogArena *arena = &log->arenas.items[i];
        for (u32 j = 0; j < arena->live.count; j++) {
            log_describe(log, arena->live.items[j].record, arena->live.items[j].address);
        }
    }
    log->tokens = NULL;
}

void log_end_unit(Log *log, int status)
{
    if (log == NULL) {
        return;
    }
    while (log->phase != 0) {
        end(log);
    }
    LogUnit *unit = vec_last(&log->units);
    unit->last = now(log);
    unit->status = status;
    log->in_unit = false;
}
