/* source.h: the text of one compilation unit, and where its lines begin.
 *
 * Text and line table lie in the unit's `source` arena, valid until the end of the unit. The
 * text is valid UTF-8, without a byte order mark, and a NUL byte follows it, which the lexer
 * uses as sentinel (a NUL inside the text is refused while loading). Positions are byte offsets
 * into the text. */
#ifndef LUDUS_SOURCE_SOURCE_H
#define LUDUS_SOURCE_SOURCE_H

#include "mem/arena.h"

/* Bytes [start, end) of the unit's text. {0, 0} is a valid span at the beginning. */
typedef struct Span {
    u32 start;
    u32 end;
} Span;

/* The span of what has no place in the text (a file that cannot be read): a diagnostic with it is
 * shown without source lines, after all others. The functions below do not take it. */
#define SPAN_NONE ((Span){UINT32_MAX, UINT32_MAX})

static inline bool span_is_none(Span span) { return span.start == UINT32_MAX; }

typedef struct Source {
    Str name; /* as the user wrote it; "<stdin>" for "-" */
    Str text; /* text.bytes[text.len] == 0 */
    u32 skipped; /* bytes of the file in front of the text: of a byte order mark */
    Arena *arena;
    u32 *line_starts; /* made on first use: line i (from 0) begins at line_starts[i] */
    u32 line_count;
} Source;

/* A position as rustc counts: line from 1, column from 1 in code points. */
typedef struct LineCol {
    u32 line;
    u32 column;
} LineCol;

typedef enum SourceStatus {
    SOURCE_OK,
    SOURCE_UNREADABLE, /* no such file, a directory, no permission, I/O error: system_error tells */
    SOURCE_TOO_LARGE,  /* over LIMIT_SOURCE_BYTES */
    SOURCE_NOT_UTF8,   /* bad_offset is the first bad byte */
    SOURCE_HAS_NUL,    /* bad_offset is where */
} SourceStatus;

typedef struct SourceLoad {
    SourceStatus status;
    int system_error; /* errno for SOURCE_UNREADABLE */
    u32 bad_offset;
} SourceLoad;

/* Takes text that is already in memory (copied into the arena, checked). On SOURCE_NOT_UTF8 and
 * SOURCE_HAS_NUL, *source still holds the text, so that a diagnostic can show the place; on the
 * other failures its text is empty, so that diagnostics without a place can be rendered. `name`
 * is not copied. */
SourceLoad source_from_text(Arena *arena, Str name, Str text, Source *source);

/* Reads a file, or the standard input for "-". `path` is not copied and names the source; it
 * must live as long as *source. Leaves no file open, also when the arena's memory runs out on
 * the way. */
SourceLoad source_load(Arena *arena, const char *path, Source *source);

/* Builds the line table if there is none yet; then O(log lines + bytes of the line). offset <=
 * text.len. As in rustc, the end of a text that ends in a newline belongs to its last line, and
 * `\r\n` counts as one character. */
LineCol source_line_col(Source *source, u32 offset);

/* The text of line `line` (from 1, at most line_count) without its `\n` or `\r\n`. The table is
 * built if there is none yet; an empty text has one empty line. */
Str source_line(Source *source, u32 line);

static inline Str source_text(const Source *source, Span span)
{
    return str_slice(source->text, span.start, span.end);
}

static inline Span span_join(Span first, Span last) { return (Span){first.start, last.end}; }

/* The empty span just behind `span`. */
static inline Span span_after(Span span) { return (Span){span.end, span.end}; }

#endif
