/* emit.h: `ludus emit`: what a stage of the compiler has made, as text on stdout. Each returns
 * the exit status. */
#ifndef LUDUS_DRIVER_EMIT_H
#define LUDUS_DRIVER_EMIT_H

#include "driver/unit.h"

int emit_tokens(Unit *unit);

/* Parses the bodies, and prints every item with its body in the order of the source, nested
 * items too. */
int emit_ast(Unit *unit, AstList items);

/* The same trees with the types that the check has found. They are printed when they are
 * checked, since they do not live longer: emit_keep_types, which does nothing unless the types
 * are to be emitted. */
void emit_keep_types(Unit *unit, const CheckedFn *checked);
int emit_types(Unit *unit);

/* The linked program, after the passes. */
int emit_ir(Unit *unit);

#endif
