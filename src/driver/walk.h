/* walk.h: visits a tree by the schema of its fields (ast.def). */
#ifndef LUDUS_DRIVER_WALK_H
#define LUDUS_DRIVER_WALK_H

#include "syntax/ast.h"

/* Calls visit for each node, in the order of the source, a node before those it contains.
 * Recurses as deep as the tree: LIMIT_NESTING at most. `root` may be NULL. */
void walk_tree(Ast *root, void (*visit)(void *context, Ast *node), void *context);

#endif
