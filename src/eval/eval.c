/* eval.c: one run: what is kept from run to run is brought up to date, the outermost call is made
 * by hand, a loop runs, and the result is read out. */
#include "eval/eval.h"

#include "base/bug.h"
#include "base/limits.h"
#include "eval/machine.h"

enum { REGION_BYTES_MIN = 4 * sizeof(Slot) };

/* A frame's need is kept in 32 bits, and the largest number there is more than any region has. */
#define REGION_BYTES_MAX ((size_t)0xfffffff8)

void eval_init(Eval *eval, const Ir *ir, Arena *frames, const EvalHost *host,
               const EvalOptions *options)
{
    *eval = (Eval){
        .ir = ir,
        .frames = frames,
        .host = *host,
        .options = *options,
        .epoch = frames->epoch,
    };
}

/* ---- what is kept from run to run ---- */

/* After a reset of the arena nothing is left of it. */
static void notice_reset(Eval *eval)
{
    if (eval->epoch != eval->frames->epoch) {
        void (*loop)(EvalMachine *) = eval->loop;
        eval_init(eval, eval->ir, eval->frames, &eval->host, &eval->options);
        eval->loop = loop;
    }
}

/* The size of this run's region, which is made if there is none as large. */
static size_t prepare_region(Eval *eval)
{
    size_t wanted = eval->options.frame_bytes == 0 ? LIMIT_FRAME_BYTES : eval->options.frame_bytes;
    wanted = size_min(size_max(wanted, REGION_BYTES_MIN), REGION_BYTES_MAX) & ~(size_t)7;
    if (eval->region_bytes < wanted) {
        eval->region = arena_array(eval->frames, u8, wanted);
        eval->region_bytes = wanted;
    }
    return wanted;
}

/* ---- code ---- */

/* Room for all functions, so that the code does not move while it runs; only what is called is
 * copied. */
static void prepare_code(Eval *eval)
{
    const Ir *ir = eval->ir;
    u64 wanted = (u64)ir->instrs.count + ir->funcs.count + 1;
    if (wanted > CODE_WORDS_MAX) {
        arena_exhausted(eval->frames, SIZE_MAX, ARENA_FAIL_SYSTEM);
    }
    if (wanted > eval->code_capacity) {
        size_t capacity = size_next_capacity(eval->code_capacity, (size_t)wanted);
        eval->code = arena_grow(eval->frames, eval->code, eval->code_capacity * sizeof(IrInstr),
                                capacity * sizeof(IrInstr));
        eval->code_capacity = (u32)capacity;
    }
    if (eval->code_count == 0) {
        eval->code[eval->code_count++] = (IrInstr){.op = IR_HALT};
    }
    u32 old = eval->func_capacity;
    if (ir->funcs.count > old) {
        size_t capacity = size_next_capacity(old, ir->funcs.count);
        eval->funcs = arena_grow(eval->frames, eval->funcs, old * sizeof(EvalFunc),
                                 capacity * sizeof(EvalFunc));
        memset(eval->funcs + old, 0, (capacity - old) * sizeof(EvalFunc));
        eval->func_capacity = (u32)capacity;
    }
}

/* The rewriting described in machine.h. */
static void rewrite(IrInstr *words, u32 count)
{
    for (IrInstr *word = words; word < words + count; word++) {
        switch (word->op) {
        case IR_JMP:
        case IR_ARM:
        case IR_LOOP:
        case IR_JT:
        case IR_JF: word->bc *= (u32)sizeof(IrInstr); break;
        case IR_RET_REG:
            if (word->a == 0) {
                word->op = IR_RET;
            }
            break;
        }
    }
}

static void copy_func(Eval *eval, const IrFunc *func)
{
    u64 need = (u64)func->reg_count * sizeof(Slot) + func->mem_size;
    EvalFrame frame = {.need = (u32)(need < UINT32_MAX ? need : UINT32_MAX),
                       .mem_size = func->mem_size};
    IrInstr *at = eval->code + eval->code_count;
    memcpy(at, &frame, sizeof(frame));
    memcpy(at + 1, ir_instrs(eval->ir) + func->first_instr, func->instr_count * sizeof(IrInstr));
    rewrite(at + 1, func->instr_count);
    if (!eval->options.no_fusing) {
        fuse_words(at + 1, func->instr_count);
    }
    eval->code_count += 1 + func->instr_count;
}

/* The words of a function in the code. */
static const IrInstr *load_func(Eval *eval, u32 index)
{
    u32 *entry = &eval->funcs[index].entry;
    if (*entry == 0) {
        const IrFunc *func = ir_func_at(&eval->ir->funcs, ir_func_id(&eval->ir->funcs, index));
        assert(func->first_instr > 0);
        assert(eval->code_capacity - eval->code_count > func->instr_count);
        *entry = eval->code_count + 1;
        copy_func(eval, func);
    }
    return &eval->code[*entry];
}

void machine_link(EvalMachine *m, const IrInstr *ip)
{
    IrInstr *call = &m->code[ip - m->code];
    ptrdiff_t distance = load_func(m->eval, call->bc) - ip;
    call->op = IR_CALL_LINKED;
    call->bc = (u32)((i32)distance * (i32)sizeof(IrInstr));
}

/* The source position of a word of the code. Looks through all functions: runs that end well do not
 * ask. */
static u32 position_of(const Eval *eval, const IrInstr *ip)
{
    const Ir *ir = eval->ir;
    u32 word = (u32)(ip - eval->code);
    for (u32 i = 1; i < ir->funcs.count; i++) {
        const IrFunc *func = ir_func_at(&ir->funcs, ir_func_id(&ir->funcs, i));
        u32 entry = eval->funcs[i].entry;
        if (entry > 0 && word - entry < func->instr_count) {
            return ir_spans(ir)[func->first_instr + (word - entry)];
        }
    }
    UNREACHABLE();
}

/* ---- data objects ---- */

typedef enum Relocation { TO_ADDRESS, TO_START } Relocation;

/* An address, also while there are no strings. */
static const u8 *string_base(const Ir *ir)
{
    static const u8 none[1] = {0};
    return ir->string_bytes.items ? ir->string_bytes.items : none;
}

/* Turns the place of a STR from an offset in string_bytes into an address, or back. */
static void relocate_str(const Ir *ir, u8 *bytes, Relocation to)
{
    u64 place;
    memcpy(&place, bytes, sizeof(place));
    u64 base = address_bits(string_base(ir));
    place = to == TO_ADDRESS ? place + base : place - base;
    assert(to == TO_ADDRESS || place <= ir->string_bytes.count);
    memcpy(bytes, &place, sizeof(place));
}

/* All STRs in the value at `bytes`. Recurses as deep as the type is nested. */
static void relocate(const Ir *ir, const IrLayout *layout, u8 *bytes, Relocation to)
{
    if (!layout->has_address) {
        return;
    }
    if (layout->kind == IR_KIND_STR) {
        relocate_str(ir, bytes, to);
    } else if (layout->kind == IR_KIND_ARRAY) {
        const IrLayout *elem = ir_layout_at(&ir->layouts, layout->elem);
        for (u32 i = 0; i < layout->count; i++) {
            relocate(ir, elem, bytes + (size_t)i * elem->size, to);
        }
    } else if (ir_kind_has_fields((IrKind)layout->kind)) {
        const IrField *fields = ir_fields(ir) + layout->first_field;
        for (u32 i = 0; i < layout->count; i++) {
            relocate(ir, ir_layout_at(&ir->layouts, fields[i].layout), bytes + fields[i].offset,
                     to);
        }
    } else {
        bug("a constant holds a reference");
    }
}

static void relocate_data(Eval *eval, u32 index)
{
    const Ir *ir = eval->ir;
    IrDataId id = ir_data_id(&ir->datas, index);
    const IrData *data = ir_data_at(&ir->datas, id);
    const IrLayout *layout = ir_layout_at(&ir->layouts, data->layout);
    u8 *copy = eval->data + data->start;
    memcpy(copy, ir_data_bytes(ir, id), layout->size);
    relocate(ir, layout, copy, TO_ADDRESS);
}

static void prepare_data(Eval *eval)
{
    const Ir *ir = eval->ir;
    if (ir->data_bytes.count > eval->data_capacity) {
        size_t capacity = size_next_capacity(eval->data_capacity, ir->data_bytes.count);
        eval->data = arena_grow(eval->frames, eval->data, eval->data_capacity, capacity);
        eval->data_capacity = (u32)size_min(capacity, UINT32_MAX);
    }
    if (eval->relocated_to != string_base(ir)) { /* they have moved: all STRs are wrong */
        eval->relocated_to = string_base(ir);
        eval->data_done = 0;
    }
    for (u32 i = u32_max(eval->data_done, 1); i < ir->datas.count; i++) {
        relocate_data(eval, i);
    }
    eval->data_done = ir->datas.count;
}

/* ---- a run ---- */

static EvalMachine machine_make(Eval *eval)
{
    const Ir *ir = eval->ir;
    size_t region = prepare_region(eval);
    return (EvalMachine){
        .regs = (Slot *)(void *)eval->region + 1, /* one for the return address */
        .memory = eval->region + region,
        .fuel = eval->options.max_steps > 0 ? eval->options.max_steps : UINT64_MAX,
        .consts = ir_consts(ir),
        .strings = (const IrString *)(void *)ir->strings.items,
        .string_bytes = string_base(ir),
        .datas = (const IrData *)(void *)ir->datas.items,
        .data = eval->data,
        .formats = (const IrFormatSpec *)(void *)ir->formats.items,
        .code = eval->code,
        .ir = ir,
        .eval = eval,
    };
}

/* What a CALL does. False when the outermost function does not fit. */
static bool enter(EvalMachine *m, u32 func, void *result)
{
    const IrInstr *callee = load_func(m->eval, func);
    const EvalFrame *frame = frame_of(callee);
    assert((u64)(uintptr_t)callee >> LINK_ADDRESS_BITS == 0);
    if ((size_t)(m->memory - (u8 *)m->regs) < frame->need) {
        return false;
    }
    m->regs[-1].u64 = link_make(m->code, 0); /* the HALT */
    m->regs[0].u64 = address_bits(result);
    m->memory -= frame->mem_size;
    m->ip = callee;
    return true;
}

static void run_loop(Eval *eval, EvalMachine *m)
{
    if (eval->loop) {
        eval->loop(m);
    } else if (eval->options.use_switch) {
        loop_switch(m);
    } else {
        loop_goto(m);
    }
}

static EvalResult finish(Eval *eval, const EvalMachine *m)
{
    print_flush(eval);
    EvalResult result = {.status = m->status, .exit_code = m->exit_code};
    if (m->status != EVAL_DONE) {
        result.pos = position_of(eval, m->ip);
    }
    if (eval->write_failed) {
        result.status = EVAL_OUTPUT_FAILED;
    } else if (m->status == EVAL_PANIC) {
        result.message = (Str){eval->text.bytes, eval->text.len};
    }
    if (eval->options.max_steps > 0) {
        result.steps = eval->options.max_steps - m->fuel;
    }
    return result;
}

EvalResult eval_run(Eval *eval, IrFuncId func, IrLayoutId layout, void *result)
{
    const Ir *ir = eval->ir;
    const IrFunc *source = ir_func_at(&ir->funcs, func);
    assert(source->param_regs <= 1); /* the hidden parameter */
    notice_reset(eval);
    prepare_code(eval);
    prepare_data(eval);
    print_begin(eval);
    EvalMachine m = machine_make(eval);
    if (!enter(&m, ir_func_index(&ir->funcs, func), result)) {
        return (EvalResult){.status = EVAL_LIMIT_FRAMES, .pos = source->pos};
    }
    run_loop(eval, &m);
    if (m.status == EVAL_DONE && source->result_regs > 0 && result) {
        memcpy(result, m.regs, ir_layout_at(&ir->layouts, layout)->size);
    }
    return finish(eval, &m);
}

EvalResult eval_constant(Eval *eval, IrFuncId func, IrDataId data)
{
    const Ir *ir = eval->ir;
    const IrData *object = ir_data_at(&ir->datas, data);
    const IrLayout *layout = ir_layout_at(&ir->layouts, object->layout);
    u8 *bytes = ir_data_bytes(ir, data);
    EvalResult result = eval_run(eval, func, object->layout, bytes);
    if (result.status == EVAL_DONE) {
        relocate(ir, layout, bytes, TO_START);
        relocate_data(eval, ir_data_index(&ir->datas, data)); /* its copy was made before the run */
    } else {
        memset(bytes, 0, layout->size);
    }
    return result;
}

void memory_repeat(u8 *first, size_t size, size_t count)
{
    if (size == 1 && count > 0) {
        memset(first, *first, count);
        return;
    }
    /* What stands there is doubled until all of it does. */
    size_t total = size * count;
    for (size_t done = size; done < total;) {
        size_t part = size_min(done, total - done);
        memcpy(first + done, first, part);
        done += part;
    }
}
