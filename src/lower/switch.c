/* switch.c: the arms of a `match` that are no more than numbers, by a table.
 *
 *      match op {               r1 = zext_8 op
 *          Op::Add => a,        switch r1, 3       goes to the target of ARM r1; behind the ARMs
 *          Op::Sub => b,        arm b1             when there is none
 *          _ => c,              arm b2
 *      }                        arm b1
 *                               jmp rest
 *
 * Only the arms in front of the first one that is something else: what stands behind that must be
 * asked in order. Where the numbers are few or far apart, asking one after the other is as good. */
#include "lower/lowering.h"

#include "ir/code.h"

enum {
    TABLE_MIN = 5,    /* numbers and ranges that make a table worth it */
    TABLE_MAX = 1024, /* entries */
    TABLE_SPARSE = 4, /* entries for each number */
    TABLE_LOW = 8,    /* a least number up to here needs no subtraction */
};

/* What arms cover. */
typedef struct Numbers {
    TypeId type;
    i64 low;
    i64 high;
    u32 count;
    /* when the table is filled: its entries, and the block that goes into them now */
    IrBlockId *entries;
    bool *is_set;
    IrBlockId block;
} Numbers;

/* Of u64 the numbers past i64::MAX are not of use. */
static bool is_usable(const Numbers *numbers, i64 number)
{
    return number >= 0 || lower_extends_sign(numbers->type);
}

static bool bound(const Lowering *l, Ast *expr, i64 *number)
{
    return expr != NULL && lower_known(l, expr, number);
}

static bool interval(Lowering *l, Ast *pattern, i64 *low, i64 *high)
{
    if (pattern->kind != AST_PAT_RANGE) {
        bool known = lower_pattern_number(l, pattern, low);
        *high = *low;
        return known;
    }
    AstPatRange *range = ast_as(pattern, PAT_RANGE, PatRange);
    if (!bound(l, range->low, low) || !bound(l, range->high, high)) {
        return false;
    }
    *high -= pattern->op ? 0 : 1;
    return true;
}

/* The first arm that has a number gets it. */
static void fill(Numbers *numbers, i64 low, i64 high)
{
    for (i64 number = low; number <= high; number++) {
        u64 entry = (u64)(number - numbers->low);
        if (!numbers->is_set[entry]) {
            numbers->is_set[entry] = true;
            numbers->entries[entry] = numbers->block;
        }
    }
}

static bool add(Lowering *l, Numbers *numbers, Ast *pattern)
{
    i64 low = 0;
    i64 high = 0;
    if (pattern->kind == AST_PAT_NAME && ast_as(pattern, PAT_NAME, PatName)->sub != NULL) {
        return add(l, numbers, ast_as(pattern, PAT_NAME, PatName)->sub);
    }
    if (pattern->kind == AST_PAT_OR) {
        Ast *item = lower_pattern_list(pattern).first;
        while (item != NULL && add(l, numbers, item)) {
            item = item->next;
        }
        return item == NULL;
    }
    if (!interval(l, pattern, &low, &high) || !is_usable(numbers, low)
        || !is_usable(numbers, high)) {
        return false;
    }
    if (numbers->entries != NULL) {
        fill(numbers, low, high);
        return true;
    }
    i64 least = low < numbers->low || numbers->count == 0 ? low : numbers->low;
    i64 most = high > numbers->high || numbers->count == 0 ? high : numbers->high;
    if ((u64)most - (u64)least >= TABLE_MAX) {
        return false;
    }
    numbers->low = least;
    numbers->high = most;
    numbers->count++;
    return true;
}

static bool is_worth_it(const Numbers *numbers)
{
    u64 entries = (u64)(numbers->high - numbers->low) + 1;
    return numbers->count >= TABLE_MIN && entries <= (u64)numbers->count * TABLE_SPARSE;
}

/* The index into the table, in 64 bits; false where it could overflow. */
static bool lower_index(Lowering *l, Numbers *numbers, u32 value, u32 *index)
{
    if (numbers->low > 0 && numbers->low <= TABLE_LOW) {
        numbers->low = 0;
    }
    if (numbers->low != 0 && lower_bits(numbers->type) == 64) {
        return false;
    }
    *index = lower_extended(l, numbers->type, value);
    if (numbers->low != 0) {
        u32 low = lower_regs(l, 1);
        u32 difference = lower_regs(l, 1);
        ir_emit_number(l->body, low, (u64)numbers->low);
        ir_emit(l->body, IR_SUB_I64, difference, *index, low);
        *index = difference;
    }
    return true;
}

/* Emits the table; gaps lead to `rest`. */
static void lower_table(Lowering *l, Ast *arms, Numbers *numbers, SwitchTable *table, u32 index)
{
    u32 count = (u32)(numbers->high - numbers->low) + 1;
    numbers->entries = arena_array(l->arena, IrBlockId, count);
    numbers->is_set = arena_array_zero(l->arena, bool, count);
    table->blocks = arena_array(l->arena, IrBlockId, table->count);
    for (u32 i = 0; i < table->count; i++, arms = arms->next) {
        numbers->block = table->blocks[i] = ir_block_new(l->body);
        add(l, numbers, ast_as(arms, ARM, Arm)->pattern);
    }
    table->rest = arms == NULL ? numbers->block : ir_block_new(l->body);
    ir_emit_wide(l->body, IR_SWITCH, index, count);
    for (u32 i = 0; i < count; i++) {
        ir_emit_jump(l->body, IR_ARM, 0, 0,
                     numbers->is_set[i] ? numbers->entries[i] : table->rest);
    }
    ir_emit_jump(l->body, IR_JMP, 0, 0, table->rest);
}

bool lower_switch(Lowering *l, const AstMatch *node, Place place, SwitchTable *table)
{
    SlotMark mark = lower_mark(l);
    place = lower_peel(l, place);
    Numbers numbers = {.type = lower_repr(l, place.type)};
    *table = (SwitchTable){0};
    if (!lower_is_integral(numbers.type)) {
        return false;
    }
    for (Ast *item = node->arms.first; item != NULL; item = item->next) {
        AstArm *arm = ast_as(item, ARM, Arm);
        Numbers before = numbers;
        if (arm->guard != NULL || !add(l, &numbers, arm->pattern)) {
            numbers = before;
            break;
        }
        table->count++;
    }
    u32 index;
    bool emitted = is_worth_it(&numbers) && lower_index(l, &numbers, lower_read(l, place), &index);
    if (emitted) {
        lower_table(l, node->arms.first, &numbers, table, index);
    }
    lower_release_regs(l, mark);
    return emitted;
}
