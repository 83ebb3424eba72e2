/* source.c: reads a unit's text and finds lines in it.
 *
 * The text is read straight into the arena: one fstat, one allocation, and for a file two reads
 * (the second sees the end). It is checked once here, so that no later phase meets a bad byte. */
#define _POSIX_C_SOURCE 200809L

#include "source/source.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/limits.h"
#include "base/utf8.h"

enum { PIPE_FIRST_BYTES = 64 << 10 };

/* ---- reading --------------------------------------------------------------------------------- */

/* A file that is open while the arena may still give up by longjmp: the arena's owner then
 * closes it. */
typedef struct OpenFile {
    int fd; /* -1 = none */
} OpenFile;

static void open_file_close(void *context)
{
    OpenFile *file = context;
    if (file->fd > STDIN_FILENO) {
        close(file->fd);
    }
    file->fd = -1;
}

static SourceLoad load_failed(int system_error)
{
    return (SourceLoad){.status = SOURCE_UNREADABLE, .system_error = system_error};
}

static int open_path(const char *path)
{
    if (strcmp(path, "-") == 0) {
        return STDIN_FILENO;
    }
    int fd;
    do {
        fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    } while (fd < 0 && errno == EINTR);
    return fd;
}

/* Bytes to reserve for a first try: a regular file's size is known, two bytes more leave room
 * for the NUL and let the read that finds the end of the file happen without growing. */
static size_t first_capacity(const struct stat *status)
{
    if (S_ISREG(status->st_mode) && status->st_size > 0) {
        return (size_t)status->st_size + 2;
    }
    return PIPE_FIRST_BYTES;
}

/* Reads to the end of the file. *text gets what was read, with a NUL behind it. */
static SourceLoad read_all(Arena *arena, int fd, size_t capacity, Str *text)
{
    u8 *bytes = arena_array(arena, u8, capacity);
    size_t len = 0;
    for (;;) {
        if (len + 1 == capacity) {
            size_t grown = size_next_capacity(capacity, 0);
            bytes = arena_grow(arena, bytes, capacity, grown);
            capacity = grown;
        }
        ssize_t got = read(fd, bytes + len, capacity - 1 - len);
        if (got < 0 && errno != EINTR) {
            return load_failed(errno);
        }
        if (got == 0) {
            break;
        }
        len += got > 0 ? (size_t)got : 0;
        if (len > LIMIT_SOURCE_BYTES) {
            return (SourceLoad){.status = SOURCE_TOO_LARGE};
        }
    }
    bytes[len] = 0;
    *text = (Str){bytes, len};
    return (SourceLoad){.status = SOURCE_OK};
}

static SourceLoad read_file(Arena *arena, int fd, Str *text)
{
    struct stat status;
    if (fstat(fd, &status) != 0) {
        return load_failed(errno);
    }
    if (S_ISDIR(status.st_mode)) { /* which some systems let a program read */
        return load_failed(EISDIR);
    }
    if (S_ISREG(status.st_mode) && status.st_size > LIMIT_SOURCE_BYTES) {
        return (SourceLoad){.status = SOURCE_TOO_LARGE};
    }
    return read_all(arena, fd, first_capacity(&status), text);
}

/* ---- checking -------------------------------------------------------------------------------- */

/* Steps over a byte order mark, then looks for what the lexer must not meet. `text` has a NUL
 * behind it. */
static SourceLoad check_text(Source *source, Str text)
{
    if (text.len >= 3 && memcmp(text.bytes, "\xEF\xBB\xBF", 3) == 0) {
        text = str_slice(text, 3, text.len);
        source->skipped = 3;
    }
    assert(text.bytes[text.len] == 0);
    source->text = text;
    size_t bad = utf8_validate(text.bytes, text.len);
    if (bad != SIZE_MAX) {
        return (SourceLoad){.status = SOURCE_NOT_UTF8, .bad_offset = (u32)bad};
    }
    const u8 *nul = memchr(text.bytes, 0, text.len);
    if (nul) {
        return (SourceLoad){.status = SOURCE_HAS_NUL, .bad_offset = (u32)(nul - text.bytes)};
    }
    return (SourceLoad){.status = SOURCE_OK};
}

static void source_init(Source *source, Arena *arena, Str name)
{
    *source = (Source){.name = name, .text = STR(""), .arena = arena};
}

SourceLoad source_from_text(Arena *arena, Str name, Str text, Source *source)
{
    source_init(source, arena, name);
    if (text.len > LIMIT_SOURCE_BYTES) {
        return (SourceLoad){.status = SOURCE_TOO_LARGE};
    }
    return check_text(source, arena_copy_str(arena, text));
}

SourceLoad source_load(Arena *arena, const char *path, Source *source)
{
    source_init(source, arena, str_from_cstr(strcmp(path, "-") == 0 ? "<stdin>" : path));
    OpenFile *file = arena_new(arena, OpenFile);
    file->fd = -1;
    arena_own(arena, open_file_close, file);
    file->fd = open_path(path);
    if (file->fd < 0) {
        return load_failed(errno);
    }
    Str text = {0};
    SourceLoad load = read_file(arena, file->fd, &text);
    open_file_close(file);
    return load.status == SOURCE_OK ? check_text(source, text) : load;
}

/* ---- lines ----------------------------------------------------------------------------------- */

/* The first byte of the line after the one that `at` is in, or NULL at the end of the text. */
static const u8 *next_line(const u8 *at, const u8 *end)
{
    const u8 *newline = memchr(at, '\n', (size_t)(end - at));
    return newline && newline + 1 < end ? newline + 1 : NULL;
}

/* Two passes, so that the table has its exact size; both run at memchr's speed. */
static void build_line_table(Source *source)
{
    const u8 *begin = source->text.bytes;
    const u8 *end = begin + source->text.len;
    u32 count = 0;
    for (const u8 *line = begin; line; line = next_line(line, end)) {
        count++;
    }
    u32 *starts = arena_array(source->arena, u32, count);
    u32 filled = 0;
    for (const u8 *line = begin; line; line = next_line(line, end)) {
        starts[filled++] = (u32)(line - begin);
    }
    source->line_starts = starts;
    source->line_count = count;
}

/* The index, from 0, of the last line that begins at or before `offset`. */
static u32 find_line(const Source *source, u32 offset)
{
    u32 low = 0;
    u32 high = source->line_count;
    while (high - low > 1) {
        u32 middle = low + (high - low) / 2;
        if (source->line_starts[middle] <= offset) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return low;
}

Str source_line(Source *source, u32 line)
{
    if (!source->line_starts) {
        build_line_table(source);
    }
    assert(line >= 1 && line <= source->line_count);
    size_t start = source->line_starts[line - 1];
    size_t end = line < source->line_count ? source->line_starts[line] : source->text.len;
    const u8 *bytes = source->text.bytes;
    if (end > start && bytes[end - 1] == '\n') {
        end--;
        end -= end > start && bytes[end - 1] == '\r';
    }
    return str_slice(source->text, start, end);
}

LineCol source_line_col(Source *source, u32 offset)
{
    assert(offset <= source->text.len);
    if (!source->line_starts) {
        build_line_table(source);
    }
    u32 line = find_line(source, offset);
    u32 start = source->line_starts[line];
    Str content = source_line(source, line + 1);
    u32 inside = u32_min(offset - start, (u32)content.len);
    u32 column = 1;
    for (u32 i = 0; i < inside; i++) {
        column += (content.bytes[i] & 0xC0) != 0x80;
    }
    /* Behind the line's end: only at the end of the text. */
    bool past_end = offset > start + inside && source->text.bytes[offset - 1] == '\n';
    return (LineCol){line + 1, column + past_end};
}
