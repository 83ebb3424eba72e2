/* diag_test.c: diagnostics as data: codes and classes, doubles, order, shortened texts, very
 * many. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "source/diag.h"

typedef struct Fixture {
    MemHost host;
    Arena arena;
    Diags diags;
} Fixture;

static int setup(void **state)
{
    static Fixture fixture;
    fixture = (Fixture){0};
    mem_host_init(&fixture.host);
    arena_init(&fixture.arena, &fixture.host, &(ArenaOptions){.name = "diags"});
    diags_init(&fixture.diags, &fixture.arena);
    *state = &fixture;
    return 0;
}

static int teardown(void **state)
{
    Fixture *f = *state;
    arena_free(&f->arena);
    return 0;
}

static void assert_text(Str text, const char *wanted)
{
    assert_int_equal(text.len, strlen(wanted));
    assert_memory_equal(text.bytes, wanted, text.len);
}

/* ---- codes ----------------------------------------------------------------------------------- */

static void test_codes(void **state)
{
    UNUSED(state);
    assert_string_equal(diag_code_text(DIAG_E0308), "E0308");
    assert_string_equal(diag_code_text(DIAG_LUD0001), "LUD0001");
    assert_string_equal(diag_code_text(DIAG_SYNTAX), "");

    assert_int_equal(diag_code_class(DIAG_E0308), DIAG_CLASS_INVALID);
    assert_int_equal(diag_code_class(DIAG_SYNTAX), DIAG_CLASS_INVALID);
    assert_int_equal(diag_code_class(DIAG_NOT_UTF8), DIAG_CLASS_INVALID);
    assert_int_equal(diag_code_class(DIAG_LUD0001), DIAG_CLASS_UNSUPPORTED);
    assert_int_equal(diag_code_class(DIAG_LIMIT), DIAG_CLASS_LIMIT);
    assert_int_equal(diag_code_class(DIAG_LIMIT_MEMORY), DIAG_CLASS_LIMIT);
    assert_int_equal(diag_code_class(DIAG_UNREADABLE), DIAG_CLASS_UNREADABLE);
}

/* A code of rustc or of Ludus is shown as it is named, and no two rows share one. */
static void test_rows(void **state)
{
    UNUSED(state);
    static const char *const names[] = {
#define DIAG(name, code, severity, title) #name,
#include "source/diag.def"
    };
    for (u32 i = 0; i < DIAG_CODE_COUNT; i++) {
        const char *code = diag_code_text((DiagCode)i);
        bool named = strncmp(names[i], "LUD", 3) == 0 ||
                     (names[i][0] == 'E' && names[i][1] >= '0' && names[i][1] <= '9');
        assert_string_equal(code, named ? names[i] : "");
    }
}

/* ---- records --------------------------------------------------------------------------------- */

static void test_record_and_parts(void **state)
{
    Fixture *f = *state;
    Diag *d = diag_error(&f->diags, DIAG_E0308, (Span){3, 5}, "expected `%s`", "i32");
    diag_label(d, (Span){1, 2}, "label %d", 1);
    diag_note(d, "note %d", 2);
    diag_help(d, "help %d", 3);
    char replacement[] = "new";
    diag_suggest(d, (Span){4, 4}, str_from_cstr(replacement), "suggestion %d", 4);
    replacement[0] = 'x'; /* it was copied */
    assert_text(d->message, "expected `i32`");
    const DiagPart *part = d->parts;
    assert_int_equal(part->kind, DIAG_PART_LABEL);
    assert_int_equal(part->span.start, 1);
    assert_text(part->text, "label 1");
    part = part->next;
    assert_int_equal(part->kind, DIAG_PART_NOTE);
    assert_text(part->text, "note 2");
    part = part->next;
    assert_int_equal(part->kind, DIAG_PART_HELP);
    assert_text(part->text, "help 3");
    part = part->next;
    assert_int_equal(part->kind, DIAG_PART_SUGGEST);
    assert_text(part->text, "suggestion 4");
    assert_text(part->replacement, "new");
    assert_null(part->next);
    assert_ptr_equal(d->last_part, part);
}

static void test_counts_and_worst(void **state)
{
    Fixture *f = *state;
    assert_int_equal(f->diags.error_count, 0);
    diag_error(&f->diags, DIAG_LUD0001, (Span){9, 9}, "a");
    diag_error(&f->diags, DIAG_LIMIT, (Span){0, 0}, "b");
    assert_int_equal(f->diags.error_count, 2);
    assert_int_equal(f->diags.warning_count, 0);
    assert_int_equal(f->diags.count, 2);
    assert_int_equal(f->diags.worst, DIAG_CLASS_UNSUPPORTED); /* of the first that was added */
}

static void test_doubles_are_dropped(void **state)
{
    Fixture *f = *state;
    Diag *first = diag_error(&f->diags, DIAG_E0308, (Span){1, 2}, "first");
    Diag *other_code = diag_error(&f->diags, DIAG_E0425, (Span){1, 2}, "other code");
    Diag *other_end = diag_error(&f->diags, DIAG_E0308, (Span){1, 3}, "other end");
    Diag *orphan = diag_error(&f->diags, DIAG_E0308, (Span){1, 2}, "second");
    diag_label(orphan, (Span){1, 2}, "dropped");
    diag_note(orphan, "dropped");
    diag_help(orphan, "dropped");
    diag_suggest(orphan, (Span){1, 2}, STR("x"), "dropped");
    assert_null(orphan->owner);
    assert_null(orphan->parts);
    assert_int_equal(f->diags.error_count, 3);
    assert_ptr_equal(f->diags.first, first);
    assert_ptr_equal(first->next, other_code);
    assert_ptr_equal(other_code->next, other_end);
    assert_null(other_end->next);
    assert_null(first->parts);
    assert_text(first->message, "first");
}

static void test_sort(void **state)
{
    Fixture *f = *state;
    static const u32 starts[] = {7, 3, 9, 3, 0, 7, 1, 3};
    diag_error(&f->diags, DIAG_UNREADABLE, SPAN_NONE, "last");
    for (u32 i = 0; i < COUNT_OF(starts); i++) {
        diag_error(&f->diags, DIAG_E0308, (Span){starts[i], starts[i] + i + 1}, "%u", i);
    }
    diags_sort(&f->diags);
    static const char *const wanted[] = {"4", "6", "1", "3", "7", "0", "5", "2", "last"};
    const Diag *d = f->diags.first;
    for (u32 i = 0; i < COUNT_OF(wanted); i++, d = d->next) {
        assert_text(d->message, wanted[i]);
        assert_true(d->next || d == f->diags.last);
    }
    assert_null(d);
    diags_sort(&f->diags); /* sorted already */
    assert_text(f->diags.first->message, "4");
    diag_error(&f->diags, DIAG_E0308, (Span){0, 0}, "new");
    assert_text(f->diags.last->message, "new");
}

static void test_sort_nothing(void **state)
{
    Fixture *f = *state;
    diags_sort(&f->diags);
    assert_null(f->diags.first);
    assert_null(f->diags.last);
}

/* ---- very many, very long -------------------------------------------------------------------- */

/* More than are kept are counted; memory and time stay bounded. */
static void test_very_many(void **state)
{
    Fixture *f = *state;
    enum { COUNT = 200000 };
    for (u32 i = 0; i < COUNT; i++) {
        Diag *d = diag_error(&f->diags, DIAG_E0425, (Span){COUNT - i, COUNT - i + 1}, "m %u", i);
        diag_label(d, d->span, "label");
    }
    assert_int_equal(f->diags.error_count, COUNT);
    assert_int_equal(f->diags.count, DIAG_KEPT_MAX);
    assert_true(arena_used(&f->arena) < 2 << 20);
    diags_sort(&f->diags);
    assert_int_equal(f->diags.first->span.start, COUNT - DIAG_KEPT_MAX + 1);
    u32 count = 0;
    for (const Diag *d = f->diags.first; d; d = d->next) {
        count++;
    }
    assert_int_equal(count, DIAG_KEPT_MAX);
}

/* Every double is found, also after the set has grown, and nothing else is taken for one: ends of one
 * place at odd distances, and all codes at the same places, so that slots collide. */
static void test_doubles_among_many(void **state)
{
    Fixture *f = *state;
    enum { ENDS = 1500, PLACES = 10 };
    for (u32 round = 0; round < 2; round++) {
        u32 random = 1;
        for (u32 i = 0, end = 0; i < ENDS; i++, end += 1 + random % 1000) {
            random = random * 1664525 + 1013904223;
            diag_error(&f->diags, DIAG_E0425, (Span){0, end}, "m");
        }
        for (u32 i = 0; i < PLACES * DIAG_CODE_COUNT; i++) {
            u32 start = 1 + i % PLACES * 7919 * (i % PLACES);
            diag_error(&f->diags, (DiagCode)(i / PLACES), (Span){start, start + 1}, "m");
        }
    }
    assert_int_equal(f->diags.error_count, ENDS + PLACES * DIAG_CODE_COUNT);
}

/* The longest word that stays, and one byte more. */
static void test_long_word(void **state)
{
    Fixture *f = *state;
    char word[DIAG_WORD_MAX + 2];
    memset(word, 'w', sizeof(word) - 1);
    word[0] = 'a';
    word[DIAG_WORD_MAX - 1] = 'y';
    word[DIAG_WORD_MAX] = 'z';
    word[DIAG_WORD_MAX + 1] = '\0';
    Diag *d = diag_error(&f->diags, DIAG_E0425, (Span){0, 0}, "name %s here", word);
    assert_int_equal(d->message.len, 5 + DIAG_WORD_MAX + 5);
    assert_memory_equal(d->message.bytes, "name aww", 8);
    assert_memory_equal(d->message.bytes + 5 + DIAG_WORD_MAX - 4, "wwyz here", 9);
    assert_memory_equal(d->message.bytes + 5 + 48, "...", 3);
    word[DIAG_WORD_MAX] = '\0';
    d = diag_error(&f->diags, DIAG_E0425, (Span){1, 1}, "name %s here", word);
    assert_int_equal(d->message.len, 5 + DIAG_WORD_MAX + 5);
    assert_null(memchr(d->message.bytes, '.', d->message.len));
}

/* Cut between characters, not inside one. */
static void test_long_word_of_wide_characters(void **state)
{
    Fixture *f = *state;
    char word[3 * 100 + 1];
    for (u32 i = 0; i < 100; i++) {
        memcpy(word + 3 * i, "日", 4);
    }
    Diag *d = diag_error(&f->diags, DIAG_E0425, (Span){0, 0}, "%s", word);
    assert_int_equal(d->message.len, 3 * 16 + 3 + 3 * 16);
    assert_memory_equal(d->message.bytes + 3 * 15, "日...日", 9);
    d = diag_error(&f->diags, DIAG_E0425, (Span){1, 1}, "x%s", word);
    assert_int_equal(d->message.len, 1 + 3 * 15 + 3 + 3 * 16);
    assert_memory_equal(d->message.bytes + 1 + 3 * 14, "日...日", 9);
}

static void test_long_text(void **state)
{
    Fixture *f = *state;
    enum { SIZE = 4 << 20 };
    char *text = arena_array(&f->arena, char, SIZE);
    memset(text, 'a', SIZE);
    for (u32 i = 9; i < SIZE; i += 10) {
        text[i] = ' ';
    }
    text[SIZE - 1] = '\0';
    size_t before = arena_used(&f->arena);
    Diag *d = diag_error(&f->diags, DIAG_E0425, (Span){0, 0}, "begin %s end", text);
    assert_int_equal(d->message.len, DIAG_TEXT_MAX);
    assert_memory_equal(d->message.bytes, "begin aaaaaaaaa ", 16);
    assert_memory_equal(d->message.bytes + DIAG_TEXT_MAX - 6, "aa end", 6);
    assert_true(arena_used(&f->arena) - before < 4096);
}

static void test_long_replacement_is_dropped(void **state)
{
    Fixture *f = *state;
    static const u8 bytes[DIAG_TEXT_MAX + 1];
    Diag *d = diag_error(&f->diags, DIAG_E0425, (Span){0, 0}, "m");
    diag_suggest(d, d->span, (Str){bytes, DIAG_TEXT_MAX + 1}, "s");
    assert_null(d->parts);
    diag_suggest(d, d->span, (Str){bytes, DIAG_TEXT_MAX}, "s");
    assert_non_null(d->parts);
}

static jmp_buf no_memory;

static void leave(MemHost *host, Arena *arena, size_t wanted, ArenaFailure why)
{
    UNUSED(host), UNUSED(arena), UNUSED(wanted), UNUSED(why);
    longjmp(no_memory, 1);
}

/* Memory ends at each allocation of a suggestion in turn: a part that is there is whole. */
static void test_half_a_suggestion(void **state)
{
    Fixture *f = *state;
    f->host.exhausted = leave;
    Diag *d = diag_error(&f->diags, DIAG_E0425, (Span){0, 0}, "m");
    volatile u64 nth = 1;
    while (d->parts == NULL) {
        mem_fail_at(&f->host, MEM_SEAM_PUSH, nth, false);
        if (setjmp(no_memory) == 0) {
            diag_suggest(d, d->span, STR("new"), "text");
        } else {
            arena_abandon_marks(&f->arena);
            assert_null(d->parts);
            nth++;
        }
        mem_fail_never(&f->host);
    }
    assert_int_equal(nth, 4); /* it takes three */
    assert_text(d->parts->replacement, "new");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_codes),
        TEST(test_rows),
        TEST(test_record_and_parts),
        TEST(test_counts_and_worst),
        TEST(test_doubles_are_dropped),
        TEST(test_sort),
        TEST(test_sort_nothing),
        TEST(test_very_many),
        TEST(test_doubles_among_many),
        TEST(test_long_word),
        TEST(test_long_word_of_wide_characters),
        TEST(test_long_text),
        TEST(test_long_replacement_is_dropped),
        TEST(test_half_a_suggestion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
