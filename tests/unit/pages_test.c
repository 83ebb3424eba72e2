/* pages_test.c: arenas in reserved address space: what is reserved, committed and given back when. */
#include "mem_test.h"

#include "mem/chunk.h"

typedef struct PagesHost {
    TestHost test; /* first */
    size_t reserved;
    size_t committed;
    bool huge;
} PagesHost;

static void *count_reserve(MemHost *host, size_t size, bool huge_pages)
{
    PagesHost *pages = (PagesHost *)host;
    pages->reserved += size;
    pages->huge = huge_pages;
    return test_reserve(host, size, huge_pages);
}

static bool count_commit(MemHost *host, void *pages, size_t size)
{
    bool ok = test_commit(host, pages, size);
    ((PagesHost *)host)->committed += ok ? size : 0;
    return ok;
}

static void count_decommit(MemHost *host, void *pages, size_t size)
{
    ((PagesHost *)host)->committed -= size;
    test_decommit(host, pages, size);
}

static void count_release(MemHost *host, void *pages, size_t size)
{
    ((PagesHost *)host)->reserved -= size;
    test_release(host, pages, size);
}

static const MemPages COUNTING = {count_reserve, count_commit, count_decommit, count_release};

static void host_init(PagesHost *host)
{
    *host = (PagesHost){.reserved = 0};
    test_host_init(&host->test);
    host->test.host.pages = &COUNTING;
}

static size_t held(const PagesHost *host) { return host->test.host.reserved_bytes; }

enum { UNIT = MEM_PAGES_UNIT };

/* One reservation; the part with pages doubles, and nothing ever moves. */
static void test_one_piece(void **state)
{
    UNUSED(state);
    PagesHost host;
    host_init(&host);
    Arena arena;
    arena_init(&arena, &host.test.host,
               &(ArenaOptions){.name = "one", .backend = ARENA_RESERVE, .reserve = 64 * UNIT});
    assert_int_equal(host.reserved, 0); /* I2 */
    u8 *first = arena_array(&arena, u8, 8);
    assert_int_equal(host.reserved, 64 * UNIT);
    assert_int_equal(host.committed, UNIT);
    size_t seen[] = {UNIT, 2 * UNIT, 4 * UNIT, 8 * UNIT, 16 * UNIT, 32 * UNIT, 64 * UNIT};
    size_t at = 0;
    u8 *last = first;
    for (size_t i = 0; i < 64 * (size_t)UNIT / 1024 - 1; i++) {
        u8 *next = arena_array(&arena, u8, 1024 - MEM_RED_ZONE);
        assert_true(next > last && next < first + 64 * UNIT);
        memset(next, 1, 1024 - MEM_RED_ZONE);
        last = next;
        at += host.committed > seen[at];
        assert_int_equal(host.committed, seen[at]);
        assert_int_equal(held(&host), host.committed);
    }
    assert_int_equal(host.reserved, 64 * UNIT);
    assert_int_equal(host.test.calls, COUNT_OF(seen));
    arena_array(&arena, u8, 4096); /* the reservation is full: another one */
    assert_int_equal(host.reserved, 128 * UNIT);
    arena_reset(&arena);
    assert_int_equal(held(&host), host.committed);
    arena_free(&arena);
    assert_int_equal(host.reserved, 0);
    assert_int_equal(held(&host), 0);
}

/* An array grows where it stands as long as the reservation lasts. */
static void test_growth_stays_in_place(void **state)
{
    UNUSED(state);
    PagesHost host;
    host_init(&host);
    Arena arena;
    arena_init(&arena, &host.test.host,
               &(ArenaOptions){.name = "grow", .backend = ARENA_RESERVE, .reserve = 256 * UNIT});
    u8 *bytes = arena_array(&arena, u8, 100);
    size_t size = 100;
    memset(bytes, 7, size);
    while (size < 200 * (size_t)UNIT) {
        assert_true(arena_grow_in_place(&arena, bytes, size, size + 12345));
        size += 12345;
        bytes[size - 1] = 9;
    }
    assert_int_equal(bytes[99], 7);
    /* no more than there is; a refused commit changes nothing */
    assert_false(arena_grow_in_place(&arena, bytes, size, 256 * (size_t)UNIT));
    host.test.fail_from = host.test.calls + 1;
    size_t before = held(&host);
    assert_false(arena_grow_in_place(&arena, bytes, size, 255 * (size_t)UNIT));
    assert_int_equal(held(&host), before);
    host.test.fail_from = 0;
    assert_true(arena_grow_in_place(&arena, bytes, size, 255 * (size_t)UNIT));
    assert_int_equal(host.reserved, 256 * UNIT);
    arena_free(&arena);
    assert_int_equal(host.reserved, 0);
}

/* Reset keeps pages up to the retain limit, in whole units; the address space stays. */
static void test_retain_gives_pages_back(void **state)
{
    UNUSED(state);
    static const size_t RETAIN[] = {1, UNIT, 3 * UNIT - 1, 3 * UNIT, 100 * UNIT, 0};
    static const size_t KEPT[] = {0, UNIT, 2 * UNIT, 3 * UNIT, 8 * UNIT, 8 * UNIT};
    for (size_t i = 0; i < COUNT_OF(RETAIN); i++) {
        PagesHost host;
        host_init(&host);
        Arena arena;
        arena_init(&arena, &host.test.host,
                   &(ArenaOptions){.name = "retain",
                                   .backend = ARENA_RESERVE,
                                   .reserve = 64 * UNIT,
                                   .retain = RETAIN[i]});
        for (u32 unit = 0; unit < 3; unit++) {
            for (u32 n = 0; n < 7; n++) {
                memset(arena_array(&arena, u8, UNIT), 1, UNIT);
            }
            /* what was kept, doubled until it is enough */
            assert_true(held(&host) == 8 * UNIT || (unit > 0 && held(&host) == 12 * UNIT));
            arena_reset(&arena);
            assert_int_equal(held(&host), KEPT[i]);
            assert_int_equal(host.reserved, KEPT[i] == 0 ? 0 : 64 * UNIT);
        }
        arena_free(&arena);
        assert_int_equal(host.reserved, 0);
    }
}

static void use_what_was_given_back(void *context)
{
    UNUSED(context);
    PagesHost host;
    host_init(&host);
    Arena arena;
    arena_init(&arena, &host.test.host,
               &(ArenaOptions){.name = "gone", .backend = ARENA_RESERVE, .retain = UNIT});
    arena_array(&arena, u8, UNIT);
    u8 *bytes = arena_array(&arena, u8, 100);
    arena_reset(&arena);
    touch(bytes);
}

/* The machine stops who uses pages that were given back, in every build. */
static void test_pages_given_back_cannot_be_used(void **state)
{
    UNUSED(state);
    Forked result;
    run_forked(use_what_was_given_back, NULL, &result);
    assert_int_equal(result.status, -1);
}

/* Large requests get a reservation of just their size and leave the current one current. */
static void test_large_requests(void **state)
{
    UNUSED(state);
    PagesHost host;
    host_init(&host);
    Arena arena;
    arena_init(&arena, &host.test.host,
               &(ArenaOptions){.name = "large", .backend = ARENA_RESERVE, .reserve = 64 * UNIT});
    arena_array(&arena, u8, 8);
    u8 *large = arena_array(&arena, u8, 65 * UNIT);
    memset(large, 1, 65 * UNIT);
    assert_int_equal(host.reserved, (64 + 66) * UNIT);
    assert_int_equal(host.committed, (1 + 66) * UNIT);
    arena_array(&arena, u8, 8);
    assert_int_equal(host.reserved, (64 + 66) * UNIT);
    arena_free(&arena);
    assert_int_equal(host.reserved, 0);
}

static void test_huge_pages(void **state)
{
    UNUSED(state);
    PagesHost host;
    host_init(&host);
    Arena arena;
    arena_init(&arena, &host.test.host,
               &(ArenaOptions){.name = "huge", .backend = ARENA_RESERVE, .huge_pages = true});
    u8 *bytes = arena_array(&arena, u8, 100);
    assert_true(host.huge);
    assert_int_equal(((uintptr_t)bytes - sizeof(ArenaChunk)) % MEM_HUGE_PAGE, 0);
    assert_int_equal(held(&host), MEM_HUGE_PAGE);
    memset(bytes, 1, 100);
    arena_free(&arena);
    assert_int_equal(host.reserved, 0);
}

/* Without pages the back-end is as the default one. */
static void test_host_without_pages(void **state)
{
    UNUSED(state);
    PagesHost host;
    host_init(&host);
    host.test.host.pages = NULL;
    Arena arena;
    arena_init(&arena, &host.test.host,
               &(ArenaOptions){.name = "none", .backend = ARENA_RESERVE, .first_chunk = 1024});
    arena_array(&arena, u8, 100);
    assert_int_equal(held(&host), 1024);
    arena_array(&arena, u8, 3 << 20);
    arena_free(&arena);
    assert_int_equal(held(&host), 0);
}

/* Neither a reservation nor a commit that is refused leaves anything behind. */
static void test_refusals(void **state)
{
    UNUSED(state);
    PagesHost host;
    host_init(&host);
    Arena arena;
    arena_init(&arena, &host.test.host,
               &(ArenaOptions){.name = "refused", .backend = ARENA_RESERVE});
    host.test.fail_from = 1;
    assert_null(arena_array_try(&arena, u8, 8));
    assert_int_equal(host.reserved, 0);
    host.test.fail_from = 0;
    arena_array(&arena, u8, 8);
    host.test.fail_from = host.test.calls + 1;
    assert_null(arena_array_try(&arena, u8, UNIT));
    assert_int_equal(held(&host), UNIT);
    assert_null(arena_array_try(&arena, u8, SIZE_MAX / 2)); /* more than any address space */
    assert_non_null(arena_array_try(&arena, u8, UNIT / 2));
    arena_free(&arena);
    assert_int_equal(host.reserved, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_one_piece),
        cmocka_unit_test(test_growth_stays_in_place),
        cmocka_unit_test(test_retain_gives_pages_back),
        cmocka_unit_test(test_pages_given_back_cannot_be_used),
        cmocka_unit_test(test_large_requests),
        cmocka_unit_test(test_huge_pages),
        cmocka_unit_test(test_host_without_pages),
        cmocka_unit_test(test_refusals),
    };
    return MEM_SYSTEM_PAGES == NULL ? 0 : cmocka_run_group_tests(tests, NULL, NULL);
}
