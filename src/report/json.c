/* json.c: the log as JSON: tables of arenas, kinds, phases, chunks and units, and the events as
 * rows whose columns event.def names. */
#include "report/json.h"

#include "source/json.h"

/* A number, or null for "none". */
static void push_number(StrBuf *out, u64 number, u64 none)
{
    if (number == none) {
        strbuf_push_cstr(out, "null");
    } else {
        strbuf_printf(out, "%llu", (unsigned long long)number);
    }
}

static void push_member(StrBuf *out, const char *name, u64 number, u64 none)
{
    strbuf_printf(out, ",\"%s\":", name);
    push_number(out, number, none);
}

static void push_text(StrBuf *out, const char *name, Str text)
{
    strbuf_printf(out, "\"%s\":", name);
    json_push_string(out, text);
}

static void push_span(StrBuf *out, Span span)
{
    push_member(out, "start", span.start, UINT32_MAX);
    push_member(out, "end", span.end, UINT32_MAX);
}

/* ",\n" between the rows of a table. */
static void begin_row(StrBuf *out, u32 i) { strbuf_push_cstr(out, i == 0 ? "\n  " : ",\n  "); }

/* ---- events ---------------------------------------------------------------------------------- */

typedef enum Column {
    COLUMN_NONE, COLUMN_arena, COLUMN_chunk, COLUMN_size, COLUMN_offset, COLUMN_kind, COLUMN_phase,
    COLUMN_start, COLUMN_end, COLUMN_died, COLUMN_from, COLUMN_of, COLUMN_final,
} Column;

static const u8 COLUMNS[LOG_OP_COUNT][12] = {
#define EVENT(NAME, name, fields) {fields},
#define FIELD(column) COLUMN_##column,
#include "report/event.def"
};

static const char *const COLUMN_NAMES[] = {"", "arena", "chunk", "size", "offset", "kind", "phase",
                                           "start", "end", "died", "from", "of", "final"};

static void push_field(StrBuf *out, const LogRecord *record, Column column)
{
    switch (column) {
    case COLUMN_arena: push_number(out, record->arena, UINT64_MAX); break;
    case COLUMN_chunk: push_number(out, record->chunk, LOG_NEVER); break;
    case COLUMN_size: push_number(out, record->size, UINT64_MAX); break;
    case COLUMN_offset: push_number(out, record->offset, UINT64_MAX); break;
    case COLUMN_kind: push_number(out, record->kind, LOG_NEVER); break;
    case COLUMN_phase: push_number(out, record->phase, LOG_NEVER); break;
    case COLUMN_start: push_number(out, record->span.start, UINT32_MAX); break;
    case COLUMN_end: push_number(out, record->span.end, UINT32_MAX); break;
    case COLUMN_died: push_number(out, record->died, LOG_NEVER); break;
    case COLUMN_from:
    case COLUMN_of: push_number(out, record->of, LOG_NEVER); break;
    case COLUMN_final: push_number(out, record->final, UINT64_MAX); break;
    case COLUMN_NONE: break;
    }
}

static void write_columns(StrBuf *out)
{
    strbuf_push_cstr(out, ",\n\"columns\":{");
    for (u32 op = 0; op < LOG_OP_COUNT; op++) {
        strbuf_printf(out, "%s\n  \"%s\":[\"event\"", op == 0 ? "" : ",", log_op_name((LogOp)op));
        for (const u8 *column = COLUMNS[op]; *column != COLUMN_NONE; column++) {
            strbuf_printf(out, ",\"%s\"", COLUMN_NAMES[*column]);
        }
        strbuf_push_cstr(out, "]");
    }
    strbuf_push_cstr(out, "\n}");
}

static void write_events(StrBuf *out, const Log *log)
{
    strbuf_push_cstr(out, ",\n\"events\":[");
    for (u32 i = 0; i < log->records.count; i++) {
        const LogRecord *record = log_at(log, i);
        begin_row(out, i);
        strbuf_printf(out, "[\"%s\"", log_op_name((LogOp)record->op));
        for (const u8 *column = COLUMNS[record->op]; *column != COLUMN_NONE; column++) {
            strbuf_push(out, ',');
            push_field(out, record, (Column)*column);
        }
        strbuf_push(out, ']');
    }
    strbuf_push_cstr(out, "\n]");
}

/* ---- tables ---------------------------------------------------------------------------------- */

static void write_units(StrBuf *out, const Log *log)
{
    strbuf_push_cstr(out, ",\n\"units\":[");
    for (u32 i = 0; i < log->units.count; i++) {
        const LogUnit *unit = &log->units.items[i];
        begin_row(out, i);
        strbuf_push(out, '{');
        push_text(out, "file", unit->source.name);
        push_member(out, "first", unit->first, LOG_NEVER);
        push_member(out, "last", unit->last, LOG_NEVER);
        strbuf_printf(out, ",\"status\":%d,", unit->status);
        push_text(out, "source", unit->source.text);
        strbuf_push(out, '}');
    }
    strbuf_push_cstr(out, "\n]");
}

static void write_arenas(StrBuf *out, const Log *log)
{
    strbuf_push_cstr(out, ",\n\"arenas\":[");
    for (u32 i = 0; i < log->arenas.count; i++) {
        const LogArena *arena = &log->arenas.items[i];
        begin_row(out, i);
        strbuf_push(out, '{');
        push_text(out, "name", str_from_cstr(arena->name));
        push_member(out, "peak", arena->peak, UINT64_MAX);
        push_member(out, "peak_at", arena->peak_at, LOG_NEVER);
        push_member(out, "used", arena->used, UINT64_MAX);
        strbuf_push(out, '}');
    }
    strbuf_push_cstr(out, "\n]");
}

static void write_kinds(StrBuf *out, const Log *log)
{
    strbuf_push_cstr(out, ",\n\"kinds\":[");
    for (u32 i = 0; i < log->kinds.count; i++) {
        begin_row(out, i);
        strbuf_push(out, '{');
        push_text(out, "name", log->kinds.items[i].name);
        strbuf_printf(out, ",\"node\":%s}", log->kinds.items[i].is_node ? "true" : "false");
    }
    strbuf_push_cstr(out, "\n]");
}

static void write_phases(StrBuf *out, const Log *log)
{
    strbuf_push_cstr(out, ",\n\"phases\":[");
    for (u32 i = 0; i < log->phases.count; i++) {
        const LogPhase *phase = &log->phases.items[i];
        begin_row(out, i);
        strbuf_push(out, '{');
        push_text(out, "name", str_from_cstr(phase->name));
        strbuf_push(out, ',');
        push_text(out, "item", phase->item);
        push_member(out, "parent", phase->parent, LOG_NEVER);
        push_member(out, "unit", phase->unit, LOG_NEVER);
        push_member(out, "enter", phase->enter, LOG_NEVER);
        push_member(out, "leave", phase->leave, LOG_NEVER);
        push_span(out, phase->span);
        strbuf_push(out, '}');
    }
    strbuf_push_cstr(out, "\n]");
}

static void write_chunks(StrBuf *out, const Log *log)
{
    strbuf_push_cstr(out, ",\n\"chunks\":[");
    for (u32 i = 0; i < log->chunks.count; i++) {
        const LogChunk *chunk = &log->chunks.items[i];
        begin_row(out, i);
        strbuf_printf(out, "{\"arena\":%u,\"size\":%zu", chunk->arena, chunk->size);
        push_member(out, "taken", chunk->taken, LOG_NEVER);
        push_member(out, "given", chunk->given, LOG_NEVER);
        strbuf_push(out, '}');
    }
    strbuf_push_cstr(out, "\n]");
}

void log_write_json(const Log *log, StrBuf *out)
{
    strbuf_push_cstr(out, "{\"ludus_mem\":1,\"clock\":\"seq\"");
    strbuf_printf(out, ",\"word\":%d,", ARENA_ALIGN);
    push_text(out, "backend", log->backend);
    write_units(out, log);
    write_arenas(out, log);
    write_kinds(out, log);
    write_phases(out, log);
    write_chunks(out, log);
    write_columns(out);
    write_events(out, log);
    strbuf_push_cstr(out, "\n}\n");
}
