/* box.c: values that must be destroyed. In front of each stands what is still to be called. */
#include "mem/box.h"

#include "base/bug.h"

typedef struct Box {
    void (*destroy)(void *value); /* NULL: nothing is to be done any more */
} Box;

_Static_assert(sizeof(Box) % ARENA_ALIGN == 0, "the value behind it is aligned");

static void end(void *context)
{
    Box *box = context;
    if (box->destroy != NULL) {
        arena_box_drop(box + 1);
    }
}

void *arena_box_(Arena *arena, size_t size, void (*destroy)(void *value), const char *what)
{
    assert(size <= SIZE_MAX - sizeof(Box));
    Box *box = arena_push_array_zero_(arena, size + sizeof(Box), 1, what);
    arena_own(arena, end, box);
    box->destroy = destroy;
    return box + 1;
}

static Box *live_box(void *value)
{
    Box *box = (Box *)value - 1;
    if (UNLIKELY(box->destroy == NULL)) {
        bug("a box is dropped or released twice");
    }
    return box;
}

void arena_box_drop(void *value)
{
    Box *box = live_box(value);
    void (*destroy)(void *value) = box->destroy;
    box->destroy = NULL;
    destroy(value);
}

void arena_box_release(void *value) { live_box(value)->destroy = NULL; }
