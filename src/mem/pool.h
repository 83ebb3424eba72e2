/* pool.h: typed index arenas.
 *
 * A pool is a growing array of one type, addressed by u32 handles instead of pointers, so that its
 * contents can move, be saved and be mapped. A handle carries who made it and when:
 *
 *       31            24 23                                   0
 *      +----------------+--------------------------------------+  handle = index XOR tag
 *      | tag of epoch   |  index (0 = none)                    |  tag = (pool, epoch) << index_bits
 *      +----------------+--------------------------------------+
 *
 * On access the tag is XORed out again: a handle of another pool, or of an epoch that is over,
 * becomes an index past the end. So stale, foreign and out-of-range handles all fail in ONE
 * compare, in every build (after Carbon's id_tag.h, which checks in debug builds only). With 8 bits
 * tags repeat after 255 epochs: a stale handle is then seen with probability 254/255. The split of
 * bits is per pool; with index_bits == 32 there are no tags, and only the range is checked.
 *
 * A checked build (-DLUDUS_CHECKED) has handles of 64 bits, whose tags never repeat: the high
 * half numbers the epochs of all pools of a host. So it also knows who made a foreign handle.
 *
 *       63                              32 31                           0
 *      +----------------------------------+------------------------------+
 *      | number of the epoch, in the host | index (0 = none)             |
 *      +----------------------------------+------------------------------+
 *
 * Item 0 exists in each pool and is all zero: the handle {0} is "none" and fails the same compare.
 *
 * Lifetime: items lie in the pool's arena, until the arena is reset; call pool_reset then. A
 * pointer from pool_at is valid until the next push to the same pool. Handle types are distinct
 * structs, so that the C compiler refuses a swap. */
#ifndef LUDUS_MEM_POOL_H
#define LUDUS_MEM_POOL_H

#include "base/bug.h"
#include "mem/arena.h"

/* What the structs of handle types hold. */
#if MEM_CHECKED
typedef u64 PoolHandle;
#else
typedef u32 PoolHandle;
enum { POOL_PHASES = 4 };
#endif

typedef struct Pool {
    u8 *items;
    u32 count; /* items, item 0 included: at least 1, also before item 0 has memory */
    u32 capacity;
    PoolHandle tag; /* XORed into each handle; its index bits are zero */
    u32 item_size;
    u32 index_bits;
    u32 pool_number; /* distinguishes pools of one owner */
    u32 epoch;
    u32 kept_capacity; /* to start with after a reset, so that further units do not regrow */
    Arena *arena;
    const char *name; /* static: "ir.instr" */
#if !MEM_CHECKED                     /* there the host knows */
    const char *phases[POOL_PHASES]; /* static: in which epoch i ended, at i % POOL_PHASES */
#endif
} Pool;

void pool_init(Pool *pool, Arena *arena, const char *name, u32 item_size, u32 index_bits,
               u32 pool_number);

/* Forgets all items and starts a new epoch; `phase` (static) says when, for the message about a
 * stale handle. The memory belongs to the arena. */
void pool_reset(Pool *pool, const char *phase);

/* Makes room for `count` further items. More than index_bits can name end in the host's
 * exhausted(). */
void pool_grow_(Pool *pool, u32 count);

/* Moves the items to a new place, as growth does: for whoever wants to see that nobody has kept a
 * pointer to one. */
void pool_move(Pool *pool);

/* Adds `count` items, not initialised, and returns the index of the first (no tag). */
static inline u32 pool_push_(Pool *pool, u32 count)
{
    u32 index = pool->count;
    if (UNLIKELY((u64)index + count > pool->capacity)) {
        pool_grow_(pool, count);
    }
    pool->count = index + count;
    return index;
}

/* Names pool, kind of fault (stale, foreign, out of range, none), epoch, and the phase in which the
 * target died, then bug(). */
NORETURN COLD void pool_bad_handle_(const Pool *pool, PoolHandle handle);

/* The index of a handle that this pool made in this epoch; otherwise pool_bad_handle_. */
static inline u32 pool_checked_index_(const Pool *pool, PoolHandle handle)
{
    PoolHandle index = handle ^ pool->tag;
    if (UNLIKELY(index - 1 >= pool->count - 1)) { /* 0 wraps to the largest */
        pool_bad_handle_(pool, handle);
    }
    return (u32)index;
}

static inline void *pool_at_(const Pool *pool, PoolHandle handle)
{
    return pool->items + (size_t)pool_checked_index_(pool, handle) * pool->item_size;
}

/* Whether pool_at would accept the handle. */
static inline bool pool_has(const Pool *pool, PoolHandle handle)
{
    return (handle ^ pool->tag) - 1 < pool->count - 1;
}

/* A source file need not use all that a POOL_TYPE gives. */
#define POOL_FUNCTION static inline __attribute__((unused))

/* A typed face for one pool: POOL_TYPE(ir_func, IrFuncId, IrFunc) gives
 *   IrFuncId  ir_func_push(Pool *, IrFunc item)
 *   IrFunc   *ir_func_at(const Pool *, IrFuncId id)
 *   u32       ir_func_index(const Pool *, IrFuncId id)      position, 1 for the first
 *   IrFuncId  ir_func_id(const Pool *, u32 index)           the reverse  */
#define POOL_TYPE(prefix, Id, T)                                        \
    POOL_FUNCTION Id prefix##_id(const Pool *pool, u32 index)           \
    {                                                                   \
        return (Id){index ^ pool->tag};                                 \
    }                                                                   \
    POOL_FUNCTION u32 prefix##_index(const Pool *pool, Id id)           \
    {                                                                   \
        return (u32)(id.raw ^ pool->tag);                               \
    }                                                                   \
    POOL_FUNCTION T *prefix##_at(const Pool *pool, Id id)               \
    {                                                                   \
        u32 index = pool_checked_index_(pool, id.raw);                  \
        return (T *)(void *)pool->items + index;                        \
    }                                                                   \
    POOL_FUNCTION Id prefix##_push(Pool *pool, T item)                  \
    {                                                                   \
        assert(pool->item_size == sizeof(T));                           \
        u32 index = pool_push_(pool, 1);                                \
        ((T *)(void *)pool->items)[index] = item;                       \
        return (Id){index ^ pool->tag};                                 \
    }

#endif
