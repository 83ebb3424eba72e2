/* slots.c: registers and frame memory, both handed out like a stack.
 *
 *      registers   | parameters | locals of open blocks | temporaries | free -> (windows of calls)
 *      memory      | of open blocks and temporaries | free -> ...      | lasting |
 *
 * A block or statement marks and releases. What lies above the highest use of the stack part of
 * the memory is the lasting part: constants that were borrowed, whose references may leave the
 * block. Its place is known only when the function is lowered to its end, so its LEA_MEMs are
 * patched then. */
#include "lower/lowering.h"

#include "base/limits.h"

u32 lower_regs(Lowering *l, u32 count)
{
    u32 reg = l->top.reg;
    l->top.reg += count;
    return reg;
}

u32 lower_class_reg(Lowering *l, ValueClass class_)
{
    return lower_regs(l, lower_class_regs(class_));
}

SlotMark lower_mark(const Lowering *l) { return l->top; }

void lower_release(Lowering *l, SlotMark mark) { l->top = mark; }

void lower_release_regs(Lowering *l, SlotMark mark) { l->top.reg = mark.reg; }

/* The offset of `size` more bytes behind `used` ones, or 0 when a frame cannot be that large. */
static u32 push_bytes(Lowering *l, u32 *used, IrLayout layout)
{
    u64 start = size_round_up((u64)*used, layout.align);
    u64 end = start + layout.size;
    if (end > LIMIT_VALUE_BYTES) {
        l->memory_exceeded = true;
        return 0;
    }
    *used = (u32)end;
    return (u32)start;
}

void lower_memory(Lowering *l, TypeId type, u32 reg)
{
    u32 offset = push_bytes(l, &l->top.mem, lower_layout(l, type));
    l->body->mem_size = u32_max(l->body->mem_size, l->top.mem);
    ir_emit_wide(l->body, IR_LEA_MEM, reg, offset);
}

void lower_lasting_memory(Lowering *l, TypeId type, u32 reg)
{
    u32 offset = push_bytes(l, &l->lasting_size, lower_layout(l, type));
    vec_push(l->arena, &l->lasting_words, l->body->instrs.count);
    ir_emit_wide(l->body, IR_LEA_MEM, reg, offset);
}

void lower_finish_slots(Lowering *l)
{
    u32 base = (u32)size_round_up((size_t)l->body->mem_size, 8);
    for (u32 i = 0; i < l->lasting_words.count; i++) {
        l->body->instrs.items[l->lasting_words.items[i]].bc += base;
    }
    l->body->mem_size = base + l->lasting_size;
    if (l->body->mem_size > LIMIT_VALUE_BYTES) {
        l->memory_exceeded = true;
    }
}
