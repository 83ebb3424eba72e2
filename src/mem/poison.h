/* poison.h: what the arenas tell the sanitizers, so that memory which was handed back, or never
 * handed out, cannot be used unnoticed. Nothing at all in other builds.
 *
 *   ASan              free room is poisoned, and a red zone follows each allocation
 *   MSan              what is handed out counts as uninitialised, though its chunk was used before
 *   -DLUDUS_JUNK      0xCD in what is handed out, 0xDD in what is taken back: no sanitizer needed
 *
 * In each of these builds an arena is watched: it presents no room, so that every allocation takes
 * the slow path, where this is done. The fast path is the same in all builds. */
#ifndef LUDUS_MEM_POISON_H
#define LUDUS_MEM_POISON_H

#include "base/base.h"

/* Nested, since gcc 12 does not accept __has_feature(...) behind a && on one line. */
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define MEM_HAS_ASAN 1
#endif
#if __has_feature(memory_sanitizer)
#define MEM_HAS_MSAN 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) && !defined(MEM_HAS_ASAN)
#define MEM_HAS_ASAN 1
#endif
#ifndef MEM_HAS_ASAN
#define MEM_HAS_ASAN 0
#endif
#ifndef MEM_HAS_MSAN
#define MEM_HAS_MSAN 0
#endif
#ifdef LUDUS_JUNK
#define MEM_HAS_JUNK 1
#else
#define MEM_HAS_JUNK 0
#endif

/* A checked build keeps more in its structs, to say more about what went wrong (pool.h). */
#ifdef LUDUS_CHECKED
#define MEM_CHECKED 1
#else
#define MEM_CHECKED 0
#endif

#define MEM_WATCHED (MEM_HAS_ASAN || MEM_HAS_MSAN || MEM_HAS_JUNK)

enum {
    MEM_JUNK_FRESH = 0xCD,
    MEM_JUNK_RELEASED = 0xDD,
    MEM_RED_ZONE = MEM_HAS_ASAN ? 8 : 0, /* bytes after each allocation, never handed out */
};

#if MEM_HAS_ASAN
#include <sanitizer/asan_interface.h>
static inline void mem_poison(void *bytes, size_t size)
{
    ASAN_POISON_MEMORY_REGION(bytes, size);
}

static inline void mem_unpoison(void *bytes, size_t size)
{
    ASAN_UNPOISON_MEMORY_REGION(bytes, size);
}
#else
static inline void mem_poison(void *bytes, size_t size) { UNUSED(bytes), UNUSED(size); }
static inline void mem_unpoison(void *bytes, size_t size) { UNUSED(bytes), UNUSED(size); }
#endif

#if MEM_HAS_MSAN
#include <sanitizer/msan_interface.h>
static inline void mem_forget_contents_(void *bytes, size_t size)
{
    __msan_allocated_memory(bytes, size);
}
#else
static inline void mem_forget_contents_(void *bytes, size_t size) { UNUSED(bytes), UNUSED(size); }
#endif

/* These bytes now belong to a caller. */
static inline void mem_hand_out(void *bytes, size_t size)
{
    mem_unpoison(bytes, size);
    if (MEM_HAS_JUNK) {
        memset(bytes, MEM_JUNK_FRESH, size);
    }
    mem_forget_contents_(bytes, size);
}

/* These bytes belong to nobody any more; red zones may lie among them. */
static inline void mem_take_back(void *bytes, size_t size)
{
    if (MEM_HAS_JUNK) {
        mem_unpoison(bytes, size);
        memset(bytes, MEM_JUNK_RELEASED, size);
    }
    mem_poison(bytes, size);
}

#endif
