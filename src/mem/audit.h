/* audit.h: finds pointers that would outlive what they point to.
 *
 * An arena cannot know who points into it. But whoever wrote the structs does, and says so once, in
 * a schema: an AuditType for each struct, with a row for each field. From its roots an audit walks
 * all that lives on when memory is about to die, and reports each pointer that it finds into what
 * dies, with both ends:
 *
 *      roots ──▶ Sema ──▶ names ──▶ Item ──▶ ...        lives on: followed
 *                           └─────▶ Local               dies now: reported, not followed
 *
 * The same for what is dead already: a pointer into a part of an arena that is not handed out. It
 * cannot see a pointer into memory that has died and been handed out again, nor one into a chunk
 * that the system has got back; hence it should look each time that memory dies (MemHost.dying).
 *
 * References must go from what dies sooner to what dies later; this is the rule, checked.
 *
 * Time: linear in what is reachable. It has memory of its own, outside of the host that it watches,
 * and changes nothing. */
#ifndef LUDUS_MEM_AUDIT_H
#define LUDUS_MEM_AUDIT_H

#include "mem/vec.h"

typedef struct Audit Audit;
typedef struct AuditType AuditType;

typedef enum AuditFieldKind {
    AUDIT_VALUE,    /* refers to nothing */
    AUDIT_POINTER,  /* to an item of `type`; may be NULL, as all below */
    AUDIT_ARRAY,    /* to some items of `type`, one behind the other */
    AUDIT_POINTERS, /* to some pointers to an item each */
    AUDIT_BYTES,    /* to something that holds no pointers itself */
    AUDIT_INLINE,   /* is an item of `type` */
    AUDIT_FRAME,    /* to an item of `type` on the C stack: followed, though it is in no arena */
    AUDIT_FOREIGN,  /* to what has roots of its own, or is in no arena: not looked at */
} AuditFieldKind;

typedef struct AuditField {
    const char *name;
    AuditFieldKind kind;
    u32 offset;
    u32 count_offset; /* ARRAY, POINTERS: where their number is, a u32 */
    u32 count_extra;  /* added to it */
    const AuditType *type;
} AuditField;

/* Where an item stands in the text that the program reads, in the program's own terms. */
typedef struct AuditPlace {
    u32 first;
    u32 last;
} AuditPlace;

#define AUDIT_NO_PLACE ((AuditPlace){UINT32_MAX, UINT32_MAX})

struct AuditType {
    const char *name;
    u32 size;
    u32 field_count;
    const AuditField *fields;
    const AuditType *(*refine)(const void *item); /* what it really is; NULL: always this */
    AuditPlace (*place)(const void *item); /* NULL: that of the item from which it was reached */
};

typedef struct AuditEnd {
    const void *item;
    const AuditType *type; /* NULL: bytes */
    const Arena *arena;    /* NULL: in none */
    AuditPlace place;
} AuditEnd;

typedef struct AuditFinding {
    AuditEnd from;
    const AuditField *field; /* of it */
    AuditEnd to;
    bool is_dead; /* already; then nothing is known of it but its arena */
} AuditFinding;

typedef struct AuditRoot {
    const AuditType *type;
    const void *item;
} AuditRoot;

/* ---- inside of a run ------------------------------------------------------------------------- */

typedef enum AuditState { AUDIT_LIVE, AUDIT_DYING, AUDIT_DEAD } AuditState;

/* A part of an arena's memory. */
typedef struct AuditRange {
    uintptr_t start;
    uintptr_t end;
    const Arena *arena;
    AuditState state;
} AuditRange;

/* What is still to be looked at. */
typedef struct AuditWork {
    const void *item;
    const AuditType *type;
    const Arena *arena;
    AuditPlace place; /* of the item from which it was reached */
} AuditWork;

struct Audit {
    /* Called for each finding. */
    void (*report)(Audit *audit, const AuditFinding *finding);
    void *context;

    MemHost *watched;
    VEC(AuditRoot) roots;

    /* Inside of a run. */
    MemHost host;
    Arena kept; /* the roots */
    Arena temp;
    const Arena *dying;
    VEC(AuditRange) ranges; /* by address */
    VEC(AuditWork) works;
    AuditRoot *seen; /* hash set; seen_mask + 1 slots */
    u32 seen_mask;
    u32 seen_count;
    u32 found;
};

void audit_init(Audit *audit, MemHost *watched,
                void (*report)(Audit *audit, const AuditFinding *finding), void *context);
void audit_free(Audit *audit);

/* From here on the audit begins at the item too. It need not be in an arena. */
void audit_add_root(Audit *audit, const AuditType *type, const void *item);

/* Keeps only the oldest `count` roots. */
void audit_cut_roots(Audit *audit, u32 count);

/* Looks at all that lives on when `dying` is rewound to the mark, or reset where it is NULL.
 * Returns how many pointers were reported. */
u32 audit_run(Audit *audit, const Arena *dying, const ArenaMark *mark);

#endif
