/* canvas.h: a grid of styled characters, on which a diagnostic is drawn before it is written out.
 *
 *      row 0   3 |     let x: i32 = 1.5;
 *      row 1     |            ---   ^^^ expected ...
 *      row 2     |            |
 *
 * Connectors, underlines and labels cross each other: what is drawn later covers what is there, and
 * in any order. Rows and columns count from 0; the grid grows as it is drawn on, and what was never
 * drawn on is blank. A character of two columns takes two cells; one of no width shares the cell
 * before it.
 *
 * Texts are not copied: they must stay where they are until canvas_write. Memory lies in the
 * arena and is used again after canvas_clear. */
#ifndef LUDUS_SOURCE_CANVAS_H
#define LUDUS_SOURCE_CANVAS_H

#include "mem/strbuf.h"
#include "mem/vec.h"

typedef enum Style {
    STYLE_PLAIN,
    STYLE_MESSAGE,  /* bold */
    STYLE_ERROR,    /* bold red: the word, the primary underline and its label */
    STYLE_WARNING,  /* bold yellow: the same */
    STYLE_HELP,     /* bold cyan: the word */
    STYLE_GUTTER,   /* bold blue: gutter, secondary underlines and labels */
    STYLE_ADDITION, /* green */
    STYLE_REMOVAL,  /* red */
    STYLE_COUNT
} Style;

typedef struct CanvasCell {
    const u8 *bytes; /* NULL: blank */
    u16 size;
    u8 style; /* Style */
    bool tail; /* the right half of the character in the cell before */
} CanvasCell;

typedef VEC(CanvasCell) CanvasRow;

typedef struct Canvas {
    Arena *arena;
    VEC(CanvasRow) rows;
    u32 height; /* rows drawn on; those above it keep memory for later */
} Canvas;

/* Blank again, of height 0. */
void canvas_clear(Canvas *canvas);

/* One ASCII character. */
void canvas_put(Canvas *canvas, u32 row, u32 column, char character, Style style);

/* The same character in all columns [from, to). */
void canvas_fill(Canvas *canvas, u32 row, u32 from, u32 to, char character, Style style);

/* A text, each character as glyph.h shows it. Returns the column behind it. */
u32 canvas_text(Canvas *canvas, u32 row, u32 column, Str text, Style style);

/* The columns [from, to) of a text. A character that is cut in two is left blank. */
void canvas_columns(Canvas *canvas, u32 row, u32 column, Str text, size_t from, size_t to);

/* Gives what is drawn in columns [from, to) another style. */
void canvas_style(Canvas *canvas, u32 row, u32 from, u32 to, Style style);

/* All rows, each with a newline and without blanks at its end. Without `color`, styles are
 * ignored. */
void canvas_write(const Canvas *canvas, StrBuf *out, bool color);

#endif
