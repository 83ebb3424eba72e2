/* snippet.h: the lines of source that a diagnostic speaks of, with its spans drawn below them. */
#ifndef LUDUS_SOURCE_SNIPPET_H
#define LUDUS_SOURCE_SNIPPET_H

#include "source/canvas.h"
#include "source/diag.h"

enum {
    /* A narrower terminal is treated as one of this width. */
    SNIPPET_COLUMNS_MIN = 40,
};

/* The number of the last line that the diagnostic's spans and suggestions touch; 0 when it has
 * no place. */
u32 snippet_last_line(Source *source, const Diag *diag);

/* Draws below what is on the canvas: lines, underlines, labels. `gutter` is the number of digits
 * of the highest line number shown, `width` the columns of the terminal. Temporaries lie in the
 * canvas's arena. */
void snippet_draw(Canvas *canvas, Source *source, const Diag *diag, u32 gutter, u32 width);

/* "12 |" and the like: `mark` follows the number, in its own style. */
void snippet_draw_gutter(Canvas *canvas, u32 row, u32 gutter, u32 line, char mark, Style style);

/* The `|` of a row without a number. */
void snippet_draw_bar(Canvas *canvas, u32 row, u32 gutter);

#endif
