/* verify.c: checks the rules of rule.def on a body, a function or a whole unit.
 *
 * Nothing in the pools is trusted: the words may be garbage, as from a damaged image. So each check
 * stands before the first use of what it checks: tables before functions, a function's ranges
 * before its words, an op before its format. Linear in the size of the IR, but for strings in data
 * objects that overlap. Temporaries go to the message's arena and are given back. */
#include "base/limits.h"
#include "ir/build.h"
#include "ir/builtin.h"
#include "ir/code.h"

typedef enum Rule {
#define RULE(name, meaning) IR_RULE_##name,
#include "ir/rule.def"
    IR_RULE_COUNT
} Rule;

static const struct {
    const char *name;
    const char *meaning;
} rules[IR_RULE_COUNT] = {
#define RULE(name, meaning) {#name, meaning},
#include "ir/rule.def"
};

/* What is checked now, and what was found. */
typedef struct Verifier {
    const Ir *ir;
    const char *what; /* "string", "function": the kind of item */
    u32 item;         /* its index */
    IrCode code;      /* of a function */
    bool in_word;     /* `word` is where it is */
    u32 word;
    bool whole_unit; /* a function that is called must be defined */
    Rule broken;
    u64 value; /* the number that breaks the rule */
} Verifier;

static bool broken(Verifier *verifier, Rule rule, u64 value)
{
    verifier->broken = rule;
    verifier->value = value;
    return false;
}

static bool require(Verifier *verifier, bool holds, Rule rule, u64 value)
{
    return holds || broken(verifier, rule, value);
}

/* Whether index names an item of the pool (0 is none). */
static bool names_item(const Pool *pool, u32 index) { return index - 1 < pool->count - 1; }

/* Whether [start, start + count) lies inside the pool, item 0 excluded. An empty range lies
 * anywhere. */
static bool range_is_inside(const Pool *pool, u32 start, u64 count)
{
    return count == 0 || (start >= 1 && start < pool->count && count <= pool->count - start);
}

/* ---- strings and layouts --------------------------------------------------------------------- */

static bool verify_string(Verifier *verifier, u32 i)
{
    const IrString string = ((const IrString *)(void *)verifier->ir->strings.items)[i];
    bool inside = range_is_inside(&verifier->ir->string_bytes, string.start, string.len);
    return require(verifier, inside, IR_RULE_STRING, string.start);
}

/* A layout that is part of the one at `index`: it stands before it. */
static const IrLayout *layout_part(const Ir *ir, IrLayoutId part, u32 index)
{
    bool before = pool_has(&ir->layouts, part.raw) && ir_layout_index(&ir->layouts, part) < index;
    return before ? ir_layout_at(&ir->layouts, part) : NULL;
}

static bool is_alignment(u32 align)
{
    return align == 1 || align == 2 || align == 4 || align == 8;
}

static u32 scalar_size(IrKind kind)
{
    static const u8 sizes[] = {
        [IR_KIND_UNIT] = 0, [IR_KIND_BOOL] = 1, [IR_KIND_CHAR] = 4, [IR_KIND_I8] = 1,
        [IR_KIND_I16] = 2,  [IR_KIND_I32] = 4,  [IR_KIND_I64] = 8,  [IR_KIND_U8] = 1,
        [IR_KIND_U16] = 2,  [IR_KIND_U32] = 4,  [IR_KIND_U64] = 8,  [IR_KIND_F32] = 4,
        [IR_KIND_F64] = 8,  [IR_KIND_STR] = 16, [IR_KIND_REF] = 8,  [IR_KIND_SLICE] = 16,
    };
    return sizes[kind];
}

static bool kind_has_elem(IrKind kind)
{
    return kind == IR_KIND_REF || kind == IR_KIND_SLICE || kind == IR_KIND_ARRAY;
}

/* `depths` of the layouts before this one are known; sets this one's. */
static bool verify_elem(Verifier *verifier, u32 index, const IrLayout *layout, u16 *depths)
{
    const Ir *ir = verifier->ir;
    const IrLayout *elem = layout_part(ir, layout->elem, index);
    if (elem == NULL) {
        return broken(verifier, IR_RULE_LAYOUT_PARTS, layout->elem.raw);
    }
    depths[index] = (u16)(depths[ir_layout_index(&ir->layouts, layout->elem)] + 1);
    if (layout->kind != IR_KIND_ARRAY) {
        return require(verifier, layout->has_address == 1, IR_RULE_LAYOUT_ADDRESS, 0);
    }
    bool right = (u64)layout->count * elem->size == layout->size && layout->align == elem->align;
    return require(verifier, right, IR_RULE_LAYOUT_SIZE, layout->size) &&
           require(verifier, layout->has_address == elem->has_address || layout->count == 0,
                   IR_RULE_LAYOUT_ADDRESS, layout->has_address);
}

/* A name that a layout shows: a string, or none where it may have none. */
static bool verify_name(Verifier *verifier, IrStrId name, bool is_wanted)
{
    bool right = is_wanted ? pool_has(&verifier->ir->strings, name.raw) : name.raw == 0;
    return require(verifier, right, IR_RULE_LAYOUT_NAMES, name.raw);
}

/* Either all fields of a struct have names or none has. */
static bool verify_field_name(Verifier *verifier, const IrLayout *layout, IrStrId name)
{
    const IrField *first = ir_fields(verifier->ir) + layout->first_field;
    bool is_wanted = layout->kind == IR_KIND_STRUCT && first->name.raw != 0;
    return verify_name(verifier, name, is_wanted);
}

static bool verify_enum(Verifier *verifier, u32 index, const IrLayout *layout)
{
    const Ir *ir = verifier->ir;
    const IrLayout *repr = layout_part(ir, layout->elem, index);
    if (repr == NULL || repr->kind < IR_KIND_I8 || repr->kind > IR_KIND_U64
        || !range_is_inside(&ir->variants, layout->first_field, layout->count)) {
        return broken(verifier, IR_RULE_LAYOUT_PARTS, layout->elem.raw);
    }
    bool named = verify_name(verifier, layout->name, true);
    for (u32 i = 0; named && i < layout->count; i++) {
        named = verify_name(verifier, ir_variants(ir)[layout->first_field + i].name, true);
    }
    return named
           && require(verifier, layout->size == repr->size && layout->align == repr->align,
                      IR_RULE_LAYOUT_SIZE, layout->size)
           && require(verifier, !layout->has_address, IR_RULE_LAYOUT_ADDRESS, 1);
}

static bool verify_fields(Verifier *verifier, u32 index, const IrLayout *layout, u16 *depths)
{
    const Ir *ir = verifier->ir;
    if (!range_is_inside(&ir->fields, layout->first_field, layout->count)) {
        return broken(verifier, IR_RULE_LAYOUT_PARTS, layout->first_field);
    }
    if (!verify_name(verifier, layout->name, layout->kind == IR_KIND_STRUCT)) {
        return false;
    }
    bool has_address = false;
    u64 sum = 0; /* fields that overlapped could make a small value take forever to walk */
    for (u32 i = 0; i < layout->count; i++) {
        const IrField field = ir_fields(ir)[layout->first_field + i];
        const IrLayout *part = layout_part(ir, field.layout, index);
        if (part == NULL) {
            return broken(verifier, IR_RULE_LAYOUT_PARTS, field.layout.raw);
        }
        if (!verify_field_name(verifier, layout, field.name)) {
            return false;
        }
        bool fits = part->align <= layout->align && field.offset % part->align == 0 &&
                    field.offset <= layout->size && part->size <= layout->size - field.offset;
        sum += part->size;
        if (!fits || sum > layout->size) {
            return broken(verifier, IR_RULE_LAYOUT_SIZE, field.offset);
        }
        u16 depth = (u16)(depths[ir_layout_index(&ir->layouts, field.layout)] + 1);
        depths[index] = depth > depths[index] ? depth : depths[index];
        has_address = has_address || part->has_address;
    }
    return require(verifier, layout->has_address == has_address, IR_RULE_LAYOUT_ADDRESS,
                   layout->has_address);
}

static bool verify_layout(Verifier *verifier, u32 index, u16 *depths)
{
    const IrLayout *layout = &((const IrLayout *)(void *)verifier->ir->layouts.items)[index];
    if (layout->kind >= IR_KIND_COUNT || !is_alignment(layout->align)) {
        return broken(verifier, IR_RULE_LAYOUT_KIND, layout->kind);
    }
    IrKind kind = (IrKind)layout->kind;
    if (kind == IR_KIND_ENUM) {
        depths[index] = 0;
        return verify_enum(verifier, index, layout);
    }
    bool is_scalar = kind < IR_KIND_ARRAY;
    u32 size = is_scalar ? scalar_size(kind) : layout->size;
    u32 align = !is_scalar ? layout->align : size == 0 ? 1 : u32_min(size, 8);
    if (layout->size != size || size > LIMIT_VALUE_BYTES || layout->align != align ||
        size % align != 0) {
        return broken(verifier, IR_RULE_LAYOUT_SIZE, layout->size);
    }
    bool parts_hold = true;
    depths[index] = 0;
    if (kind_has_elem(kind)) {
        parts_hold = verify_elem(verifier, index, layout, depths);
    } else if (ir_kind_has_fields(kind)) {
        parts_hold = verify_fields(verifier, index, layout, depths);
    } else {
        parts_hold = require(verifier, layout->has_address == (kind == IR_KIND_STR),
                             IR_RULE_LAYOUT_ADDRESS, layout->has_address);
    }
    return parts_hold &&
           require(verifier, depths[index] <= LIMIT_NESTING, IR_RULE_LAYOUT_PARTS, depths[index]);
}

static bool verify_layouts(Verifier *verifier, Arena *arena)
{
    ArenaMark mark;
    arena_mark(arena, &mark);
    u16 *depths = arena_array(arena, u16, verifier->ir->layouts.count);
    bool holds = true;
    verifier->what = "layout";
    for (u32 i = 1; holds && i < verifier->ir->layouts.count; i++) {
        verifier->item = i;
        holds = verify_layout(verifier, i, depths);
    }
    arena_rewind(arena, &mark);
    return holds;
}

/* ---- formats and data ------------------------------------------------------------------------ */

/* References are looked through, as Rust's formatting traits do. */
static IrKind shown_kind(const Ir *ir, IrLayoutId id)
{
    const IrLayout *layout = ir_layout_at(&ir->layouts, id);
    while (layout->kind == IR_KIND_REF) {
        layout = ir_layout_at(&ir->layouts, layout->elem);
    }
    return (IrKind)layout->kind;
}

static bool trait_shows(u8 trait, IrKind kind)
{
    bool is_int = kind >= IR_KIND_I8 && kind <= IR_KIND_U64;
    switch (trait) {
    case IR_TRAIT_DISPLAY:
        return kind <= IR_KIND_STR;
    case IR_TRAIT_DEBUG:
        return true;
    case IR_TRAIT_LOWER_HEX:
    case IR_TRAIT_UPPER_HEX:
    case IR_TRAIT_OCTAL:
    case IR_TRAIT_BINARY:
        return is_int;
    case IR_TRAIT_LOWER_EXP:
    case IR_TRAIT_UPPER_EXP:
        return is_int || kind == IR_KIND_F32 || kind == IR_KIND_F64;
    default:
        return false;
    }
}

static bool is_char(u32 code_point)
{
    return code_point < 0xd800 || (code_point > 0xdfff && code_point <= 0x10ffff);
}

static bool verify_format(Verifier *verifier, u32 i)
{
    const Ir *ir = verifier->ir;
    const IrFormatSpec *spec = &((const IrFormatSpec *)(void *)ir->formats.items)[i];
    if (!pool_has(&ir->layouts, spec->layout.raw)) {
        return broken(verifier, IR_RULE_FORMAT, spec->layout.raw);
    }
    bool known = spec->align <= IR_ALIGN_RIGHT && spec->width_count <= IR_COUNT_REG &&
                 spec->precision_count <= IR_COUNT_REG && is_char(spec->fill) &&
                 spec->flags < 2 * IR_FMT_DEBUG_UPPER_HEX;
    return require(verifier, known && trait_shows(spec->trait, shown_kind(ir, spec->layout)),
                   IR_RULE_FORMAT, spec->trait);
}

/* The strings in a value; every layout has been checked. Only parts with addresses are visited, so
 * the work is bounded by the value's size. */
static bool verify_value(Verifier *verifier, const IrLayout *layout, const u8 *bytes)
{
    const Ir *ir = verifier->ir;
    bool holds = true;
    if (!layout->has_address || layout->size == 0) {
        return true;
    }
    if (layout->kind == IR_KIND_STR) {
        u64 place[2];
        memcpy(place, bytes, sizeof(place));
        bool inside = place[0] <= UINT32_MAX &&
                      range_is_inside(&ir->string_bytes, (u32)place[0], place[1]);
        return require(verifier, inside, IR_RULE_DATA_STRING, place[0]);
    }
    if (layout->kind == IR_KIND_ARRAY) {
        const IrLayout *elem = ir_layout_at(&ir->layouts, layout->elem);
        for (u32 i = 0; holds && i < layout->count; i++) {
            holds = verify_value(verifier, elem, bytes + (size_t)i * elem->size);
        }
        return holds;
    }
    if (ir_kind_has_fields((IrKind)layout->kind)) {
        for (u32 i = 0; holds && i < layout->count; i++) {
            const IrField field = ir_fields(ir)[layout->first_field + i];
            holds = verify_value(verifier, ir_layout_at(&ir->layouts, field.layout),
                                 bytes + field.offset);
        }
        return holds;
    }
    return broken(verifier, IR_RULE_DATA_STRING, layout->kind);
}

static bool verify_data(Verifier *verifier, u32 i)
{
    const Ir *ir = verifier->ir;
    const IrData *data = &((const IrData *)(void *)ir->datas.items)[i];
    if (!pool_has(&ir->layouts, data->layout.raw)) {
        return broken(verifier, IR_RULE_DATA_RANGE, data->layout.raw);
    }
    const IrLayout *layout = ir_layout_at(&ir->layouts, data->layout);
    bool named = data->name.raw == 0 || pool_has(&ir->strings, data->name.raw);
    bool inside = data->start % 8 == 0 && data->start < ir->data_bytes.count &&
                  layout->size <= ir->data_bytes.count - data->start;
    return require(verifier, named && inside, IR_RULE_DATA_RANGE, data->start) &&
           verify_value(verifier, layout, ir->data_bytes.items + data->start);
}

static bool verify_each(Verifier *verifier, const char *what, const Pool *pool,
                        bool (*verify_item)(Verifier *, u32))
{
    bool holds = true;
    verifier->what = what;
    for (u32 i = 1; holds && i < pool->count; i++) {
        verifier->item = i;
        holds = verify_item(verifier, i);
    }
    return holds;
}

static bool verify_tables(Verifier *verifier, Arena *arena)
{
    const Ir *ir = verifier->ir;
    return verify_each(verifier, "string", &ir->strings, verify_string) &&
           verify_layouts(verifier, arena) &&
           verify_each(verifier, "format", &ir->formats, verify_format) &&
           verify_each(verifier, "data object", &ir->datas, verify_data);
}

/* ---- instructions ---------------------------------------------------------------------------- */

/* First of all: the op has a format, and its EXT is there. */
static bool verify_op(Verifier *verifier, IrInstr word)
{
    const IrCode *code = &verifier->code;
    u32 i = verifier->word;
    if (word.op >= IR_OP_COUNT || word.op == IR_HALT) {
        return broken(verifier, IR_RULE_OP, word.op);
    }
    bool ext_follows = i + 1 < code->count && code->words[i + 1].op == IR_EXT;
    bool starts_with_ext = i == 0 && word.op == IR_EXT;
    return require(verifier, ir_op_has_ext((IrOp)word.op) == ext_follows && !starts_with_ext,
                   IR_RULE_EXT, i);
}

static bool verify_call(Verifier *verifier, IrInstr word)
{
    const Ir *ir = verifier->ir;
    if (!names_item(&ir->funcs, word.bc)) {
        return broken(verifier, IR_RULE_CALLEE, word.bc);
    }
    const IrFunc *callee = &((const IrFunc *)(void *)ir->funcs.items)[word.bc];
    return require(verifier, callee->first_instr != 0 || !verifier->whole_unit, IR_RULE_CALLEE,
                   word.bc) &&
           require(verifier, word.a > verifier->code.func->param_regs, IR_RULE_WINDOW, word.a);
}

static bool verify_index(Verifier *verifier, const Pool *pool, u32 index)
{
    return require(verifier, names_item(pool, index), IR_RULE_INDEX, index);
}

static bool verify_builtin(Verifier *verifier, IrInstr word, bool has_layout)
{
    return require(verifier,
                   word.bc < IR_BUILTIN_COUNT && ir_builtin_infos[word.bc].has_layout == has_layout,
                   IR_RULE_BUILTIN, word.bc);
}

static bool verify_ret(Verifier *verifier, IrInstr word, u32 regs)
{
    const IrCode *code = &verifier->code;
    bool is_linked = code->targets == NULL; /* a body's RETs get the size when it is linked */
    return require(verifier, code->func->result_regs == regs, IR_RULE_RET, regs) &&
           require(verifier, !is_linked || word.bc == code->mem_size, IR_RULE_RET, word.bc);
}

static bool verify_size(Verifier *verifier, u64 size)
{
    return require(verifier, size <= LIMIT_VALUE_BYTES, IR_RULE_NUMBER, size);
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
        return require(verifier, word.bc <= code->mem_size, IR_RULE_MEM, word.bc);
    case IR_F_DRI:
        return require(verifier, ir_imm_fits(op, (i16)word.c), IR_RULE_NUMBER, word.c);
    case IR_F_RIJ:
        return require(verifier, ir_imm_fits(op, (i16)word.b), IR_RULE_NUMBER, word.b);
    case IR_F_I:
        return require(verifier, word.a <= IR_STREAM_PANIC, IR_RULE_STREAM, word.a);
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
        return op != IR_ZERO || verify_size(verifier, word.bc);
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
        return broken(verifier, IR_RULE_TARGET, target);
    }
    return require(verifier, word.op != IR_LOOP || target <= verifier->word, IR_RULE_LOOP, target);
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
    return require(verifier, limit <= code->reg_count, IR_RULE_REGISTER, limit) &&
           require(verifier, target_fits, IR_RULE_BODY, word.op) &&
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
            return broken(verifier, IR_RULE_FMT, i);
        }
        inside = inside ? op != IR_FMT_END : op == IR_FMT_BEGIN;
    }
    return require(verifier, !inside, IR_RULE_FMT, verifier->code.count);
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
            return broken(verifier, IR_RULE_FMT, target);
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
    return require(verifier, regs_hold, IR_RULE_FUNC_REGS, regs) &&
           require(verifier, mem_holds, IR_RULE_FUNC_MEM, code->mem_size);
}

static bool verify_blocks(Verifier *verifier, const IrCode *code)
{
    bool is_linked = code->targets == NULL;
    if (is_linked && (code->block_count == 0 || code->block_starts[0] != 0)) {
        return broken(verifier, IR_RULE_BLOCKS, 0);
    }
    for (u32 i = 0; i < code->block_count; i++) {
        u32 start = code->block_starts[i];
        bool ascends = i == 0 || start > code->block_starts[i - 1];
        bool unused = !is_linked && (start == IR_BLOCK_NOT_STARTED || start == code->count);
        bool good = start < code->count && code->words[start].op != IR_EXT;
        if (is_linked ? !good || !ascends : !good && !unused) {
            return broken(verifier, IR_RULE_BLOCKS, start);
        }
    }
    return true;
}

static bool verify_end(Verifier *verifier)
{
    const IrCode *code = &verifier->code;
    verifier->word = code->count - 1;
    return require(verifier, ir_ends_at(code->words, code->count - 1), IR_RULE_END, code->count);
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
                  range_is_inside(&ir->instrs, func->first_instr, func->instr_count) &&
                  range_is_inside(&ir->blocks, func->first_block, func->block_count);
    return require(verifier, inside, IR_RULE_FUNC_RANGE, func->first_instr);
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
    if (!range_is_inside(&ir->string_bytes, name->start, name->len)) {
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
    bool holds = require(&verifier, count == body->spans.count && count == body->targets.count,
                         IR_RULE_BODY, count) &&
                 require(&verifier, count > 0, IR_RULE_END, count);
    verifier.code = ir_code_of_body(body);
    holds = holds && verify_code(&verifier, message->arena);
    return report(&verifier, holds, message);
}
