/* edit.c: see edit.h. */
#include "pass/edit.h"

static u64 mask_from(u32 bit) { return ~(u64)0 << (bit % 64); }
static u64 mask_to(u32 bit) { return bit % 64 == 0 ? 0 : ~(u64)0 >> (64 - bit % 64); }

void bits_remove_range(u64 *bits, u32 first, u32 end)
{
    if (first >= end) {
        return;
    }
    if (first / 64 == end / 64) {
        bits[first / 64] &= ~(mask_from(first) & mask_to(end));
        return;
    }
    bits[first / 64] &= ~mask_from(first);
    for (u32 i = first / 64 + 1; i < end / 64; i++) {
        bits[i] = 0;
    }
    bits[end / 64] &= ~mask_to(end);
}

void bits_add_range(u64 *bits, u32 first, u32 end)
{
    if (first >= end) {
        return;
    }
    if (first / 64 == end / 64) {
        bits[first / 64] |= mask_from(first) & mask_to(end);
        return;
    }
    bits[first / 64] |= mask_from(first);
    for (u32 i = first / 64 + 1; i < end / 64; i++) {
        bits[i] = ~(u64)0;
    }
    bits[end / 64] |= mask_to(end);
}

u64 *edit_named_regs(const IrBody *body, Arena *temp)
{
    u64 *named = arena_array_zero(temp, u64, bits_words(body->reg_count + 1));
    for (u32 i = 0; i < body->instrs.count; i++) {
        IrInstr word = body->instrs.items[i];
        if (word.op == IR_LEA_REG) {
            bits_add(named, word.b);
            bits_add(named, word.b + 1u); /* it may be the address of a pair */
        }
    }
    return named;
}

u8 *edit_jump_targets(const IrBody *body, Arena *temp)
{
    u8 *targets = arena_array_zero(temp, u8, (size_t)body->instrs.count + 1);
    for (u32 i = 0; i < body->instrs.count; i++) {
        if (edit_is_jump(body, i)) {
            targets[edit_target(body, i)] = 1;
        }
    }
    return targets;
}

void edit_delete(const IrBody *body, u8 *deleted, u32 i)
{
    deleted[i] = 1;
    if (ir_op_has_ext((IrOp)body->instrs.items[i].op)) {
        deleted[i + 1] = 1;
    }
}

bool edit_compact(IrBody *body, const u8 *deleted, Arena *temp)
{
    u32 count = body->instrs.count;
    const u8 *first = memchr(deleted, 1, count);
    if (first == NULL) {
        return false;
    }
    u32 kept = (u32)(first - deleted);
    u32 *places = arena_array(temp, u32, (size_t)count + 1);
    for (u32 i = 0; i < kept; i++) {
        places[i] = i;
    }
    for (u32 i = kept; i < count; i++) {
        places[i] = kept;
        if (!deleted[i]) {
            body->instrs.items[kept] = body->instrs.items[i];
            body->spans.items[kept] = body->spans.items[i];
            body->targets.items[kept] = body->targets.items[i];
            kept++;
        }
    }
    places[count] = kept;
    for (u32 i = 0; i < body->block_starts.count; i++) {
        u32 *start = &body->block_starts.items[i];
        *start = *start == IR_BLOCK_NOT_STARTED ? *start : places[*start];
    }
    /* A last block that has lost all its words was not reachable, so it does not count as
     * started. */
    bool lost = body->last_start == IR_BLOCK_NOT_STARTED || places[body->last_start] == kept;
    body->last_start = lost ? IR_BLOCK_NOT_STARTED : places[body->last_start];
    body->instrs.count = kept;
    body->spans.count = kept;
    body->targets.count = kept;
    return true;
}
