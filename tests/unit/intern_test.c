/* intern_test.c: symbols: equal text, equal id; rewinding leaves no trace; nothing is lost when
 * memory runs out. */
#include "mem_test.h"

#include "mem/intern.h"

typedef struct InternFixture {
    Fixture *base;
    Interner interner;
} InternFixture;

static int setup(void **state)
{
    InternFixture *f = calloc(1, sizeof *f);
    fixture_setup(state);
    f->base = *state;
    intern_init(&f->interner, &f->base->arena);
    *state = f;
    return 0;
}

static int teardown(void **state)
{
    InternFixture *f = *state;
    intern_free(&f->interner);
    void *base = f->base;
    free(f);
    return fixture_teardown(&base);
}

/* The name with this number: many lengths, long common beginnings, differences at each end. */
static Str name(char *buffer, u32 number)
{
    static const char *const PREFIXES[] = {"", "x", "index_", "a_rather_long_identifier_"};
    const char *tail = number % 3 == 0 ? "_tail" : "";
    int len = sprintf(buffer, "%s%u%s", PREFIXES[number % 4], number, tail);
    return (Str){(const u8 *)buffer, (size_t)len};
}

static void test_equal_text_equal_id(void **state)
{
    InternFixture *f = *state;
    char buffer[64];
    for (u32 round = 0; round < 2; round++) {
        for (u32 i = 0; i < 20000; i++) {
            Str text = name(buffer, i);
            assert_int_equal(intern_find(&f->interner, text).id, round == 0 ? 0 : i + 1);
            assert_int_equal(intern(&f->interner, text).id, i + 1); /* dense, from 1 */
            assert_int_equal(intern_find(&f->interner, text).id, i + 1);
            assert_true(4 * (u64)f->interner.count <= 3 * ((u64)f->interner.slot_mask + 1));
        }
    }
    assert_int_equal(f->interner.count, 20000);
    for (u32 i = 0; i < 20000; i++) {
        Str text = intern_text(&f->interner, (Symbol){i + 1});
        assert_true(str_equal(text, name(buffer, i)));
        assert_int_equal(text.bytes[text.len], 0);
    }
}

/* Each length up to 64, from a buffer of exactly that length, so that ASan sees a read past the
 * end; each single changed byte gives another symbol. */
static void test_every_length_and_byte(void **state)
{
    InternFixture *f = *state;
    u32 expected = 0;
    for (size_t len = 0; len <= 64; len++) {
        u8 *text = malloc(len + (len == 0));
        memset(text, 'a', len);
        assert_int_equal(intern(&f->interner, (Str){text, len}).id, ++expected);
        for (size_t i = 0; i < len; i++) {
            text[i] = 'b';
            assert_int_equal(intern(&f->interner, (Str){text, len}).id, ++expected);
            text[i] = 'a';
        }
        assert_int_equal(intern(&f->interner, (Str){text, len}).id, expected - len);
        free(text);
    }
    assert_int_equal(intern(&f->interner, (Str){0}).id, 1); /* the empty text, as NULL too */
}

/* All texts of up to two bytes, NUL among them. */
static void test_short_texts_are_distinct(void **state)
{
    InternFixture *f = *state;
    for (u32 round = 0; round < 2; round++) {
        u32 id = 0;
        for (u32 i = 0; i < 256; i++) {
            u8 text[2] = {(u8)i, 0};
            assert_int_equal(intern(&f->interner, (Str){text, 1}).id, ++id);
            for (u32 j = 0; j < 256; j++) {
                text[1] = (u8)j;
                assert_int_equal(intern(&f->interner, (Str){text, 2}).id, ++id);
            }
        }
    }
}

/* The slots after a rewind, however many symbols there were in between, are those of a table of the
 * same size that never had the forgotten ones. */
static void test_rewind_leaves_no_trace(void **state)
{
    InternFixture *f = *state;
    char buffer[64];
    enum { KEPT = 120 };
    for (u32 i = 0; i < KEPT; i++) {
        intern(&f->interner, name(buffer, i));
    }
    InternMark mark;
    intern_mark(&f->interner, &mark);
    static const u32 MORE[] = {1, 5, 50, 200, 5000, 3, 700, 0, 20000, 10, 20000};
    for (u32 round = 0; round < COUNT_OF(MORE); round++) {
        for (u32 i = 0; i < MORE[round]; i++) {
            assert_int_equal(intern(&f->interner, name(buffer, 1000 + i)).id, KEPT + 1 + i);
        }
        intern_rewind(&f->interner, &mark);
        assert_int_equal(f->interner.count, KEPT);

        u32 full = 0;
        for (u32 i = 0; i <= f->interner.slot_mask; i++) {
            full += f->interner.slots[i].id != 0;
            assert_true(f->interner.slots[i].id <= KEPT);
        }
        assert_int_equal(full, KEPT);
        for (u32 i = 0; i < KEPT; i++) {
            assert_int_equal(intern_find(&f->interner, name(buffer, i)).id, i + 1);
        }
        assert_int_equal(intern_find(&f->interner, name(buffer, 1000)).id, 0);
    }
    assert_int_equal(arena_used(f->interner.arena), mark.arena_mark.cur - mark.arena_mark.origin);
}

/* The same table, slot by slot, as one that has only the kept symbols. */
static void test_rewind_restores_the_slots(void **state)
{
    InternFixture *f = *state;
    char buffer[64];
    for (u32 i = 0; i < 700; i++) { /* grows the table first, so that it does not grow below */
        intern(&f->interner, name(buffer, i));
    }
    InternMark mark;
    intern_mark(&f->interner, &mark);
    size_t bytes = ((size_t)f->interner.slot_mask + 1) * sizeof(InternSlot);
    InternSlot *before = malloc(bytes);
    memcpy(before, f->interner.slots, bytes);
    for (u32 more = 1; more < 60; more++) {
        for (u32 i = 0; i < more; i++) {
            intern(&f->interner, name(buffer, 9000 + more * 100 + i));
        }
        intern_rewind(&f->interner, &mark);
        assert_int_equal(bytes, ((size_t)f->interner.slot_mask + 1) * sizeof(InternSlot));
        assert_memory_equal(before, f->interner.slots, bytes);
    }
    free(before);
}

/* After the first unit, units of that size take nothing from the system. */
static void test_steady_state(void **state)
{
    InternFixture *f = *state;
    char buffer[64];
    for (u32 i = 0; i < 50; i++) {
        intern(&f->interner, name(buffer, i));
    }
    InternMark mark;
    intern_mark(&f->interner, &mark);
    u64 calls = 0;
    size_t table = 0;
    for (u32 unit = 0; unit < 50; unit++) {
        for (u32 i = 0; i < 3000; i++) {
            intern(&f->interner, name(buffer, 100 + i));
        }
        intern_rewind(&f->interner, &mark);
        if (unit == 1) {
            calls = f->base->test.calls;
            table = arena_used(&f->interner.table);
        }
    }
    assert_int_equal(arena_used(&f->interner.table), table);
    if (f->base->shape->backend == ARENA_CHUNK) {
        assert_int_equal(f->base->test.calls, calls);
    }
}

/* The source of chunks fails at each call in turn; the interner is then as before the call, and the
 * same text gets the same id afterwards. */
static void test_exhaustion(void **state)
{
    InternFixture *f = *state;
    TestHost *test = &f->base->test;
    char buffer[64];
    u32 volatile failures = 0; /* these live across the longjmp */
    u32 volatile i = 0;
    while (i < 4000) {
        test->fail_from = test->calls + 1;
        Symbol volatile symbol = {0};
        Str text = name(buffer, i);
        if (EXHAUSTS(test, symbol.id = intern(&f->interner, text).id)) {
            failures++;
            test->fail_from = 0;
            assert_int_equal(f->interner.count, i);
            assert_int_equal(intern_find(&f->interner, name(buffer, i)).id, 0);
            assert_int_equal(i == 0 ? 0 : intern_find(&f->interner, name(buffer, i - 1)).id, i);
            symbol.id = intern(&f->interner, name(buffer, i)).id;
        }
        assert_int_equal(symbol.id, i + 1);
        i++;
    }
    assert_true(failures > 3);
    for (u32 id = 1; id <= 4000; id++) {
        assert_int_equal(intern_find(&f->interner, name(buffer, id - 1)).id, id);
    }
}

/* Over all symbols. At most 3/4 full, a random hash gives up to 1.5 on average. */
static u64 steps_past_home(const Interner *interner)
{
    u64 steps = 0;
    for (u32 i = 0; i <= interner->slot_mask; i++) {
        if (interner->slots[i].id != 0) {
            steps += (i - interner->slots[i].hash) & interner->slot_mask;
        }
    }
    return steps;
}

/* Walks of the table stay short for the names that programs have. */
static void test_hash_spreads(void **state)
{
    InternFixture *f = *state;
    char buffer[64];
    for (u32 i = 0; i < 24000; i++) {
        intern(&f->interner, name(buffer, i));
    }
    assert_true(steps_past_home(&f->interner) < 24000 * 2);
    intern_free(&f->interner);
    arena_reset(&f->base->arena);
    for (u32 i = 0; i < 26 * 26 * 26; i++) {
        u8 text[3] = {(u8)('a' + i % 26), (u8)('a' + i / 26 % 26), (u8)('a' + i / 26 / 26)};
        intern(&f->interner, (Str){text, 3});
    }
    assert_int_equal(f->interner.count, 26 * 26 * 26);
    assert_true(steps_past_home(&f->interner) < 26 * 26 * 26 * 2);
}

#define EACH(test)                                                            \
    {#test " (chunks)", test, setup, teardown, &SHAPES[0]},                   \
    {#test " (tiny growing chunks)", test, setup, teardown, &SHAPES[1]},      \
    {#test " (malloc)", test, setup, teardown, &SHAPES[3]}

int main(void)
{
    const struct CMUnitTest tests[] = {
        EACH(test_equal_text_equal_id),
        EACH(test_every_length_and_byte),
        EACH(test_short_texts_are_distinct),
        EACH(test_rewind_leaves_no_trace),
        EACH(test_rewind_restores_the_slots),
        EACH(test_steady_state),
        EACH(test_exhaustion),
        EACH(test_hash_spreads),
    };
    return cmocka_run_group_tests_name("intern", tests, NULL, NULL);
}
