/* builtin.h: the functions of builtin.def: what they are called, how many registers they take, and
 * those that can be computed from registers alone. */
#ifndef LUDUS_IR_BUILTIN_H
#define LUDUS_IR_BUILTIN_H

#include "base/intmath.h"
#include "ir/ir.h"

typedef enum IrBuiltin {
#define BUILTIN(name, in, out) IR_BUILTIN_##name,
#define LIST(name, in, out) IR_BUILTIN_##name,
#include "ir/builtin.def"
    IR_BUILTIN_COUNT
} IrBuiltin;

enum { IR_BUILTIN_REGS_MAX = 6 }; /* of `in` and of `out` */

typedef struct IrBuiltinInfo {
    u8 in;
    u8 out;
    bool has_layout;
} IrBuiltinInfo;

extern const IrBuiltinInfo ir_builtin_infos[IR_BUILTIN_COUNT];

void ir_builtin_name(IrBuiltin builtin, StrBuf *out); /* "pow_i32" */

/* Computes a BUILTIN: its arguments are read from the 8-byte slots at regs, its results written
 * there, as far as it returns FAULT_NONE. A narrow value is the low bytes of its slot; results are
 * zero-extended. */
ArithFault ir_builtin_run(IrBuiltin builtin, u64 *regs);

#endif
