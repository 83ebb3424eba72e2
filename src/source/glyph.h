/* glyph.h: how a character of the source is shown in a terminal, and how many columns it takes.
 *
 * As in rustc: a tab is four spaces; a control character is its picture (U+2400...), so that a
 * source cannot send commands to the terminal; characters that reorder text are U+FFFD, so that
 * what is shown is what is compiled; the zero-width joiner is left out. A byte that is not UTF-8
 * is U+FFFD. */
#ifndef LUDUS_SOURCE_GLYPH_H
#define LUDUS_SOURCE_GLYPH_H

#include "base/base.h"

typedef struct Glyph {
    Str shown;  /* what to print: the text's own bytes, or a static replacement */
    u32 width;  /* columns: 0, 1, 2, or 4 for a tab */
    u32 size;   /* bytes of the text that it stands for, at least 1 */
} Glyph;

/* The character at byte `at` < text.len. */
Glyph glyph_at(Str text, size_t at);

/* The columns that a text takes. */
size_t glyph_columns(Str text);

#endif
