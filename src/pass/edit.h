/* edit.h: what passes share: bit sets of registers, jump targets, and taking words out of a body.
 * Internal to src/pass. All memory is the pass's `temp`, gone after it. */
#ifndef LUDUS_PASS_EDIT_H
#define LUDUS_PASS_EDIT_H

#include "ir/build.h"
#include "ir/code.h"

/* The passes. `temp` is for temporaries; what grows in the body lies in the body's own arena. */
#define PASS(NAME, name, what) void pass_##name(IrBody *body, Arena *temp);
#include "pass/pass.def"

/* ---- bit sets -------------------------------------------------------------------------------- */

static inline u32 bits_words(u32 count) { return count / 64 + 1; }
static inline bool bits_has(const u64 *bits, u32 i) { return bits[i / 64] >> (i % 64) & 1; }
static inline void bits_add(u64 *bits, u32 i) { bits[i / 64] |= (u64)1 << (i % 64); }
static inline void bits_remove(u64 *bits, u32 i) { bits[i / 64] &= ~((u64)1 << (i % 64)); }

/* Removes first .. end - 1. */
void bits_remove_range(u64 *bits, u32 first, u32 end);
void bits_add_range(u64 *bits, u32 first, u32 end);

/* ---- facts about a body ---------------------------------------------------------------------- */

/* Registers whose address is taken somewhere in the body. Any store, load or call may write or read
 * them, so passes leave them alone. */
u64 *edit_named_regs(const IrBody *body, Arena *temp);

/* For each word, and the one past the end: whether a jump goes there. */
u8 *edit_jump_targets(const IrBody *body, Arena *temp);

/* The word at which a jump's block starts. */
static inline u32 edit_target(const IrBody *body, u32 i)
{
    return body->block_starts.items[body->targets.items[i]];
}

static inline bool edit_is_jump(const IrBody *body, u32 i)
{
    return body->targets.items[i] != IR_NO_TARGET;
}

/* ---- taking words out ------------------------------------------------------------------------ */

/* Marks the instruction at word i, with its EXT, as deleted. */
void edit_delete(const IrBody *body, u8 *deleted, u32 i);

/* Closes the gaps: blocks that started at a deleted word start at the next one that is left.
 * Whether there were any. */
bool edit_compact(IrBody *body, const u8 *deleted, Arena *temp);

#endif
