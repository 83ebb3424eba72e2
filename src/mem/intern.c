/* intern.c: the symbol table.
 *
 * Invariants:
 *   I1  Walking from a symbol's home slot (hash & slot_mask), its slot comes before any empty one.
 *   I2  The slots are those that inserting the ids 1..count in order gives. So clearing the newest
 *       symbol's slot leaves the table that was there before it, and a rewind needs no tombstones.
 *   I3  At most 3/4 of the slots are full, so that every walk ends. */
#include "mem/intern.h"

enum {
    FIRST_SLOTS = 256,
    SYMBOLS_MAX = 1 << 30, /* so that slot counts fit a u32 */
};

/* Never written: a table with no room is replaced before anything is put into it. */
static const InternSlot NO_SLOTS[1] = {{0, 0}};

static InternSlot *no_slots(void) { return (InternSlot *)(uintptr_t)NO_SLOTS; }

/* ---- hash ------------------------------------------------------------------------------------ */

static u64 read_u64(const u8 *bytes)
{
    u64 word;
    memcpy(&word, bytes, sizeof word);
    return word;
}

static u64 read_u32(const u8 *bytes)
{
    u32 word;
    memcpy(&word, bytes, sizeof word);
    return word;
}

/* Multiplies and folds the high half of the product into the low one (after wyhash and foldhash):
 * every bit of the input reaches every bit of the result. */
static u64 fold_multiply(u64 a, u64 b)
{
    __extension__ typedef unsigned __int128 u128;
    u128 product = (u128)a * b;
    return (u64)product ^ (u64)(product >> 64);
}

/* At most 8 bytes as one word, by reads that may overlap but never pass the end. */
static u64 read_tail(const u8 *bytes, size_t len)
{
    if (len >= 4) {
        return read_u32(bytes) << 32 | read_u32(bytes + len - 4);
    }
    return len == 0 ? 0 : (u64)bytes[0] << 16 | (u64)bytes[len / 2] << 8 | bytes[len - 1];
}

static u32 hash_bytes(const u8 *bytes, size_t len)
{
    const u64 odd = 0x9e3779b97f4a7c15u; /* digits of the golden ratio */
    u64 hash = len ^ 0x243f6a8885a308d3u; /* digits of pi */
    while (len > 8) {
        hash = fold_multiply(hash ^ read_u64(bytes), odd);
        bytes += 8;
        len -= 8;
    }
    u64 tail = len == 8 ? read_u64(bytes) : read_tail(bytes, len);
    hash = fold_multiply(hash ^ tail, odd);
    return (u32)(hash ^ hash >> 32);
}

/* ---- lookup ---------------------------------------------------------------------------------- */

/* The slot with this text, or the empty one at which the walk ends. */
static InternSlot *probe(const Interner *interner, Str text, u32 hash)
{
    for (u32 i = hash & interner->slot_mask;; i = (i + 1) & interner->slot_mask) {
        InternSlot *slot = &interner->slots[i];
        if (slot->id == 0) {
            return slot;
        }
        if (slot->hash == hash) {
            const InternEntry *entry = &interner->entries[slot->id];
            if (str_equal((Str){entry->bytes, entry->len}, text)) {
                return slot;
            }
        }
    }
}

Symbol intern_find(const Interner *interner, Str text)
{
    return (Symbol){probe(interner, text, hash_bytes(text.bytes, text.len))->id};
}

/* ---- growth ---------------------------------------------------------------------------------- */

/* Puts an id into the first empty slot of its walk (I1). */
static void place(Interner *interner, u32 hash, u32 id)
{
    u32 i = hash & interner->slot_mask;
    while (interner->slots[i].id != 0) {
        i = (i + 1) & interner->slot_mask;
    }
    interner->slots[i] = (InternSlot){hash, id};
}

/* Empties all slots and puts the ids 1..count into them in order (I2). */
static void rebuild(Interner *interner)
{
    memset(interner->slots, 0, ((size_t)interner->slot_mask + 1) * sizeof(InternSlot));
    for (u32 id = 1; id <= interner->count; id++) {
        place(interner, interner->entries[id].hash, id);
    }
}

COLD static void grow_slots(Interner *interner)
{
    bool first = interner->slot_mask == 0;
    size_t old_count = first ? 0 : (size_t)interner->slot_mask + 1;
    size_t new_count = first ? FIRST_SLOTS : old_count * 2;
    interner->slots = arena_grow(&interner->table, first ? NULL : interner->slots,
                                 old_count * sizeof(InternSlot), new_count * sizeof(InternSlot));
    interner->slot_mask = (u32)(new_count - 1);
    rebuild(interner);
}

COLD static void grow_entries(Interner *interner)
{
    u32 old_capacity = interner->entry_capacity;
    u32 new_capacity = old_capacity == 0 ? FIRST_SLOTS : old_capacity * 2;
    interner->entries = arena_grow(&interner->table, interner->entries,
                                   old_capacity * sizeof(InternEntry),
                                   new_capacity * sizeof(InternEntry));
    interner->entry_capacity = new_capacity;
}

/* Everything that can fail comes first; the last three statements make the symbol. */
NOINLINE static Symbol add_symbol(Interner *interner, Str text, u32 hash)
{
    assert(text.len <= INT32_MAX);
    u32 id = interner->count + 1;
    if (id >= SYMBOLS_MAX) {
        arena_exhausted(interner->arena, text.len, ARENA_FAIL_ARENA_LIMIT);
    }
    if (id >= interner->entry_capacity) {
        grow_entries(interner);
    }
    if ((u64)id * 4 > ((u64)interner->slot_mask + 1) * 3) { /* I3 */
        grow_slots(interner);
    }
    Str copy = arena_copy_str(interner->arena, text);
    interner->entries[id] = (InternEntry){copy.bytes, (u32)copy.len, hash};
    place(interner, hash, id);
    interner->count = id;
    return (Symbol){id};
}

Symbol intern(Interner *interner, Str text)
{
    u32 hash = hash_bytes(text.bytes, text.len);
    u32 id = probe(interner, text, hash)->id;
    return LIKELY(id != 0) ? (Symbol){id} : add_symbol(interner, text, hash);
}

/* ---- life ------------------------------------------------------------------------------------ */

void intern_init(Interner *interner, Arena *arena)
{
    ArenaOptions options = arena->options;
    options.name = "symbol table";
    options.limit = 0;
    options.retain = 0;
    *interner = (Interner){.arena = arena, .slots = no_slots()};
    arena_init(&interner->table, arena->host, &options);
}

void intern_free(Interner *interner)
{
    Arena *arena = interner->arena;
    arena_free(&interner->table);
    intern_init(interner, arena);
}

void intern_mark(Interner *interner, InternMark *mark)
{
    arena_mark(interner->arena, &mark->arena_mark);
    mark->count = interner->count;
}

/* Clears the slot of the newest symbol (I2). */
static void forget_newest(Interner *interner)
{
    u32 id = interner->count;
    u32 i = interner->entries[id].hash & interner->slot_mask;
    while (interner->slots[i].id != id) {
        assert(interner->slots[i].id != 0); /* I1 */
        i = (i + 1) & interner->slot_mask;
    }
    interner->slots[i] = (InternSlot){0, 0};
    interner->count = id - 1;
}

void intern_rewind(Interner *interner, const InternMark *mark)
{
    assert(mark->count <= interner->count);
    u32 forgotten = interner->count - mark->count;
    if (forgotten > interner->slot_mask / 8 && mark->count <= forgotten) {
        interner->count = mark->count; /* sweeping is faster than that many walks */
        rebuild(interner);
    }
    while (interner->count > mark->count) {
        forget_newest(interner);
    }
    arena_rewind_keep(interner->arena, &mark->arena_mark);
}
