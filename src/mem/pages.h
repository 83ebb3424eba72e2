/* pages.h: address space and pages, for the back-end ARENA_RESERVE.
 *
 * An arena of that kind reserves much address space at once and makes pages of it usable as it
 * needs them, so that it stays in one piece:
 *
 *      +--------+------------------------------+----------------------------------------------+
 *      | header | allocations ...  cur | free  | reserved: no memory behind it, not accessible |
 *      +--------+------------------------------+----------------------------------------------+
 *      ^ chunk                                 ^ chunk + size                chunk + reserved ^
 *
 * What the machine has to offer for that is behind this table of functions. A host can bring its
 * own; with none (MemHost.pages == NULL) the back-end is as ARENA_CHUNK. */
#ifndef LUDUS_MEM_PAGES_H
#define LUDUS_MEM_PAGES_H

#include "base/base.h"

struct MemHost;

enum {
    MEM_PAGES_UNIT = 64 << 10, /* sizes and addresses are multiples: a page is at most as large */
    MEM_HUGE_PAGE = 2 << 20,
};

typedef struct MemPages {
    /* Address space that nobody can use yet; NULL on failure. With huge_pages it begins at a
     * multiple of MEM_HUGE_PAGE, and the system is asked to use such pages: it may decline. */
    void *(*reserve)(struct MemHost *host, size_t size, bool huge_pages);

    /* Makes pages usable; false on failure. */
    bool (*commit)(struct MemHost *host, void *pages, size_t size);

    /* Gives the memory of these pages back. The address space stays reserved; who uses it without
     * a new commit is stopped by the machine. */
    void (*decommit)(struct MemHost *host, void *pages, size_t size);

    /* Gives a whole reservation back. */
    void (*release)(struct MemHost *host, void *pages, size_t size);
} MemPages;

/* mmap and mprotect; NULL where there is no such thing. */
extern const MemPages *const MEM_SYSTEM_PAGES;

#endif
