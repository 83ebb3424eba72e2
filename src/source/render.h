/* render.h: diagnostics as text, in rustc's layout.
 *
 *      error[E0308]: mismatched types
 *       --> add.rs:3:18
 *        |
 *      3 |     let x: i32 = 1.5;
 *        |            ---   ^^^ expected `i32`, found floating-point number
 *        |            |
 *        |            expected due to this
 *        |
 *        = note: ...
 *        = help: ...
 *
 * Tabs are shown as four spaces, widths count display columns, long lines are shown in part,
 * spans over several lines show first and last line. Output goes to a StrBuf; nothing here
 * writes to a file. */
#ifndef LUDUS_SOURCE_RENDER_H
#define LUDUS_SOURCE_RENDER_H

#include "mem/strbuf.h"
#include "source/diag.h"

typedef enum ErrorFormat {
    ERROR_FORMAT_HUMAN,
    ERROR_FORMAT_SHORT, /* FILE:LINE:COL: error[CODE]: message */
} ErrorFormat;

typedef struct RenderOptions {
    ErrorFormat format;
    bool color;
    u32 width; /* columns of the terminal; 0 = not known: 140, as in rustc */
} RenderOptions;

/* Renders all diagnostics of a unit, sorted: at most LIMIT_ERRORS_SHOWN errors and as many
 * warnings, then how many were not shown, then a closing line ("error: aborting due to 2
 * previous errors"). Nothing where there are none. The short format is one line each, without a
 * closing line. A diagnostic at SPAN_NONE is shown without a place. Labels, notes and helps come
 * in the order in which they were added, suggestions last. Temporaries stay in the diags' arena. */
void render_diags(StrBuf *out, Source *source, Diags *diags, const RenderOptions *options);

#endif
