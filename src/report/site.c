/* site.c: allocations by stack. */
#include "report/site.h"

#include <stdlib.h>

typedef struct Found {
    Site site;
    u32 record;
} Found;

static Found describe(Arena *arena, const Log *log, u32 index, bool with_place)
{
    const LogRecord *record = log_at(log, index);
    Found found = {.record = index};
    Site *site = &found.site;
    Str item = tally_item(arena, log, record);
    site->unit = log_unit_of(log, record);
    site->frames[0] = str_from_cstr(log->arenas.items[record->arena].name);
    site->frames[1] = item.len > 0 ? item : site->unit == LOG_NEVER ? STR("session") : STR("unit");
    site->frames[2] = str_from_cstr(log->phases.items[record->phase].name);
    site->frames[3] = log->kinds.items[record->kind].name;
    site->frame_count = 4;
    if (with_place && site->unit != LOG_NEVER) {
        site->line = tally_line(log, record, &site->column);
        if (site->line != 0) {
            Str file = log->units.items[site->unit].source.name;
            site->frames[site->frame_count++] =
                arena_printf(arena, STR_FMT ":%u:%u", STR_ARG(file), site->line, site->column);
        }
    }
    return found;
}

static int compare_text(Str a, Str b)
{
    int order = memcmp(a.bytes == NULL ? (const u8 *)"" : a.bytes,
                       b.bytes == NULL ? (const u8 *)"" : b.bytes, size_min(a.len, b.len));
    return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

static int compare_sites(const Site *a, const Site *b)
{
    for (u32 i = 0; i < SITE_FRAMES; i++) {
        int order = compare_text(a->frames[i], b->frames[i]);
        if (order != 0) {
            return order;
        }
    }
    return 0;
}

static int compare(const void *a, const void *b)
{
    const Found *first = a, *second = b;
    int order = compare_sites(&first->site, &second->site);
    return order != 0 ? order
                      : (first->record > second->record) - (first->record < second->record);
}

/* One site for equal neighbours. */
static void merge(Arena *arena, const Log *log, const Found *found, u32 count, Sites *result)
{
    result->sites = arena_array(arena, Site, count);
    for (u32 i = 0; i < count; i++) {
        if (i == 0 || compare_sites(&found[i - 1].site, &found[i].site) != 0) {
            result->sites[result->count++] = found[i].site;
        }
        Site *site = &result->sites[result->count - 1];
        const LogRecord *record = log_at(log, found[i].record);
        u32 died = record->died == LOG_NEVER ? log->records.count : record->died;
        tally_add(&site->sum, record);
        site->lifetimes += died - found[i].record;
        result->of[found[i].record] = result->count - 1;
        result->total += log_rounded(record->final);
    }
}

/* ---- over time ------------------------------------------------------------------------------- */


u32 *site_link_deaths(Arena *arena, const Log *log, u32 **next)
{
    u32 count = log->records.count;
    u32 *first = arena_array(arena, u32, count + 1);
    *next = arena_array(arena, u32, count + 1);
    memset(first, 0xff, (count + 1) * sizeof(u32));
    for (u32 i = 0; i < count; i++) {
        const LogRecord *record = log_at(log, i);
        if (record->op == LOG_ALLOC && record->died != LOG_NEVER) {
            (*next)[i] = first[record->died];
            first[record->died] = i;
        }
    }
    return first;
}

static void take(Site *site, u64 less)
{
    site->used -= less;
    site->used_count--;
}

static void give(Site *site, u64 more)
{
    site->used += more;
    if (site->used > site->most) {
        site->most = site->used;
        site->most_count = site->used_count;
    }
}

/* Plays all events; stops behind `until`. Returns the record at which most was in use. */
static u32 play(Arena *arena, const Log *log, Sites *sites, u32 until)
{
    u32 *next, peak_at = 0;
    u32 *deaths = site_link_deaths(arena, log, &next);
    size_t *sizes = arena_array_zero(arena, size_t, log->records.count + 1);
    u64 used = 0, peak = 0;
    for (u32 i = 0; i < log->records.count && i <= until; i++) {
        const LogRecord *record = log_at(log, i);
        if (record->op == LOG_ALLOC || record->op == LOG_GROW) {
            u32 of = record->op == LOG_ALLOC ? i : record->of;
            size_t more = log_rounded(record->size) - sizes[of];
            sites->sites[sites->of[of]].used_count += record->op == LOG_ALLOC;
            give(&sites->sites[sites->of[of]], more);
            sizes[of] += more;
            used += more;
        }
        for (u32 dead = deaths[i]; dead != LOG_NEVER; dead = next[dead]) {
            take(&sites->sites[sites->of[dead]], sizes[dead]);
            used -= sizes[dead];
        }
        if (used > peak) {
            peak = used;
            peak_at = i;
        }
    }
    return peak_at;
}

static void forget_use(Sites *sites)
{
    for (u32 i = 0; i < sites->count; i++) {
        sites->sites[i].used = sites->sites[i].used_count = 0;
    }
}

Sites sites_find(Arena *arena, const Log *log, bool with_place)
{
    Sites result = {.of = arena_array(arena, u32, log->records.count + 1)};
    VEC(Found) found = {0};
    for (u32 i = 0; i < log->records.count; i++) {
        result.of[i] = LOG_NEVER;
        if (log_at(log, i)->op == LOG_ALLOC) {
            vec_push(arena, &found, describe(arena, log, i, with_place));
        }
    }
    if (found.count > 0) {
        qsort(found.items, found.count, sizeof(Found), compare);
    }
    merge(arena, log, found.items, found.count, &result);
    result.peak_at = play(arena, log, &result, LOG_NEVER - 1);
    forget_use(&result);
    play(arena, log, &result, result.peak_at);
    for (u32 i = 0; i < result.count; i++) {
        result.sites[i].peak = result.sites[i].used;
        result.sites[i].peak_count = result.sites[i].used_count;
    }
    forget_use(&result);
    play(arena, log, &result, LOG_NEVER - 1);
    return result;
}
