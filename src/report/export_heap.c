/* export_heap.c: formats of heap profilers: folded stacks, DHAT, massif. */
#include "report/export.h"

#include "report/site.h"
#include "source/json.h"

/* ---- folded ---------------------------------------------------------------------------------- */

/* A `;` would end the frame. */
static void push_frame(StrBuf *out, Str frame)
{
    for (size_t i = 0; i < frame.len; i++) {
        u8 byte = frame.bytes[i];
        strbuf_push(out, byte == ';' || byte < ' ' ? '_' : byte);
    }
}

void export_folded(const Log *log, StrBuf *out)
{
    Sites sites = sites_find(out->arena, log, false);
    for (u32 i = 0; i < sites.count; i++) {
        const Site *site = &sites.sites[i];
        for (u32 j = 0; j < site->frame_count; j++) {
            strbuf_push_cstr(out, j == 0 ? "" : ";");
            push_frame(out, site->frames[j]);
        }
        strbuf_printf(out, " %llu\n", (unsigned long long)tally_taken(&site->sum));
    }
}

/* ---- DHAT ------------------------------------------------------------------------------------ */

typedef struct Frames {
    Arena *arena;
    VEC(Str) texts; /* [0] is the root */
    const Site *previous;
    u32 stack[SITE_FRAMES]; /* of the previous site */
} Frames;

/* The sites are sorted, so that those which share their outer frames follow each other. */
static void index_frames(Frames *frames, const Site *site)
{
    bool same = frames->previous != NULL;
    for (u32 i = 0; i < site->frame_count; i++) {
        same = same && str_equal(frames->previous->frames[i], site->frames[i]);
        if (!same) {
            frames->stack[i] = frames->texts.count;
            vec_push(frames->arena, &frames->texts, site->frames[i]);
        }
    }
    frames->previous = site;
}

static void push_point(StrBuf *out, const Site *site, Frames *frames)
{
    index_frames(frames, site);
    strbuf_printf(out,
                  "{\"tb\":%llu,\"tbk\":%llu,\"tl\":%llu,\"mb\":%llu,\"mbk\":%llu,\"gb\":%llu,"
                  "\"gbk\":%llu,\"eb\":%llu,\"ebk\":%llu,\"fs\":[",
                  (unsigned long long)tally_taken(&site->sum), (unsigned long long)site->sum.count,
                  (unsigned long long)site->lifetimes, (unsigned long long)site->most,
                  (unsigned long long)site->most_count, (unsigned long long)site->peak,
                  (unsigned long long)site->peak_count, (unsigned long long)site->used,
                  (unsigned long long)site->used_count);
    for (u32 i = 0; i < site->frame_count; i++) {
        strbuf_printf(out, "%s%u", i == 0 ? "" : ",", frames->stack[i]);
    }
    strbuf_push_cstr(out, "]}");
}

static void push_command(StrBuf *out, const Log *log)
{
    strbuf_push_cstr(out, "ludus mem");
    for (u32 i = 0; i < log->units.count; i++) {
        strbuf_push(out, ' ');
        push_frame(out, log->units.items[i].source.name);
    }
}

void export_dhat(const Log *log, StrBuf *out)
{
    Sites sites = sites_find(out->arena, log, true);
    Frames frames = {.arena = out->arena};
    StrBuf command = {.arena = out->arena};
    vec_push(frames.arena, &frames.texts, STR("[root]"));
    push_command(&command, log);
    strbuf_push_cstr(out, "{\"dhatFileVersion\":2,\"mode\":\"ludus-arena\",\"verb\":\"Bumped\","
                          "\"bklt\":true,\"bkacc\":false,\n\"bu\":\"byte\",\"bsu\":\"bytes\","
                          "\"bksu\":\"allocations\",\n\"tu\":\"events\",\"Mtu\":\"Mevent\","
                          "\"tuth\":10,\"cmd\":");
    json_push_string(out, strbuf_str(&command));
    strbuf_printf(out, ",\"pid\":1,\"tg\":%u,\"te\":%u,\n\"pps\":[", sites.peak_at,
                  log->records.count);
    for (u32 i = 0; i < sites.count; i++) {
        strbuf_push_cstr(out, i == 0 ? "\n " : ",\n ");
        push_point(out, &sites.sites[i], &frames);
    }
    strbuf_push_cstr(out, "],\n\"ftbl\":[");
    for (u32 i = 0; i < frames.texts.count; i++) {
        strbuf_push_cstr(out, i == 0 ? "\n " : ",\n ");
        json_push_string(out, frames.texts.items[i]);
    }
    strbuf_push_cstr(out, "]}\n");
}

/* ---- massif ---------------------------------------------------------------------------------- */

enum { SNAPSHOTS = 60 };

/* What is in use at a point in time, by arena and kind. */
typedef struct Use {
    u64 *of_kind; /* [arena * kinds + kind] */
    u64 *of_arena;
    u64 bytes, padding, held;
    u64 time; /* bytes allocated so far */
} Use;

typedef struct Massif {
    const Log *log;
    Use use;
    size_t *sizes;  /* of allocations */
    size_t *chunks;
} Massif;

static void change(Massif *m, u32 of, size_t size)
{
    const Log *log = m->log;
    const LogRecord *record = log_at(log, of);
    size_t before = m->sizes[of];
    m->sizes[of] = size;
    m->use.bytes += size - before;
    m->use.padding += (log_rounded(size) - size) - (log_rounded(before) - before);
    m->use.of_arena[record->arena] += size - before;
    m->use.of_kind[record->arena * log->kinds.count + record->kind] += size - before;
    m->use.time += size > before ? log_rounded(size) - log_rounded(before) : 0;
}

/* One event; the allocations that it takes back are found by their `died`. */
static void advance(Massif *m, u32 index, const u32 *deaths, const u32 *next)
{
    const LogRecord *record = log_at(m->log, index);
    if (record->op == LOG_ALLOC || record->op == LOG_GROW) {
        change(m, record->op == LOG_ALLOC ? index : record->of, record->size);
    } else if (record->op == LOG_CHUNK || record->op == LOG_COMMIT || record->op == LOG_GIVE) {
        size_t size = record->op == LOG_GIVE ? 0 : record->size;
        m->use.held += size - m->chunks[record->chunk];
        m->chunks[record->chunk] = size;
    }
    for (u32 dead = deaths[index]; dead != LOG_NEVER; dead = next[dead]) {
        change(m, dead, 0);
    }
}

static u32 count_kinds(const Massif *m, u32 arena)
{
    u32 count = 0;
    for (u32 kind = 0; kind < m->log->kinds.count; kind++) {
        count += m->use.of_kind[arena * m->log->kinds.count + kind] != 0;
    }
    return count;
}

static void push_tree(StrBuf *out, const Massif *m)
{
    const Log *log = m->log;
    u32 arenas = 0;
    for (u32 i = 0; i < log->arenas.count; i++) {
        arenas += m->use.of_arena[i] != 0;
    }
    strbuf_printf(out, "n%u: %llu (arenas)\n", arenas, (unsigned long long)m->use.bytes);
    for (u32 i = 0; i < log->arenas.count; i++) {
        if (m->use.of_arena[i] == 0) {
            continue;
        }
        strbuf_printf(out, " n%u: %llu %s\n", count_kinds(m, i),
                      (unsigned long long)m->use.of_arena[i], log->arenas.items[i].name);
        for (u32 kind = 0; kind < log->kinds.count; kind++) {
            u64 bytes = m->use.of_kind[i * log->kinds.count + kind];
            if (bytes != 0) {
                strbuf_printf(out, "  n0: %llu %s: " STR_FMT "\n", (unsigned long long)bytes,
                              log->arenas.items[i].name, STR_ARG(log->kinds.items[kind].name));
            }
        }
    }
}

static void push_snapshot(StrBuf *out, const Massif *m, u32 number, const char *tree)
{
    strbuf_printf(out,
                  "#-----------\nsnapshot=%u\n#-----------\ntime=%llu\nmem_heap_B=%llu\n"
                  "mem_heap_extra_B=%llu\nmem_stacks_B=0\nheap_tree=%s\n",
                  number, (unsigned long long)m->use.time, (unsigned long long)m->use.bytes,
                  (unsigned long long)(m->use.held - m->use.bytes), tree);
    if (strcmp(tree, "empty") != 0) {
        push_tree(out, m);
    }
}

void export_massif(const Log *log, StrBuf *out)
{
    Arena *arena = out->arena;
    u32 *next, count = log->records.count, number = 0;
    u32 *deaths = site_link_deaths(arena, log, &next);
    u32 peak_at = sites_find(arena, log, false).peak_at;
    Massif m = {.log = log,
                .sizes = arena_array_zero(arena, size_t, count + 1),
                .chunks = arena_array_zero(arena, size_t, log->chunks.count + 1)};
    m.use.of_kind = arena_array_zero(arena, u64, log->arenas.count * log->kinds.count + 1);
    m.use.of_arena = arena_array_zero(arena, u64, log->arenas.count + 1);
    strbuf_push_cstr(out, "desc: bytes handed out by arenas; extra is padding and chunks\ncmd: ");
    push_command(out, log);
    strbuf_push_cstr(out, "\ntime_unit: B\n");
    push_snapshot(out, &m, number++, "empty");
    u32 step = u32_max(1, count / SNAPSHOTS);
    for (u32 i = 0; i < count; i++) {
        advance(&m, i, deaths, next);
        if (i == peak_at) {
            push_snapshot(out, &m, number++, "peak");
        } else if (i % step == step - 1 || i + 1 == count) {
            push_snapshot(out, &m, number, number % 10 == 0 ? "detailed" : "empty");
            number++;
        }
    }
}
