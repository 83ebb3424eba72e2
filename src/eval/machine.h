/* machine.h: the state of one run, as the loop and its helpers see it. Internal to src/eval.
 *
 * The loop keeps ip, registers, memory and fuel in locals and stores them here only when it stops.
 * What an instruction does rarely, or slowly, is a function here that the loop calls. */
#ifndef LUDUS_EVAL_MACHINE_H
#define LUDUS_EVAL_MACHINE_H

#include "base/utf8.h"
#include "eval/eval.h"
#include "eval/fuse.h"
#include "ir/builtin.h"

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

/* ---- code ----
 *
 * A run executes a copy of the IR's words, made function by function at the first call of each:
 *
 *      code:  | HALT | frame | words of f ... | frame | words of g ... |     unused |
 *
 * so that words can be rewritten to what is faster for this process, while the IR stays as it is:
 *      JMP LOOP JT JF       the distance in bc becomes one in bytes
 *      RET_REG of R[0]      becomes RET
 *      CALL                 becomes CALL_LINKED, when it is executed for the first time
 *      what fuse.def lists  is one instruction, in the place of its first
 * All of it is relative: between runs the code may move. */

/* What precedes a function's words. */
typedef struct EvalFrame {
    u32 need; /* bytes of registers and memory; more than any region has, if it is more than that */
    u32 mem_size;
} EvalFrame;

_Static_assert(sizeof(EvalFrame) == sizeof(IrInstr), "a frame is one word of the code");

static inline const EvalFrame *frame_of(const IrInstr *words)
{
    return (const EvalFrame *)(const void *)words - 1;
}

enum {
    CODE_WORDS_MAX = (1 << 28) - 1 /* so that such a distance fits */
};

/* The word `bytes` behind ip, or before it. */
static inline const IrInstr *ip_add(const IrInstr *ip, i32 bytes)
{
    return (const IrInstr *)(const void *)((const u8 *)ip + bytes);
}

/* What stands in the register before a callee's window:
 *
 *      63                     48 47                                          0
 *      +------------------------+--------------------------------------------+
 *      | a of the CALL          | the return address                         |
 *      +------------------------+--------------------------------------------+
 *
 * One word, because R and ip wait for it at each return. Addresses of user space have at most 48
 * bits on the machines that Ludus runs on (asserted). */
enum { LINK_ADDRESS_BITS = 48 };

static inline u64 link_make(const IrInstr *ip, u16 window)
{
    return (u64)window << LINK_ADDRESS_BITS | (u64)(uintptr_t)ip;
}

static inline Slot *link_regs(Slot *regs, u64 link) { return regs - (link >> LINK_ADDRESS_BITS); }

static inline const IrInstr *link_ip(u64 link)
{
    u32 other = 64 - LINK_ADDRESS_BITS;
    return (const IrInstr *)(uintptr_t)(link << other >> other);
}

/* Where a function's words are in the code; 0 = not called yet. */
struct EvalFunc {
    u32 entry;
};

/* ---- the machine ---- */

struct EvalMachine {
    /* The loop's locals, at the start and when it has stopped. */
    const IrInstr *ip;
    Slot *regs;
    u8 *memory; /* low end of the current frame's memory */
    u64 fuel;   /* steps left */

    /* Set by a helper that stops the run. */
    EvalStatus status;
    int exit_code;

    /* The pools, as plain arrays. */
    const u64 *consts;
    const IrString *strings;
    const u8 *string_bytes;
    const IrData *datas;
    const u8 *data; /* relocated */
    const IrFormatSpec *formats;

    IrInstr *code;
    const Ir *ir;
    Eval *eval;
    Sink *sink; /* between FMT_BEGIN and FMT_END */
    IrStream stream;
};

/* The two loops. They return when the run has stopped, with m->status set. */
void loop_goto(EvalMachine *m);
void loop_switch(EvalMachine *m);

/* ---- helpers of the loop; those that return bool return false when the run must stop ---- */

/* Rewrites the CALL at ip as CALL_LINKED; the callee's words are copied if it is its first call. */
COLD void machine_link(EvalMachine *m, const IrInstr *ip);

/* An arithmetic instruction or a check has found what panics: looks at it again and says what. */
COLD void machine_fault(EvalMachine *m, const IrInstr *ip, const Slot *regs);

/* Decodes the char at `at` in a text, which is well formed; returns its length in bytes. */
static inline u32 text_next_char(const u8 *at, u32 *code_point)
{
    u32 size = at[0] >= 0xf0 ? 4 : at[0] >= 0xe0 ? 3 : at[0] >= 0x80 ? 2 : 1;
    *code_point = size == 1 ? at[0] : at[0] & (0xffu >> (size + 1));
    for (u32 i = 1; i < size; i++) {
        *code_point = *code_point << 6 | (at[i] & 0x3f);
    }
    return size;
}

/* Whether a text, given by its pair, has the bytes low..high, and chars begin or end there. */
static inline bool text_has_range(const Slot *text, u64 low, u64 high)
{
    Str str = slot_str(text);
    return low <= high && high <= str.len && (low == str.len || utf8_starts(str.bytes[low]))
           && (high == str.len || utf8_starts(str.bytes[high]));
}

/* Ends the run with this message; more may then be written to eval->text. */
COLD void machine_panic(EvalMachine *m, Str message);

/* "index out of bounds". */
COLD void machine_index_panic(EvalMachine *m, u64 index, u64 len);

/* REPEAT: `size` bytes at `first`, again behind themselves until they stand there `count` times. */
void memory_repeat(u8 *first, size_t size, size_t count);

/* A LIST, on the window; false when it panics. */
bool machine_list(EvalMachine *m, const IrInstr *ip, Slot *window);

void machine_fmt_begin(EvalMachine *m, IrStream stream);
bool machine_fmt(EvalMachine *m, const IrInstr *ip, const Slot *regs);
bool machine_fmt_end(EvalMachine *m);

/* ---- output (print.c) ---- */

/* At the beginning of a run. */
void print_begin(Eval *eval);

/* Writes what standard output holds. */
void print_flush(Eval *eval);

/* An EXT, or a word that is no instruction, was reached. */
NORETURN COLD void machine_bad_word(const EvalMachine *m, const IrInstr *ip);

#endif
