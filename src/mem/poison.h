/* poison.h: what the arenas tell the sanitizers, so that memory which was handed back, or never
 * handed out, cannot be used unnoticed. Nothing at all in other builds.
 *
 *   ASan              free room is poisoned, and a red zone follows each allocation
 *   MSan              what is handed out, or was taken back, counts as uninitialised, though its
 *                     chunk was used before
 *   -DLUDUS_VALGRIND  for memcheck, the same as both; and each allocation is made known to it, so
 *                     that a report says where it was made (needs valgrind's headers; without them
 *                     it does nothing)
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
#if defined(LUDUS_VALGRIND) && defined(__has_include)
#if __has_include(<valgrind/memcheck.h>)
#include <valgrind/memcheck.h>
#define MEM_HAS_VALGRIND 1
#endif
#endif
#ifndef MEM_HAS_VALGRIND
#define MEM_HAS_VALGRIND 0
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

#define MEM_WATCHED (MEM_HAS_ASAN || MEM_HAS_MSAN || MEM_HAS_VALGRIND || MEM_HAS_JUNK)

enum {
    MEM_JUNK_FRESH = 0xCD,
    MEM_JUNK_RELEASED = 0xDD,
    /* bytes after each allocation, never handed out */
    MEM_RED_ZONE = MEM_HAS_ASAN || MEM_HAS_VALGRIND ? 8 : 0,
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
#elif MEM_HAS_VALGRIND
static inline void mem_poison(void *bytes, size_t size)
{
    (void)VALGRIND_MAKE_MEM_NOACCESS(bytes, size);
}

static inline void mem_unpoison(void *bytes, size_t size)
{
    (void)VALGRIND_MAKE_MEM_UNDEFINED(bytes, size);
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
#elif MEM_HAS_VALGRIND
static inline void mem_forget_contents_(void *bytes, size_t size) { mem_unpoison(bytes, size); }
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
    mem_forget_contents_(bytes, size);
    mem_poison(bytes, size);
}

/* ---- memcheck's pools ------------------------------------------------------------------------ *
 * A pool is a chunk, named by its address, and holds the allocations in it: memcheck then says
 * where each was made. */

#if MEM_HAS_VALGRIND
static inline void mem_pool_open(const void *pool)
{
    VALGRIND_CREATE_MEMPOOL(pool, 0, 0); /* our red zones lie behind, its own would before too */
}

static inline void mem_pool_close(const void *pool) { VALGRIND_DESTROY_MEMPOOL(pool); }

static inline void mem_pool_take(const void *pool, void *bytes, size_t size)
{
    VALGRIND_MEMPOOL_ALLOC(pool, bytes, size);
}

static inline void mem_pool_resize(const void *pool, void *bytes, size_t size)
{
    VALGRIND_MEMPOOL_CHANGE(pool, bytes, bytes, size);
}

static inline void mem_pool_give(const void *pool, void *bytes)
{
    VALGRIND_MEMPOOL_FREE(pool, bytes);
}

/* Only what lies in the `size` bytes from `start` on stays. */
static inline void mem_pool_cut(const void *pool, uintptr_t start, size_t size)
{
    VALGRIND_MEMPOOL_TRIM(pool, start, size);
}
#else
static inline void mem_pool_open(const void *pool) { UNUSED(pool); }
static inline void mem_pool_close(const void *pool) { UNUSED(pool); }
static inline void mem_pool_take(const void *pool, void *bytes, size_t size)
{
    UNUSED(pool), UNUSED(bytes), UNUSED(size);
}
static inline void mem_pool_resize(const void *pool, void *bytes, size_t size)
{
    UNUSED(pool), UNUSED(bytes), UNUSED(size);
}
static inline void mem_pool_give(const void *pool, void *bytes) { UNUSED(pool), UNUSED(bytes); }
static inline void mem_pool_cut(const void *pool, uintptr_t start, size_t size)
{
    UNUSED(pool), UNUSED(start), UNUSED(size);
}
#endif

#endif
