/* slab.h: slots of one size that are taken and given back one by one, named by keys.
 *
 * For what an arena is not made for: objects whose lives end in any order, such as the units of a
 * session. A slot is used again after it was given back, and its generation tells who uses it now:
 *
 *      block 0       block 1               block 2                            block 3: 8 slots
 *      +------+      +------+------+      +------+------+------+------+      +-------
 *      | slot |      | slot | slot |      | slot | slot | slot | slot |      | slot ...
 *      +------+      +------+------+      +------+------+------+------+      +-------
 *
 *      slot:  generation (odd: live, even: free) | next free | item ...
 *
 *      key:   slot = index XOR tag (8 bits of slab number, 24 of index) | generation (odd)
 *
 * A key of another slab becomes an index past the end; a key whose item was removed has another
 * generation than the slot. Both hold in every build, without end: a slot whose generations are
 * used up (2^31 items) is not used again, and a reset goes on counting where the last one stopped.
 * The key {0} is "none".
 *
 * Blocks never move: a pointer to an item is valid until the item is removed. In builds that watch
 * memory a free item is poisoned. The memory belongs to the arena; when that is reset, call
 * slab_reset. A new slab owns no memory. */
#ifndef LUDUS_MEM_SLAB_H
#define LUDUS_MEM_SLAB_H

#include "mem/arena.h"

enum {
    SLAB_INDEX_BITS = 24,
    SLAB_BLOCKS = SLAB_INDEX_BITS, /* 1 + 2 + 4 + ... slots: just below 2^24 */
};

typedef struct SlabKey {
    u32 slot;
    u32 generation;
} SlabKey;

typedef struct SlabSlot {
    u32 generation;
    u32 next_free; /* index + 1 */
} SlabSlot;

typedef struct Slab {
    Arena *arena;
    const char *name; /* static: "session.units" */
    u8 *blocks[SLAB_BLOCKS];
    u32 item_size;
    u32 slot_size;
    u32 tag;
    u32 capacity;   /* slots that have memory */
    u32 used;       /* slots that have been in use since the last reset: the indices below this */
    u32 count;      /* live items */
    u32 retired;    /* slots that are not used again: their generations are used up */
    u32 free;       /* index + 1 of the slot that was given back last */
    u32 generation; /* even: that of a slot which is used for the first time */
    u32 newest;     /* highest generation that a slot had */
} Slab;

/* Slabs with different numbers (modulo 255) tell each other's keys from their own. */
void slab_init(Slab *slab, Arena *arena, const char *name, u32 item_size, u32 number);

/* Forgets all items and all memory, which belongs to the arena. Keys of before are stale. */
void slab_reset(Slab *slab);

/* Makes room for `more` further items, which then cannot fail. */
void slab_reserve(Slab *slab, u32 more);

/* A new item, all bytes zero, and its key. The _try variant returns NULL when memory cannot be had;
 * the slab is then as before. More than about 2^24 items end in the host's exhausted(). */
void *slab_insert_(Slab *slab, SlabKey *key);
void *slab_insert_try_(Slab *slab, SlabKey *key);

/* The key that the next insertion will give; for an item that has to know its own. */
SlabKey slab_next_key(const Slab *slab);

/* Gives the item's slot back. A key that is not live is a bug(). */
void slab_remove_(Slab *slab, SlabKey key);

/* Removes all items and keeps the memory. */
void slab_clear(Slab *slab);

/* The live item behind `key` in the order of slots, and its key in *key; {0} asks for the first.
 * NULL at the end. The item that *key names may have been removed since. */
void *slab_following_(const Slab *slab, SlabKey *key);

/* The key of a live item, by its address. */
SlabKey slab_key_of(const Slab *slab, const void *item);

/* Names slab and kind of fault (none, foreign, out of range, stale) and generations, then bug(). */
NORETURN COLD void slab_bad_key_(const Slab *slab, SlabKey key);

static inline SlabSlot *slab_slot_(const Slab *slab, u32 index)
{
    u32 block = 31 - (u32)__builtin_clz(index + 1);
    size_t place = index + 1 - ((u32)1 << block);
    return (SlabSlot *)(void *)(slab->blocks[block] + place * slab->slot_size);
}

/* The item, or NULL when the key is not live. */
static inline void *slab_get_(const Slab *slab, SlabKey key)
{
    u32 index = key.slot ^ slab->tag;
    if (UNLIKELY(index >= slab->used)) {
        return NULL;
    }
    SlabSlot *slot = slab_slot_(slab, index);
    bool is_live = slot->generation == key.generation && (key.generation & 1) != 0;
    return LIKELY(is_live) ? slot + 1 : NULL;
}

static inline void *slab_at_(const Slab *slab, SlabKey key)
{
    void *item = slab_get_(slab, key);
    if (UNLIKELY(item == NULL)) {
        slab_bad_key_(slab, key);
    }
    return item;
}

static inline bool slab_has(const Slab *slab, SlabKey key) { return slab_get_(slab, key) != NULL; }

/* A typed face for one slab: SLAB_TYPE(unit, UnitKey, Unit), with `typedef struct UnitKey { SlabKey
 * raw; } UnitKey`, gives
 *   Unit *unit_insert(Slab *, UnitKey *key)
 *   Unit *unit_at(const Slab *, UnitKey key)         a bug() when it is not live
 *   Unit *unit_get(const Slab *, UnitKey key)        NULL then
 *   void  unit_remove(Slab *, UnitKey key)
 *   Unit *unit_following(const Slab *, UnitKey *key)
 *
 * All items: for (UnitKey key = {{0}}; (unit = unit_following(slab, &key)) != NULL;) ... */
#define SLAB_TYPE(prefix, Key, T)                                        \
    static inline T *prefix##_insert(Slab *slab, Key *key)               \
    {                                                                    \
        assert(slab->item_size == sizeof(T));                            \
        return (T *)slab_insert_(slab, &key->raw);                       \
    }                                                                    \
    static inline T *prefix##_at(const Slab *slab, Key key)              \
    {                                                                    \
        return (T *)slab_at_(slab, key.raw);                             \
    }                                                                    \
    static inline T *prefix##_get(const Slab *slab, Key key)             \
    {                                                                    \
        return (T *)slab_get_(slab, key.raw);                            \
    }                                                                    \
    static inline void prefix##_remove(Slab *slab, Key key)              \
    {                                                                    \
        slab_remove_(slab, key.raw);                                     \
    }                                                                    \
    static inline T *prefix##_following(const Slab *slab, Key *key)      \
    {                                                                    \
        return (T *)slab_following_(slab, &key->raw);                    \
    }

#endif
