/* scratch.c: two arenas taken in turn. */
#include "mem/scratch.h"

void scratch_init(Scratch *scratch, MemHost *host, const ArenaOptions *options)
{
    arena_init(&scratch->arenas[0], host, options);
    arena_init(&scratch->arenas[1], host, options);
}

void scratch_reset(Scratch *scratch)
{
    for (size_t i = 0; i < COUNT_OF(scratch->arenas); i++) {
        arena_abandon_marks(&scratch->arenas[i]);
        arena_reset(&scratch->arenas[i]);
    }
}

void scratch_free(Scratch *scratch)
{
    for (size_t i = 0; i < COUNT_OF(scratch->arenas); i++) {
        arena_abandon_marks(&scratch->arenas[i]);
        arena_free(&scratch->arenas[i]);
    }
}

void scratch_begin(Scratch *scratch, const Arena *conflict, ScratchScope *scope)
{
    scope->arena = &scratch->arenas[conflict == &scratch->arenas[0]];
    arena_mark(scope->arena, &scope->mark);
}

void scratch_end(ScratchScope *scope)
{
    arena_rewind(scope->arena, &scope->mark);
    scope->arena = NULL;
}
