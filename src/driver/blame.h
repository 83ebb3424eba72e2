/* blame.h: which expression of a constant's value is to blame when its evaluation fails. */
#ifndef LUDUS_DRIVER_BLAME_H
#define LUDUS_DRIVER_BLAME_H

#include "syntax/ast.h"

/* The outermost expression that begins at byte `pos` of the source, when `pos` lies inside of
 * `value`; otherwise the failure is in a function that `value` calls: the call, if there is just
 * one. The whole value when nothing fits better. */
Ast *blame(const Tokens *tokens, Ast *value, u32 pos);

#endif
