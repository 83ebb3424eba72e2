/* intern.h: symbols. Equal byte strings get equal ids, so that names compare as integers.
 *
 * Ids are dense, from 1; {0} is none. The bytes are copied into the interner's arena, followed by a
 * NUL. A mark remembers how many symbols there are; rewinding to it forgets the newer ones (Ludus
 * marks after the keywords and builtin names, and rewinds there at the end of each unit).
 *
 *      slots     [ . | 7c21:3 | . | 90aa:1 | 90ab:2 | . ]      {hash, id}, by hash, linear probing
 *      entries   [ - | {bytes, len, hash} | ... ]              by id
 *      bytes     f n \0 l e t \0 m a i n \0                    in the arena, by age
 *
 * One hash per lookup; slots grow at 3/4. The empty table is a constant one with a single empty
 * slot, so that lookup needs no NULL test. Slots and entries lie in an arena of the interner's own,
 * because a rewind of the bytes must not take them back.
 *
 * The hash is fast, not secret: names chosen to collide make the table slow, never wrong. */
#ifndef LUDUS_MEM_INTERN_H
#define LUDUS_MEM_INTERN_H

#include "mem/arena.h"

typedef struct Symbol {
    u32 id;
} Symbol;

typedef struct InternSlot {
    u32 hash;
    u32 id; /* 0 = empty */
} InternSlot;

typedef struct InternEntry {
    const u8 *bytes;
    u32 len;
    u32 hash;
} InternEntry;

typedef struct Interner {
    Arena *arena;         /* holds the bytes */
    Arena table;          /* holds slots and entries */
    InternSlot *slots;    /* slot_mask + 1 of them */
    InternEntry *entries; /* entries[id] */
    u32 slot_mask;
    u32 count; /* symbols; the next id is count + 1 */
    u32 entry_capacity;
} Interner;

typedef struct InternMark {
    ArenaMark arena_mark;
    u32 count;
} InternMark;

/* The arena is used by the interner alone. The interner's own arena has the same host, back-end and
 * chunk sizes, no limit, and the name "symbol table". */
void intern_init(Interner *interner, Arena *arena);

/* Forgets all symbols and gives the table's memory back. The arena of the bytes is the caller's. */
void intern_free(Interner *interner);

/* The symbol of these bytes, made if it is new. len is at most 2^31-1. When memory is exhausted the
 * interner is as it was before the call. */
Symbol intern(Interner *interner, Str text);

/* The symbol of these bytes, or {0}. Makes nothing. */
Symbol intern_find(const Interner *interner, Str text);

/* The bytes of a symbol; valid as long as the symbol. */
static inline Str intern_text(const Interner *interner, Symbol symbol)
{
    assert(symbol.id >= 1 && symbol.id <= interner->count);
    const InternEntry *entry = &interner->entries[symbol.id];
    return (Str){entry->bytes, entry->len};
}

/* Remembers the present state; intern_rewind forgets every newer symbol, any number of times. Table
 * memory that grew in between is kept, so that further units do not grow it again. The mark stays
 * open as long as the interner lives. */
void intern_mark(Interner *interner, InternMark *mark);
void intern_rewind(Interner *interner, const InternMark *mark);

static inline bool symbol_equal(Symbol a, Symbol b) { return a.id == b.id; }

#endif
