/* audit.c: where memory lives and dies, as a sorted list of ranges; and the walk.
 *
 * Each item is looked at once: (item, type) pairs that were seen are in a hash set. What is still
 * to be looked at stands in a list, so that the walk needs no stack of calls. */
#include "mem/audit.h"

#include "base/bug.h"
#include "mem/chunk.h"

/* ---- life ------------------------------------------------------------------------------------ */

void audit_init(Audit *audit, MemHost *watched,
                void (*report)(Audit *audit, const AuditFinding *finding), void *context)
{
    *audit = (Audit){.report = report, .context = context, .watched = watched};
    mem_host_init(&audit->host);
    arena_init(&audit->kept, &audit->host, &(ArenaOptions){.name = "audit's roots"});
    arena_init(&audit->temp, &audit->host, &(ArenaOptions){.name = "audit"});
}

void audit_free(Audit *audit)
{
    arena_free(&audit->kept);
    arena_free(&audit->temp);
}

void audit_add_root(Audit *audit, const AuditType *type, const void *item)
{
    vec_push(&audit->kept, &audit->roots, ((AuditRoot){type, item}));
}

void audit_cut_roots(Audit *audit, u32 count)
{
    assert(count <= audit->roots.count);
    audit->roots.count = count;
}

/* ---- ranges ---------------------------------------------------------------------------------- */

static void add_range(Audit *audit, const Arena *arena, uintptr_t start, uintptr_t end,
                      AuditState state)
{
    if (start != end) {
        vec_push(&audit->temp, &audit->ranges, ((AuditRange){start, end, arena, state}));
    }
}

static void add_dead(Audit *audit, const Arena *arena, const ArenaChunk *chunk)
{
    for (; chunk != NULL; chunk = chunk->prev) {
        add_range(audit, arena, chunk_start(chunk), chunk_end(chunk), AUDIT_DEAD);
    }
}

/* What is handed out of a chunk up to `top` lives up to `split` only. */
static void add_chunk(Audit *audit, const Arena *arena, const ArenaChunk *chunk, uintptr_t split,
                      uintptr_t top)
{
    add_range(audit, arena, chunk_start(chunk), split, AUDIT_LIVE);
    add_range(audit, arena, split, top, AUDIT_DYING);
    add_range(audit, arena, top, chunk_end(chunk), AUDIT_DEAD);
}

static void add_arena(Audit *audit, const Arena *arena, const ArenaMark *mark)
{
    bool dies = arena == audit->dying;
    u64 serial = mark == NULL ? 0 : mark->serial; /* what is born at or after it dies */
    for (const ArenaChunk *chunk = arena->chunk; chunk != NULL; chunk = chunk->prev) {
        uintptr_t top = chunk == arena->chunk ? arena->cur : chunk->top;
        uintptr_t split = top;
        if (dies && chunk->born >= serial) {
            split = chunk_start(chunk);
        } else if (dies && mark != NULL && chunk == mark->chunk) {
            split = mark->cur;
        }
        add_chunk(audit, arena, chunk, split, top);
    }
    for (const ArenaChunk *chunk = arena->large; chunk != NULL; chunk = chunk->prev) {
        bool chunk_dies = dies && chunk->born >= serial;
        add_chunk(audit, arena, chunk, chunk_dies ? chunk_start(chunk) : chunk->top, chunk->top);
    }
    add_dead(audit, arena, arena->spare);
    add_dead(audit, arena, arena->spare_large);
}

/* By address, after Shell: no memory, no calls, and lists that are sorted in part stay cheap. */
static void sort_ranges(AuditRange *ranges, u32 count)
{
    u32 gap = 1;
    while (gap < count / 3) {
        gap = gap * 3 + 1;
    }
    for (; gap > 0; gap /= 3) {
        for (u32 i = gap; i < count; i++) {
            AuditRange range = ranges[i];
            u32 at = i;
            while (at >= gap && ranges[at - gap].start > range.start) {
                ranges[at] = ranges[at - gap];
                at -= gap;
            }
            ranges[at] = range;
        }
    }
}

/* The range that holds the address, or NULL. */
static const AuditRange *find_range(const Audit *audit, const void *address)
{
    uintptr_t wanted = (uintptr_t)address;
    u32 low = 0;
    u32 high = audit->ranges.count; /* all from here on begin behind it */
    while (low < high) {
        u32 middle = low + (high - low) / 2;
        if (audit->ranges.items[middle].start <= wanted) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    const AuditRange *range = low == 0 ? NULL : &audit->ranges.items[low - 1];
    return range != NULL && wanted < range->end ? range : NULL;
}

/* ---- what was seen --------------------------------------------------------------------------- */

static AuditRoot *seen_slot(const Audit *audit, const void *item, const AuditType *type)
{
    u64 hash = ((u64)(uintptr_t)item >> 3 ^ (u64)(uintptr_t)type << 7) * 0x9e3779b97f4a7c15u;
    u32 at = (u32)(hash >> 32) & audit->seen_mask;
    while (audit->seen[at].item != NULL
           && (audit->seen[at].item != item || audit->seen[at].type != type)) {
        at = (at + 1) & audit->seen_mask;
    }
    return &audit->seen[at];
}

static void grow_seen(Audit *audit)
{
    AuditRoot *old = audit->seen;
    u32 old_count = old == NULL ? 0 : audit->seen_mask + 1;
    audit->seen_mask = old == NULL ? 1023 : audit->seen_mask * 2 + 1;
    audit->seen = arena_array_zero(&audit->temp, AuditRoot, audit->seen_mask + 1);
    for (u32 i = 0; i < old_count; i++) {
        if (old[i].item != NULL) {
            *seen_slot(audit, old[i].item, old[i].type) = old[i];
        }
    }
}

/* Whether this is the first time. */
static bool see(Audit *audit, const void *item, const AuditType *type)
{
    if (audit->seen == NULL || audit->seen_count * 2 > audit->seen_mask) {
        grow_seen(audit);
    }
    AuditRoot *slot = seen_slot(audit, item, type);
    if (slot->item != NULL) {
        return false;
    }
    *slot = (AuditRoot){type, item};
    audit->seen_count++;
    return true;
}

/* ---- the walk -------------------------------------------------------------------------------- */

static void push_work(Audit *audit, const AuditWork *work)
{
    if (see(audit, work->item, work->type)) {
        vec_push(&audit->temp, &audit->works, *work);
    }
}

static const AuditType *refined(const AuditType *type, const void *item)
{
    return type == NULL || type->refine == NULL ? type : type->refine(item);
}

static AuditPlace place_of(const AuditType *type, const void *item, AuditPlace otherwise)
{
    AuditPlace place = type == NULL || type->place == NULL ? otherwise : type->place(item);
    return place.first == UINT32_MAX ? otherwise : place;
}

static void report(Audit *audit, const AuditWork *from, const AuditField *field, const void *target,
                   const AuditRange *range)
{
    bool is_dead = range->state == AUDIT_DEAD;
    const AuditType *type = is_dead || field->kind == AUDIT_BYTES ? field->type
                                                                  : refined(field->type, target);
    AuditFinding finding = {
        .from = {from->item, from->type, from->arena, from->place},
        .field = field,
        .to = {target, type, range->arena,
               is_dead ? AUDIT_NO_PLACE : place_of(type, target, AUDIT_NO_PLACE)},
        .is_dead = is_dead,
    };
    audit->found++;
    audit->report(audit, &finding);
}

/* The range that the pointer leads to, if it may be followed. */
static const AuditRange *follow(Audit *audit, const AuditWork *from, const AuditField *field,
                                const void *target)
{
    const AuditRange *range = target == NULL ? NULL : find_range(audit, target);
    if (range != NULL && range->state != AUDIT_LIVE) {
        report(audit, from, field, target, range);
        return NULL;
    }
    return range;
}

static void look_at_pointer(Audit *audit, const AuditWork *from, const AuditField *field,
                            const void *target)
{
    const AuditRange *range = follow(audit, from, field, target);
    if (range != NULL) {
        push_work(audit, &(AuditWork){target, field->type, range->arena, from->place});
    }
}

static void look_at_array(Audit *audit, const AuditWork *from, const AuditField *field,
                          const u8 *items, u32 count)
{
    const AuditRange *range = count == 0 ? NULL : follow(audit, from, field, items);
    if (range == NULL) {
        return;
    }
    for (u32 i = 0; i < count; i++) {
        const u8 *item = items + (size_t)i * field->type->size;
        push_work(audit, &(AuditWork){item, field->type, range->arena, from->place});
    }
}

static void look_at_pointers(Audit *audit, const AuditWork *from, const AuditField *field,
                             const void *const *items, u32 count)
{
    const AuditRange *range = count == 0 ? NULL : follow(audit, from, field, items);
    if (range == NULL) {
        return;
    }
    AuditWork array = {items, from->type, range->arena, from->place};
    for (u32 i = 0; i < count; i++) {
        look_at_pointer(audit, &array, field, items[i]);
    }
}

/* An array that is passed over has no number to be read. */
static u32 number_of(const void *item, const AuditField *field)
{
    u32 count = 0;
    if (field->kind == AUDIT_ARRAY || field->kind == AUDIT_POINTERS) {
        memcpy(&count, (const u8 *)item + field->count_offset, sizeof count);
        count += field->count_extra;
    }
    return count;
}

static void look_at(Audit *audit, const AuditWork *work);

static void look_at_field(Audit *audit, const AuditWork *work, const AuditField *field)
{
    const u8 *at = (const u8 *)work->item + field->offset;
    u32 count = number_of(work->item, field);
    const void *target = NULL;
    if (field->kind != AUDIT_VALUE && field->kind != AUDIT_INLINE) {
        memcpy(&target, at, sizeof target);
    }
    switch (field->kind) {
    case AUDIT_VALUE:
    case AUDIT_FOREIGN:
        return;
    case AUDIT_POINTER:
        look_at_pointer(audit, work, field, target);
        return;
    case AUDIT_ARRAY:
        look_at_array(audit, work, field, target, count);
        return;
    case AUDIT_POINTERS:
        look_at_pointers(audit, work, field, target, count);
        return;
    case AUDIT_BYTES:
        follow(audit, work, field, target);
        return;
    case AUDIT_INLINE:
        look_at(audit, &(AuditWork){at, field->type, work->arena, work->place});
        return;
    case AUDIT_FRAME:
        if (target != NULL) {
            push_work(audit, &(AuditWork){target, field->type, NULL, work->place});
        }
        return;
    }
    UNREACHABLE();
}

/* Recursion is as deep as structs stand inside of each other. */
static void look_at(Audit *audit, const AuditWork *work)
{
    AuditWork whole = *work;
    whole.type = refined(work->type, work->item);
    whole.place = place_of(whole.type, work->item, work->place);
    for (u32 i = 0; i < whole.type->field_count; i++) {
        look_at_field(audit, &whole, &whole.type->fields[i]);
    }
}

u32 audit_run(Audit *audit, const Arena *dying, const ArenaMark *mark)
{
    audit->dying = dying;
    audit->found = 0;
    for (const Arena *arena = audit->watched->arenas; arena != NULL; arena = arena->next_in_host) {
        add_arena(audit, arena, mark);
    }
    sort_ranges(audit->ranges.items, audit->ranges.count);
    for (u32 i = 0; i < audit->roots.count; i++) {
        const AuditRoot *root = &audit->roots.items[i];
        const AuditRange *range = find_range(audit, root->item);
        const Arena *arena = range == NULL ? NULL : range->arena;
        push_work(audit, &(AuditWork){root->item, root->type, arena, AUDIT_NO_PLACE});
    }
    while (audit->works.count > 0) {
        AuditWork work = vec_pop(&audit->works);
        look_at(audit, &work);
    }
    memset(&audit->ranges, 0, sizeof audit->ranges);
    memset(&audit->works, 0, sizeof audit->works);
    audit->seen = NULL;
    audit->seen_mask = audit->seen_count = 0;
    arena_reset(&audit->temp);
    return audit->found;
}
