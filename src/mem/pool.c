/* pool.c: growth and epochs of pools, and the message about a bad handle. */
#include "mem/pool.h"

/* The number of different tags. Tag 0 is not used where there are tags at all, so that a bare index
 * is no valid handle. */
static u32 tag_count(const Pool *pool)
{
    return pool->index_bits == 32 ? 1 : (UINT32_MAX >> pool->index_bits);
}

/* Pools of one owner start their epochs together, so that they differ by their number. 37 divides
 * no 2^n - 1 for n <= 32, hence different numbers give different tags while there are enough. */
static u32 tag_of_epoch(const Pool *pool, u32 epoch)
{
    if (pool->index_bits == 32) {
        return 0;
    }
    u64 place = (u64)pool->pool_number * 37 + epoch;
    return (u32)(1 + place % tag_count(pool)) << pool->index_bits;
}

void pool_init(Pool *pool, Arena *arena, const char *name, u32 item_size, u32 index_bits,
               u32 pool_number)
{
    assert(item_size > 0 && index_bits >= 1 && index_bits <= 32);
    *pool = (Pool){
        .arena = arena,
        .name = name,
        .item_size = item_size,
        .index_bits = index_bits,
        .pool_number = pool_number,
        .count = 1,
    };
    pool->tag = tag_of_epoch(pool, 0);
}

void pool_reset(Pool *pool, const char *phase)
{
    pool->kept_capacity = u32_max(pool->kept_capacity, pool->count);
    pool->items = NULL;
    pool->capacity = 0;
    pool->count = 1;
    pool->epoch++;
    pool->tag = tag_of_epoch(pool, pool->epoch);
    pool->phase = phase;
}

static bool is_limited(const Arena *arena)
{
    return arena->options.limit != 0 || arena->host->limit != 0;
}

/* The first memory of an epoch is as much as the earlier ones needed, unless bytes are counted:
 * whether a unit fits must not depend on the units before it. */
static size_t next_capacity(const Pool *pool, size_t wanted, size_t most)
{
    size_t capacity = size_next_capacity(pool->capacity, wanted);
    if (pool->capacity == 0 && !is_limited(pool->arena)) {
        capacity = size_max(capacity, pool->kept_capacity);
    }
    return size_min(capacity, most);
}

COLD void pool_grow_(Pool *pool, u32 count)
{
    Arena *arena = pool->arena;
    size_t most = size_min((size_t)1 << pool->index_bits, UINT32_MAX);
    size_t wanted = (size_t)pool->count + count;
    if (wanted > most) {
        arena_exhausted(arena, size_array_bytes(wanted, pool->item_size, ARENA_ALIGN),
                        ARENA_FAIL_ARENA_LIMIT);
    }
    size_t capacity = next_capacity(pool, wanted, most);
    u8 *items = arena_grow(arena, pool->items, (size_t)pool->capacity * pool->item_size,
                           size_array_bytes(capacity, pool->item_size, ARENA_ALIGN));
    if (pool->capacity == 0) {
        memset(items, 0, pool->item_size); /* item 0 */
    }
    pool->items = items;
    pool->capacity = (u32)capacity;
}

/* ---- bad handles ----------------------------------------------------------------------------- */

/* How many epochs ago this pool had that tag; 0 when it never had, as far as can be known. */
static u32 epochs_ago(const Pool *pool, u32 tag)
{
    u32 most = u32_min(pool->epoch, tag_count(pool) - 1);
    for (u32 ago = 1; ago <= most; ago++) {
        if (tag_of_epoch(pool, pool->epoch - ago) == tag) {
            return ago;
        }
    }
    return 0;
}

void pool_bad_handle_(const Pool *pool, u32 handle)
{
    const char *phase = pool->phase == NULL ? "none" : pool->phase;
    u32 index_mask = pool->index_bits == 32 ? UINT32_MAX : ((u32)1 << pool->index_bits) - 1;
    u32 tag = handle & ~index_mask;
    u32 index = handle & index_mask;
    if (handle == 0) {
        bug("pool %s: the handle 'none' was used as an item (epoch %u)", pool->name, pool->epoch);
    }
    if (tag == pool->tag) {
        bug("pool %s: handle 0x%08x is out of range: index %u of %u (epoch %u)", pool->name, handle,
            index, pool->count - 1, pool->epoch);
    }
    u32 ago = epochs_ago(pool, tag);
    if (ago != 0) {
        bug("pool %s: stale handle 0x%08x: item %u of epoch %u, but this is epoch %u; the last "
            "reset came after phase '%s'",
            pool->name, handle, index, pool->epoch - ago, pool->epoch, phase);
    }
    bug("pool %s: foreign handle 0x%08x: no epoch of this pool made it (epoch %u; the last reset "
        "came after phase '%s')",
        pool->name, handle, pool->epoch, phase);
}
