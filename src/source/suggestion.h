/* suggestion.h: a proposed change, shown as the changed line.
 *
 *      help: add a type                       help: a local variable with a similar name exists
 *        |                                      |
 *      3 |     let x: i32 = 1;                 3 -     v = abx;
 *        |          +++++                     3 +     v = abc;
 *                                               |                                               */
#ifndef LUDUS_SOURCE_SUGGESTION_H
#define LUDUS_SOURCE_SUGGESTION_H

#include "source/canvas.h"
#include "source/diag.h"

/* Draws a part of kind DIAG_PART_SUGGEST, heading included, below what is on the canvas. A
 * suggestion that changes nothing is not drawn. */
void suggestion_draw(Canvas *canvas, Source *source, const DiagPart *part, u32 gutter, u32 width);

#endif
