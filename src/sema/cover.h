/* cover.h: from the patterns of the tree to those of exhaustive.h, and back to text; shared by
 * cover.c, cover_pattern.c and cover_text.c. */
#ifndef LUDUS_SEMA_COVER_H
#define LUDUS_SEMA_COVER_H

#include "sema/check.h"
#include "sema/exhaustive.h"

typedef struct Cover {
    Check *check;
    Arena *arena;
    bool failed; /* a pattern was reported: the match is not judged */
} Cover;

/* A checked pattern, matched with a place of the type. NULL: it matches everything. */
Pat *cover_pattern(Cover *cover, const Ast *pattern, TypeId type);

/* Values that the pattern stands for, as rustc writes them: `Some(_)`, `1_u8..=255_u8`. */
void cover_push_text(Cover *cover, StrBuf *out, const Pat *pat);

#endif
