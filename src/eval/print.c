/* print.c: from the FMT instructions to the host's streams.
 *
 * Standard output is gathered in a fixed buffer. Whole lines of it leave when it is full, at each
 * print if the host wants lines, and before anything goes to stderr: who reads both streams on one
 * terminal sees them in the order in which rustc's program, whose stdout is line-buffered, writes
 * them. The rest leaves at the end of the run. A print to stderr is gathered too, and leaves as one
 * write. */
#include "eval/format.h"
#include "eval/machine.h"
#include "mem/arena.h"

enum {
    OUT_BYTES = 64 << 10,
    TEXT_FIRST_BYTES = 256,
    FORMAT_COUNT_MAX = 0xffff, /* width and precision: as rustc */
};

static void host_write(Eval *eval, IrStream stream, Str bytes)
{
    if (bytes.len > 0 && !eval->write_failed) {
        eval->write_failed = !eval->host.write(eval->host.context, stream, bytes);
    }
}

/* Writes the first `size` bytes of standard output's buffer; the rest moves to its front. */
static void out_write(Eval *eval, size_t size)
{
    Sink *out = &eval->out;
    host_write(eval, IR_STREAM_STDOUT, (Str){out->bytes, size});
    if (size < out->len && size > 0) {
        memmove(out->bytes, out->bytes + size, out->len - size);
    }
    out->len -= size;
    eval->print_start -= size_min(eval->print_start, size);
}

static void out_write_lines(Eval *eval)
{
    size_t size = eval->out.len;
    while (size > 0 && eval->out.bytes[size - 1] != '\n') {
        size--;
    }
    out_write(eval, size);
}

/* The buffer is made by the first print: most constants print nothing. */
static void out_make_room(Sink *out)
{
    Eval *eval = out->context;
    if (!out->bytes) {
        out->bytes = arena_array(eval->frames, u8, OUT_BYTES);
        out->capacity = OUT_BYTES;
    }
    out_write_lines(eval);
    if (out->len == out->capacity) {
        out_write(eval, out->len);
    }
}

static void text_make_room(Sink *text)
{
    Eval *eval = text->context;
    size_t capacity = size_max(size_next_capacity(text->capacity, 0), TEXT_FIRST_BYTES);
    text->bytes = arena_grow(eval->frames, text->bytes, text->capacity, capacity);
    text->capacity = capacity;
}

void print_begin(Eval *eval)
{
    eval->out.make_room = out_make_room;
    eval->out.context = eval;
    eval->out.indent = 0; /* the last run may have been left by a longjmp */
    eval->text.make_room = text_make_room;
    eval->text.context = eval;
    eval->text.indent = 0;
    eval->write_failed = false;
}

void print_flush(Eval *eval) { out_write(eval, eval->out.len); }

void machine_panic(EvalMachine *m, Str message)
{
    m->status = EVAL_PANIC;
    m->eval->text.len = 0;
    sink_write_str(&m->eval->text, message);
}

void machine_fmt_begin(EvalMachine *m, IrStream stream)
{
    Eval *eval = m->eval;
    m->stream = stream;
    if (stream == IR_STREAM_STDOUT) {
        m->sink = &eval->out;
        eval->print_start = eval->out.len;
        return;
    }
    if (stream == IR_STREAM_STDERR) {
        out_write_lines(eval);
    }
    m->sink = &eval->text;
    eval->text.len = 0;
}

/* A width or precision; false when it is more than rustc takes. */
static bool read_count(IrCount kind, u32 number, const Slot *regs, bool *present, u32 *count)
{
    *present = kind != IR_COUNT_NONE;
    u64 value = kind == IR_COUNT_REG ? regs[number].u64 : number;
    *count = (u32)value;
    return value <= FORMAT_COUNT_MAX;
}

bool machine_fmt(EvalMachine *m, const IrInstr *ip, const Slot *regs)
{
    const IrFormatSpec *spec = &m->formats[ip->bc];
    Formatter f = {
        .sink = m->sink,
        .ir = m->ir,
        .fill = spec->fill,
        .trait = (IrTrait)spec->trait,
        .align = (IrAlign)spec->align,
        .flags = spec->flags,
    };
    if (!read_count((IrCount)spec->width_count, spec->width, regs, &f.has_width, &f.width)
        || !read_count((IrCount)spec->precision_count, spec->precision, regs, &f.has_precision,
                       &f.precision)) {
        /* rustc's program panics before it prints anything of this print. */
        if (m->stream == IR_STREAM_STDOUT) {
            m->sink->len = m->eval->print_start;
        }
        machine_panic(m, STR("Formatting argument out of range"));
        return false;
    }
    const IrLayout *layout = ir_layout_at(&m->ir->layouts, spec->layout);
    const Slot *value = &regs[ip->a];
    bool in_memory = ir_kind_in_memory((IrKind)layout->kind);
    format_value(&f, layout, in_memory ? slot_address(*value) : (const u8 *)value);
    return true;
}

bool machine_fmt_end(EvalMachine *m)
{
    Eval *eval = m->eval;
    switch (m->stream) {
    case IR_STREAM_STDOUT:
        if (eval->host.line_buffered) {
            out_write_lines(eval);
        }
        break;
    case IR_STREAM_STDERR:
        host_write(eval, IR_STREAM_STDERR, (Str){eval->text.bytes, eval->text.len});
        break;
    case IR_STREAM_PANIC: m->status = EVAL_PANIC; return false;
    }
    if (eval->write_failed) {
        m->status = EVAL_OUTPUT_FAILED;
    }
    return !eval->write_failed;
}
