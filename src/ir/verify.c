/* verify.c: checks the rules of rule.def on a body, a function or a whole unit.
 *
 * Nothing in the pools is trusted: the words may be garbage, as from a damaged image. So each check
 * stands before the first use of what it checks: tables before functions, a function's ranges
 * before its words, an op before its format. Linear in the size of the IR, but for strings in data
 * objects that overlap. Temporaries go to the message's arena and are given back. */
#include "base/limits.h"
#include "ir/builtin.h"
#include "ir/verifying.h"

static const struct {
    const char *name;
    const char *meaning;
} rules[IR_RULE_COUNT] = {
#define RULE(name, meaning) {#name, meaning},
#include "ir/rule.def"
};

/* ---- instructions ---------------------------------------------------------------------------- */

/* First of all: the op has a format, and its EXT is there. */
static bool verify_op(Verifier *verifier, IrInstr word)
{
    const IrCode *code = &verifier->code;
    u32 i = verifier->word;
    if (word.op >= IR_OP_COUNT || word.op == IR_HALT) {
        return verify_broken(verifier, IR_RULE_OP, word.op);
    }
    bool ext_follows = i + 1 < code->count && code->words[i + 1].op == IR_EXT;
    bool starts_with_ext = i == 0 && word.op == IR_EXT;
    return verify_require(verifier, ir_op_has_ext((IrOp)word.op) == ext_follows && !starts_with_ext,
                   IR_RULE_EXT, i);
}

static bool verify_call(Verifier *verifier, IrInstr word)
{
    const Ir *ir = verifier->ir;
    if (!verify_names_item(&ir->funcs, word.bc)) {
        return verify_broken(verifier, IR_RULE_CALLEE, word.bc);
    }
    const IrFunc *callee = &((const IrFunc *)(void *)ir->funcs.items)[word.bc];
    return verify_require(verifier, callee->first_instr != 0 || !verifier->whole_unit,
                          IR_RULE_CALLEE, word.bc)
           && verify_require(verifier, word.a > verifier->code.func->param_regs, IR_RULE_WINDOW,
                             word.a);
}

static bool verify_index(Verifier *verifier, const Pool *pool, u32 index)
{
    return verify_require(verifier, verify_names_item(pool, index), IR_RULE_INDEX, index);
}

static bool verify_builtin(Verifier *verifier, IrInstr word, bool has_layout)
{
    return verify_require(verifier,
                   word.bc < IR_BUILTIN_COUNT && ir_builtin_infos[word.bc].has_layout == has_layout,
                   IR_RULE_BUILTIN, word.bc);
}

static bool verify_ret(Verifier *verifier, IrInstr word, u32 regs)
{
    const IrCode *code = &verifier->code;
    bool is_linked = code->targets == NULL; /* a body's RETs get the size when it is linked */
    return verify_require(verifier, code->func->result_regs == regs, IR_RULE_RET, regs) &&
           verify_require(verifier, !is_linked || word.bc == code->mem_size, IR_RULE_RET, word.bc);
}

static bool verify_size(Verifier *verifier, u64 size)
{
    return verify_require(verifier, size <= LIMIT_VALUE_BYTES, IR_RULE_NUMBER, size);
}

/* A table is behind its SWITCH, and whole. */
static bool verify_switch(Verifier *verifier, IrInstr word)
{
    const IrCode *code = &verifier->code;
    u32 i = verifier->word;
    u32 arms = 0;
    while (i + 1 + arms < code->count && code->words[i + 1 + arms].op == IR_ARM) {
        arms++;
    }
    return verify_require(verifier, arms == word.bc, IR_RULE_SWITCH, arms);
}

static bool verify_arm(Verifier *verifier)
{
    u32 i = verifier->word;
    u16 before = i == 0 ? (u16)IR_EXT : verifier->code.words[i - 1].op;
    return verify_require(verifier, before == IR_ARM || before == IR_SWITCH, IR_RULE_SWITCH, i);
}

/* The fields that are not registers. */
static bool verify_operands(Verifier *verifier, IrInstr word)
{
    const Ir *ir = verifier->ir;
    const IrCode *code = &verifier->code;
    IrOp op = (IrOp)word.op;
    u32 ext = ir_op_has_ext(op) ? code->words[verifier->word + 1].bc : 0;
    switch ((int)ir_op_format(op)) {
    case IR_F_DK:
        return verify_index(verifier, &ir->consts, word.bc);
    case IR_F_DS: case IR_F_S:
        return verify_index(verifier, &ir->strings, word.bc);
    case IR_F_DDATA:
        return verify_index(verifier, &ir->datas, word.bc);
    case IR_F_DRRL:
        return verify_index(verifier, &ir->layouts, ext);
    case IR_F_F:
        return verify_index(verifier, &ir->formats, word.bc);
    case IR_F_B:
        return verify_builtin(verifier, word, false);
    case IR_F_BL:
        return verify_builtin(verifier, word, true)
               && verify_index(verifier, &ir->layouts, ext);
    case IR_F_DMEM:
        return verify_require(verifier, word.bc <= code->mem_size, IR_RULE_MEM, word.bc);
    case IR_F_DRI:
        return verify_require(verifier, ir_imm_fits(op, (i16)word.c), IR_RULE_NUMBER, word.c);
    case IR_F_RIJ:
        return verify_require(verifier, ir_imm_fits(op, (i16)word.b), IR_RULE_NUMBER, word.b);
    case IR_F_I:
        return verify_require(verifier, word.a <= IR_STREAM_PANIC, IR_RULE_STREAM, word.a);
    case IR_F_CALL:
        return verify_call(verifier, word);
    case IR_F_RET:
        return verify_ret(verifier, word, 0);
    case IR_F_RETR:
        return verify_ret(verifier, word, 1);
    case IR_F_RETP:
        return verify_ret(verifier, word, 2);
    case IR_F_RRX:
        return verify_size(verifier, ext);
    case IR_F_RIX:
        return verify_size(verifier, (u64)word.bc * ext);
    case IR_F_RI:
        return op == IR_SWITCH ? verify_switch(verifier, word)
                               : op != IR_ZERO || verify_size(verifier, word.bc);
    case IR_F_J:
        return op != IR_ARM || verify_arm(verifier);
    default:
        return true;
    }
}

static bool is_block_start(const IrCode *code, u32 word)
{
    u32 low = 0;
    u32 high = code->block_count;
    while (low < high) {
        u32 middle = low + (high - low) / 2;
        if (code->block_starts[middle] < word) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < code->block_count && code->block_starts[low] == word;
}

static bool verify_jump(Verifier *verifier, IrInstr word)
{
    const IrCode *code = &verifier->code;
    u32 target = ir_code_target(code, verifier->word);
    if (target == IR_NO_TARGET || (code->targets == NULL && !is_block_start(code, target))) {
        return verify_broken(verifier, IR_RULE_TARGET, target);
    }
    return verify_require(verifier, word.op != IR_LOOP || target <= verifier->word, IR_RULE_LOOP,
                          target);
}

static bool verify_instr(Verifier *verifier)
{
    const IrCode *code = &verifier->code;
    IrInstr word = code->words[verifier->word];
    if (!verify_op(verifier, word) || !verify_operands(verifier, word)) {
        return false;
    }
    u32 limit = ir_instr_reg_limit(code->ir, word);
    bool is_jump = ir_op_is_jump((IrOp)word.op);
    bool target_fits = code->targets == NULL ||
                       (code->targets[verifier->word] != IR_NO_TARGET) == is_jump;
    return verify_require(verifier, limit <= code->reg_count, IR_RULE_REGISTER, limit) &&
           verify_require(verifier, target_fits, IR_RULE_BODY, word.op) &&
           (!is_jump || verify_jump(verifier, word));
}

/* ---- format sequences ------------------------------------------------------------------------ */

static bool get_bit(const u8 *bits, u32 i) { return bits[i / 8] >> (i % 8) & 1; }

static bool is_fmt_piece(u16 op) { return op == IR_FMT_STR || op == IR_FMT || op == IR_FMT_END; }

/* What must not happen while a text is made: a call may make another one. */
static bool leaves_fmt(u16 op)
{
    return op == IR_CALL || op == IR_FMT_BEGIN || (op >= IR_RET && op <= IR_HALT) || op == IR_PANIC
           || op == IR_EXIT;
}

/* Whether a text is being made is a property of the place: it begins and ends in the order of the
 * words. Sets the bits of the words before which it is so. */
static bool mark_texts(Verifier *verifier, u8 *inside_bits)
{
    bool inside = false;
    for (u32 i = 0; i < verifier->code.count; i++) {
        u16 op = verifier->code.words[i].op;
        verifier->word = i;
        inside_bits[i / 8] = (u8)(inside_bits[i / 8] | (u8)inside << (i % 8));
        if (inside ? leaves_fmt(op) : is_fmt_piece(op)) {
            return verify_broken(verifier, IR_RULE_FMT, i);
        }
        inside = inside ? op != IR_FMT_END : op == IR_FMT_BEGIN;
    }
    return verify_require(verifier, !inside, IR_RULE_FMT, verifier->code.count);
}

static bool verify_text_jumps(Verifier *verifier, const u8 *inside_bits)
{
    const IrCode *code = &verifier->code;
    for (u32 i = 0; i < code->count; i++) {
        if (!ir_op_is_jump((IrOp)code->words[i].op)) {
            continue;
        }
        u32 target = ir_code_target(code, i);
        if (get_bit(inside_bits, i) != get_bit(inside_bits, target)) {
            verifier->word = i;
            return verify_broken(verifier, IR_RULE_FMT, target);
        }
    }
    return true;
}

static bool has_text(const IrCode *code)
{
    for (u32 i = 0; i < code->count; i++) {
        if (code->words[i].op == IR_FMT_BEGIN || is_fmt_piece(code->words[i].op)) {
            return true;
        }
    }
    return false;
}

static bool verify_texts(Verifier *verifier, Arena *arena)
{
    if (!has_text(&verifier->code)) {
        return true;
    }
    ArenaMark mark;
    arena_mark(arena, &mark);
    u8 *inside_bits = arena_array_zero(arena, u8, verifier->code.count / 8 + 1);
    bool holds = mark_texts(verifier, inside_bits) && verify_text_jumps(verifier, inside_bits);
    arena_rewind(arena, &mark);
    return holds;
}

/* ---- functions ------------------------------------------------------------------------------- */

static bool verify_frame(Verifier *verifier, const IrCode *code)
{
    u32 regs = code->reg_count;
    bool regs_hold = regs <= LIMIT_REGISTERS && code->func->param_regs <= regs &&
                     code->func->result_regs <= 2;
    bool mem_holds = code->mem_size <= (u32)LIMIT_VALUE_BYTES + 1 &&
                     (code->mem_size % 8 == 0 || code->targets != NULL);
    return verify_require(verifier, regs_hold, IR_RULE_FUNC_REGS, regs) &&
           verify_require(verifier, mem_holds, IR_RULE_FUNC_MEM, code->mem_size);
}

static bool verify_blocks(Verifier *verifier, const IrCode *code)
{
    bool is_linked = code->targets == NULL;
    if (is_linked && (code->block_count == 0 || code->block_starts[0] != 0)) {
        return verify_broken(verifier, IR_RULE_BLOCKS, 0);
    }
    for (u32 i = 0; i < code->block_count; i++) {
        u32 start = code->block_starts[i];
        bool ascends = i == 0 || start > code->block_starts[i - 1];
        bool unused = !is_linked && (start == IR_BLOCK_NOT_STARTED || start == code->count);
        bool good = start < code->count && code->words[start].op != IR_EXT;
        if (is_linked ? !good || !ascends : !good && !unused) {
            return verify_broken(verifier, IR_RULE_BLOCKS, start);
        }
    }
    return true;
}

static bool verify_end(Verifier *verifier)
{
    const IrCode *code = &verifier->code;
    verifier->word = code->count - 1;
    return verify_require(verifier, ir_ends_at(code->words, code->count - 1), IR_RULE_END,
                          code->count);
}

/* verifier->code, in either form, whose ranges have been checked. */
static bool verify_code(Verifier *verifier, Arena *arena)
{
    const IrCode *code = &verifier->code;
    if (!verify_frame(verifier, code) || !verify_blocks(verifier, code)) {
        return false;
    }
    bool holds = true;
    verifier->in_word = true;
    for (u32 i = 0; holds && i < code->count; i++) {
        verifier->word = i;
        holds = verify_instr(verifier);
    }
    return holds && verify_end(verifier) && verify_texts(verifier, arena);
}

static bool verify_ranges(Verifier *verifier, const IrFunc *func)
{
    const Ir *ir = verifier->ir;
    bool inside = func->instr_count > 0 && func->block_count > 0 &&
                  ir->instrs.count == ir->spans.count && pool_has(&ir->strings, func->name.raw) &&
                  verify_range_is_inside(&ir->instrs, func->first_instr, func->instr_count) &&
                  verify_range_is_inside(&ir->blocks, func->first_block, func->block_count);
    return verify_require(verifier, inside, IR_RULE_FUNC_RANGE, func->first_instr);
}

static void enter_func(Verifier *verifier, u32 index)
{
    verifier->what = "function";
    verifier->item = index;
    verifier->in_word = false;
}

static bool verify_func(Verifier *verifier, u32 index, Arena *arena)
{
    const Ir *ir = verifier->ir;
    IrFuncId id = ir_func_id(&ir->funcs, index);
    const IrFunc *func = ir_func_at(&ir->funcs, id);
    enter_func(verifier, index);
    if (func->first_instr == 0) {
        return true;
    }
    if (!verify_ranges(verifier, func)) {
        return false;
    }
    verifier->code = ir_code_of_func(ir, id);
    return verify_code(verifier, arena);
}

/* ---- messages -------------------------------------------------------------------------------- */

enum { NAME_SHOWN = 60 };

static void push_func_name(const Verifier *verifier, StrBuf *message)
{
    const Ir *ir = verifier->ir;
    IrStrId id = ir_func_at(&ir->funcs, ir_func_id(&ir->funcs, verifier->item))->name;
    if (!pool_has(&ir->strings, id.raw)) {
        return;
    }
    const IrString *name = ir_string_at(&ir->strings, id);
    if (!verify_range_is_inside(&ir->string_bytes, name->start, name->len)) {
        return;
    }
    strbuf_push_cstr(message, " '");
    for (u32 i = 0; i < name->len && i < NAME_SHOWN; i++) {
        u8 byte = ir->string_bytes.items[name->start + i];
        strbuf_push(message, byte < ' ' || byte == 0x7f ? '?' : byte);
    }
    strbuf_push(message, '\'');
}

/* function 3 'fib', word 12 (jlt_i32): rule TARGET: a jump goes to .. (found 77) */
static bool report(const Verifier *verifier, bool holds, StrBuf *message)
{
    if (holds) {
        return true;
    }
    strbuf_printf(message, "%s %u", verifier->what, verifier->item);
    if (strcmp(verifier->what, "function") == 0) {
        push_func_name(verifier, message);
    }
    if (verifier->in_word) {
        u16 op = verifier->code.words[verifier->word].op;
        strbuf_printf(message, ", word %u (%s)", verifier->word,
                      op < IR_OP_COUNT ? ir_op_name((IrOp)op) : "no instruction");
    }
    strbuf_printf(message, ": rule %s: %s (found %llu)", rules[verifier->broken].name,
                  rules[verifier->broken].meaning, (unsigned long long)verifier->value);
    return false;
}

bool ir_verify(const Ir *ir, StrBuf *message)
{
    Verifier verifier = {.ir = ir, .whole_unit = true};
    bool holds = verify_tables(&verifier, message->arena);
    for (u32 i = 1; holds && i < ir->funcs.count; i++) {
        holds = verify_func(&verifier, i, message->arena);
    }
    return report(&verifier, holds, message);
}

bool ir_verify_func(const Ir *ir, IrFuncId func, StrBuf *message)
{
    Verifier verifier = {.ir = ir};
    bool holds = verify_func(&verifier, ir_func_index(&ir->funcs, func), message->arena);
    return report(&verifier, holds, message);
}

bool ir_verify_body(const IrBody *body, StrBuf *message)
{
    Verifier verifier = {.ir = body->ir};
    u32 count = body->instrs.count;
    enter_func(&verifier, ir_func_index(&body->ir->funcs, body->func));
    bool holds =
        verify_require(&verifier, count == body->spans.count && count == body->targets.count,
                       IR_RULE_BODY, count)
        && verify_require(&verifier, count > 0, IR_RULE_END, count);
    verifier.code = ir_code_of_body(body);
    holds = holds && verify_code(&verifier, message->arena);
    return report(&verifier, holds, message);
}
