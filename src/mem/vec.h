/* vec.h: a growable array on an arena.
 *
 *      VEC(u32) starts = {0};
 *      vec_push(arena, &starts, 17);
 *      for (u32 i = 0; i < starts.count; i++) use(starts.items[i]);
 *
 * {0} is a valid empty vec. The items lie in the arena that was passed to vec_push (always the same
 * one) and move when the vec grows: never keep a pointer to an item across a push. The outgrown
 * bytes are poisoned. Freed with the arena. */
#ifndef LUDUS_MEM_VEC_H
#define LUDUS_MEM_VEC_H

#include "mem/arena.h"

#define VEC(T)        \
    struct {          \
        T *items;     \
        u32 count;    \
        u32 capacity; \
    }

/* Makes room for `more` further items. */
#define vec_reserve(arena, vec, more)                                                             \
    ((void)((vec)->capacity - (vec)->count >= (u32)(more)                                         \
                ? 0                                                                               \
                : ((vec)->items = vec_grow_((arena), (vec)->items, &(vec)->capacity,              \
                                            (u64)(vec)->count + (more),                           \
                                            sizeof((vec)->items[0]), #vec),                       \
                   0)))

#define vec_push(arena, vec, item) \
    (vec_reserve((arena), (vec), 1), (void)((vec)->items[(vec)->count++] = (item)))

/* The last item, removed. The vec is not empty. */
#define vec_pop(vec) (assert((vec)->count > 0), (vec)->items[--(vec)->count])

#define vec_last(vec) (assert((vec)->count > 0), &(vec)->items[(vec)->count - 1])

/* Makes room for `wanted` items, at least twice as many as now: their new address. More than 2^32-1
 * items end in the host's exhausted(). */
void *vec_grow_(Arena *arena, void *items, u32 *capacity, u64 wanted, size_t item_size,
                const char *what);

#endif
