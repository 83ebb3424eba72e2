/* compile.h: from an item to its code. */
#ifndef LUDUS_DRIVER_COMPILE_H
#define LUDUS_DRIVER_COMPILE_H

#include "driver/unit.h"

/* Makes sure that the item has its code, and a constant or static its value. It is compiled
 * once, then or earlier; what is wrong with it is reported, and then the result is false. The
 * tree of its body is gone when this returns; the marks on `ast` and `scratch` close in the
 * order in which they were opened, also when items nest. */
bool compile_item(Unit *unit, Item *item);

/* All items of the unit, and those that are found in their bodies. */
void compile_items(Unit *unit);

/* Lowers what was checked, runs the passes over it, and links it. False when a limit is exceeded
 * (reported). */
bool compile_checked(Unit *unit, const CheckedFn *checked, IrFuncId *func);

/* With --earthquake: all of the IR moves. Nobody may have a pointer into it now. */
void compile_shake(Unit *unit);

/* Opens and closes a work: what the unit is at, and how deep the works are nested. */
void compile_enter(Unit *unit, Work *work, Item *item, Span at);
void compile_leave(Unit *unit, const Work *work);

bool compile_has_syntax_errors(const Unit *unit);

/* The whole program: a broken rule is a bug(). */
void compile_verify(Unit *unit);

/* The span of the item's name, and that of its head: `const N: i32`. */
Span compile_name_span(const Unit *unit, const Item *item);
Span compile_head_span(const Unit *unit, const Item *item);

#endif
