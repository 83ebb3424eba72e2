/* event_test.c: what a host that watches its arenas is told. */
#include "mem_test.h"

#include "mem/chunk.h" /* sizeof(ArenaChunk): where a chunk's first allocation stands */
#include "mem/vec.h"

typedef struct Node {
    u64 a, b, c;
} Node;

enum { EVENTS_SEEN = 16 };

/* The newest events, and how many there were. */
static struct {
    u32 count;
    MemEvent seen[EVENTS_SEEN];
} events;

static void on_event(MemHost *host, const MemEvent *event)
{
    UNUSED(host);
    events.seen[events.count++ % EVENTS_SEEN] = *event;
}

/* The newest event but `ago`. */
static const MemEvent *event_ago(u32 ago)
{
    return &events.seen[(events.count - 1 - ago) % EVENTS_SEEN];
}

static void watch(Fixture *f)
{
    memset(&events, 0, sizeof events);
    f->test.host.event = on_event;
    mem_host_changed(&f->test.host);
}

static void assert_event(const MemEvent *event, MemEventKind kind, const Arena *arena)
{
    assert_int_equal(event->kind, kind);
    assert_ptr_equal(event->arena, arena);
}

static void assert_object(const MemEvent *event, const char *what, const void *address, size_t size)
{
    assert_ptr_equal(event->address, address);
    assert_int_equal(event->size, size);
    if (what != NULL) {
        assert_string_equal(event->what, what);
    }
}

/* A watched arena reports every allocation, also those that would have taken the fast path, with
 * the size that was asked for and its place in its chunk. */
static void test_events_of_allocations(void **state)
{
    Fixture *f = *state;
    Node *before = arena_new(&f->arena, Node); /* opens a window */
    const void *chunk = (const u8 *)before - sizeof(ArenaChunk);
    watch(f);
    for (u32 i = 1; i <= 50; i++) {
        Node *node = arena_new(&f->arena, Node);
        assert_int_equal(events.count, i);
        assert_event(event_ago(0), MEM_EVENT_ALLOC, &f->arena);
        assert_object(event_ago(0), "Node", node, sizeof(Node));
        assert_ptr_equal(event_ago(0)->chunk, chunk);
    }
    u8 *bytes = arena_array(&f->arena, u8, 13);
    assert_object(event_ago(0), "u8[]", bytes, 13);
    Str copy = arena_copy_str(&f->arena, STR("seven c"));
    assert_object(event_ago(0), "text", copy.bytes, 8);
    u8 *large = arena_array(&f->arena, u8, ARENA_CHUNK_MAX);
    assert_event(event_ago(1), MEM_EVENT_CHUNK, &f->arena);
    assert_event(event_ago(0), MEM_EVENT_ALLOC, &f->arena);
    assert_object(event_ago(0), "u8[]", large, ARENA_CHUNK_MAX);
    assert_ptr_equal(event_ago(0)->chunk, large - sizeof(ArenaChunk));
    assert_ptr_equal(event_ago(1)->chunk, event_ago(0)->chunk);
}

static void test_events_of_growth(void **state)
{
    Fixture *f = *state;
    watch(f);
    u8 *bytes = arena_array(&f->arena, u8, 13);
    assert_ptr_equal(arena_grow(&f->arena, bytes, 13, 200), bytes);
    assert_event(event_ago(0), MEM_EVENT_GROW, &f->arena);
    assert_object(event_ago(0), NULL, bytes, 200);
    arena_new(&f->arena, Node);
    u8 *moved = arena_grow(&f->arena, bytes, 200, 300);
    assert_ptr_not_equal(moved, bytes);
    assert_object(event_ago(1), "bytes", moved, 300);
    assert_event(event_ago(0), MEM_EVENT_OUTGROW, &f->arena);
    assert_object(event_ago(0), NULL, bytes, 200);
    u8 *large = arena_array(&f->arena, u8, ARENA_CHUNK_MAX);
    arena_grow(&f->arena, large, ARENA_CHUNK_MAX, ARENA_CHUNK_MAX + 100);
    assert_event(event_ago(0), MEM_EVENT_RELEASE, &f->arena);
    assert_object(event_ago(0), NULL, large, ARENA_CHUNK_MAX);
    VEC(u32) numbers = {0};
    vec_push(&f->arena, &numbers, 1);
    assert_object(event_ago(0), "(&numbers)", numbers.items, 8 * sizeof(u32));
}

static void test_events_of_life(void **state)
{
    Fixture *f = *state;
    watch(f);
    Arena arena;
    arena_init(&arena, &f->test.host, &(ArenaOptions){.name = "watched"});
    assert_event(event_ago(0), MEM_EVENT_BORN, &arena);
    arena_new(&arena, Node);
    ArenaMark outer, inner;
    arena_mark(&arena, &outer);
    assert_event(event_ago(0), MEM_EVENT_MARK, &arena);
    assert_int_equal(event_ago(0)->serial, outer.serial);
    arena_mark(&arena, &inner);
    arena_new(&arena, Node);
    arena_mark_drop(&arena, &inner);
    assert_event(event_ago(0), MEM_EVENT_DROP, &arena);
    assert_int_equal(event_ago(0)->serial, inner.serial);
    arena_rewind_keep(&arena, &outer);
    assert_event(event_ago(0), MEM_EVENT_REWIND_KEEP, &arena);
    assert_int_equal(event_ago(0)->serial, outer.serial);
    arena_rewind(&arena, &outer); /* opens no window */
    assert_event(event_ago(0), MEM_EVENT_REWIND, &arena);
    assert_int_equal(event_ago(0)->serial, outer.serial);
    arena_new(&arena, Node);
    assert_event(event_ago(0), MEM_EVENT_ALLOC, &arena);
    arena_reset(&arena);
    assert_event(event_ago(0), MEM_EVENT_RESET, &arena);
    arena_new(&arena, Node);
    assert_event(event_ago(0), MEM_EVENT_ALLOC, &arena);
    arena_free(&arena);
    assert_event(event_ago(1), MEM_EVENT_FREE, &arena);
    assert_event(event_ago(0), MEM_EVENT_GIVE, &arena);
}

/* What is about to be taken back can still be read. */
static void read_at_reset(MemHost *host, const MemEvent *event)
{
    on_event(host, event);
    if (event->kind == MEM_EVENT_REWIND || event->kind == MEM_EVENT_RESET) {
        const Node *node = (const Node *)(uintptr_t)event->arena->cur - 1;
        assert_int_equal(((const Node *)((uintptr_t)node - MEM_RED_ZONE))->b, 77);
    }
}

static void test_events_before_memory_goes(void **state)
{
    Fixture *f = *state;
    watch(f);
    f->test.host.event = read_at_reset;
    ArenaMark mark;
    arena_mark(&f->arena, &mark);
    arena_new_zero(&f->arena, Node)->b = 77;
    arena_rewind(&f->arena, &mark);
    arena_new_zero(&f->arena, Node)->b = 77;
    arena_reset(&f->arena);
    assert_int_equal(events.count, 6); /* one of them for the chunk */
}

/* Where the bytes lie is the same in no other shape. */
#define CHUNKS(test) {#test, test, fixture_setup, fixture_teardown, &SHAPES[0]}

int main(void)
{
    const struct CMUnitTest tests[] = {
        CHUNKS(test_events_of_allocations),
        CHUNKS(test_events_of_growth),
        CHUNKS(test_events_of_life),
        CHUNKS(test_events_before_memory_goes),
    };
    return cmocka_run_group_tests_name("event", tests, NULL, NULL);
}
