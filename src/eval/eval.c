/* eval.c: one run: what is kept from run to run is brought up to date, the outermost call is made by
 * hand, a loop runs, and the result is read out. */
#include "eval/eval.h"

#include "base/bug.h"
#include "base/limits.h"
#include "eval/machine.h"

enum { REGION_BYTES_MIN = 4 * sizeof(Slot) };

/* A frame's need is kept in 32 bits, and EVAL_NEVER_FITS is more than any region has. */
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

/* Entries are filled in by the first call of each function (machine_resolve), so that a run costs nothing
 * for functions that it does not call. */
static void prepare_funcs(Eval *eval)
{
    const Pool *funcs = &eval->ir->funcs;
    const u8 *base = eval->ir->instrs.items;
    if (funcs->count <= eval->func_capacity && eval->funcs_base == base) {
        return;
    }
    if (funcs->count > eval->func_capacity) {
        size_t capacity = size_next_capacity(eval->func_capacity, funcs->count);
        eval->funcs = arena_grow(eval->frames, eval->funcs, eval->func_capacity * sizeof(EvalFunc),
                                 capacity * sizeof(EvalFunc));
        eval->func_capacity = (u32)capacity;
    }
    for (u32 i = 0; i < eval->func_capacity; i++) {
        eval->funcs[i] = (EvalFunc){.need = EVAL_NEVER_FITS};
    }
    eval->funcs_base = base;
}

bool machine_resolve(EvalMachine *m, u32 func)
{
    EvalFunc *entry = &m->funcs[func];
    if (entry->code) {
        return false; /* it was looked up before, so it really does not fit */
    }
    const IrFunc *source = ir_func_at(&m->ir->funcs, ir_func_id(&m->ir->funcs, func));
    assert(source->first_instr > 0);
    u64 need = (u64)source->reg_count * sizeof(Slot) + source->mem_size;
    entry->code = ir_instrs(m->ir) + source->first_instr;
    entry->need = need < EVAL_NEVER_FITS ? (u32)need : EVAL_NEVER_FITS;
    entry->mem_size = source->mem_size;
    return true;
}

/* ---- data objects ---- */

typedef enum Relocation { TO_ADDRESS, TO_START } Relocation;

/* Turns the place of a STR from an offset in string_bytes into an address, or back. */
static void relocate_str(const Ir *ir, u8 *bytes, Relocation to)
{
    u64 place;
    memcpy(&place, bytes, sizeof(place));
    u64 base = address_bits(ir->string_bytes.items);
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
    } else if (layout->kind == IR_KIND_TUPLE) {
        const IrField *fields = ir_fields(ir) + layout->first_field;
        for (u32 i = 0; i < layout->count; i++) {
            relocate(ir, ir_layout_at(&ir->layouts, fields[i].layout), bytes + fields[i].offset, to);
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
    if (eval->relocated_to != ir->string_bytes.items) { /* they have moved: all STRs are wrong */
        eval->relocated_to = ir->string_bytes.items;
        eval->data_done = 0;
    }
    for (u32 i = u32_max(eval->data_done, 1); i < ir->datas.count; i++) {
        relocate_data(eval, i);
    }
    eval->data_done = ir->datas.count;
}

/* ---- a run ---- */

/* Where the outermost call returns to: the word behind a CALL that moves R by nothing. */
static const IrInstr OUTERMOST[] = {{.op = IR_CALL}, {.op = IR_HALT}};

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
        .string_bytes = ir->string_bytes.items,
        .datas = (const IrData *)(void *)ir->datas.items,
        .data = eval->data,
        .formats = (const IrFormatSpec *)(void *)ir->formats.items,
        .funcs = eval->funcs,
        .ir = ir,
        .eval = eval,
    };
}

/* What CALL does. False when the outermost function does not fit. */
static bool enter(EvalMachine *m, u32 func, void *result)
{
    const EvalFunc *callee = &m->funcs[func];
    if (!callee->code) {
        machine_resolve(m, func);
    }
    if ((size_t)(m->memory - (u8 *)m->regs) < callee->need) {
        return false;
    }
    m->regs[-1].ip = &OUTERMOST[1];
    m->regs[0].u64 = address_bits(result);
    m->memory -= callee->mem_size;
    m->ip = callee->code;
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

static u32 position(const EvalMachine *m)
{
    return m->status == EVAL_DONE ? 0 : ir_spans(m->ir)[m->ip - ir_instrs(m->ir)];
}

static EvalResult finish(Eval *eval, const EvalMachine *m)
{
    print_flush(eval);
    EvalResult result = {.status = m->status, .pos = position(m)};
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
    prepare_funcs(eval);
    prepare_data(eval);
    if (!eval->out.bytes) {
        print_init(eval);
    }
    eval->write_failed = false;
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
        relocate_data(eval, ir_data_index(&ir->datas, data)); /* the copy was made before its value */
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
