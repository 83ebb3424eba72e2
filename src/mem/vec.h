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

/* All of `count` items behind the last one. They must not lie in the vec. */
#define vec_extend(arena, vec, from, more)                                               \
    (vec_reserve((arena), (vec), (more)),                                                \
     vec_move_((vec)->items + (vec)->count, (from), (more), sizeof((vec)->items[0])),    \
     (void)((vec)->count += (u32)(more)))

/* An item in front of the one at `at`, or at the end; the others move up. */
#define vec_insert(arena, vec, at, item)                                                    \
    (vec_check_((at), (vec)->count + 1), vec_reserve((arena), (vec), 1),                          \
     vec_move_((vec)->items + (at) + 1, (vec)->items + (at), (vec)->count++ - (at),         \
               sizeof((vec)->items[0])),                                                    \
     (void)((vec)->items[at] = (item)))

/* Removes the item at `at`; the others move down. vec_swap_remove puts the last one there. */
#define vec_remove(vec, at)                                                              \
    (vec_check_((at), (vec)->count),                                                     \
     vec_move_((vec)->items + (at), (vec)->items + (at) + 1, --(vec)->count - (at),      \
               sizeof((vec)->items[0])))
#define vec_swap_remove(vec, at) \
    (vec_check_((at), (vec)->count), --(vec)->count, \
     (void)((vec)->items[at] = (vec)->items[(vec)->count]))

/* Keeps the first `most` items. */
#define vec_truncate(vec, most) ((void)((vec)->count = u32_min((vec)->count, (u32)(most))))
#define vec_clear(vec) vec_truncate(vec, 0)

/* Like vec_reserve and vec_push, but false when memory cannot be had; the vec is then as before. */
#define vec_reserve_try(arena, vec, more)                                                     \
    ((vec)->capacity - (vec)->count >= (u32)(more) ||                                         \
     ((vec)->items = vec_grow_try_((arena), (vec)->items, &(vec)->capacity,                   \
                                   (u64)(vec)->count + (more), sizeof((vec)->items[0]), #vec), \
      (vec)->capacity - (vec)->count >= (u32)(more)))
#define vec_push_try(arena, vec, item)      \
    (vec_reserve_try((arena), (vec), 1) &&  \
     ((vec)->items[(vec)->count++] = (item), true))

/* Makes room for `wanted` items, at least twice as many as now: their new address. More than 2^32-1
 * items end in the host's exhausted(). */
void *vec_grow_(Arena *arena, void *items, u32 *capacity, u64 wanted, size_t item_size,
                const char *what);

/* The same; where it fails the address and capacity of before. */
void *vec_grow_try_(Arena *arena, void *items, u32 *capacity, u64 wanted, size_t item_size,
                    const char *what);

static inline void vec_check_(u32 at, u32 count)
{
    assert(at < count);
    UNUSED(at), UNUSED(count); /* where asserts are off */
}

void vec_move_(void *to, const void *from, size_t count, size_t item_size);

#endif
