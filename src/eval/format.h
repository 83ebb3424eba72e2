/* format.h: Rust's formatting of a value, driven by its layout. */
#ifndef LUDUS_EVAL_FORMAT_H
#define LUDUS_EVAL_FORMAT_H

#include "eval/sink.h"
#include "ir/ir.h"

/* One `{...}`, its counts known. It holds for all elements of the value, as in Rust. */
typedef struct Formatter {
    Sink *sink;
    const Ir *ir;
    IrTrait trait;
    IrAlign align;
    u32 fill;
    u32 width;
    u32 precision;
    bool has_width;
    bool has_precision;
    u8 flags; /* IR_FMT_* */
} Formatter;

/* Writes the value at `bytes`, which lies there as `layout` says. References are formatted as what
 * they point to. Recurses as deep as the type is nested. */
void format_value(const Formatter *f, const IrLayout *layout, const u8 *bytes);

#endif
