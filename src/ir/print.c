/* print.c: the IR as text.
 *
 * One instruction a line, with its result first and its op's name in front of the operands:
 *
 *      fn fib(r0) -> r0    // 5 registers, 0 bytes of memory
 *      b0:
 *          jge_imm_i32 r0, 2, b2
 *      b1:
 *          ret_reg r0
 *      b2:
 *          r3 = sub_imm_i32 r0, 1
 *          r3 = call fib(r3), window r3
 *
 * A pair is written r4:r5, an address in brackets. Blocks are numbered by position, which makes the
 * text of a body and of the linked function the same. Nothing here depends on addresses or
 * handles. */
#include "ir/build.h"
#include "ir/builtin.h"
#include "ir/code.h"

enum { SHOW_ELEMENTS = 64, SHOW_NODES = 400, SHOW_DEPTH = 32 };

typedef struct Printer {
    const IrCode *code;
    const u32 *labels; /* of each word: number of the block that starts there, or IR_NO_TARGET */
    StrBuf *out;
} Printer;

/* ---- strings, types -------------------------------------------------------------------------- */

/* In quotes, with Rust's escapes; bytes of UTF-8 sequences stand for themselves. */
static void print_escaped(StrBuf *out, Str text)
{
    strbuf_push(out, '"');
    for (size_t i = 0; i < text.len; i++) {
        u8 byte = text.bytes[i];
        if (byte == '\n') {
            strbuf_push_cstr(out, "\\n");
        } else if (byte == '\t') {
            strbuf_push_cstr(out, "\\t");
        } else if (byte == '\r') {
            strbuf_push_cstr(out, "\\r");
        } else if (byte == '"' || byte == '\\') {
            strbuf_printf(out, "\\%c", byte);
        } else if (byte < ' ' || byte == 0x7f) {
            strbuf_printf(out, "\\x%02x", byte);
        } else {
            strbuf_push(out, byte);
        }
    }
    strbuf_push(out, '"');
}

static void print_string(const Ir *ir, u32 index, StrBuf *out)
{
    print_escaped(out, ir_string_text(ir, ir_string_id(&ir->strings, index)));
}

/* `budget` bounds the work on types that share parts: it counts down with each node. */
static void print_type(const Ir *ir, IrLayoutId id, u32 depth, u32 *budget, StrBuf *out)
{
    if (*budget == 0 || depth > SHOW_DEPTH) {
        strbuf_push_cstr(out, "..");
        return;
    }
    --*budget;
    const IrLayout *layout = ir_layout_at(&ir->layouts, id);
    IrKind kind = (IrKind)layout->kind;
    if (kind <= IR_KIND_STR) {
        strbuf_push_cstr(out, ir_kind_name(kind));
    } else if (kind == IR_KIND_REF) {
        strbuf_push(out, '&');
        print_type(ir, layout->elem, depth + 1, budget, out);
    } else if (kind == IR_KIND_SLICE) {
        strbuf_push_cstr(out, "&[");
        print_type(ir, layout->elem, depth + 1, budget, out);
        strbuf_push(out, ']');
    } else if (kind == IR_KIND_ARRAY) {
        strbuf_push(out, '[');
        print_type(ir, layout->elem, depth + 1, budget, out);
        strbuf_printf(out, "; %u]", layout->count);
    } else if (kind == IR_KIND_STRUCT || kind == IR_KIND_ENUM) {
        strbuf_push_str(out, ir_string_text(ir, layout->name));
    } else {
        strbuf_push(out, '(');
        for (u32 i = 0; i < layout->count; i++) {
            strbuf_push_cstr(out, i == 0 ? "" : ", ");
            print_type(ir, ir_fields(ir)[layout->first_field + i].layout, depth + 1, budget, out);
        }
        strbuf_push_cstr(out, layout->count == 1 ? ",)" : ")");
    }
}

void ir_print_layout(const Ir *ir, IrLayoutId layout, StrBuf *out)
{
    u32 budget = SHOW_NODES;
    print_type(ir, layout, 0, &budget, out);
}

/* ---- format specs ---------------------------------------------------------------------------- */

/* A width or precision: the register's number stands before the `$`, as Rust writes an argument. */
static void print_count(StrBuf *out, u8 count, u32 value)
{
    if (count == IR_COUNT_NUMBER) {
        strbuf_printf(out, "%u", value);
    } else if (count == IR_COUNT_REG) {
        strbuf_printf(out, "r%u$", value);
    }
}

void ir_print_spec(const IrFormatSpec *spec, StrBuf *out)
{
    static const char *const traits[] = {
        [IR_TRAIT_DISPLAY] = "",   [IR_TRAIT_DEBUG] = "?",  [IR_TRAIT_LOWER_HEX] = "x",
        [IR_TRAIT_UPPER_HEX] = "X", [IR_TRAIT_OCTAL] = "o", [IR_TRAIT_BINARY] = "b",
        [IR_TRAIT_LOWER_EXP] = "e", [IR_TRAIT_UPPER_EXP] = "E",
    };
    size_t start = out->len;
    strbuf_push_cstr(out, "{:");
    if (spec->align != IR_ALIGN_NONE) {
        if (spec->fill != ' ' && spec->fill != 0) {
            strbuf_push_char(out, spec->fill);
        }
        strbuf_push(out, (u8) "?<^>"[spec->align & 3]);
    }
    strbuf_push_cstr(out, spec->flags & IR_FMT_PLUS ? "+" : "");
    strbuf_push_cstr(out, spec->flags & IR_FMT_ALTERNATE ? "#" : "");
    strbuf_push_cstr(out, spec->flags & IR_FMT_ZERO ? "0" : "");
    print_count(out, spec->width_count, spec->width);
    if (spec->precision_count != IR_COUNT_NONE) {
        strbuf_push(out, '.');
        print_count(out, spec->precision_count, spec->precision);
    }
    strbuf_push_cstr(out, spec->flags & IR_FMT_DEBUG_LOWER_HEX ? "x" : "");
    strbuf_push_cstr(out, spec->flags & IR_FMT_DEBUG_UPPER_HEX ? "X" : "");
    strbuf_push_cstr(out, spec->trait < COUNT_OF(traits) ? traits[spec->trait] : "!");
    if (out->len == start + 2) {
        strbuf_cut(out, start + 1); /* nothing to say: `{}` */
    }
    strbuf_push(out, '}');
}

/* ---- operands -------------------------------------------------------------------------------- */

static void print_pair(StrBuf *out, u32 first) { strbuf_printf(out, "r%u:r%u", first, first + 1); }

/* "r3, r4": the registers of a range. */
static void print_regs(StrBuf *out, u32 first, u32 count)
{
    for (u32 i = 0; i < count; i++) {
        strbuf_printf(out, "%sr%u", i == 0 ? "" : ", ", first + i);
    }
}

static void print_address(StrBuf *out, u32 reg, u32 offset)
{
    strbuf_printf(out, offset == 0 ? "[r%u]" : "[r%u + %u]", reg, offset);
}

static void print_target(const Printer *printer, u32 i)
{
    u32 word = ir_code_target(printer->code, i);
    u32 label = word == IR_NO_TARGET ? IR_NO_TARGET : printer->labels[word];
    strbuf_printf(printer->out, label == IR_NO_TARGET ? "b?" : "b%u", label);
}

/* A 64-bit constant has lost its type: hexadecimal, and what it would be as an integer and a
 * float. */
static void print_const(const Ir *ir, u32 index, StrBuf *out)
{
    u64 value = ir_consts(ir)[index];
    f64 number;
    memcpy(&number, &value, sizeof(number));
    strbuf_printf(out, "0x%llx // i64 %lld, f64 %.17g", (unsigned long long)value, (long long)value,
                  number);
}

static void print_func_name(const Ir *ir, IrFuncId id, StrBuf *out)
{
    strbuf_push_str(out, ir_string_text(ir, ir_func_at(&ir->funcs, id)->name));
}

static void print_data_name(const Ir *ir, IrDataId id, StrBuf *out)
{
    const IrData *data = ir_data_at(&ir->datas, id);
    if (data->name.raw == 0) {
        strbuf_printf(out, "data%u", ir_data_index(&ir->datas, id));
    } else {
        strbuf_push_str(out, ir_string_text(ir, data->name));
    }
}

/* ---- instructions ---------------------------------------------------------------------------- */

/* "r3 = ", "r3:r4 = " or nothing: the result of all but calls. */
static void print_result(StrBuf *out, IrInstr word)
{
    switch ((int)ir_op_format((IrOp)word.op)) {
    case IR_F_D: case IR_F_DR: case IR_F_DRR: case IR_F_DRI: case IR_F_DI: case IR_F_DK:
    case IR_F_DREG: case IR_F_DMEM: case IR_F_DDATA: case IR_F_DPP: case IR_F_LOAD: case IR_F_XLOAD:
    case IR_F_DRRX: case IR_F_DRRL:
        strbuf_printf(out, "r%u = ", word.a);
        break;
    case IR_F_DS: case IR_F_DP: case IR_F_LOADP:
        print_pair(out, word.a);
        strbuf_push_cstr(out, " = ");
        break;
    default:
        break;
    }
}

/* r3 = call max(r3, r4), window r3 */
static void print_call(const Printer *printer, IrInstr word)
{
    const Ir *ir = printer->code->ir;
    StrBuf *out = printer->out;
    IrFuncId callee = ir_func_id(&ir->funcs, word.bc);
    const IrFunc *func = ir_func_at(&ir->funcs, callee);
    if (func->result_regs == 1) {
        strbuf_printf(out, "r%u = ", word.a);
    } else if (func->result_regs == 2) {
        print_pair(out, word.a);
        strbuf_push_cstr(out, " = ");
    }
    strbuf_push_cstr(out, "call ");
    print_func_name(ir, callee, out);
    strbuf_push(out, '(');
    print_regs(out, word.a, func->param_regs);
    strbuf_printf(out, "), window r%u", word.a);
}

/* fmt r3, i32 {:>8} */
static void print_fmt(const Printer *printer, IrInstr word)
{
    const Ir *ir = printer->code->ir;
    StrBuf *out = printer->out;
    const IrFormatSpec *spec = ir_format_at(&ir->formats, ir_format_id(&ir->formats, word.bc));
    u8 kind = ir_layout_at(&ir->layouts, spec->layout)->kind;
    if (kind == IR_KIND_STR || kind == IR_KIND_SLICE) {
        print_pair(out, word.a);
    } else if (ir_kind_in_memory((IrKind)kind)) {
        print_address(out, word.a, 0);
    } else {
        strbuf_printf(out, "r%u", word.a);
    }
    strbuf_push_cstr(out, ", ");
    ir_print_layout(ir, spec->layout, out);
    strbuf_push(out, ' ');
    ir_print_spec(spec, out);
}

/* Operands that name something in a pool. */
static void print_indexed(const Printer *printer, IrInstr word)
{
    const Ir *ir = printer->code->ir;
    switch ((int)ir_op_format((IrOp)word.op)) {
    case IR_F_DK:
        print_const(ir, word.bc, printer->out);
        break;
    case IR_F_DS: case IR_F_S:
        print_string(ir, word.bc, printer->out);
        break;
    case IR_F_DDATA:
        print_data_name(ir, ir_data_id(&ir->datas, word.bc), printer->out);
        break;
    default:
        print_fmt(printer, word);
        break;
    }
}

/* Of loads and stores, after the result: [r2 + 4], or [r2 + r3 * 4] for LDX_32 and STX_32. */
static void print_place(StrBuf *out, IrInstr word)
{
    if (word.op >= IR_LDX_8 && word.op <= IR_STX_64) {
        u32 width = 1u << ((word.op - IR_LDX_8) % 4);
        strbuf_printf(out, "[r%u + r%u * %u]", word.b, word.c, width);
    } else {
        print_address(out, word.b, word.c);
    }
}

static void print_memory_op(StrBuf *out, IrInstr word, u32 ext)
{
    switch ((int)word.op) {
    case IR_ADDR:
        strbuf_printf(out, "r%u + r%u * %u", word.b, word.c, ext);
        break;
    case IR_COPY:
        strbuf_printf(out, "[r%u], [r%u], %u bytes", word.a, word.b, ext);
        break;
    case IR_ZERO:
        strbuf_printf(out, "[r%u], %u bytes", word.a, word.bc);
        break;
    default:
        assert(word.op == IR_REPEAT);
        strbuf_printf(out, "[r%u], %u bytes, %u times", word.a, word.bc, ext);
        break;
    }
}

static const char *stream_name(u32 stream)
{
    static const char *const names[] = {"stdout", "stderr", "panic"};
    return stream < COUNT_OF(names) ? names[stream] : "?";
}

/* What is compared, and where it goes. */
static void print_jump(const Printer *printer, u32 i, IrInstr word)
{
    IrFormat format = ir_op_format((IrOp)word.op);
    StrBuf *out = printer->out;
    if (format == IR_F_RJ) {
        strbuf_printf(out, "r%u, ", word.a);
    } else if (format == IR_F_RRJ) {
        strbuf_printf(out, "r%u, r%u, ", word.a, word.b);
    } else if (format == IR_F_RIJ) {
        strbuf_printf(out, "r%u, %d, ", word.a, (i16)word.b);
    }
    print_target(printer, i);
}

static void print_operands(const Printer *printer, u32 i)
{
    const IrInstr word = printer->code->words[i];
    StrBuf *out = printer->out;
    u32 ext = ir_op_has_ext((IrOp)word.op) ? printer->code->words[i + 1].bc : 0;
    switch (ir_op_format((IrOp)word.op)) {
    case IR_F_NONE: case IR_F_D: case IR_F_RET:
        break;
    case IR_F_DR:
        strbuf_printf(out, "r%u", word.b);
        break;
    case IR_F_DRR:
        strbuf_printf(out, "r%u, r%u", word.b, word.c);
        break;
    case IR_F_DRI:
        strbuf_printf(out, "r%u, %d", word.b, (i16)word.c);
        break;
    case IR_F_DI:
        strbuf_printf(out, "%d", (i32)word.bc);
        break;
    case IR_F_DREG:
        strbuf_printf(out, "&r%u", word.b);
        break;
    case IR_F_DMEM:
        strbuf_printf(out, "[mem + %u]", word.bc);
        break;
    case IR_F_DP:
        print_pair(out, word.b);
        break;
    case IR_F_DPP:
        print_pair(out, word.b);
        strbuf_push_cstr(out, ", ");
        print_pair(out, word.c);
        break;
    case IR_F_DK: case IR_F_DS: case IR_F_S: case IR_F_DDATA: case IR_F_F:
        print_indexed(printer, word);
        break;
    case IR_F_LOAD: case IR_F_LOADP: case IR_F_XLOAD:
        print_place(out, word);
        break;
    case IR_F_STORE: case IR_F_XSTORE:
        print_place(out, word);
        strbuf_printf(out, ", r%u", word.a);
        break;
    case IR_F_STOREP:
        print_place(out, word);
        strbuf_push_cstr(out, ", ");
        print_pair(out, word.a);
        break;
    case IR_F_RJ: case IR_F_RRJ: case IR_F_RIJ: case IR_F_J:
        print_jump(printer, i, word);
        break;
    case IR_F_CALL: /* print_call */
        break;
    case IR_F_RETR:
        strbuf_printf(out, "r%u", word.a);
        break;
    case IR_F_RETP:
        print_pair(out, word.a);
        break;
    case IR_F_RR:
        strbuf_printf(out, "r%u, r%u", word.a, word.b);
        break;
    case IR_F_RRR:
        strbuf_printf(out, "r%u, r%u, r%u", word.a, word.b, word.c);
        break;
    case IR_F_RRP:
        strbuf_printf(out, "r%u, r%u, ", word.a, word.b);
        print_pair(out, word.c);
        break;
    case IR_F_DRRL:
        strbuf_printf(out, "[r%u], [r%u], ", word.b, word.c);
        ir_print_layout(printer->code->ir, ir_layout_id(&printer->code->ir->layouts, ext), out);
        break;
    case IR_F_RI:
        if (word.op == IR_ZERO) {
            print_memory_op(out, word, ext);
        } else {
            strbuf_printf(out, word.op != IR_STEP_CHECK ? "r%u, %u" : "r%u", word.a, word.bc);
        }
        break;
    case IR_F_DRRX: case IR_F_RRX: case IR_F_RIX:
        print_memory_op(out, word, ext);
        break;
    case IR_F_B: case IR_F_BL: /* print_builtin */
        break;
    case IR_F_I:
        strbuf_push_cstr(out, stream_name(word.a));
        break;
    }
}

/* r3 = pow_i32 r3, r4 */
static void print_builtin(const Printer *printer, u32 i)
{
    IrInstr word = printer->code->words[i];
    StrBuf *out = printer->out;
    IrBuiltinInfo info = ir_builtin_infos[word.bc];
    for (u32 k = 0; k < info.out; k++) {
        strbuf_printf(out, k == 0 ? "r%u" : ":r%u", word.a + k);
    }
    strbuf_push_cstr(out, info.out > 0 ? " = " : "");
    ir_builtin_name((IrBuiltin)word.bc, out);
    for (u32 k = 0; k < info.in; k++) {
        strbuf_printf(out, k == 0 ? " r%u" : ", r%u", word.a + k);
    }
    if (word.op == IR_LIST) {
        const Ir *ir = printer->code->ir;
        strbuf_push_cstr(out, ", ");
        ir_print_layout(ir, ir_layout_id(&ir->layouts, printer->code->words[i + 1].bc), out);
    }
}

static void print_instr(const Printer *printer, u32 i)
{
    IrInstr word = printer->code->words[i];
    strbuf_push_cstr(printer->out, "    ");
    if (word.op == IR_CALL) {
        print_call(printer, word);
    } else if (word.op == IR_BUILTIN || word.op == IR_LIST) {
        print_builtin(printer, i);
    } else {
        print_result(printer->out, word);
        strbuf_push_cstr(printer->out, ir_op_name((IrOp)word.op));
        size_t end = printer->out->len;
        strbuf_push(printer->out, ' ');
        print_operands(printer, i);
        if (printer->out->len == end + 1) {
            strbuf_cut(printer->out, end); /* no operands */
        }
    }
    strbuf_push(printer->out, '\n');
}

/* ---- functions ------------------------------------------------------------------------------- */

/* fn max(r0, r1) -> r0    // 4 registers, 16 bytes of memory */
static void print_header(const IrCode *code, StrBuf *out)
{
    const IrFunc *func = code->func;
    strbuf_push_cstr(out, func->is_const ? "const fn " : "fn ");
    strbuf_push_str(out, ir_string_text(code->ir, func->name));
    strbuf_push(out, '(');
    print_regs(out, 0, func->param_regs);
    strbuf_push(out, ')');
    if (func->result_regs > 0) {
        strbuf_push_cstr(out, func->result_regs == 1 ? " -> r0" : " -> r0:r1");
    }
    strbuf_printf(out, "    // %u registers, %u bytes of memory\n", code->reg_count,
                  code->mem_size);
}

/* The number of the block that starts at each word. */
static u32 *number_blocks(const IrCode *code, Arena *arena)
{
    u32 *labels = arena_array(arena, u32, (size_t)code->count + 1);
    for (u32 i = 0; i <= code->count; i++) {
        labels[i] = IR_NO_TARGET;
    }
    for (u32 i = 0; i < code->block_count; i++) {
        if (code->block_starts[i] <= code->count) {
            labels[code->block_starts[i]] = 0;
        }
    }
    labels[0] = 0;
    for (u32 i = 0, next = 0; i < code->count; i++) {
        labels[i] = labels[i] == IR_NO_TARGET ? IR_NO_TARGET : next++;
    }
    return labels;
}

static void print_code(const IrCode *code, StrBuf *out)
{
    Printer printer = {code, number_blocks(code, out->arena), out};
    print_header(code, out);
    for (u32 i = 0; i < code->count; i++) {
        if (printer.labels[i] != IR_NO_TARGET) {
            strbuf_printf(out, "b%u:\n", printer.labels[i]);
        }
        if (code->words[i].op != IR_EXT) {
            print_instr(&printer, i);
        }
    }
}

void ir_print_body(const IrBody *body, StrBuf *out)
{
    IrCode code = ir_code_of_body(body);
    print_code(&code, out);
}

void ir_print_func(const Ir *ir, IrFuncId func, StrBuf *out)
{
    if (ir_func_at(&ir->funcs, func)->first_instr != 0) {
        IrCode code = ir_code_of_func(ir, func);
        print_code(&code, out);
    }
}

/* ---- data ------------------------------------------------------------------------------------ */

typedef struct DataPrinter {
    const Ir *ir;
    StrBuf *out;
    u32 budget;
} DataPrinter;

static u64 load_bytes(const u8 *bytes, u32 size)
{
    u64 value = 0; /* little-endian, as the evaluator's loads */
    memcpy(&value, bytes, size_min(size, sizeof(value)));
    return value;
}

static void print_float(StrBuf *out, IrKind kind, u64 bits)
{
    if (kind == IR_KIND_F32) {
        u32 low = (u32)bits;
        f32 number;
        memcpy(&number, &low, sizeof(number));
        strbuf_printf(out, "%.9g", (f64)number);
    } else {
        f64 number;
        memcpy(&number, &bits, sizeof(number));
        strbuf_printf(out, "%.17g", number);
    }
}

static void print_scalar(StrBuf *out, IrKind kind, u64 bits)
{
    if (kind == IR_KIND_UNIT) {
        strbuf_push_cstr(out, "()");
    } else if (kind == IR_KIND_BOOL) {
        strbuf_push_cstr(out, bits != 0 ? "true" : "false");
    } else if (kind == IR_KIND_CHAR) {
        strbuf_printf(out, bits >= ' ' && bits < 0x7f ? "'%c'" : "'\\u{%x}'", (u32)bits);
    } else if (kind == IR_KIND_F32 || kind == IR_KIND_F64) {
        print_float(out, kind, bits);
    } else if (kind >= IR_KIND_I8 && kind <= IR_KIND_I64) {
        u32 shift = 64 - (8u << (kind - IR_KIND_I8));
        strbuf_printf(out, "%lld", (long long)((i64)(bits << shift) >> shift));
    } else {
        strbuf_printf(out, "%llu", (unsigned long long)bits);
    }
}

/* A STR in a data object is {start in string_bytes, length}. */
static void print_data_str(const DataPrinter *printer, const u8 *bytes)
{
    u64 start = load_bytes(bytes, 8);
    u64 len = load_bytes(bytes + 8, 8);
    u64 total = printer->ir->string_bytes.items == NULL ? 0 : printer->ir->string_bytes.count;
    if (len == 0) {
        strbuf_push_cstr(printer->out, "\"\"");
    } else if (start <= total && len <= total - start) {
        print_escaped(printer->out, (Str){printer->ir->string_bytes.items + start, (size_t)len});
    } else {
        strbuf_push_cstr(printer->out, "?");
    }
}

static void print_value(DataPrinter *printer, IrLayoutId id, const u8 *bytes, u32 depth);

static void print_array(DataPrinter *printer, const IrLayout *layout, const u8 *bytes, u32 depth)
{
    u32 size = ir_layout_at(&printer->ir->layouts, layout->elem)->size;
    strbuf_push(printer->out, '[');
    for (u32 i = 0; i < layout->count; i++) {
        strbuf_push_cstr(printer->out, i == 0 ? "" : ", ");
        if (i == SHOW_ELEMENTS || printer->budget == 0) {
            strbuf_printf(printer->out, ".. %u more", layout->count - i);
            break;
        }
        print_value(printer, layout->elem, bytes + (size_t)i * size, depth + 1);
    }
    strbuf_push(printer->out, ']');
}

/* (1, 2), Point(1, 2), Point{x: 1, y: 2}, Empty */
static void print_fields(DataPrinter *printer, const IrLayout *layout, const u8 *bytes, u32 depth)
{
    const Ir *ir = printer->ir;
    StrBuf *out = printer->out;
    bool is_struct = layout->kind == IR_KIND_STRUCT;
    bool has_names = false;
    if (is_struct) {
        strbuf_push_str(out, ir_string_text(ir, layout->name));
    }
    if (is_struct && layout->count == 0) {
        return;
    }
    for (u32 i = 0; i < layout->count; i++) {
        const IrField field = ir_fields(ir)[layout->first_field + i];
        has_names = field.name.raw != 0;
        strbuf_push_cstr(out, i > 0 ? ", " : has_names ? "{" : "(");
        if (has_names) {
            strbuf_push_str(out, ir_string_text(ir, field.name));
            strbuf_push_cstr(out, ": ");
        }
        print_value(printer, field.layout, bytes + field.offset, depth + 1);
    }
    strbuf_push_cstr(out, has_names ? "}" : layout->count == 1 && !is_struct ? ",)" : ")");
}

static void print_variant(DataPrinter *printer, const IrLayout *layout, const u8 *bytes)
{
    const Ir *ir = printer->ir;
    u64 mask = ~(u64)0 >> (64 - 8 * layout->size);
    for (u32 i = 0; i < layout->count; i++) {
        const IrVariant variant = ir_variants(ir)[layout->first_field + i];
        if (((u64)variant.value & mask) == load_bytes(bytes, layout->size)) {
            strbuf_push_str(printer->out, ir_string_text(ir, variant.name));
            return;
        }
    }
    strbuf_push(printer->out, '?');
}

static void print_value(DataPrinter *printer, IrLayoutId id, const u8 *bytes, u32 depth)
{
    const IrLayout *layout = ir_layout_at(&printer->ir->layouts, id);
    StrBuf *out = printer->out;
    IrKind kind = (IrKind)layout->kind;
    if (printer->budget == 0 || depth > SHOW_DEPTH) {
        strbuf_push_cstr(out, "..");
        return;
    }
    printer->budget--;
    if (kind < IR_KIND_STR) {
        print_scalar(out, kind, load_bytes(bytes, layout->size));
    } else if (kind == IR_KIND_STR) {
        print_data_str(printer, bytes);
    } else if (kind == IR_KIND_ARRAY) {
        print_array(printer, layout, bytes, depth);
    } else if (kind == IR_KIND_ENUM) {
        print_variant(printer, layout, bytes);
    } else if (ir_kind_has_fields(kind)) {
        print_fields(printer, layout, bytes, depth);
    } else {
        strbuf_push_cstr(out, "&.."); /* references are not stored in constants */
    }
}

void ir_print_data(const Ir *ir, IrDataId id, StrBuf *out)
{
    const IrData *data = ir_data_at(&ir->datas, id);
    strbuf_push_cstr(out, "data ");
    print_data_name(ir, id, out);
    strbuf_push_cstr(out, ": ");
    ir_print_layout(ir, data->layout, out);
    strbuf_push_cstr(out, " = ");
    DataPrinter printer = {.ir = ir, .out = out, .budget = SHOW_NODES};
    print_value(&printer, data->layout, ir_data_bytes(ir, id), 0);
    strbuf_push(out, '\n');
}

void ir_print(const Ir *ir, StrBuf *out)
{
    size_t start = out->len;
    for (u32 i = 1; i < ir->funcs.count; i++) {
        IrFuncId func = ir_func_id(&ir->funcs, i);
        if (ir_func_at(&ir->funcs, func)->first_instr != 0) {
            strbuf_push_cstr(out, out->len > start ? "\n" : "");
            ir_print_func(ir, func, out);
        }
    }
    if (ir->datas.count > 1) {
        strbuf_push_cstr(out, out->len > start ? "\n" : "");
    }
    for (u32 i = 1; i < ir->datas.count; i++) {
        ir_print_data(ir, ir_data_id(&ir->datas, i), out);
    }
}
