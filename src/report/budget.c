/* budget.c: the first allocation with which an arena has more in use than it may. */
#include "report/budget.h"

#include "report/table.h"

/* The allocation by which `arena` came to more than `bytes`, or LOG_NEVER; *used is what it had
 * then. */
static u32 find_breaker(Arena *scratch, const Log *log, const char *arena, size_t bytes,
                        size_t *used)
{
    size_t *sizes = arena_array_zero(scratch, size_t, log->records.count + 1);
    *used = 0;
    for (u32 i = 0; i < log->records.count; i++) {
        const LogRecord *record = log_at(log, i);
        bool in_arena = record->op != LOG_ENTER && record->op != LOG_LEAVE &&
                        strcmp(log->arenas.items[record->arena].name, arena) == 0;
        if (!in_arena) {
            continue;
        }
        if (record->op == LOG_ALLOC || record->op == LOG_GROW) {
            u32 of = record->op == LOG_ALLOC ? i : record->of;
            *used += log_rounded(record->size) - sizes[of];
            sizes[of] = log_rounded(record->size);
            if (*used > bytes) {
                return of;
            }
        } else if (record->op == LOG_REWIND || record->op == LOG_RESET || record->op == LOG_FREE ||
                   record->op == LOG_RELEASE) {
            *used -= record->size;
        }
    }
    return LOG_NEVER;
}

static void report(const Log *log, const Budget *budget, u32 breaker, size_t used, StrBuf *out)
{
    const LogRecord *record = log_at(log, breaker);
    u32 unit = log_unit_of(log, record);
    u32 column = 0;
    u32 line = tally_line(log, record, &column);
    Str item = tally_item(out->arena, log, record);
    if (unit != LOG_NEVER) {
        strbuf_push_str(out, log->units.items[unit].source.name);
        if (line != 0) {
            strbuf_printf(out, ":%u:%u", line, column);
        }
        strbuf_push_cstr(out, ": ");
    }
    strbuf_printf(out, "the budget of `%s` is broken: ", budget->arena);
    table_push_number(out, used, 0);
    strbuf_push_cstr(out, " bytes of ");
    table_push_number(out, budget->bytes, 0);
    strbuf_printf(out, ", by `" STR_FMT "`, in %s", STR_ARG(log->kinds.items[record->kind].name),
                  log->phases.items[record->phase].name);
    if (item.len > 0) {
        strbuf_printf(out, " of " STR_FMT, STR_ARG(item));
    }
    strbuf_push(out, '\n');
    if (line != 0) {
        Str text = source_line(&log->units.items[unit].source, line);
        u32 shown = (u32)size_min(text.len, 70);
        strbuf_printf(out, "%5u | ", line);
        table_push_text(out, text, shown);
        strbuf_push(out, '\n');
    }
}

bool budget_check(const Log *log, const Budget *budgets, u32 count, StrBuf *out)
{
    bool kept = true;
    for (u32 i = 0; i < count; i++) {
        size_t used;
        u32 breaker = find_breaker(out->arena, log, budgets[i].arena, budgets[i].bytes, &used);
        if (breaker != LOG_NEVER) {
            report(log, &budgets[i], breaker, used, out);
            kept = false;
        }
    }
    return kept;
}
