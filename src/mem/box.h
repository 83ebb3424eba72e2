/* box.h: values that must be destroyed, such as open files, in an arena.
 *
 *      FILE **file = arena_box(arena, FILE *, close_file);
 *      *file = fopen(...);
 *
 * A box is zero when it is made, and `destroy` is called for it once: by arena_box_drop, or when
 * the arena is reset or freed, or rewound past it, newest first among boxes and other cleanups. It
 * is called for a zero value too: making the box comes first, because it can fail. */
#ifndef LUDUS_MEM_BOX_H
#define LUDUS_MEM_BOX_H

#include "mem/arena.h"

/* T's alignment is at most ARENA_ALIGN. */
#define arena_box(arena, T, destroy) ((T *)arena_box_((arena), sizeof(T), (destroy), #T))

void *arena_box_(Arena *arena, size_t size, void (*destroy)(void *value), const char *what);

/* Destroys the value now. Its memory stays with the arena. Twice is a bug(). */
void arena_box_drop(void *value);

/* The value will not be destroyed: someone else does it. */
void arena_box_release(void *value);

#endif
