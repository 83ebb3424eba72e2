/* memory.c: fuzz target: the bytes are operations on the memory library, compared with a model.
 *
 * The first byte chooses back-end, chunk sizes and limits; then each byte is an operation, with its
 * arguments behind it. Everything that was handed out holds a pattern, which must be there as long as
 * it is valid. Chunk requests fail when the operations say so: whatever fails must leave all as it
 * was. */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

#include "mem/intern.h"
#include "mem/pool.h"
#include "mem/strbuf.h"
#include "mem/vec.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum {
    LIVE_MAX = 256,
    LIVE_BYTES = 1 << 19, /* as large as a live allocation grows */
    MARKS_MAX = 16,
    NAMES_MAX = 256,
    LIST_MAX = 1 << 12,
    TEXT_MAX = 1 << 14,
    CHUNK_MOST = 64 << 20, /* what the system has */
    STEPS_MAX = 500,
};

typedef struct Live {
    u8 *bytes;
    size_t size;
    u8 seed; /* byte i is seed + i */
} Live;

typedef struct Item {
    u32 number;
} Item;

typedef struct ItemId {
    PoolHandle raw;
} ItemId;

POOL_TYPE(item, ItemId, Item)

typedef struct Model {
    MemHost host; /* first: the callbacks get a pointer to it */
    jmp_buf exit;
    u32 fail_in;   /* the chunk request that fails, counted from the next; 0: none */
    bool fail_all; /* and all behind it */

    Arena arena; /* what is allocated here is `live` */
    Live live[LIVE_MAX];
    u32 live_count;
    struct {
        ArenaMark mark;
        u32 live_count;
        u32 cleanups;
        size_t used;
    } marks[MARKS_MAX];
    u32 depth;
    u32 cleanups;

    Arena lists; /* what is reset only */
    VEC(u32) list;
    StrBuf text;
    u8 text_bytes[TEXT_MAX];
    Pool pool;
    ItemId ids[LIST_MAX]; /* of the present epoch, then of the one before */
    u32 id_count;
    ItemId stale;

    Arena symbols;
    Interner interner;
    InternMark names_mark;
    Str names[NAMES_MAX]; /* by id, in the input */
    u32 name_count;
    bool marked;
} Model;

static Model model;

#define REQUIRE(condition, what)                                      \
    do {                                                              \
        if (!(condition)) {                                           \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, what); \
            abort();                                                  \
        }                                                             \
    } while (0)

/* ---- the input ------------------------------------------------------------------------------- */

static struct {
    const u8 *at;
    const u8 *end;
} input;

static u32 next_byte(void) { return input.at < input.end ? *input.at++ : 0; }

static u32 next_u16(void)
{
    u32 high = next_byte();
    return high << 8 | next_byte();
}

/* Mostly small, now and then large. */
static size_t next_size(void)
{
    u32 first = next_byte();
    return first < 0xf0 ? first : (size_t)(first - 0xef) * (1 + next_u16() % 0x2000);
}

static Str next_str(void)
{
    size_t len = size_min(next_byte() % 16, (size_t)(input.end - input.at));
    Str text = {input.at, len};
    input.at += len;
    return text;
}

/* ---- host ------------------------------------------------------------------------------------ */

static void *chunk_alloc(MemHost *host, size_t size)
{
    UNUSED(host);
    if (model.fail_in != 0 && --model.fail_in == 0) {
        model.fail_in = model.fail_all ? 1 : 0;
        return NULL;
    }
    return size > CHUNK_MOST ? NULL : malloc(size);
}

static void exhausted(MemHost *host, Arena *arena, size_t wanted, ArenaFailure why)
{
    UNUSED(arena), UNUSED(wanted);
    REQUIRE(why != ARENA_FAIL_HOST_LIMIT || host->limit != 0, "a limit that nobody has set");
    longjmp(model.exit, 1);
}

/* ---- what was handed out --------------------------------------------------------------------- */

static void fill(Live *live)
{
    for (size_t i = 0; i < live->size; i++) {
        live->bytes[i] = (u8)(live->seed + i);
    }
}

static void add_live(void *bytes, size_t size)
{
    REQUIRE((uintptr_t)bytes % ARENA_ALIGN == 0, "an allocation is not aligned");
    if (size != 0 && model.live_count < LIVE_MAX) {
        Live *live = &model.live[model.live_count++];
        *live = (Live){bytes, size, (u8)(model.live_count * 29)};
        fill(live);
    }
}

static void check_live(void)
{
    size_t total = 0;
    for (u32 i = 0; i < model.live_count; i++) {
        const Live *live = &model.live[i];
        total += live->size;
        for (size_t at = 0; at < live->size; at++) {
            REQUIRE(live->bytes[at] == (u8)(live->seed + at), "an allocation has changed");
        }
    }
    REQUIRE(total <= arena_used(&model.arena), "more is valid than is used");
}

static void check_lists(void)
{
    for (u32 i = 0; i < model.list.count; i++) {
        REQUIRE(model.list.items[i] == i * 7, "an item of the vec has changed");
    }
    Str text = strbuf_str(&model.text);
    REQUIRE(text.len == 0 || memcmp(text.bytes, model.text_bytes, text.len) == 0,
            "the text has changed");
    for (u32 i = 0; i < model.id_count; i++) {
        REQUIRE(pool_has(&model.pool, model.ids[i].raw), "the pool does not know its handle");
        REQUIRE(item_at(&model.pool, model.ids[i])->number == i * 3, "an item has changed");
        u32 index = item_index(&model.pool, model.ids[i]);
        REQUIRE(index == i + 1 && item_id(&model.pool, index).raw == model.ids[i].raw,
                "a handle is not that of its index");
    }
    for (u32 i = 0; i < model.name_count; i++) {
        REQUIRE(intern_find(&model.interner, model.names[i]).id == i + 1, "a symbol is lost");
        REQUIRE(str_equal(intern_text(&model.interner, (Symbol){i + 1}), model.names[i]),
                "a symbol has another text");
    }
    REQUIRE(model.interner.count == model.name_count, "there are symbols that nobody made");
}

static void check_host(void)
{
    const MemHost *host = &model.host;
    size_t limit = model.arena.options.limit;
    REQUIRE(limit == 0 || arena_used(&model.arena) <= limit, "the limit of the arena is passed");
    REQUIRE(host->reserved_bytes <= host->reserved_peak, "more is held than ever was");
    REQUIRE(mem_host_used(host) <= host->reserved_bytes, "more is used than is held");
}

/* ---- operations ------------------------------------------------------------------------------ */

static void count_cleanup(void *context)
{
    UNUSED(context);
    model.cleanups--;
}

static void go_back(u32 live_count, u32 cleanups, size_t used)
{
    model.live_count = u32_min(model.live_count, live_count);
    REQUIRE(model.cleanups == cleanups, "other cleanups have run than those that are newer");
    REQUIRE(arena_used(&model.arena) == used, "a rewind gives other figures");
}

static void op_push(void)
{
    size_t size = next_size();
    add_live(arena_array(&model.arena, u8, size), size);
}

static void op_push_fixed(void) { add_live(arena_new_zero(&model.arena, Live), sizeof(Live)); }

static void op_push_try(void)
{
    size_t size = next_size();
    size_t before = arena_used(&model.arena);
    void *bytes = arena_array_try(&model.arena, u8, size);
    REQUIRE(bytes != NULL || arena_used(&model.arena) == before, "a failure has left something");
    if (bytes != NULL) {
        add_live(bytes, size);
    }
}

static void op_push_absurd(void)
{
    size_t count = SIZE_MAX >> next_byte() % 24;
    REQUIRE(arena_array_try(&model.arena, u64, count) == NULL, "there is no such memory");
}

/* Only what is newer than the newest mark: a rewind would bring the old bytes back. */
static u32 newest_old(void)
{
    return model.depth == 0 ? 0 : model.marks[model.depth - 1].live_count;
}

static void op_grow(void)
{
    u32 old = newest_old();
    if (model.live_count > old) {
        Live *live = &model.live[old + next_byte() % (model.live_count - old)];
        size_t size = size_min(live->size + next_size(), LIVE_BYTES);
        if (size <= live->size) {
            return;
        }
        live->bytes = arena_grow(&model.arena, live->bytes, live->size, size);
        for (size_t i = 0; i < live->size; i++) {
            REQUIRE(live->bytes[i] == (u8)(live->seed + i), "growing loses bytes");
        }
        live->size = size;
        fill(live);
    }
}

static void op_mark(void)
{
    if (model.depth < MARKS_MAX) {
        model.marks[model.depth].live_count = model.live_count;
        model.marks[model.depth].cleanups = model.cleanups;
        model.marks[model.depth].used = arena_used(&model.arena);
        arena_mark(&model.arena, &model.marks[model.depth++].mark);
    }
}

static void op_rewind(void)
{
    if (model.depth > 0) {
        bool keep = next_byte() % 2 != 0;
        u32 top = model.depth - 1;
        (keep ? arena_rewind_keep : arena_rewind)(&model.arena, &model.marks[top].mark);
        model.depth -= keep ? 0 : 1;
        go_back(model.marks[top].live_count, model.marks[top].cleanups, model.marks[top].used);
    }
}

static void op_drop(void)
{
    if (model.depth > 0) {
        arena_mark_drop(&model.arena, &model.marks[--model.depth].mark);
    }
}

static void op_reset(void)
{
    arena_abandon_marks(&model.arena);
    (next_byte() % 4 == 0 ? arena_free : arena_reset)(&model.arena);
    model.depth = 0;
    go_back(0, 0, 0);
}

static void op_own(void)
{
    arena_own(&model.arena, count_cleanup, NULL);
    model.cleanups++;
}

static void op_copy(void)
{
    Str text = next_str();
    Str copy = next_byte() % 2 == 0
                   ? arena_copy_str(&model.arena, text)
                   : arena_printf(&model.arena, "%*zu", (int)(next_u16() % 600), text.len);
    REQUIRE(copy.bytes[copy.len] == 0, "a copy does not end in a NUL");
    REQUIRE(strlen((const char *)copy.bytes) <= copy.len, "a copy is longer than its text");
}

static void op_list(void)
{
    for (u32 more = next_byte(); more > 0 && model.list.count < LIST_MAX; more--) {
        u32 item = model.list.count * 7;
        vec_push(&model.lists, &model.list, item);
    }
}

/* The model's text is written first: what strbuf fails to take lies behind its length. */
static void op_text(void)
{
    u32 kind = next_byte() % 4;
    Str piece = next_str();
    u32 repeat = next_byte();
    size_t len = model.text.len;
    if (len + piece.len + repeat + 8 > TEXT_MAX || kind == 0) {
        strbuf_cut(&model.text, len / 2);
    } else if (kind == 1) {
        memcpy(model.text_bytes + len, piece.bytes, piece.len);
        strbuf_push_str(&model.text, piece);
    } else if (kind == 2) {
        memset(model.text_bytes + len, '=', repeat);
        strbuf_push_repeat(&model.text, '=', repeat);
    } else {
        model.text_bytes[len] = (u8)('0' + repeat % 10);
        strbuf_printf(&model.text, "%u", repeat % 10);
    }
}

static void op_pool(void)
{
    for (u32 more = 1 + next_byte() % 16; more > 0 && model.id_count < LIST_MAX; more--) {
        model.ids[model.id_count] = item_push(&model.pool, (Item){model.id_count * 3});
        model.id_count++;
    }
}

static void op_reset_lists(void)
{
    if (model.id_count > 0) {
        model.stale = model.ids[0];
    }
    pool_reset(&model.pool, "operations");
    arena_reset(&model.lists);
    memset(&model.list, 0, sizeof(model.list));
    model.text = (StrBuf){.arena = &model.lists};
    model.id_count = 0;
    op_pool();
    REQUIRE(model.stale.raw == 0 || model.stale.raw == model.ids[0].raw
                || !pool_has(&model.pool, model.stale.raw),
            "a stale handle is taken for another item");
}

static void op_intern(void)
{
    Str name = next_str();
    if (model.name_count < NAMES_MAX) {
        bool is_new = intern_find(&model.interner, name).id == 0;
        u32 id = intern(&model.interner, name).id;
        REQUIRE(is_new == (id == model.name_count + 1), "a symbol has the wrong number");
        REQUIRE(id <= model.name_count + 1, "a symbol has a number too large");
        if (is_new) {
            model.names[model.name_count++] = name;
        }
    }
}

static void op_intern_rewind(void)
{
    if (!model.marked) {
        intern_mark(&model.interner, &model.names_mark);
        model.marked = true;
    } else {
        intern_rewind(&model.interner, &model.names_mark);
        model.name_count = model.names_mark.count;
    }
}

static void op_fail(void)
{
    u32 how = next_byte();
    model.fail_in = how % 8;
    model.fail_all = how >= 0x80;
}

static void op_limit(void)
{
    model.host.limit = next_byte() % 2 == 0 ? 0 : mem_host_used(&model.host) + next_u16();
    mem_host_changed(&model.host);
}

static void (*const OPS[])(void) = {
    op_push, op_push,        op_push_fixed, op_push_try, op_push_absurd, op_grow,
    op_grow, op_mark,        op_mark,       op_rewind,   op_rewind,      op_drop,
    op_own,  op_reset,       op_copy,       op_list,     op_text,        op_pool,
    op_text, op_reset_lists, op_intern,     op_intern,   op_intern_rewind,
    op_fail, op_limit,
};

/* ---- a run ----------------------------------------------------------------------------------- */

static void begin(void)
{
    memset(&model, 0, sizeof(model));
    mem_host_init(&model.host);
    model.host.chunk_alloc = chunk_alloc;
    model.host.exhausted = exhausted;
    u32 choice = next_byte();
    ArenaOptions options = {
        .name = "fuzz",
        .backend = choice % 4 == 0 ? ARENA_MALLOC : ARENA_CHUNK,
        .first_chunk = choice & 0x10 ? ARENA_CHUNK_MIN : 0,
        .chunk_max = choice & 0x20 ? 1024 : 0,
        .limit = choice & 0x40 ? 4096 : 0,
        .retain = choice & 0x80 ? 2048 : 0,
    };
    arena_init(&model.arena, &model.host, &options);
    arena_init(&model.lists, &model.host, &options);
    arena_init(&model.symbols, &model.host, &options);
    model.text.arena = &model.lists;
    pool_init(&model.pool, &model.lists, "fuzz.items", sizeof(Item), choice & 0x08 ? 12 : 24, 3);
    intern_init(&model.interner, &model.symbols);
}

static void step(void)
{
    u32 op = next_byte() % COUNT_OF(OPS);
    if (setjmp(model.exit) == 0) {
        OPS[op]();
    } else {
        check_live();
        check_lists();
    }
    check_host();
}

static void end(void)
{
    check_live();
    check_lists();
    intern_free(&model.interner);
    arena_abandon_marks(&model.symbols);
    arena_abandon_marks(&model.arena);
    arena_free(&model.symbols);
    arena_free(&model.arena);
    arena_free(&model.lists);
    REQUIRE(model.cleanups == 0, "a cleanup has not run");
    REQUIRE(model.host.reserved_bytes == 0, "memory was not given back");
    REQUIRE(model.host.arenas == NULL, "an arena is still there");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    input.at = data;
    input.end = data + size;
    begin();
    for (u32 steps = 0; input.at < input.end && steps < STEPS_MAX; steps++) {
        step();
        if (steps % 16 == 0) {
            check_live();
            check_lists();
        }
    }
    end();
    return 0;
}
