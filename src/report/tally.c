/* tally.c: sums. */
#include "report/tally.h"

#include <stdlib.h>

void tally_add(TallySum *sum, const LogRecord *record)
{
    size_t padding = log_rounded(record->final) - record->final;
    sum->count++;
    sum->bytes += record->final;
    sum->padding += padding;
    sum->outgrown += record->outgrown == LOG_NEVER ? 0 : record->final + padding;
}

/* The innermost phase that is about an item, or 0. */
static const LogPhase *item_phase(const Log *log, const LogRecord *record)
{
    u32 phase = record->phase;
    while (phase != 0 && span_is_none(log->phases.items[phase].span)) {
        phase = log->phases.items[phase].parent;
    }
    return &log->phases.items[phase];
}

u32 tally_line(const Log *log, const LogRecord *record, u32 *column)
{
    u32 unit = log_unit_of(log, record);
    Span span = span_is_none(record->span) ? item_phase(log, record)->span : record->span;
    if (unit == LOG_NEVER || span_is_none(span)) {
        return 0;
    }
    Source *source = &log->units.items[unit].source;
    if (span.start > source->text.len) {
        return 0;
    }
    LineCol at = source_line_col(source, span.start);
    if (column != NULL) {
        *column = at.column;
    }
    return at.line;
}

Str tally_item(Arena *arena, const Log *log, const LogRecord *record)
{
    const LogPhase *phase = item_phase(log, record);
    return span_is_none(phase->span)
               ? (Str){0}
               : arena_printf(arena, "%s " STR_FMT, phase->name, STR_ARG(phase->item));
}

/* ---- rows ------------------------------------------------------------------------------------ */

typedef struct Groups {
    Arena *arena;
    const Log *log;
    u32 *rows; /* by key: the row + 1 */
    u32 *firsts; /* TALLY_LINE: the key of line 0 of each unit */
    u32 keys;
} Groups;

/* Lines of one unit follow each other; what is of no unit is in front of them. */
static void number_lines(Groups *groups)
{
    const Log *log = groups->log;
    groups->firsts = arena_array(groups->arena, u32, log->units.count + 1);
    groups->keys = 1;
    for (u32 i = 0; i < log->units.count; i++) {
        Source *source = &log->units.items[i].source;
        groups->firsts[i] = groups->keys;
        if (source->text.len > 0) {
            source_line_col(source, 0); /* makes the table of lines */
        }
        groups->keys += source->line_count + 2;
    }
}

/* Phases of the same name are one row: its key is the first phase that has it. */
static u32 phase_key(const Log *log, u32 phase)
{
    const char *name = log->phases.items[phase].name;
    u32 key = 0;
    while (strcmp(log->phases.items[key].name, name) != 0) {
        key++;
    }
    return key;
}

static u32 key_of(const Groups *groups, TallyBy by, const LogRecord *record)
{
    u32 unit;
    switch (by) {
    case TALLY_ARENA:
        return record->arena;
    case TALLY_PHASE:
        return phase_key(groups->log, record->phase);
    case TALLY_KIND:
        return record->kind;
    case TALLY_LINE:
        unit = log_unit_of(groups->log, record);
        return unit == LOG_NEVER ? 0
                                 : groups->firsts[unit] + tally_line(groups->log, record, NULL);
    }
    return 0;
}

static Str name_of(const Groups *groups, TallyBy by, const LogRecord *record)
{
    const Log *log = groups->log;
    switch (by) {
    case TALLY_ARENA:
        return str_from_cstr(log->arenas.items[record->arena].name);
    case TALLY_PHASE:
        return str_from_cstr(log->phases.items[record->phase].name);
    case TALLY_KIND:
        return log->kinds.items[record->kind].name;
    case TALLY_LINE:
        break;
    }
    return (Str){0};
}

static u32 key_count(Groups *groups, TallyBy by)
{
    switch (by) {
    case TALLY_ARENA:
        return groups->log->arenas.count;
    case TALLY_PHASE:
        return groups->log->phases.count;
    case TALLY_KIND:
        return groups->log->kinds.count;
    case TALLY_LINE:
        number_lines(groups);
        return groups->keys;
    }
    return 0;
}

static int by_place(const void *a, const void *b)
{
    const TallyRow *first = a, *second = b;
    u32 units[] = {first->unit + 1, second->unit + 1}; /* none comes first */
    return units[0] != units[1] ? (units[0] > units[1]) - (units[0] < units[1])
                                : (first->line > second->line) - (first->line < second->line);
}

static int by_bytes(const void *a, const void *b)
{
    const TallyRow *first = a, *second = b;
    u64 bytes[] = {tally_taken(&first->sum), tally_taken(&second->sum)};
    if (bytes[0] != bytes[1]) {
        return bytes[0] < bytes[1] ? 1 : -1;
    }
    int names = first->name.len == 0 || second->name.len == 0
                    ? 0
                    : strcmp((const char *)first->name.bytes, (const char *)second->name.bytes);
    return names != 0 ? names : by_place(a, b);
}

Tally tally(Arena *arena, const Log *log, TallyBy by)
{
    Groups groups = {.arena = arena, .log = log};
    groups.keys = key_count(&groups, by);
    groups.rows = arena_array_zero(arena, u32, groups.keys);
    VEC(TallyRow) rows = {0};
    Tally result = {0};
    for (u32 i = 0; i < log->records.count; i++) {
        const LogRecord *record = log_at(log, i);
        if (record->op != LOG_ALLOC) {
            continue;
        }
        u32 *row = &groups.rows[key_of(&groups, by, record)];
        if (*row == 0) {
            TallyRow fresh = {.name = name_of(&groups, by, record),
                              .unit = log_unit_of(log, record)};
            fresh.line = by == TALLY_LINE ? tally_line(log, record, NULL) : 0;
            vec_push(arena, &rows, fresh);
            *row = rows.count;
        }
        tally_add(&rows.items[*row - 1].sum, record);
        tally_add(&result.total, record);
    }
    result.rows = rows.items;
    result.count = rows.count;
    if (by == TALLY_LINE && rows.count > 0) {
        qsort(rows.items, rows.count, sizeof(TallyRow), by_place);
    }
    return result;
}

void tally_sort(Tally *sums)
{
    if (sums->count > 0) {
        qsort(sums->rows, sums->count, sizeof(TallyRow), by_bytes);
    }
}
