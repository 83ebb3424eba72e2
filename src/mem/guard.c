/* guard.c: chunks as mappings, with a guard page behind each. */
#define _DEFAULT_SOURCE /* MAP_ANONYMOUS */
#include "mem/guard.h"

#if defined(__unix__) || defined(__APPLE__)
#include <sys/mman.h>
#include <unistd.h>
#endif

#if defined(MAP_ANONYMOUS) && !MEM_HAS_ASAN

#ifndef MAP_NORESERVE
#define MAP_NORESERVE 0
#endif

static size_t page_size(void) { return (size_t)sysconf(_SC_PAGESIZE); }

static void *guard_alloc(MemHost *host, size_t size)
{
    UNUSED(host);
    size_t page = page_size();
    if (!size_can_round_up(size, 2 * page)) {
        return NULL;
    }
    size_t used = size_round_up(size, page);
    u8 *pages = mmap(NULL, used + page, PROT_READ | PROT_WRITE,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (pages == MAP_FAILED) {
        return NULL;
    }
    if (mprotect(pages + used, page, PROT_NONE) != 0) {
        munmap(pages, used + page);
        return NULL;
    }
    return pages + used - size;
}

/* A new mapping on top of the old one gives its memory back, and keeps its addresses. Where that is
 * refused the addresses are given up. */
static void guard_free(MemHost *host, void *chunk, size_t size)
{
    UNUSED(host);
    size_t page = page_size();
    size_t used = size_round_up(size, page);
    u8 *pages = (u8 *)chunk + size - used;
    void *kept = mmap(pages, used, PROT_NONE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0);
    if (kept == MAP_FAILED) {
        munmap(pages, used + page);
    }
}

void mem_host_guard(MemHost *host)
{
    assert(host->reserved_bytes == 0);
    host->chunk_alloc = guard_alloc;
    host->chunk_free = guard_free;
}

#else

void mem_host_guard(MemHost *host) { UNUSED(host); }

#endif
