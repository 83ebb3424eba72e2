/* source_test.c: loading a unit's text, from memory, files, pipes; its lines and columns. */
#define _POSIX_C_SOURCE 200809L
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/limits.h"
#include "source/source.h"

typedef struct Fixture {
    MemHost host;
    Arena arena;
    Source source;
    char path[64];
    bool has_file;
} Fixture;

static int setup(void **state)
{
    static Fixture fixture;
    fixture = (Fixture){0};
    mem_host_init(&fixture.host);
    arena_init(&fixture.arena, &fixture.host, &(ArenaOptions){.name = "source"});
    *state = &fixture;
    return 0;
}

static int teardown(void **state)
{
    Fixture *f = *state;
    arena_free(&f->arena);
    if (f->has_file) {
        unlink(f->path);
    }
    return 0;
}

static void assert_text(Str text, const char *wanted)
{
    assert_int_equal(text.len, strlen(wanted));
    assert_memory_equal(text.bytes, wanted, text.len);
}

static SourceLoad from_text(Fixture *f, const char *text)
{
    return source_from_text(&f->arena, STR("t.rs"), str_from_cstr(text), &f->source);
}

static void write_file(Fixture *f, const void *bytes, size_t size)
{
    strcpy(f->path, "/tmp/ludus_source_test_XXXXXX");
    int fd = mkstemp(f->path);
    assert_true(fd >= 0);
    f->has_file = true;
    assert_int_equal(write(fd, bytes, size), size);
    close(fd);
}

/* The descriptor that the next open gets: rises when one leaks. */
static int next_fd(void)
{
    int fd = dup(STDIN_FILENO);
    close(fd);
    return fd;
}

/* ---- from memory ----------------------------------------------------------------------------- */

static void test_text_is_copied(void **state)
{
    Fixture *f = *state;
    char text[] = "fn";
    SourceLoad load = from_text(f, text);
    text[0] = 'x';
    assert_int_equal(load.status, SOURCE_OK);
    assert_text(f->source.text, "fn");
    assert_int_equal(f->source.text.bytes[2], 0);
    assert_text(f->source.name, "t.rs");
}

static void test_byte_order_mark(void **state)
{
    Fixture *f = *state;
    assert_int_equal(from_text(f, "\xEF\xBB\xBF" "fn\nx").status, SOURCE_OK);
    assert_text(f->source.text, "fn\nx");
    assert_int_equal(source_line_col(&f->source, 1).column, 2);
    assert_int_equal(from_text(f, "\xEF\xBB\xBF").status, SOURCE_OK);
    assert_text(f->source.text, "");
    /* Elsewhere it is a character. */
    assert_int_equal(from_text(f, "a\xEF\xBB\xBF").status, SOURCE_OK);
    assert_int_equal(f->source.text.len, 4);
}

static void test_not_utf8(void **state)
{
    Fixture *f = *state;
    SourceLoad load = from_text(f, "ab\ncd\xff");
    assert_int_equal(load.status, SOURCE_NOT_UTF8);
    assert_int_equal(load.bad_offset, 5);
    assert_text(source_line(&f->source, 2), "cd\xff"); /* still there to be shown */
    load = from_text(f, "\xEF\xBB\xBF" "a\xC3"); /* counted without the mark; cut short */
    assert_int_equal(load.status, SOURCE_NOT_UTF8);
    assert_int_equal(load.bad_offset, 1);
}

static void test_nul(void **state)
{
    Fixture *f = *state;
    Str text = {(const u8 *)"ab\0c", 4};
    SourceLoad load = source_from_text(&f->arena, STR("t.rs"), text, &f->source);
    assert_int_equal(load.status, SOURCE_HAS_NUL);
    assert_int_equal(load.bad_offset, 2);
    assert_int_equal(f->source.text.len, 4);
}

static void test_too_large(void **state)
{
    Fixture *f = *state;
    Str text = {(const u8 *)"", (size_t)LIMIT_SOURCE_BYTES + 1}; /* never read */
    SourceLoad load = source_from_text(&f->arena, STR("t.rs"), text, &f->source);
    assert_int_equal(load.status, SOURCE_TOO_LARGE);
    assert_text(f->source.text, "");
    assert_text(source_line(&f->source, 1), "");
}

/* ---- from files ------------------------------------------------------------------------------ */

static void test_file(void **state)
{
    Fixture *f = *state;
    write_file(f, "fn main() {}\n", 13);
    int fd = next_fd();
    SourceLoad load = source_load(&f->arena, f->path, &f->source);
    assert_int_equal(load.status, SOURCE_OK);
    assert_text(f->source.text, "fn main() {}\n");
    assert_int_equal(f->source.text.bytes[13], 0);
    assert_text(f->source.name, f->path);
    assert_int_equal(next_fd(), fd);
}

static void test_empty_file(void **state)
{
    Fixture *f = *state;
    write_file(f, "", 0);
    assert_int_equal(source_load(&f->arena, f->path, &f->source).status, SOURCE_OK);
    assert_text(f->source.text, "");
    assert_int_equal(f->source.text.bytes[0], 0);
}

/* One allocation of the file's size and the record of the open file: a megabyte is not read in
 * steps. */
static void test_large_file(void **state)
{
    Fixture *f = *state;
    enum { SIZE = 3 << 20 };
    u8 *bytes = malloc(SIZE);
    memset(bytes, 'a', SIZE);
    bytes[SIZE - 1] = 'z';
    write_file(f, bytes, SIZE);
    free(bytes);
    assert_int_equal(source_load(&f->arena, f->path, &f->source).status, SOURCE_OK);
    assert_int_equal(f->source.text.len, SIZE);
    assert_int_equal(f->source.text.bytes[SIZE - 1], 'z');
    assert_int_equal(f->source.text.bytes[SIZE], 0);
    assert_true(arena_used(&f->arena) < SIZE + 256);
}

/* Its size is larger than the limit: refused before a byte is read. */
static void test_too_large_file(void **state)
{
    Fixture *f = *state;
    write_file(f, "", 0);
    if (truncate(f->path, (off_t)LIMIT_SOURCE_BYTES + 1) != 0) {
        skip(); /* a file system without sparse files */
    }
    assert_int_equal(source_load(&f->arena, f->path, &f->source).status, SOURCE_TOO_LARGE);
    assert_true(arena_used(&f->arena) < 4096);
}

static void test_unreadable(void **state)
{
    Fixture *f = *state;
    int fd = next_fd();
    SourceLoad load = source_load(&f->arena, "/nonexistent/a.rs", &f->source);
    assert_int_equal(load.status, SOURCE_UNREADABLE);
    assert_int_equal(load.system_error, ENOENT);
    assert_text(f->source.name, "/nonexistent/a.rs");
    assert_text(f->source.text, "");
    load = source_load(&f->arena, "/", &f->source);
    assert_int_equal(load.status, SOURCE_UNREADABLE);
    assert_int_equal(load.system_error, EISDIR);
    assert_int_equal(next_fd(), fd);
}

/* A file whose size is not known beforehand. */
static void test_file_without_size(void **state)
{
    Fixture *f = *state;
    if (access("/proc/self/status", R_OK) != 0) {
        skip();
    }
    assert_int_equal(source_load(&f->arena, "/proc/self/status", &f->source).status, SOURCE_OK);
    assert_true(f->source.text.len > 100);
    assert_memory_equal(f->source.text.bytes, "Name:", 5);
}

/* Reads "-" while a child writes `size` bytes, in pieces, to the standard input. */
static SourceLoad load_piped(Fixture *f, size_t size)
{
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    int saved = dup(STDIN_FILENO);
    pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        for (size_t i = 0; i < size; i++) {
            char byte = i % 80 == 79 ? '\n' : 'p';
            if (write(ends[1], &byte, 1) != 1) {
                _exit(1);
            }
        }
        _exit(0);
    }
    close(ends[1]);
    dup2(ends[0], STDIN_FILENO);
    close(ends[0]);
    SourceLoad load = source_load(&f->arena, "-", &f->source);
    assert_true(fcntl(STDIN_FILENO, F_GETFD) >= 0); /* not closed */
    dup2(saved, STDIN_FILENO);
    close(saved);
    waitpid(child, NULL, 0);
    return load;
}

static void test_standard_input(void **state)
{
    Fixture *f = *state;
    enum { FIRST = 64 << 10 };
    static const size_t sizes[] = {0, 1, FIRST - 2, FIRST - 1, FIRST, 3 * FIRST};
    for (u32 i = 0; i < COUNT_OF(sizes); i++) {
        assert_int_equal(load_piped(f, sizes[i]).status, SOURCE_OK);
        assert_text(f->source.name, "<stdin>");
        assert_int_equal(f->source.text.len, sizes[i]);
        assert_int_equal(f->source.text.bytes[sizes[i]], 0);
        assert_int_equal(source_line_col(&f->source, (u32)sizes[i]).line,
                         sizes[i] == 0 ? 1 : (sizes[i] - 1) / 80 + 1);
    }
}

/* When the arena gives up while the file is open, its reset closes the file. */
static jmp_buf exhausted_exit;

static void exhausted(MemHost *host, Arena *arena, size_t wanted, ArenaFailure why)
{
    UNUSED(host), UNUSED(arena), UNUSED(wanted), UNUSED(why);
    longjmp(exhausted_exit, 1);
}

static void test_arena_limit_closes_the_file(void **state)
{
    Fixture *f = *state;
    static char bytes[100000];
    memset(bytes, 'a', sizeof(bytes));
    write_file(f, bytes, sizeof(bytes));
    f->host.exhausted = exhausted;
    f->arena.options.limit = 50000;
    int fd = next_fd();
    if (setjmp(exhausted_exit) == 0) {
        source_load(&f->arena, f->path, &f->source);
        fail_msg("the limit was not reached");
    }
    assert_int_equal(next_fd(), fd + 1);
    arena_reset(&f->arena);
    assert_int_equal(next_fd(), fd);
}

/* ---- lines ----------------------------------------------------------------------------------- */

static void assert_place(Fixture *f, u32 offset, u32 line, u32 column)
{
    LineCol place = source_line_col(&f->source, offset);
    assert_int_equal(place.line, line);
    assert_int_equal(place.column, column);
}

static void test_lines(void **state)
{
    Fixture *f = *state;
    from_text(f, "ab\n\ncd");
    assert_place(f, 0, 1, 1);
    assert_place(f, 2, 1, 3); /* the newline itself */
    assert_place(f, 3, 2, 1);
    assert_place(f, 4, 3, 1);
    assert_place(f, 6, 3, 3); /* the end */
    assert_int_equal(f->source.line_count, 3);
    assert_text(source_line(&f->source, 1), "ab");
    assert_text(source_line(&f->source, 2), "");
    assert_text(source_line(&f->source, 3), "cd");
}

/* As in rustc, there is no line behind the last newline. */
static void test_last_newline(void **state)
{
    Fixture *f = *state;
    from_text(f, "fn main() {\n");
    assert_place(f, 12, 1, 13);
    assert_int_equal(f->source.line_count, 1);
    from_text(f, "\n");
    assert_place(f, 1, 1, 2);
    from_text(f, "\n\n");
    assert_place(f, 1, 2, 1);
    assert_place(f, 2, 2, 2);
    assert_int_equal(f->source.line_count, 2);
}

static void test_no_text(void **state)
{
    Fixture *f = *state;
    from_text(f, "");
    assert_place(f, 0, 1, 1);
    assert_text(source_line(&f->source, 1), "");
}

/* A line end of two bytes is one character; a lone \r is a character of its line. */
static void test_crlf(void **state)
{
    Fixture *f = *state;
    from_text(f, "ab\r\nc\rd\r\n");
    assert_text(source_line(&f->source, 1), "ab");
    assert_text(source_line(&f->source, 2), "c\rd");
    assert_place(f, 2, 1, 3);
    assert_place(f, 3, 1, 3);
    assert_place(f, 4, 2, 1);
    assert_place(f, 6, 2, 3);
    assert_place(f, 9, 2, 5); /* the end: behind \r\n, which counts once */
    from_text(f, "a\r");
    assert_text(source_line(&f->source, 1), "a\r");
    assert_place(f, 2, 1, 3);
}

static void test_columns_count_code_points(void **state)
{
    Fixture *f = *state;
    from_text(f, "é日😀x\n\ty");
    assert_place(f, 2, 1, 2);
    assert_place(f, 5, 1, 3);
    assert_place(f, 9, 1, 4);
    assert_place(f, 12, 2, 2); /* a tab is one */
}

static void test_many_lines(void **state)
{
    Fixture *f = *state;
    enum { LINES = 5000 };
    char *text = arena_array(&f->arena, char, 4 * LINES + 1);
    for (u32 i = 0; i < LINES; i++) {
        memcpy(text + 4 * i, "abc\n", 5);
    }
    from_text(f, text);
    for (u32 i = 0; i < 4 * LINES; i++) {
        assert_place(f, i, i / 4 + 1, i % 4 + 1);
    }
}

static void test_spans(void **state)
{
    Fixture *f = *state;
    from_text(f, "abcdef");
    assert_text(source_text(&f->source, (Span){1, 3}), "bc");
    Span joined = span_join((Span){1, 2}, (Span){4, 5});
    assert_true(joined.start == 1 && joined.end == 5);
    Span after = span_after((Span){1, 2});
    assert_true(after.start == 2 && after.end == 2);
    assert_true(span_is_none(SPAN_NONE));
    assert_false(span_is_none((Span){0, 0}));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_text_is_copied),
        TEST(test_byte_order_mark),
        TEST(test_not_utf8),
        TEST(test_nul),
        TEST(test_too_large),
        TEST(test_file),
        TEST(test_empty_file),
        TEST(test_large_file),
        TEST(test_too_large_file),
        TEST(test_unreadable),
        TEST(test_file_without_size),
        TEST(test_standard_input),
        TEST(test_arena_limit_closes_the_file),
        TEST(test_lines),
        TEST(test_last_newline),
        TEST(test_no_text),
        TEST(test_crlf),
        TEST(test_columns_count_code_points),
        TEST(test_many_lines),
        TEST(test_spans),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
