/* mark.h: what a snippet draws below its lines: for each span of a diagnostic one mark on its line,
 * or a start and an end on two lines, joined left of the code by a bracket.
 *
 *      2 |       let x: i32 = "a
 *        |  ____________---___^     start of a bracket
 *        | |            |
 *        | |            expected    a label that hangs: drop 1
 *      3 | | c";
 *        | |__^ expected `i32`      end of the bracket, with its label: drop 0 */
#ifndef LUDUS_SOURCE_MARK_H
#define LUDUS_SOURCE_MARK_H

#include "mem/vec.h"
#include "source/diag.h"

enum {
    /* Labelled spans shown for one diagnostic; further ones are left out. */
    MARK_SPANS_MAX = 64,
};

typedef enum MarkKind {
    MARK_SPAN,  /* a span inside a line */
    MARK_START, /* the first character of a span over several lines */
    MARK_END,   /* its last character; has its label */
    MARK_LINE,  /* a line in between, shown without an underline */
} MarkKind;

typedef struct Mark {
    MarkKind kind;
    u32 line; /* from 1 */
    u32 depth;         /* of the `|` left of the code, 1 = leftmost; START and END only */
    u32 drop;          /* rows between the underline and the label's connector */
    bool primary;
    size_t start, end; /* columns of the line, end > start */
    u32 from, to;      /* the same in columns of the canvas */
    Str label;
} Mark;

typedef VEC(Mark) Marks;

static inline bool mark_has_label(const Mark *mark) { return mark->label.len > 0; }

static inline bool mark_is_bracket(const Mark *mark)
{
    return mark->kind == MARK_START || mark->kind == MARK_END;
}

/* The diagnostic's spans as marks, sorted by line, in `arena`. Sets all but from, to and drop.
 * Returns how many brackets stand side by side at most. The diagnostic has a place. */
u32 marks_collect(Arena *arena, Source *source, const Diag *diag, Marks *marks);

/* Where the labels of one line go: sets each mark's drop, by its from and to. The marks are
 * sorted from right to left and have no MARK_LINE among them. Returns the rows needed below the
 * underlines. */
u32 marks_place_labels(Mark *marks, u32 count);

/* The span, inside the text. */
Span mark_clamp(const Source *source, Span span);

#endif
