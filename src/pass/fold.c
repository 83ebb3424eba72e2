/* fold.c: computes what is known at compile time.
 *
 * Walks the words once, and remembers, from one jump target to the next:
 *      which registers hold a known value       r1 = imm 5        r1 is 5
 *      which registers are copies of others     r2 = mov r0       r2 is r0
 * With that it
 *      computes instructions whose operands are known: into IMM or CONST, into a JMP or nothing for
 *      a branch, into nothing for a check that holds. One that would panic is left alone: it panics
 *      when it is reached, at its position.
 *      reads the original instead of the copy, so that dce finds the copy unused
 *      uses forms with a number in the instruction where one operand is a small number
 *      divides unsigned numbers by powers of two with a shift, and takes the rest with a mask
 *
 * A register that is written once in the whole function, with a constant, is known everywhere: what
 * is read was written before.
 *
 * Not done: anything else across jump targets, registers whose address is taken, values in memory.
 * */
#include "pass/compute.h"
#include "pass/edit.h"

/* Copies remembered at a time: more than are alive in code that people write. */
enum { COPIES_MAX = 16 };

typedef struct Copy {
    u16 to;
    u16 from;
} Copy;

typedef struct Fold {
    IrBody *body;
    u8 *deleted; /* of each word */
    u64 *named;  /* registers with an address: never tracked */
    u64 *known;  /* registers whose value is in `values` */
    u64 *always; /* those that have it in the whole function */
    u64 *values;
    u32 known_end; /* no register from here on is known */
    Copy copies[COPIES_MAX];
    u32 copy_count;
    u32 next_copy; /* replaced next when all places are taken */
} Fold;

/* ---- what is known --------------------------------------------------------------------------- */

static bool is_known(const Fold *fold, u32 reg)
{
    return bits_has(fold->known, reg) || bits_has(fold->always, reg);
}

static void set_known(Fold *fold, u32 reg, u64 value)
{
    if (!bits_has(fold->named, reg) && !bits_has(fold->always, reg)) {
        bits_add(fold->known, reg);
        fold->values[reg] = value;
        fold->known_end = u32_max(fold->known_end, reg + 1);
    }
}

static void forget_everything(Fold *fold)
{
    bits_remove_range(fold->known, 0, fold->known_end);
    fold->known_end = 0;
    fold->copy_count = 0;
}

/* Registers first .. end - 1 are written: what was known of them, or of their copies, is over. */
static void forget(Fold *fold, u32 first, u32 end)
{
    if (end - first == 1) {
        bits_remove(fold->known, first);
    } else {
        bits_remove_range(fold->known, first, u32_min(end, fold->known_end));
        bool is_tail = end >= fold->known_end;
        fold->known_end = is_tail ? u32_min(first, fold->known_end) : fold->known_end;
    }
    u32 kept = 0;
    for (u32 i = 0; i < fold->copy_count; i++) {
        Copy copy = fold->copies[i];
        bool written = (copy.to >= first && copy.to < end) ||
                       (copy.from >= first && copy.from < end);
        if (!written) {
            fold->copies[kept++] = copy;
        }
    }
    fold->copy_count = kept;
}

static u32 original_of(const Fold *fold, u32 reg)
{
    for (u32 i = 0; i < fold->copy_count; i++) {
        if (fold->copies[i].to == reg) {
            return fold->copies[i].from;
        }
    }
    return reg;
}

static void remember_copy(Fold *fold, u32 to, u32 from)
{
    if (to == from || bits_has(fold->named, to) || bits_has(fold->named, from)) {
        return;
    }
    u32 place = fold->copy_count;
    if (place < COPIES_MAX) {
        fold->copy_count++;
    } else {
        place = fold->next_copy++ % COPIES_MAX;
    }
    fold->copies[place] = (Copy){(u16)to, (u16)from};
}

/* ---- copies ---------------------------------------------------------------------------------- */

/* The register to read instead of `reg`, for an operand of `count` registers. */
static u16 read_original(const Fold *fold, u16 reg, u32 count)
{
    u32 from = original_of(fold, reg);
    bool both = count == 1 || (count == 2 && original_of(fold, reg + 1u) == from + 1);
    return both ? (u16)from : reg;
}

static void forward_copies(const Fold *fold, IrInstr *word)
{
    IrFieldRegs regs = ir_op_field_regs((IrOp)word->op);
    if (fold->copy_count == 0) {
        return;
    }
    if (regs.read_a > 0) {
        word->a = read_original(fold, word->a, regs.read_a);
    }
    if (regs.read_b > 0) {
        word->b = read_original(fold, word->b, regs.read_b);
    }
    if (regs.read_c > 0) {
        word->c = read_original(fold, word->c, regs.read_c);
    }
}

/* ---- rewriting one instruction --------------------------------------------------------------- */

static void set_word(Fold *fold, u32 i, IrInstr word) { fold->body->instrs.items[i] = word; }

/* Word i becomes `a = value`. */
static void become_number(Fold *fold, u32 i, u64 value)
{
    IrInstr word = {.op = IR_IMM, .a = fold->body->instrs.items[i].a, .bc = (u32)value};
    if ((u64)(i64)(i32)value != value) {
        word.op = IR_CONST;
        word.bc = ir_const_add(fold->body->ir, value);
    }
    set_word(fold, i, word);
}

static void become_jump(Fold *fold, u32 i, bool taken)
{
    if (taken) {
        set_word(fold, i, (IrInstr){.op = IR_JMP});
    } else {
        fold->body->targets.items[i] = IR_NO_TARGET;
        edit_delete(fold->body, fold->deleted, i);
    }
}

#define BETWEEN(op, first, last) ((op) >= IR_##first && (op) <= IR_##last)

/* A register's value as the type of member 0..7 (I8 .. U64) of a family. */
static i64 typed(u64 value, u32 member)
{
    switch (member) {
    case 0:
        return (i8)value;
    case 1:
        return (i16)value;
    case 2:
        return (i32)value;
    case 4:
        return (u8)value;
    case 5:
        return (u16)value;
    case 6:
        return (u32)value;
    default: /* I64; a U64 above its half is negative here, and no _IMM takes it */
        return (i64)value;
    }
}

/* Replaces op by `imm_op` with the register `reg` and the number, if that may be. */
static void use_imm(Fold *fold, u32 i, IrOp imm_op, u16 reg, i64 number)
{
    IrInstr word = fold->body->instrs.items[i];
    if (!ir_imm_fits(imm_op, number)) {
        return;
    }
    word.op = (u16)imm_op;
    if (ir_op_format(imm_op) == IR_F_RIJ) {
        word.a = reg;
        word.b = (u16)number;
    } else {
        word.b = reg;
        word.c = (u16)number;
    }
    set_word(fold, i, word);
}

static IrOp member(u32 first_of_family, u32 number) { return (IrOp)(first_of_family + number); }

/* The shift that divides by a power of two, or 64. */
static u32 power_of_two(u64 value)
{
    bool is_power = value != 0 && (value & (value - 1)) == 0;
    return is_power ? (u32)__builtin_ctzll(value) : 64;
}

/* a = b / value, b % value, b >> value, of an unsigned type. */
static void imm_of_unsigned(Fold *fold, u32 i, IrInstr word, u64 value)
{
    if (BETWEEN(word.op, DIV_U8, DIV_U64)) {
        u32 number = word.op - (u32)IR_DIV_U8;
        u64 divisor = value & ~(u64)0 >> (64 - (8u << number));
        use_imm(fold, i, member(IR_SHR_IMM_U8, number), word.b, power_of_two(divisor));
    } else if (BETWEEN(word.op, REM_U8, REM_U64)) {
        u32 number = word.op - (u32)IR_REM_U8;
        u64 divisor = value & ~(u64)0 >> (64 - (8u << number));
        if (power_of_two(divisor) < 64) {
            use_imm(fold, i, IR_AND_IMM, word.b, (i64)(divisor - 1));
        }
    } else if (BETWEEN(word.op, SHR_U8, SHR_U64) && value <= INT16_MAX) {
        use_imm(fold, i, member(IR_SHR_IMM_U8, word.op - (u32)IR_SHR_U8), word.b, (i64)value);
    }
}

/* a = b op c, where one of b and c is known and the other is not. */
static void imm_of_value(Fold *fold, u32 i, IrInstr word)
{
    bool right = is_known(fold, word.c);
    u64 value = fold->values[right ? word.c : word.b];
    u16 other = right ? word.b : word.c;
    if (BETWEEN(word.op, ADD_I8, ADD_U64)) {
        u32 number = word.op - (u32)IR_ADD_I8;
        use_imm(fold, i, member(IR_ADD_IMM_I8, number), other, typed(value, number));
    } else if (BETWEEN(word.op, SUB_I8, SUB_U64) && right) {
        u32 number = word.op - (u32)IR_SUB_I8;
        use_imm(fold, i, member(IR_SUB_IMM_I8, number), other, typed(value, number));
    } else if (word.op == IR_AND) {
        use_imm(fold, i, IR_AND_IMM, other, (i64)value);
    } else if (right) {
        imm_of_unsigned(fold, i, word, value);
    }
}

/* if a op b, where one of them is known: with the known one on the left, < becomes >. */
static void imm_of_jump(Fold *fold, u32 i, IrInstr word)
{
    bool right = is_known(fold, word.b);
    u64 value = fold->values[right ? word.b : word.a];
    u16 other = right ? word.a : word.b;
    if (BETWEEN(word.op, JLT_I8, JLT_U64)) {
        u32 number = word.op - (u32)IR_JLT_I8;
        use_imm(fold, i, member(right ? IR_JLT_IMM_I8 : IR_JGT_IMM_I8, number), other,
                typed(value, number));
    } else if (BETWEEN(word.op, JLE_I8, JLE_U64)) {
        u32 number = word.op - (u32)IR_JLE_I8;
        use_imm(fold, i, member(right ? IR_JLE_IMM_I8 : IR_JGE_IMM_I8, number), other,
                typed(value, number));
    } else if (BETWEEN(word.op, JEQ_8, JNE_64)) { /* as signed: the number is cut */
        u32 number = (word.op - (u32)IR_JEQ_8) % 4;
        use_imm(fold, i, member(IR_JEQ_IMM_8, word.op - (u32)IR_JEQ_8), other,
                typed(value, number));
    }
}

/* ---- formats --------------------------------------------------------------------------------- */

/* a = op b, a = b op c, a = b op number */
static void fold_value(Fold *fold, u32 i, IrInstr word, IrFormat format)
{
    bool has_c = format == IR_F_DRR;
    bool b_known = is_known(fold, word.b);
    bool c_known = !has_c || is_known(fold, word.c);
    u64 c = has_c ? fold->values[word.c] : (u64)(i64)(i16)word.c;
    u64 result;
    if (b_known && c_known) {
        if (compute_value((IrOp)word.op, fold->values[word.b], c, &result)) {
            become_number(fold, i, result);
        }
    } else if (has_c && (b_known || c_known)) {
        imm_of_value(fold, i, word);
    }
}

static void fold_jump(Fold *fold, u32 i, IrInstr word, IrFormat format)
{
    bool has_b = format == IR_F_RRJ;
    bool a_known = is_known(fold, word.a);
    bool b_known = !has_b || is_known(fold, word.b);
    u64 b = has_b ? fold->values[word.b] : (u64)(i64)(i16)word.b;
    if (a_known && b_known) {
        become_jump(fold, i, compute_jump((IrOp)word.op, fold->values[word.a], b));
    } else if (has_b && (a_known || b_known)) {
        imm_of_jump(fold, i, word);
    }
}

/* LDX and STX with a known index: LD and ST with an offset. */
static void fold_indexed(Fold *fold, u32 i, IrInstr word)
{
    bool is_load = word.op <= IR_LDX_64;
    u32 width = word.op - (u32)(is_load ? IR_LDX_8 : IR_STX_8);
    if (!is_known(fold, word.c) || fold->values[word.c] > UINT16_MAX) {
        return;
    }
    u64 offset = fold->values[word.c] << width;
    if (offset <= UINT16_MAX) {
        word.op = (u16)member(is_load ? IR_LD_8 : IR_ST_8, width);
        word.c = (u16)offset;
        set_word(fold, i, word);
    }
}

/* a = address b + index c * size, with a known index. */
static void fold_addr(Fold *fold, u32 i, IrInstr word)
{
    u64 size = fold->body->instrs.items[i + 1].bc;
    if (!is_known(fold, word.c) || fold->values[word.c] > INT16_MAX ||
        fold->values[word.c] * size > INT16_MAX) {
        return;
    }
    fold->deleted[i + 1] = 1;
    word.op = IR_ADDR_IMM;
    word.c = (u16)(fold->values[word.c] * size);
    set_word(fold, i, word);
}

/* Checks that hold are removed; those that fail stay. */
static void fold_check(Fold *fold, u32 i, IrInstr word)
{
    u64 length = word.op == IR_CHECK ? fold->values[word.b] : word.bc;
    if (word.op == IR_CHECK && !is_known(fold, word.b)) {
        return;
    }
    if (is_known(fold, word.a) && fold->values[word.a] < length) {
        edit_delete(fold->body, fold->deleted, i);
    } else if (word.op == IR_CHECK && length <= UINT32_MAX) {
        set_word(fold, i, (IrInstr){.op = IR_CHECK_IMM, .a = word.a, .bc = (u32)length});
    }
}

static void fold_step_check(Fold *fold, u32 i, IrInstr word)
{
    if (is_known(fold, word.a) && fold->values[word.a] != 0) {
        edit_delete(fold->body, fold->deleted, i);
    }
}

static void fold_word(Fold *fold, u32 i)
{
    IrInstr word = fold->body->instrs.items[i];
    IrFormat format = ir_op_format((IrOp)word.op);
    if (format == IR_F_DR || format == IR_F_DRR || format == IR_F_DRI) {
        fold_value(fold, i, word, format);
    } else if (format == IR_F_RJ || format == IR_F_RRJ || format == IR_F_RIJ) {
        fold_jump(fold, i, word, format);
    } else if (format == IR_F_XLOAD || format == IR_F_XSTORE) {
        fold_indexed(fold, i, word);
    } else if (word.op == IR_ADDR) {
        fold_addr(fold, i, word);
    } else if (word.op == IR_CHECK || word.op == IR_CHECK_IMM) {
        fold_check(fold, i, word);
    } else if (word.op == IR_STEP_CHECK) {
        fold_step_check(fold, i, word);
    }
}

/* ---- registers with one value ---------------------------------------------------------------- */

/* Counts writes up to 2. What a call overwrites, from `end` on, is not counted. */
static u32 count_writes(const IrBody *body, u8 *writes)
{
    u32 end = body->reg_count;
    for (u32 i = 0; i < body->instrs.count; i++) {
        IrAccess access;
        ir_instr_access(body->ir, body->instrs.items[i], &access);
        if (body->instrs.items[i].op == IR_CALL) {
            end = u32_min(end, access.write.first);
            continue;
        }
        for (u32 j = 0; j < access.write.count; j++) {
            u8 *count = &writes[access.write.first + j];
            *count = (u8)(*count + (*count < 2));
        }
    }
    return end;
}

static void find_always(Fold *fold, Arena *temp)
{
    const IrBody *body = fold->body;
    u8 *writes = arena_array_zero(temp, u8, (size_t)body->reg_count + 1);
    u32 end = count_writes(body, writes);
    u32 params = ir_func_at(&body->ir->funcs, body->func)->param_regs;
    for (u32 i = 0; i < body->instrs.count; i++) {
        IrInstr word = body->instrs.items[i];
        bool is_number = word.op == IR_IMM || word.op == IR_CONST;
        if (is_number && writes[word.a] == 1 && word.a >= params && word.a < end &&
            !bits_has(fold->named, word.a)) {
            fold->values[word.a] =
                word.op == IR_IMM ? (u64)(i64)(i32)word.bc : ir_consts(body->ir)[word.bc];
            bits_add(fold->always, word.a);
        }
    }
}

/* ---- the walk -------------------------------------------------------------------------------- */

/* What is known after word i, as it now stands. */
static void learn(Fold *fold, u32 i)
{
    IrInstr word = fold->body->instrs.items[i];
    IrAccess access;
    ir_instr_access(fold->body->ir, word, &access);
    if (access.write.count > 0) {
        forget(fold, access.write.first, access.write.first + access.write.count);
    }
    if (word.op == IR_IMM) {
        set_known(fold, word.a, (u64)(i64)(i32)word.bc);
    } else if (word.op == IR_CONST) {
        set_known(fold, word.a, ir_consts(fold->body->ir)[word.bc]);
    } else if (word.op == IR_MOV) {
        remember_copy(fold, word.a, word.b);
    } else if (word.op == IR_MOV_PAIR && word.a != word.b + 1u && word.b != word.a + 1u) {
        remember_copy(fold, word.a, word.b);
        remember_copy(fold, word.a + 1u, word.b + 1u);
    }
}

/* Behind a jump that is always taken, up to the next target, nothing is ever reached. */
static u32 skip_unreachable(const Fold *fold, const u8 *targets, u32 i)
{
    u32 count = fold->body->instrs.count;
    bool ends = !fold->deleted[i] && ir_ends_at(fold->body->instrs.items, i);
    u32 next = i + 1;
    while (ends && next < count && !targets[next]) {
        next++;
    }
    return next;
}

void pass_fold(IrBody *body, Arena *temp)
{
    u32 regs = bits_words(body->reg_count + 1);
    Fold fold = {
        .body = body,
        .deleted = arena_array_zero(temp, u8, body->instrs.count),
        .named = edit_named_regs(body, temp),
        .known = arena_array_zero(temp, u64, regs),
        .always = arena_array_zero(temp, u64, regs),
        .values = arena_array_zero(temp, u64, (size_t)body->reg_count + 1),
    };
    find_always(&fold, temp);
    const u8 *targets = edit_jump_targets(body, temp);
    for (u32 i = 0; i < body->instrs.count;) {
        if (targets[i]) {
            forget_everything(&fold);
        }
        if (body->instrs.items[i].op != IR_EXT) {
            forward_copies(&fold, &body->instrs.items[i]);
            fold_word(&fold, i);
            learn(&fold, i);
        }
        i = skip_unreachable(&fold, targets, i);
    }
    edit_compact(body, fold.deleted, temp);
}
