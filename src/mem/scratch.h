/* scratch.h: temporary memory inside a function.
 *
 * A function that needs temporaries opens a scope, and what it pushed is gone at the end of it.
 * There are two arenas, taken in turn: a function that was given an arena for its results, which
 * may itself be a scratch arena of a caller, names it as a conflict and gets the other one;
 * otherwise the result would die with the temporaries.
 *
 *      ScratchScope scope;
 *      scratch_begin(scratch, result_arena, &scope);
 *      u32 *work = arena_array(scope.arena, u32, n);
 *      ...
 *      scratch_end(&scope);
 *
 * Scopes close in the reverse order of their opening. After a non-local exit the owner resets both
 * arenas, which closes all scopes. */
#ifndef LUDUS_MEM_SCRATCH_H
#define LUDUS_MEM_SCRATCH_H

#include "mem/arena.h"

typedef struct Scratch {
    Arena arenas[2];
} Scratch;

typedef struct ScratchScope {
    Arena *arena;
    ArenaMark mark;
} ScratchScope;

/* Both arenas take their options from `options`. */
void scratch_init(Scratch *scratch, MemHost *host, const ArenaOptions *options);
void scratch_reset(Scratch *scratch);
void scratch_free(Scratch *scratch);

/* `conflict` may be NULL. */
void scratch_begin(Scratch *scratch, const Arena *conflict, ScratchScope *scope);
void scratch_end(ScratchScope *scope);

#endif
