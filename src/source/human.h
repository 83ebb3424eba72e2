/* human.h: one diagnostic as text for people, in rustc's layout.
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
 * spans over several lines show first and last line. */
#ifndef LUDUS_SOURCE_HUMAN_H
#define LUDUS_SOURCE_HUMAN_H

#include "source/canvas.h"
#include "source/diag.h"

typedef struct Human {
    StrBuf *out;
    Source *source;
    bool color;
    u32 width; /* columns of the terminal; 0 = not known: 140, as in rustc */
    Canvas canvas; /* of one diagnostic; its memory is used again for the next */
} Human;

const char *human_severity(DiagSeverity severity); /* "error" or "warning" */

/* With its source lines, and an empty line behind it. */
void human_write(Human *human, const Diag *diag);

/* "name:3:18: error[E0308]: message", always one line. */
void human_write_short(Human *human, const Diag *diag);

/* "error: message", for what is said about the whole. */
void human_write_message(Human *human, DiagSeverity severity, Str message);

#endif
