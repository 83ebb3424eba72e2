/* pages.c: address space and pages of a POSIX system. */
#define _DEFAULT_SOURCE /* MAP_ANONYMOUS, madvise */
#include "mem/pages.h"

#include "mem/size.h"

#if defined(__unix__) || defined(__APPLE__)
#include <sys/mman.h>
#endif

#ifdef MAP_ANONYMOUS

#ifndef MAP_NORESERVE
#define MAP_NORESERVE 0
#endif

static void *map(size_t size)
{
    void *pages = mmap(NULL, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return pages == MAP_FAILED ? NULL : pages;
}

/* At a multiple of `align`: more is mapped, and what is too much at both ends given back. */
static void *map_aligned(size_t size, size_t align)
{
    if (size > SIZE_MAX - align) {
        return NULL;
    }
    u8 *pages = map(size + align);
    if (pages == NULL) {
        return NULL;
    }
    size_t before = size_round_up((uintptr_t)pages, align) - (uintptr_t)pages;
    if (before != 0) {
        munmap(pages, before);
    }
    munmap(pages + before + size, align - before); /* never nothing: `before` is less */
    return pages + before;
}

static void *reserve(struct MemHost *host, size_t size, bool huge_pages)
{
    UNUSED(host);
    void *pages = map_aligned(size, huge_pages ? MEM_HUGE_PAGE : MEM_PAGES_UNIT);
#ifdef MADV_HUGEPAGE
    if (huge_pages && pages != NULL) {
        madvise(pages, size, MADV_HUGEPAGE); /* advice: a system without them goes on as usual */
    }
#endif
    return pages;
}

static bool commit(struct MemHost *host, void *pages, size_t size)
{
    UNUSED(host);
    return mprotect(pages, size, PROT_READ | PROT_WRITE) == 0;
}

static void decommit(struct MemHost *host, void *pages, size_t size)
{
    UNUSED(host);
    madvise(pages, size, MADV_DONTNEED);
    mprotect(pages, size, PROT_NONE);
}

static void release(struct MemHost *host, void *pages, size_t size)
{
    UNUSED(host);
    munmap(pages, size);
}

static const MemPages SYSTEM = {reserve, commit, decommit, release};
const MemPages *const MEM_SYSTEM_PAGES = &SYSTEM;
#else
const MemPages *const MEM_SYSTEM_PAGES = NULL;
#endif
