/* ir.h: the flat, index-based intermediate representation.
 *
 * Everything is an index into a pool; there is not one pointer in it, so an Ir can be moved, saved
 * and mapped. It lies in the unit's `ir` arena and lives until the end of the unit. The
 * instructions and what an 8-byte instruction looks like: op.def.
 *
 *      funcs    IrFunc    name, ranges, frame size          instrs   8-byte words of all functions
 *      spans    u32       source position of each word      blocks   first word of each block
 *      consts   u64       constants that do not fit a word  strings  ranges of bytes
 *      layouts  IrLayout  how values lie in memory          fields   of tuples and structs
 *      variants IrVariant names and values, of enums
 *      formats  IrFormatSpec                                datas    values of consts and statics
 *
 * A function is built as an IrBody (build.h) in scratch memory, where blocks can still be added and
 * jumps name blocks; passes work on that; ir_link turns it into words of the pools with jumps as
 * distances.
 *
 * The frame of a running function (eval):
 *      registers: one 8-byte slot each, parameters first; windows of callees overlap the end
 *      memory:    mem_size bytes for arrays, tuples and whatever else is not one or two registers
 * Calling convention: a one-register value is passed in one register, a pair in two, a value in
 * memory as its address (of a copy that the callee may change), a value of size 0 not at all. A
 * result comes back in one or two registers; one in memory is written where the hidden first
 * parameter points. */
#ifndef LUDUS_IR_IR_H
#define LUDUS_IR_IR_H

#include "mem/pool.h"
#include "mem/strbuf.h"

typedef struct IrFuncId { PoolHandle raw; } IrFuncId;
typedef struct IrStrId { PoolHandle raw; } IrStrId;
typedef struct IrLayoutId { PoolHandle raw; } IrLayoutId;
typedef struct IrFormatId { PoolHandle raw; } IrFormatId;
typedef struct IrDataId { PoolHandle raw; } IrDataId;
typedef struct IrConstId { u32 raw; } IrConstId;

typedef enum IrOp {
#define OP(name, format) IR_##name,
#include "ir/op.def"
    IR_OP_COUNT
} IrOp;

typedef enum IrFormat {
    IR_F_NONE, IR_F_D, IR_F_DR, IR_F_DRR, IR_F_DRI, IR_F_DI, IR_F_DK, IR_F_DS, IR_F_DREG, IR_F_DMEM,
    IR_F_DDATA, IR_F_DP, IR_F_DPP, IR_F_LOAD, IR_F_LOADP, IR_F_STORE, IR_F_STOREP, IR_F_XLOAD,
    IR_F_XSTORE, IR_F_RJ, IR_F_RRJ, IR_F_RIJ, IR_F_J, IR_F_CALL, IR_F_RET, IR_F_RETR, IR_F_RETP,
    IR_F_RR, IR_F_RRR, IR_F_RRP, IR_F_RI, IR_F_DRRX, IR_F_RRX, IR_F_RIX, IR_F_DRRL, IR_F_S,
    IR_F_F, IR_F_B, IR_F_BL, IR_F_I,
} IrFormat;

typedef struct IrInstr {
    u16 op;
    u16 a;
    union {
        struct {
            u16 b;
            u16 c;
        };
        u32 bc;
    };
} IrInstr;

_Static_assert(sizeof(IrInstr) == 8, "an instruction is one word");

/* Ids in instructions (bc) are plain indices, without the pool's tag: the words must stay valid
 * when the IR is saved and loaded. Index 0 of each pool is unused. */

typedef struct IrFunc {
    IrStrId name;
    u32 first_instr; /* index into instrs and spans; 0 = not defined yet */
    u32 instr_count;
    u32 first_block; /* index into blocks: the word at which each block starts, counted from the */
    u32 block_count; /* function's first word; ascending, the first is 0 */
    u32 mem_size;    /* bytes, a multiple of 8 */
    u32 reg_count;   /* slots, callees' windows up to their parameters included; at most 65,535 */
    u16 param_regs;
    u8 result_regs;  /* 0, 1 or 2 */
    u8 is_const;     /* declared `const fn` */
    u32 pos;         /* of its name in the source */
} IrFunc;

typedef struct IrString {
    u32 start; /* into string_bytes */
    u32 len;
} IrString;

/* Kinds of value, as far as running needs to tell them apart: isize is I64, usize is U64. */
typedef enum IrKind {
    IR_KIND_UNIT, /* also `!` */
    IR_KIND_BOOL,
    IR_KIND_CHAR,
    IR_KIND_I8, IR_KIND_I16, IR_KIND_I32, IR_KIND_I64,
    IR_KIND_U8, IR_KIND_U16, IR_KIND_U32, IR_KIND_U64,
    IR_KIND_F32, IR_KIND_F64,
    IR_KIND_STR,   /* {address, u64 length} */
    IR_KIND_REF,   /* address of a value of layout `elem` */
    IR_KIND_SLICE, /* {address, u64 count} of values of layout `elem` */
    IR_KIND_ARRAY, /* count values of layout `elem` */
    IR_KIND_TUPLE, /* fields */
    IR_KIND_STRUCT, /* fields, with a name of its own; they have names too, or none has */
    IR_KIND_ENUM,   /* a discriminant of layout `elem`, an integer; without fields */
    IR_KIND_COUNT,
} IrKind;

typedef struct IrLayout {
    u8 kind; /* IrKind */
    u8 align;
    u8 has_address; /* contains a STR, REF or SLICE: its bytes are relocated when they are moved */
    u32 size;       /* bytes */
    IrLayoutId elem;
    u32 count;       /* elements of an array, fields of a tuple or struct, variants of an enum */
    u32 first_field; /* index into fields; of an enum into variants */
    IrStrId name;    /* of a struct or enum */
} IrLayout;

/* Fields are listed in the order of the source, whatever their offsets are. */
typedef struct IrField {
    IrLayoutId layout;
    u32 offset;
    IrStrId name; /* of a struct with named fields; {0} otherwise */
} IrField;

typedef struct IrVariant {
    i64 value; /* the discriminant, extended from its type */
    IrStrId name;
} IrVariant;

typedef enum IrTrait {
    IR_TRAIT_DISPLAY, IR_TRAIT_DEBUG, IR_TRAIT_LOWER_HEX, IR_TRAIT_UPPER_HEX, IR_TRAIT_OCTAL,
    IR_TRAIT_BINARY, IR_TRAIT_LOWER_EXP, IR_TRAIT_UPPER_EXP,
} IrTrait;

typedef enum IrAlign { IR_ALIGN_NONE, IR_ALIGN_LEFT, IR_ALIGN_CENTER, IR_ALIGN_RIGHT } IrAlign;

/* A count in a format: absent, written in the string, or the u64 in a register. */
typedef enum IrCount { IR_COUNT_NONE, IR_COUNT_NUMBER, IR_COUNT_REG } IrCount;

enum { IR_FMT_PLUS = 1, IR_FMT_ALTERNATE = 2, IR_FMT_ZERO = 4, IR_FMT_DEBUG_LOWER_HEX = 8,
       IR_FMT_DEBUG_UPPER_HEX = 16 };

/* How one value is formatted: one `{...}` of a format string. */
typedef struct IrFormatSpec {
    IrLayoutId layout; /* of the value */
    u32 fill;          /* code point */
    u8 trait;          /* IrTrait */
    u8 align;          /* IrAlign */
    u8 flags;          /* IR_FMT_* */
    u8 width_count;    /* IrCount */
    u8 precision_count;
    u32 width; /* number or register */
    u32 precision;
} IrFormatSpec;

typedef enum IrStream { IR_STREAM_STDOUT, IR_STREAM_STDERR, IR_STREAM_PANIC } IrStream;

/* The value of a `const` that is kept in memory, or of a `static`. A STR in it is kept as
 * {start in string_bytes, length}; eval relocates it (ir.h has no addresses). */
typedef struct IrData {
    IrLayoutId layout;
    u32 start; /* into data_bytes, a multiple of 8 */
    IrStrId name;
} IrData;

/* M(name, type of an item, bits of an index), for each pool. Ranges have plain indices of 32 bits;
 * what is named by handles has 24 bits of index and, except in checked builds, 8 of tag. */
#define IR_POOLS(M)              \
    M(funcs, IrFunc, 24)         \
    M(instrs, IrInstr, 32)       \
    M(spans, u32, 32)            \
    M(blocks, u32, 32)           \
    M(consts, u64, 32)           \
    M(strings, IrString, 24)     \
    M(string_bytes, u8, 32)      \
    M(layouts, IrLayout, 24)     \
    M(fields, IrField, 32)       \
    M(formats, IrFormatSpec, 24) \
    M(datas, IrData, 24)         \
    M(data_bytes, u8, 32)        \
    M(variants, IrVariant, 32)

typedef struct Ir {
    Arena *arena;
#define MEMBER(name, T, index_bits) Pool name;
    IR_POOLS(MEMBER)
#undef MEMBER
    IrLayoutId scalars[IR_KIND_STR + 1]; /* layouts made by ir_layout_scalar; {0} = not yet */
} Ir;

POOL_TYPE(ir_func, IrFuncId, IrFunc)
POOL_TYPE(ir_string, IrStrId, IrString)
POOL_TYPE(ir_layout, IrLayoutId, IrLayout)
POOL_TYPE(ir_format, IrFormatId, IrFormatSpec)
POOL_TYPE(ir_data, IrDataId, IrData)

/* Pools without typed handles are arrays of ranges; element i, 1 <= i < count. */
static inline IrInstr *ir_instrs(const Ir *ir) { return (IrInstr *)(void *)ir->instrs.items; }
static inline u32 *ir_spans(const Ir *ir) { return (u32 *)(void *)ir->spans.items; }
static inline u32 *ir_blocks(const Ir *ir) { return (u32 *)(void *)ir->blocks.items; }
static inline u64 *ir_consts(const Ir *ir) { return (u64 *)(void *)ir->consts.items; }
static inline IrField *ir_fields(const Ir *ir) { return (IrField *)(void *)ir->fields.items; }
static inline IrVariant *ir_variants(const Ir *ir)
{
    return (IrVariant *)(void *)ir->variants.items;
}

void ir_init(Ir *ir, Arena *arena);

/* Forgets everything; `arena` is reset by its owner. */
void ir_reset(Ir *ir);

/* Moves every pool to a new address. Nothing in the IR notices; a pointer into it does. */
void ir_move(Ir *ir);

/* What the tables know of an op; the flags are the questions below. */
typedef struct IrOpInfo {
    u8 format; /* IrFormat */
    u8 flags;
} IrOpInfo;

enum { IR_OP_EXT = 1, IR_OP_JUMPS = 2, IR_OP_ENDS = 4, IR_OP_PANICS = 8, IR_OP_PURE = 16 };

extern const IrOpInfo ir_op_infos[IR_OP_COUNT];

const char *ir_op_name(IrOp op); /* "add_i32" */

static inline IrFormat ir_op_format(IrOp op)
{
    assert(op < IR_OP_COUNT);
    return (IrFormat)ir_op_infos[op].format;
}

static inline bool ir_op_is(IrOp op, u8 flag)
{
    assert(op < IR_OP_COUNT);
    return (ir_op_infos[op].flags & flag) != 0;
}

/* Takes two words. */
static inline bool ir_op_has_ext(IrOp op) { return ir_op_is(op, IR_OP_EXT); }

/* Has a target. */
static inline bool ir_op_is_jump(IrOp op) { return ir_op_is(op, IR_OP_JUMPS); }

/* Control never reaches the next word: jmp, loop, ret, panic, halt. (An FMT_END of a panic is no
 * such op: see ir_ends_at in code.h.) */
static inline bool ir_op_ends_block(IrOp op) { return ir_op_is(op, IR_OP_ENDS); }

/* May end the program, depending on its operands. */
static inline bool ir_op_can_panic(IrOp op) { return ir_op_is(op, IR_OP_PANICS); }

/* Writes its result registers and does nothing else. Loads are pure: the language has no wild
 * addresses. */
static inline bool ir_op_is_pure(IrOp op) { return ir_op_is(op, IR_OP_PURE); }

const char *ir_kind_name(IrKind kind); /* "i32", "str", "tuple" */

static inline bool ir_kind_has_fields(IrKind kind)
{
    return kind == IR_KIND_TUPLE || kind == IR_KIND_STRUCT;
}

/* A register holds the address of such a value, not the value. */
static inline bool ir_kind_in_memory(IrKind kind)
{
    return kind == IR_KIND_ARRAY || ir_kind_has_fields(kind);
}

/* A value is in one register. */
static inline bool ir_kind_is_scalar(IrKind kind)
{
    return (kind >= IR_KIND_BOOL && kind <= IR_KIND_F64) || kind == IR_KIND_ENUM;
}

/* A string constant; equal strings may share one. */
IrStrId ir_string_add(Ir *ir, Str text);
Str ir_string_text(const Ir *ir, IrStrId id);

/* A 64-bit constant; equal neighbours share one. Returns its index. */
u32 ir_const_add(Ir *ir, u64 value);

/* Room for a value, zeroed. The bytes: ir_data_bytes, valid until the next ir_data_add. */
IrDataId ir_data_add(Ir *ir, IrLayoutId layout, IrStrId name);
u8 *ir_data_bytes(const Ir *ir, IrDataId id);

IrLayoutId ir_layout_scalar(Ir *ir, IrKind kind); /* UNIT .. STR; one layout a kind is made */
IrLayoutId ir_layout_add(Ir *ir, IrLayout layout);

/* The text of all functions, then of the data objects: stable, one instruction a line. Meant for IR
 * that passes ir_verify. */
void ir_print(const Ir *ir, StrBuf *out);
void ir_print_func(const Ir *ir, IrFuncId func, StrBuf *out);
void ir_print_data(const Ir *ir, IrDataId data, StrBuf *out);

/* The type as text: "[i32; 4]", "&str", "(u8, f64)", "Point". */
void ir_print_layout(const Ir *ir, IrLayoutId layout, StrBuf *out);

/* The text between the braces of a format string, with the braces: "{:>8.3}". */
void ir_print_spec(const IrFormatSpec *spec, StrBuf *out);

/* Checks every rule that eval relies on; false and a message that names function, word and rule
 * when one is broken. (The rules: rule.def.) A function that is not defined is fine here, a call of
 * it is not. Garbage in the pools is found, never followed. */
bool ir_verify(const Ir *ir, StrBuf *message);

/* One function; the tables are taken to be right, and what it calls needs only to be declared: this
 * is for a function that was just linked. */
bool ir_verify_func(const Ir *ir, IrFuncId func, StrBuf *message);

#endif
