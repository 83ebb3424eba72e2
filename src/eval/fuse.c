/* fuse.c: see fuse.h. */
#include "eval/fuse.h"

#include "ir/builtin.h"

#define KEY2(first, second) ((u64)(first) << 16 | (u64)(second))
#define KEY3(first, second, third) (KEY2(first, second) << 16 | (u64)(third))

/* The op for three instructions in a row, or `otherwise`. */
static u16 fused3(u16 first, u16 second, u16 third, u16 otherwise)
{
    switch (KEY3(first, second, third)) {
#define FUSED2(first, second)
#define FUSED3(first, second, third)             \
    case KEY3(IR_##first, IR_##second, IR_##third): \
        return (u16)IR_##first##__##second##__##third;
#define DIRECT(builtin)
#include "eval/fuse.def"
    }
    return otherwise;
}

static u16 fused2(u16 first, u16 second)
{
    switch (KEY2(first, second)) {
#define FUSED2(first, second)         \
    case KEY2(IR_##first, IR_##second): \
        return (u16)IR_##first##__##second;
#define FUSED3(first, second, third)
#define DIRECT(builtin)
#include "eval/fuse.def"
    }
    return first;
}

static u16 direct(u32 builtin)
{
    switch (builtin) {
#define FUSED2(first, second)
#define FUSED3(first, second, third)
#define DIRECT(name)          \
    case IR_BUILTIN_##name:   \
        return (u16)IR_DIRECT_##name;
#include "eval/fuse.def"
    }
    return IR_BUILTIN;
}

/* The op of the instruction behind word i; EXT, which is part of no row, behind the last. */
static u16 op_behind(const IrInstr *words, u32 count, u32 *i)
{
    *i += ir_op_has_ext((IrOp)words[*i].op) ? 2 : 1;
    return *i < count ? words[*i].op : (u16)IR_EXT;
}

void fuse_words(IrInstr *words, u32 count)
{
    for (u32 i = 0; i < count; i++) {
        u16 op = words[i].op;
        if (op == IR_EXT) {
            continue;
        }
        u32 at = i;
        u16 second = op_behind(words, count, &at);
        u16 third = second == IR_EXT ? (u16)IR_EXT : op_behind(words, count, &at);
        words[i].op = op == IR_BUILTIN ? direct(words[i].bc)
                                       : fused3(op, second, third, fused2(op, second));
    }
}

u16 fuse_first_op(u16 op)
{
    static const u16 firsts[] = {
        IR_CALL,
#define FUSED2(first, second) IR_##first,
#define FUSED3(first, second, third) IR_##first,
#define DIRECT(builtin) IR_BUILTIN,
#include "eval/fuse.def"
    };
    return op < IR_OP_COUNT ? op : firsts[op - IR_OP_COUNT];
}
