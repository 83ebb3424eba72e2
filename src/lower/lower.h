/* lower.h: from the checked tree of a function to its IR.
 *
 * Lowering asks no questions of the program any more: every expression has its type, every name
 * its meaning, every silent coercion its node. What is left is to say, in the order in which
 * Rust evaluates things, what happens: panics at rustc's positions included. The result is an
 * IrBody in scratch memory, on which passes work before ir_link makes it final.
 *
 *      CheckedFn  --lower_fn-->  IrBody  --pass_run-->  IrBody  --ir_link-->  IrFunc
 *
 * Strings, layouts, formats and data objects go to the pools of the unit's Ir at once. */
#ifndef LUDUS_LOWER_LOWER_H
#define LUDUS_LOWER_LOWER_H

#include "ir/build.h"
#include "mem/scratch.h"
#include "sema/def.h"

enum { LOWER_FORMAT_CACHE = 64 };

/* What lowering knows about its unit. Zeroed but for the first seven at the start of a unit. */
typedef struct LowerContext {
    Ir *ir;
    Types *types;
    const Tokens *tokens;
    const Interner *interner;
    Diags *diags;
    Scratch *scratch;
    Arena *items; /* holds `callees` */

    VEC(Item *) callees; /* the item of each function, by its index; NULL for array lengths */
    /* Formats made for this unit, by hash: most `{}` are like one that was there before. */
    IrFormatId formats[LOWER_FORMAT_CACHE];
} LowerContext;

/* The function of an item, or the initialiser of a constant or static. It is made on first need,
 * with name, position and registers from the signature, so that a call may be lowered before its
 * callee. */
IrFuncId lower_func_id(LowerContext *context, Item *item);

/* Lowers a checked function into *body, whose arrays, and all temporaries, lie in `arena`: a
 * scratch arena that the caller rewinds when the body is linked. body->func is the item's
 * function; an array length (checked->item is NULL) gets a new one without name, which returns a
 * usize.
 *
 * False when a limit of Ludus is exceeded; that has been reported, and the body is not to be
 * linked. */
bool lower_fn(LowerContext *context, const CheckedFn *checked, Arena *arena, IrBody *body);

#endif
