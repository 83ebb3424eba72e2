/* slab.c: slots taken and given back; and the message about a bad key. */
#include "mem/slab.h"

#include "base/bug.h"

_Static_assert(sizeof(SlabSlot) % ARENA_ALIGN == 0, "items are aligned as the arena aligns");

void slab_init(Slab *slab, Arena *arena, const char *name, u32 item_size, u32 number)
{
    assert(item_size > 0 && item_size <= INT32_MAX);
    *slab = (Slab){
        .arena = arena,
        .name = name,
        .item_size = item_size,
        .slot_size = (u32)(sizeof(SlabSlot) + size_round_up(item_size, ARENA_ALIGN)),
        .tag = (1 + number % 255) << SLAB_INDEX_BITS, /* not 0: a bare index is no key */
    };
}

void slab_reset(Slab *slab)
{
    memset(slab->blocks, 0, sizeof slab->blocks);
    slab->capacity = slab->used = slab->count = slab->retired = slab->free = 0;
    /* After a slot whose generations are used up there is no higher one: they begin again. */
    slab->generation = slab->newest == UINT32_MAX ? 0 : size_round_up(slab->newest, 2u);
}

/* ---- room ------------------------------------------------------------------------------------ */

static void poison_items(const Slab *slab, u32 first, u32 end)
{
    for (u32 i = first; MEM_WATCHED && i < end; i++) {
        mem_take_back(slab_slot_(slab, i) + 1, slab->item_size);
    }
}

/* One further block. NULL on failure, if the arena's function may say so. */
static u8 *add_block(Slab *slab, void *(*push)(Arena *, size_t count, size_t size, const char *))
{
    u32 slots = slab->capacity + 1; /* one more than all before it have: a power of two */
    u32 number = 31 - (u32)__builtin_clz(slots);
    if (number == SLAB_BLOCKS) {
        return NULL;
    }
    u8 *block = push(slab->arena, slots, slab->slot_size, slab->name);
    if (block != NULL) {
        slab->blocks[number] = block;
        slab->capacity += slots;
        poison_items(slab, slab->capacity - slots, slab->capacity);
    }
    return block;
}

static void add_block_or_exit(Slab *slab)
{
    if (add_block(slab, arena_push_array_) == NULL) {
        arena_exhausted(slab->arena, slab->slot_size, ARENA_FAIL_ARENA_LIMIT);
    }
}

void slab_reserve(Slab *slab, u32 more)
{
    while (more > slab->capacity - slab->count - slab->retired) {
        add_block_or_exit(slab);
    }
}

/* ---- items ----------------------------------------------------------------------------------- */

static SlabKey key_of_index(const Slab *slab, u32 index, u32 generation)
{
    return (SlabKey){index ^ slab->tag, generation};
}

SlabKey slab_next_key(const Slab *slab)
{
    if (slab->free == 0) {
        return key_of_index(slab, slab->used, slab->generation + 1);
    }
    u32 index = slab->free - 1;
    return key_of_index(slab, index, slab_slot_(slab, index)->generation + 1);
}

/* Takes a slot that was given back, or one that has never been used. */
static SlabSlot *take_slot(Slab *slab, SlabKey key)
{
    u32 index = key.slot ^ slab->tag;
    SlabSlot *slot = slab_slot_(slab, index);
    if (slab->free != 0) {
        slab->free = slot->next_free;
    } else {
        slab->used++;
    }
    slot->generation = key.generation;
    slot->next_free = 0;
    slab->newest = u32_max(slab->newest, key.generation);
    slab->count++;
    return slot;
}

static void *insert(Slab *slab, SlabKey *key)
{
    *key = slab_next_key(slab);
    SlabSlot *slot = take_slot(slab, *key);
    mem_hand_out(slot + 1, slab->item_size);
    return memset(slot + 1, 0, slab->item_size);
}

static bool is_full(const Slab *slab) { return slab->free == 0 && slab->used == slab->capacity; }

void *slab_insert_(Slab *slab, SlabKey *key)
{
    if (UNLIKELY(is_full(slab))) {
        add_block_or_exit(slab);
    }
    return insert(slab, key);
}

void *slab_insert_try_(Slab *slab, SlabKey *key)
{
    if (UNLIKELY(is_full(slab)) && add_block(slab, arena_push_array_try_) == NULL) {
        return NULL;
    }
    return insert(slab, key);
}

void slab_remove_(Slab *slab, SlabKey key)
{
    SlabSlot *slot = (SlabSlot *)slab_at_(slab, key) - 1;
    mem_take_back(slot + 1, slab->item_size);
    slab->count--;
    if (++slot->generation == 0) {
        slab->retired++;
        return;
    }
    slot->next_free = slab->free;
    slab->free = (key.slot ^ slab->tag) + 1;
}

void slab_clear(Slab *slab)
{
    for (SlabKey key = {0}; slab_following_(slab, &key) != NULL;) {
        slab_remove_(slab, key);
    }
}

/* ---- looking around -------------------------------------------------------------------------- */

void *slab_following_(const Slab *slab, SlabKey *key)
{
    u32 index = key->generation == 0 ? 0 : (key->slot ^ slab->tag) + 1;
    for (; index < slab->used; index++) {
        SlabSlot *slot = slab_slot_(slab, index);
        if ((slot->generation & 1) != 0) {
            *key = key_of_index(slab, index, slot->generation);
            return slot + 1;
        }
    }
    return NULL;
}

SlabKey slab_key_of(const Slab *slab, const void *item)
{
    const SlabSlot *slot = (const SlabSlot *)item - 1;
    u32 first = 0;
    for (u32 block = 0; first < slab->capacity; block++) {
        u32 slots = (u32)1 << block;
        uintptr_t offset = (uintptr_t)slot - (uintptr_t)slab->blocks[block];
        if (offset < (size_t)slots * slab->slot_size) {
            SlabKey key = key_of_index(slab, first + (u32)(offset / slab->slot_size),
                                       slot->generation);
            return slab_get_(slab, key) == item ? key : (SlabKey){0};
        }
        first += slots;
    }
    return (SlabKey){0};
}

void slab_bad_key_(const Slab *slab, SlabKey key)
{
    u32 index = key.slot ^ slab->tag;
    if (key.slot == 0 && key.generation == 0) {
        bug("slab %s: the key 'none' was used as an item", slab->name);
    }
    if (index >> SLAB_INDEX_BITS != 0) {
        bug("slab %s: foreign key 0x%08x: another slab made it", slab->name, key.slot);
    }
    if (index >= slab->used) {
        bug("slab %s: key of slot %u, but only %u have been used since the last reset", slab->name,
            index, slab->used);
    }
    u32 now = slab_slot_(slab, index)->generation;
    bug("slab %s: stale key: slot %u had generation %u then, and is %s in generation %u now",
        slab->name, index, key.generation, (now & 1) != 0 ? "used" : "free", now);
}
