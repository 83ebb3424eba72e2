/* pool.c: growth and epochs of pools, and the message about a bad handle. */
#include "mem/pool.h"

/* ---- tags ------------------------------------------------------------------------------------ */

#if MEM_CHECKED

/* Numbers all epochs of all pools, and remembers the newest of them. */
static PoolHandle new_tag(const Pool *pool)
{
    MemHost *host = pool->arena->host;
    if (pool->index_bits == 32) {
        return 0;
    }
    if (++host->epoch_count == UINT32_MAX) {
        bug("pool %s: too many epochs for a checked build", pool->name);
    }
    host->epochs[host->epoch_count % MEM_EPOCHS] =
        (MemEpoch){.number = host->epoch_count, .epoch = pool->epoch, .pool = pool->name};
    return (PoolHandle)host->epoch_count << 32;
}

/* What is known about the epoch that made a handle; NULL when it is too long ago, or never was. */
static MemEpoch *epoch_of(const Pool *pool, PoolHandle handle)
{
    u32 number = (u32)(handle >> 32);
    MemEpoch *epoch = &pool->arena->host->epochs[number % MEM_EPOCHS];
    return number != 0 && epoch->number == number ? epoch : NULL;
}

static void end_epoch(Pool *pool, const char *phase)
{
    MemEpoch *epoch = epoch_of(pool, pool->tag);
    if (epoch != NULL) {
        epoch->phase = phase;
    }
}

#else

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

static PoolHandle new_tag(const Pool *pool) { return tag_of_epoch(pool, pool->epoch); }

static void end_epoch(Pool *pool, const char *phase)
{
    pool->phases[pool->epoch % POOL_PHASES] = phase;
}

#endif

/* ---- life ------------------------------------------------------------------------------------ */

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
    pool->tag = new_tag(pool);
}

void pool_reset(Pool *pool, const char *phase)
{
    pool->kept_capacity = u32_max(pool->kept_capacity, pool->count);
    pool->items = NULL;
    pool->capacity = 0;
    pool->count = 1;
    end_epoch(pool, phase);
    pool->epoch++;
    pool->tag = new_tag(pool);
}

static bool is_limited(const Arena *arena)
{
    return arena->options.limit != 0 || arena->host->limit != 0;
}

/* The first memory of an epoch is as much as the earlier ones needed, unless bytes are counted:
 * whether a unit fits must not depend on the units before it. */
static size_t next_capacity(const Pool *pool, size_t wanted, size_t most)
{
    size_t capacity = arena_next_capacity(pool->arena, pool->capacity, wanted);
    bool is_restless = pool->arena->options.earthquake;
    if (pool->capacity == 0 && !is_limited(pool->arena) && !is_restless) {
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
    u8 *items = arena_grow_(arena, pool->items, (size_t)pool->capacity * pool->item_size,
                            size_array_bytes(capacity, pool->item_size, ARENA_ALIGN), pool->name);
    if (pool->capacity == 0) {
        memset(items, 0, pool->item_size); /* item 0 */
    }
    pool->items = items;
    pool->capacity = (u32)capacity;
}

void pool_move(Pool *pool)
{
    if (pool->capacity != 0) {
        size_t bytes = (size_t)pool->capacity * pool->item_size;
        pool->items = arena_move(pool->arena, pool->items, bytes);
    }
}

/* ---- bad handles ----------------------------------------------------------------------------- */

NORETURN COLD static void bug_stale(const Pool *pool, PoolHandle handle, u32 index, u32 epoch,
                                    const char *phase)
{
    bug("pool %s: stale handle 0x%llx: item %u of epoch %u, which ended in '%s'; this is epoch %u",
        pool->name, (unsigned long long)handle, index, epoch, phase, pool->epoch);
}

#if MEM_CHECKED

/* No pool of this host has made such a tag, or it has been forgotten. */
NORETURN COLD static void bug_unknown(const Pool *pool, PoolHandle handle)
{
    u32 number = (u32)(handle >> 32);
    bug("pool %s: foreign handle 0x%llx: %s (this is epoch %u)", pool->name,
        (unsigned long long)handle,
        number == 0 || number > pool->arena->host->epoch_count
            ? "no pool of this host made it"
            : "a pool made it whose epoch ended long ago",
        pool->epoch);
}

NORETURN COLD static void bug_of_tag(const Pool *pool, PoolHandle handle)
{
    const MemEpoch *maker = epoch_of(pool, handle);
    u32 index = (u32)handle;
    if (maker == NULL) {
        bug_unknown(pool, handle);
    }
    if (maker->pool == pool->name && maker->phase != NULL) {
        bug_stale(pool, handle, index, maker->epoch, maker->phase);
    }
    bug("pool %s: foreign handle 0x%llx: item %u of pool %s, epoch %u, which %s%s%s", pool->name,
        (unsigned long long)handle, index, maker->pool, maker->epoch,
        maker->phase == NULL ? "is alive" : "ended in '", maker->phase == NULL ? "" : maker->phase,
        maker->phase == NULL ? "" : "'");
}

static u32 index_of(const Pool *pool, PoolHandle handle)
{
    UNUSED(pool);
    return (u32)handle;
}

#else

static u32 index_of(const Pool *pool, PoolHandle handle)
{
    return pool->index_bits == 32 ? handle : handle & (((u32)1 << pool->index_bits) - 1);
}

/* The phase in which an epoch ended. */
static const char *phase_of(const Pool *pool, u32 epoch)
{
    bool is_kept = epoch < pool->epoch && pool->epoch - epoch <= POOL_PHASES;
    const char *phase = is_kept ? pool->phases[epoch % POOL_PHASES] : NULL;
    return phase == NULL ? "an earlier phase" : phase;
}

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

NORETURN COLD static void bug_of_tag(const Pool *pool, PoolHandle handle)
{
    u32 index = index_of(pool, handle);
    u32 ago = epochs_ago(pool, handle ^ index);
    if (ago != 0) {
        u32 epoch = pool->epoch - ago;
        bug_stale(pool, handle, index, epoch, phase_of(pool, epoch));
    }
    bool is_first = pool->epoch == 0;
    bug("pool %s: foreign handle 0x%llx: no epoch of this pool made it (this is epoch %u%s%s%s)",
        pool->name, (unsigned long long)handle, pool->epoch,
        is_first ? "" : ", the last one ended in '",
        is_first ? "" : phase_of(pool, pool->epoch - 1), is_first ? "" : "'");
}

#endif

void pool_bad_handle_(const Pool *pool, PoolHandle handle)
{
    u32 index = index_of(pool, handle);
    if (handle == 0) {
        bug("pool %s: the handle 'none' was used as an item (epoch %u)", pool->name, pool->epoch);
    }
    if ((handle ^ index) == pool->tag) {
        bug("pool %s: handle 0x%llx is out of range: index %u of %u (epoch %u)", pool->name,
            (unsigned long long)handle, index, pool->count - 1, pool->epoch);
    }
    bug_of_tag(pool, handle);
}
