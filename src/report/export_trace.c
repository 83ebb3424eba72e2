/* export_trace.c: formats of time lines and graphs: trace events, speedscope, Graphviz. */
#include "report/export.h"

#include "report/site.h"
#include "source/json.h"

/* ---- trace events ---------------------------------------------------------------------------- */

static void push_phase(StrBuf *out, const Log *log, const LogPhase *phase)
{
    u32 leave = phase->leave == LOG_NEVER ? log->records.count : phase->leave;
    StrBuf name = {.arena = out->arena};
    strbuf_push_cstr(&name, phase->name);
    if (phase->item.len > 0) {
        strbuf_printf(&name, " " STR_FMT, STR_ARG(phase->item));
    }
    strbuf_push_cstr(out, ",\n{\"ph\":\"X\",\"pid\":1,\"tid\":1,\"name\":");
    json_push_string(out, strbuf_str(&name));
    strbuf_printf(out, ",\"ts\":%u,\"dur\":%u}", phase->enter, leave - phase->enter);
}

typedef struct Counter {
    u64 used, held;
    bool changed;
} Counter;

static void push_counters(StrBuf *out, const Log *log, Counter *counters, u32 time)
{
    for (u32 i = 0; i < log->arenas.count; i++) {
        if (counters[i].changed) {
            strbuf_printf(out, ",\n{\"ph\":\"C\",\"pid\":1,\"tid\":1,\"name\":\"arena %s\","
                               "\"ts\":%u,\"args\":{\"used\":%llu,\"held\":%llu}}",
                          log->arenas.items[i].name, time, (unsigned long long)counters[i].used,
                          (unsigned long long)counters[i].held);
            counters[i].changed = false;
        }
    }
}

static void push_instant(StrBuf *out, const Log *log, const LogRecord *record, u32 time)
{
    strbuf_printf(out, ",\n{\"ph\":\"i\",\"pid\":1,\"tid\":1,\"s\":\"p\",\"name\":\"%s %s\","
                       "\"ts\":%u,\"args\":{\"bytes\":%zu}}",
                  log_op_name((LogOp)record->op), log->arenas.items[record->arena].name, time,
                  record->size);
}

/* Counters are written where phases change and where memory is taken back, not for each event. */
static void push_timeline(StrBuf *out, const Log *log)
{
    Counter *counters = arena_array_zero(out->arena, Counter, log->arenas.count + 1);
    size_t *sizes = arena_array_zero(out->arena, size_t, log->records.count + 1);
    size_t *chunks = arena_array_zero(out->arena, size_t, log->chunks.count + 1);
    for (u32 i = 0; i < log->records.count; i++) {
        const LogRecord *record = log_at(log, i);
        Counter *counter = &counters[record->arena];
        switch ((LogOp)record->op) {
        case LOG_ALLOC:
        case LOG_GROW: {
            u32 of = record->op == LOG_ALLOC ? i : record->of;
            counter->used += log_rounded(record->size) - sizes[of];
            sizes[of] = log_rounded(record->size);
            counter->changed = true;
            break;
        }
        case LOG_CHUNK:
        case LOG_COMMIT:
        case LOG_GIVE: {
            size_t size = record->op == LOG_GIVE ? 0 : record->size;
            counter->held += size - chunks[record->chunk];
            chunks[record->chunk] = size;
            counter->changed = true;
            break;
        }
        case LOG_REWIND:
        case LOG_RESET:
        case LOG_FREE:
        case LOG_RELEASE:
            if (record->size == 0) {
                break;
            }
            push_counters(out, log, counters, i);
            counter->used -= record->size;
            counter->changed = true;
            push_counters(out, log, counters, i);
            if (record->op != LOG_RELEASE) {
                push_instant(out, log, record, i);
            }
            break;
        case LOG_ENTER:
        case LOG_LEAVE:
            push_counters(out, log, counters, i);
            break;
        case LOG_BORN:
        case LOG_OUTGROW:
        case LOG_MARK:
        case LOG_DROP:
        case LOG_OP_COUNT:
            break;
        }
    }
    push_counters(out, log, counters, log->records.count);
}

void export_trace(const Log *log, StrBuf *out)
{
    strbuf_push_cstr(out, "{\"traceEvents\":[\n{\"ph\":\"M\",\"pid\":1,\"tid\":1,\"name\":"
                          "\"process_name\",\"args\":{\"name\":\"ludus\"}},\n{\"ph\":\"M\","
                          "\"pid\":1,\"tid\":1,\"name\":\"thread_name\",\"args\":{\"name\":"
                          "\"phases\"}}");
    for (u32 i = 0; i < log->phases.count; i++) {
        push_phase(out, log, &log->phases.items[i]);
    }
    push_timeline(out, log);
    strbuf_push_cstr(out, "\n]}\n");
}

/* ---- speedscope ------------------------------------------------------------------------------ */

static void push_speedscope_frames(StrBuf *out, const Log *log, const Sites *sites)
{
    bool first = true;
    for (u32 i = 0; i < sites->count; i++) {
        const Site *site = &sites->sites[i];
        for (u32 j = 1; j < 4; j++) {
            strbuf_push_cstr(out, first ? "\n {\"name\":" : ",\n {\"name\":");
            first = false;
            json_push_string(out, site->frames[j]);
            if (j == 3 && site->line != 0) {
                strbuf_push_cstr(out, ",\"file\":");
                json_push_string(out, log->units.items[site->unit].source.name);
                strbuf_printf(out, ",\"line\":%u,\"col\":%u", site->line, site->column);
            }
            strbuf_push(out, '}');
        }
    }
}

/* Frames of the same name are one for speedscope: their keys are the first indexes. */
static void push_profile(StrBuf *out, const Log *log, const Sites *sites, u32 arena)
{
    Str name = str_from_cstr(log->arenas.items[arena].name);
    StrBuf weights = {.arena = out->arena};
    u64 total = 0;
    bool first = true;
    strbuf_push_cstr(out, "{\"type\":\"sampled\",\"name\":");
    json_push_string(out, name);
    strbuf_push_cstr(out, ",\"unit\":\"bytes\",\"startValue\":0,\"samples\":[");
    for (u32 i = 0; i < sites->count; i++) {
        const Site *site = &sites->sites[i];
        if (str_equal(site->frames[0], name)) {
            strbuf_printf(out, "%s[%u,%u,%u]", first ? "" : ",", i * 3, i * 3 + 1, i * 3 + 2);
            strbuf_printf(&weights, "%s%llu", first ? "" : ",",
                          (unsigned long long)tally_taken(&site->sum));
            total += tally_taken(&site->sum);
            first = false;
        }
    }
    strbuf_push_cstr(out, "],\"weights\":[");
    strbuf_push_str(out, strbuf_str(&weights));
    strbuf_printf(out, "],\"endValue\":%llu}", (unsigned long long)total);
}

void export_speedscope(const Log *log, StrBuf *out)
{
    Sites sites = sites_find(out->arena, log, true);
    strbuf_push_cstr(out, "{\"$schema\":\"https://www.speedscope.app/file-format-schema.json\","
                          "\"exporter\":\"ludus\",\"name\":");
    json_push_string(out, log->units.count == 0 ? STR("ludus") : log->units.items[0].source.name);
    strbuf_push_cstr(out, ",\n\"shared\":{\"frames\":[");
    push_speedscope_frames(out, log, &sites);
    strbuf_push_cstr(out, "]},\n\"profiles\":[");
    for (u32 i = 0; i < log->arenas.count; i++) {
        strbuf_push_cstr(out, i == 0 ? "\n" : ",\n");
        push_profile(out, log, &sites, i);
    }
    strbuf_push_cstr(out, "]}\n");
}

/* ---- Graphviz -------------------------------------------------------------------------------- */

static u32 first_of_name(const Log *log, u32 phase)
{
    u32 first = 0;
    while (strcmp(log->phases.items[first].name, log->phases.items[phase].name) != 0) {
        first++;
    }
    return first;
}

void export_dot(const Log *log, StrBuf *out)
{
    u32 arenas = log->arenas.count;
    u64 *bytes = arena_array_zero(out->arena, u64, (size_t)log->phases.count * arenas + 1);
    for (u32 i = 0; i < log->records.count; i++) {
        const LogRecord *record = log_at(log, i);
        if (record->op == LOG_ALLOC) {
            bytes[first_of_name(log, record->phase) * arenas + record->arena] +=
                log_rounded(record->final);
        }
    }
    strbuf_push_cstr(out, "digraph ludus {\n  rankdir=LR;\n  node [fontname=\"sans-serif\"];\n");
    for (u32 i = 0; i < arenas; i++) {
        strbuf_printf(out, "  a%u [shape=box3d,label=\"%s\\npeak %zu bytes\"];\n", i,
                      log->arenas.items[i].name, log->arenas.items[i].peak);
    }
    for (u32 phase = 0; phase < log->phases.count; phase++) {
        bool named = false;
        for (u32 i = 0; i < arenas; i++) {
            u64 taken = bytes[phase * arenas + i];
            if (taken == 0) {
                continue;
            }
            if (!named) {
                strbuf_printf(out, "  p%u [shape=ellipse,label=\"%s\"];\n", phase,
                              log->phases.items[phase].name);
                named = true;
            }
            strbuf_printf(out, "  p%u -> a%u [label=\"%llu\"];\n", phase, i,
                          (unsigned long long)taken);
        }
    }
    strbuf_push_cstr(out, "}\n");
}
