/* machine.h: the state of one run, as the loop and its helpers see it. Internal to src/eval.
 *
 * The loop keeps ip, registers, memory and fuel in locals and stores them here only when it stops. What
 * an instruction does rarely, or slowly, is a function here that the loop calls. */
#ifndef LUDUS_EVAL_MACHINE_H
#define LUDUS_EVAL_MACHINE_H

#include "eval/eval.h"

/* A register. A value of a narrow type is read through its own member; it is written through u64,
 * zero-extended, where that costs nothing, so that a later 8-byte move does not wait for a narrow
 * store to leave the store buffer. */
typedef union Slot {
    u64 u64;
    i64 i64;
    u32 u32;
    i32 i32;
    u16 u16;
    i16 i16;
    u8 u8;
    i8 i8;
    f64 f64;
    f32 f32;
    const IrInstr *ip; /* return address */
} Slot;

_Static_assert(sizeof(Slot) == 8, "a register is 8 bytes");
_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__,
               "a narrow value is the low bytes of its register");

/* Addresses are kept as u64, also where pointers are narrower. */
static inline u8 *slot_address(Slot slot) { return (u8 *)(uintptr_t)slot.u64; }
static inline u64 address_bits(const void *address) { return (u64)(uintptr_t)address; }

/* The text of a pair of registers. */
static inline Str slot_str(const Slot *pair)
{
    return (Str){slot_address(pair[0]), (size_t)pair[1].u64};
}

/* What CALL needs of a function, in one quarter of a cache line. */
struct EvalFunc {
    const IrInstr *code; /* NULL: not looked up yet */
    u32 need;            /* bytes of registers and memory; EVAL_NEVER_FITS: see machine_resolve */
    u32 mem_size;
};

enum { EVAL_NEVER_FITS = 0xffffffff };

struct EvalMachine {
    /* The loop's locals, at the start and when it has stopped. */
    const IrInstr *ip;
    Slot *regs;
    u8 *memory; /* low end of the current frame's memory */
    u64 fuel;   /* steps left */

    /* Set by a helper that stops the run. */
    EvalStatus status;

    /* The pools, as plain arrays. */
    const u64 *consts;
    const IrString *strings;
    const u8 *string_bytes;
    const IrData *datas;
    const u8 *data; /* relocated */
    const IrFormatSpec *formats;
    EvalFunc *funcs;

    const Ir *ir;
    Eval *eval;
    Sink *sink; /* between FMT_BEGIN and FMT_END */
    IrStream stream;
};

/* The two loops. They return when the run has stopped, with m->status set. */
void loop_goto(EvalMachine *m);
void loop_switch(EvalMachine *m);

/* ---- helpers of the loop; those that return bool return false when the run must stop ---- */

/* The callee does not fit, or was not called before: fills in its EvalFunc in the second case. False
 * is a stack overflow. */
COLD bool machine_resolve(EvalMachine *m, u32 func);

/* An arithmetic instruction or a check has found what panics: looks at it again and says what. */
COLD void machine_fault(EvalMachine *m, const IrInstr *ip, const Slot *regs);

/* Ends the run with this message; more may then be written to eval->text. */
COLD void machine_panic(EvalMachine *m, Str message);

/* REPEAT: `size` bytes at `first`, again behind themselves until they stand there `count` times. */
void memory_repeat(u8 *first, size_t size, size_t count);

void machine_fmt_begin(EvalMachine *m, IrStream stream);
bool machine_fmt(EvalMachine *m, const IrInstr *ip, const Slot *regs);
bool machine_fmt_end(EvalMachine *m);

/* ---- output (print.c) ---- */

/* Makes the two sinks; at the first run. */
void print_init(Eval *eval);

/* Writes what standard output holds. */
void print_flush(Eval *eval);

/* An EXT, or a word that is no instruction, was reached. */
NORETURN COLD void machine_bad_word(const EvalMachine *m, const IrInstr *ip);

#endif
