/* lowering.h: what the files of src/lower share: the function under way, and one section for
 * each file.
 *
 * Where values are. A type has a class:
 *
 *      NONE     size 0 (and `!`)      nowhere
 *      SCALAR   numbers, bool, char,  one register
 *               enums, thin references
 *      PAIR     &str, &[T]            two registers: address, length
 *      MEMORY   arrays, tuples,       frame memory; locals keep its address
 *               structs               in a register
 *
 * An expression of class SCALAR or PAIR is lowered with lower_any, which says where the value is
 * (it may be a local's own register: nothing was emitted then), or with lower_to_reg, when
 * somebody knows where it should be. One of class MEMORY is lowered with lower_to_memory, into
 * an address that the consumer gives, so that an array is built where it will live.
 *
 * The rule that makes wanted registers safe: a wanted register is written last, when everything
 * that the expression reads has been read. So `x = x + f(x)` may ask for x's own register.
 *
 * Registers and memory are a stack (slots.c). At a call everything from the window up belongs to
 * the callee, so what a reference may point to is never a temporary register: temporaries that
 * are borrowed lie in frame memory. */
#ifndef LUDUS_LOWER_LOWERING_H
#define LUDUS_LOWER_LOWERING_H

#include "lower/lower.h"
#include "sema/library.h"

typedef enum ValueClass { CLASS_NONE, CLASS_SCALAR, CLASS_PAIR, CLASS_MEMORY } ValueClass;

/* The bytes at (address in register reg) + offset. */
typedef struct Address {
    u32 reg;
    u32 offset;
} Address;

typedef enum DestKind {
    DEST_DISCARD, /* evaluated for its effects */
    DEST_REG,     /* class SCALAR or PAIR */
    DEST_MEMORY,  /* any class with a size */
    DEST_RETURN,  /* the function returns it */
} DestKind;

/* Where the value of a branch or of a break goes. */
typedef struct Dest {
    DestKind kind;
    u32 reg;
    Address address;
} Dest;

typedef enum PlaceKind {
    PLACE_NONE,    /* of size 0 */
    PLACE_REG,     /* the value is in register reg (a pair: and the next) */
    PLACE_ADDRESS, /* at register reg + offset; of an unsized one, the length is in reg + 1 */
    PLACE_INDEXED, /* a scalar at register reg + register index * size */
    PLACE_ITEMS,   /* a tuple that is matched and was never made: `items` are its parts */
} PlaceKind;

typedef struct Place {
    PlaceKind kind;
    TypeId type;
    u32 reg;
    u32 offset;
    u32 index;
    const struct Place *items;
} Place;

/* A loop or labelled block that can be left. Lives on the C stack while its body is lowered. */
typedef struct Exit {
    struct Exit *outer;
    Ast *node;
    Dest dest; /* of values that breaks carry */
    IrBlockId break_block;
    IrBlockId continue_block; /* loops */
    bool is_broken;           /* break_block is jumped to */
} Exit;

/* How far registers and memory are in use. */
typedef struct SlotMark {
    u32 reg;
    u32 mem;
} SlotMark;

/* What is known about a local that never changes (bound.c). */
typedef struct LocalFact {
    u64 bound;          /* its value is below this; 0: nothing is known */
    const Local *below; /* its value is below the length of this slice, which does not change */
} LocalFact;

/* Integer literals that were decoded lately, by token: an operand is asked for its value several
 * times. */
enum { LITERALS_KEPT = 64 };

typedef struct KeptLiteral {
    u32 token;
    u64 value;
} KeptLiteral;

typedef struct Hoisted Hoisted;
typedef struct HoistTable HoistTable;

typedef struct Lowering {
    LowerContext *context;
    Ir *ir;
    Types *types;
    const Tokens *tokens;
    Arena *arena;
    IrBody *body;
    TypeId result;
    u32 result_reg; /* class MEMORY: where the address of the result is */
    Exit *exits;    /* innermost first */
    LocalFact *facts; /* by the index of the local */
    KeptLiteral *literals; /* LITERALS_KEPT; token 0 is none */
    u32 loop_depth;
    HoistTable *hoisted; /* NULL before the first loop (hoist.c) */
    SlotMark top;
    u32 lasting_size;         /* bytes of memory that is never given back, behind all other */
    VEC(u32) lasting_words;   /* its LEA_MEMs, whose offsets are not final yet */
    bool memory_exceeded;
    bool copies_constants; /* a constant's place must be one that may be changed */
} Lowering;

/* ---- value.c: classes, sizes, and the ops of a type ------------------------------------------ */

ValueClass lower_class(Lowering *l, TypeId type);
u32 lower_class_regs(ValueClass class_); /* 0, 1, 2, and 1 for an address */
IrLayout lower_layout(Lowering *l, TypeId type);
u32 lower_size(Lowering *l, TypeId type);
u32 lower_field_offset(Lowering *l, TypeId type, u32 field);
TypeId lower_elem(const Lowering *l, TypeId type); /* of REF SLICE ARRAY */
/* The type that chooses the ops: of an enum the integer type that it is kept as. */
TypeId lower_repr(const Lowering *l, TypeId type);
bool lower_is_ref(const Lowering *l, TypeId type);
bool lower_is_unsized(const Lowering *l, TypeId type);

static inline TypeId lower_type(const Ast *node) { return (TypeId){node->type}; }

/* The member of a family of eight (I8 .. U64) for a number type, bool (as u8) or char (as u32);
 * `first` is the family's _I8. */
IrOp lower_int_op(IrOp first, TypeId type);
/* The member of a family of four (8 .. 64) for a scalar type. */
IrOp lower_width_op(Lowering *l, IrOp first, TypeId type);
/* The member of a family of two (F32, F64). */
IrOp lower_float_op(IrOp first, TypeId type);
u32 lower_bits(TypeId type);          /* of a number type, bool (8) or char (32) */
bool lower_extends_sign(TypeId type); /* i8 .. isize */
bool lower_is_integral(TypeId type);  /* an integer type, bool or char */

/* ---- slots.c: registers and frame memory ----------------------------------------------------- */

u32 lower_regs(Lowering *l, u32 count);
u32 lower_class_reg(Lowering *l, ValueClass class_);
SlotMark lower_mark(const Lowering *l);
void lower_release(Lowering *l, SlotMark mark);
void lower_release_regs(Lowering *l, SlotMark mark);
/* Puts the address of new frame memory for a value of the type into register reg. */
void lower_memory(Lowering *l, TypeId type, u32 reg);
/* The same, but the memory keeps its value to the end of the function. */
void lower_lasting_memory(Lowering *l, TypeId type, u32 reg);
/* Gives lasting memory its place. */
void lower_finish_slots(Lowering *l);

/* ---- constant.c: what is known without running ----------------------------------------------- */

/* The value of an integer, bool or char expression, extended from its type to 64 bits, when it
 * is plain to see: a literal, a constant, their negation or cast. */
bool lower_known(const Lowering *l, Ast *expr, i64 *value);
/* The same for floats too: the value's bits, as in a register. */
bool lower_known_bits(Lowering *l, Ast *expr, u64 *bits);
/* Makes a data object of an expression of literals; false when it is not one, or not worth it. */
bool lower_constant_data(Lowering *l, Ast *expr, IrDataId *data);
/* Whether rustc may give a borrowed value of this expression a lifetime without end. */
bool lower_is_constant(Ast *expr);
/* Whether all bytes of the value are known to be 0. */
bool lower_is_zero(Lowering *l, Ast *expr);
/* What a NAME or PATH means; NULL for other expressions. */
Def *lower_node_def(Ast *expr);
/* The item of an expression that names a constant or static; NULL otherwise. */
Item *lower_named_constant(Ast *expr);
/* The local that an expression names; NULL otherwise. */
const Local *lower_named_local(Ast *expr);
void lower_data_address(Lowering *l, IrDataId data, u32 reg);

/* ---- hoist.c: constants of loops, in registers ----------------------------------------------- */

/* Opens a loop; in front of the outermost one the constants are put into registers, which the
 * caller gives back. */
void lower_hoist_begin(Lowering *l, Ast *loop);
void lower_hoist_end(Lowering *l);
/* While paused, constants are not looked for: so that the fold pass sees them where they are
 * used. */
void lower_hoist_pause(Lowering *l, bool pause);
/* The register of a known value, if it has one. */
bool lower_hoisted_number(Lowering *l, Ast *expr, u32 *reg);
bool lower_hoisted_data(const Lowering *l, IrDataId data, u32 *reg);

/* ---- bound.c: what indices are known to be in range ------------------------------------------ */

/* A number that the value of an integer expression, which is not negative, is below; 0 when not
 * known. */
u64 lower_bound(const Lowering *l, Ast *expr);
/* Whether the index is below the length of the list: an array, or a slice that is named. */
bool lower_is_in_range(const Lowering *l, Ast *list, TypeId list_type, Ast *index);
/* Remembers what is known about a local from the value that it gets. */
void lower_note_value(Lowering *l, const Local *local, Ast *value);
/* The same from the range `low..high` through which it runs; `inclusive` for ..= . */
void lower_note_range(Lowering *l, const Local *local, Ast *low, Ast *high, bool inclusive);
/* The same when it counts the elements of an array. */
void lower_note_bound(Lowering *l, const Local *local, u64 bound);

/* ---- alias.c: what an expression may touch --------------------------------------------------- */

/* Whether evaluating `later` may change what `operand` (an expression that was just evaluated)
 * reads. */
bool lower_may_change(Ast *operand, Ast *later);
/* Whether the value can be built piece by piece in the place, because it does not read the
 * place. */
bool lower_is_independent(Ast *value, Ast *place);
/* Whether evaluating the place neither panics nor has effects. */
bool lower_is_plain_place(Ast *place);

/* ---- place.c --------------------------------------------------------------------------------- */

bool lower_is_place(Ast *expr);
/* The address, in register reg, of a value that is borrowed: what is constant lives for ever, as
 * rustc promotes it, unless it `is_mut`; the rest as long as the statement or, in a `let` of a
 * reference, the block. */
void lower_borrowed_value(Lowering *l, Ast *operand, bool is_mut, u32 reg);
/* The place of an expression; a value is put into a temporary first. */
Place lower_place(Lowering *l, Ast *expr);
/* The same, but a value that is no place is put into memory, because it will be borrowed. */
Place lower_borrowed_place(Lowering *l, Ast *expr);
/* A place with references looked through. Stops in front of an unsized one: at its pair. */
Place lower_peel(Lowering *l, Place place);
/* Both. */
Place lower_peeled_place(Lowering *l, Ast *expr);
Place lower_local_place(Lowering *l, const Local *local);
Place lower_reg_place(TypeId type, u32 reg);
Place lower_deref_place(Lowering *l, Place reference);
Place lower_field_place(Lowering *l, Place tuple, u32 field);
Place lower_elem_place(Lowering *l, Place base, u32 index);
/* Reads a SCALAR or PAIR; lower_read may give a register that is not new. */
void lower_load(Lowering *l, Place place, u32 reg);
u32 lower_read(Lowering *l, Place place);
void lower_store(Lowering *l, Place place, u32 reg);
/* The address of a place, into reg; or in any register. */
void lower_address_to(Lowering *l, Place place, u32 reg);
u32 lower_address(Lowering *l, Place place);
void lower_add_bytes(Lowering *l, u32 reg, u32 base, i64 bytes);
/* Copies a MEMORY value. */
void lower_copy(Lowering *l, Address to, Place from);
Place lower_address_place(TypeId type, Address address);

/* ---- slice.c: ranges of arrays, slices and texts --------------------------------------------- */

Place lower_range_place(Lowering *l, AstIndex *node);

/* ---- contain.c: methods of ranges ------------------------------------------------------------ */

static inline bool lower_is_range_method(const Ast *node)
{
    return node->kind == AST_METHOD
           && ((const AstMethod *)(const void *)node)->receiver->kind == AST_RANGE;
}
/* A register with the value. */
u32 lower_range_method(Lowering *l, AstMethod *node);
/* One that gives a bool: jumps to the block when it is `when`, falls through otherwise. */
void lower_range_condition(Lowering *l, AstMethod *node, IrBlockId target, bool when);

/* ---- expr.c: expressions by kind ------------------------------------------------------------- */

/* Sets the position of what is emitted next to the start of the node. */
void lower_at(Lowering *l, const Ast *node);
u32 lower_any(Lowering *l, Ast *expr);
void lower_to_reg(Lowering *l, Ast *expr, u32 reg);
void lower_to_memory(Lowering *l, Ast *expr, Address to);
void lower_effect(Lowering *l, Ast *expr);
void lower_into(Lowering *l, Ast *expr, Dest dest);
/* lower_any, in a register that keeps its value while `later` (or NULL) is evaluated. */
u32 lower_kept(Lowering *l, Ast *expr, Ast *later);
/* The same for a number or bool; references around it are looked through. */
u32 lower_number(Lowering *l, Ast *expr, Ast *later);
/* Stores the value of an expression of any class. */
void lower_to_address(Lowering *l, Ast *expr, Address to);
void lower_move(Lowering *l, ValueClass class_, u32 to, u32 from);

/* Whether branches decide where the value of the expression goes: lower_into has cases for it. */
static inline bool lower_is_branching(const Ast *expr)
{
    return expr->kind == AST_BLOCK || expr->kind == AST_IF || expr->kind == AST_LOOP
           || expr->kind == AST_MATCH;
}

/* ---- aggregate.c: tuples, structs, arrays ---------------------------------------------------- */

/* The tuple struct that a call makes; NULL for a call of a function and all else. */
Item *lower_constructor(Ast *expr);
/* The parts of a tuple, a struct literal or the call of a constructor, as they are evaluated:
 * values or FIELD_INITs. False when they are not all there is: behind `..` stands a base, or a
 * function is called. */
bool lower_part_list(Ast *expr, AstList *parts);
/* The value of a part, and the field that it is for. */
Ast *lower_part(Ast *part, u32 position, u32 *field);
void lower_aggregate(Lowering *l, Ast *expr, Address to);
void lower_aggregate_effect(Lowering *l, Ast *expr);
void lower_array(Lowering *l, AstArray *node, Address to);
void lower_repeat(Lowering *l, AstRepeat *node, Address to);
/* The value of `Default::default()`: of class MEMORY or any other. */
void lower_default_to_memory(Lowering *l, TypeId type, Address to);
void lower_default(Lowering *l, TypeId type, u32 reg);

/* ---- operator.c ------------------------------------------------------------------------------ */

void lower_unary(Lowering *l, AstUnary *node, u32 reg);
void lower_binary(Lowering *l, AstBinary *node, u32 reg);
/* Whether a cast changes no bits that anybody looks at. */
bool lower_cast_is_free(const Lowering *l, const AstCast *node);
void lower_cast(Lowering *l, AstCast *node, u32 reg);
void lower_assign_op(Lowering *l, AstAssignOp *node);
/* In a register that holds all 64 bits. */
u32 lower_extended(Lowering *l, TypeId type, u32 reg);

/* ---- assign.c -------------------------------------------------------------------------------- */

void lower_assign(Lowering *l, AstAssign *node);

/* ---- condition.c: comparisons and jumps ------------------------------------------------------ */

/* What is compared. Values of class MEMORY are given by their addresses. */
typedef struct Comparison {
    AstBinaryOp op; /* EQ .. GE */
    TypeId type;    /* without references around it, but those of pairs */
    u32 a;
    u32 b;
    bool has_number; /* b is the number */
    i64 number;
} Comparison;

bool lower_is_comparison(AstBinaryOp op);
/* Jumps to the block when the condition is `when`, falls through otherwise. */
void lower_condition(Lowering *l, Ast *expr, IrBlockId target, bool when);
void lower_condition_value(Lowering *l, Ast *expr, u32 reg);
void lower_comparison_value(Lowering *l, AstBinary *node, u32 reg);
/* How two values that are no numbers are ordered, as -1, 0 or 1 of i8. */
void lower_order(Lowering *l, Ast *left, Ast *right, u32 reg);
void lower_compare_jump(Lowering *l, const Comparison *comparison, IrBlockId target, bool when);
/* Evaluates both operands of a comparison: c->type, a and b. */
void lower_compared_pair(Lowering *l, Ast *left, Ast *right, Comparison *c);
/* An operand of a comparison, with its type; it keeps its value while `later` is evaluated. */
u32 lower_compared(Lowering *l, Ast *expr, Ast *later, TypeId *type);
/* The same of what is in a place. */
u32 lower_compared_place(Lowering *l, Place place, TypeId *type);
/* An array that is compared with a slice becomes one. */
void lower_make_slice(Lowering *l, TypeId *type, u32 *value);
/* Whether the number fits into the instruction that compares. */
bool lower_number_fits(AstBinaryOp op, TypeId type, i64 number);

/* ---- call.c ---------------------------------------------------------------------------------- */

u32 lower_signature_regs(Lowering *l, const Item *item);
/* Returns the first register of the result (class SCALAR, PAIR). A MEMORY result goes to `to`. */
u32 lower_call(Lowering *l, Ast *node, Address to);

/* ---- library.c ------------------------------------------------------------------------------- */

/* The same for calls of the library too. */
u32 lower_any_call(Lowering *l, Ast *node, Address to);

/* ---- control.c ------------------------------------------------------------------------------- */

void lower_block(Lowering *l, AstBlock *node, Dest dest);
void lower_if(Lowering *l, AstIf *node, Dest dest);
void lower_break(Lowering *l, AstBreak *node);
void lower_continue(Lowering *l, AstContinue *node);
/* Returns the value of the expression; NULL: the unit value. */
void lower_return(Lowering *l, Ast *value);

/* ---- loop.c, range.c, iter.c ----------------------------------------------------------------- */

/* A loop:
 *
 *          (jump to test, or guard)
 *   body:  ...
 *   next:  ... where `continue` goes; leaves for `done` when it was the last turn
 *          loop body
 *   done:  where `break` goes */
typedef struct Loop {
    Exit exit;
    IrBlockId body;
} Loop;

void lower_loop(Lowering *l, AstLoop *node, Dest dest);
void lower_while(Lowering *l, AstWhile *node);
void lower_for(Lowering *l, AstFor *node);

/* A `for` loop while it is lowered. */
typedef struct ForLoop {
    Loop loop;
    AstFor *node;
    Ast *pattern;
} ForLoop;

/* A range, or one that is reversed, of numbers that the item itself counts; false for others. */
bool lower_for_range(Lowering *l, ForLoop *loop, const Iter *iter);
/* Everything that is iterated. */
void lower_for_iter(Lowering *l, ForLoop *loop, const Iter *iter);
/* Binds the pattern to a register that changes only between turns; a name that nobody changes
 * becomes that register. */
void lower_for_bind(Lowering *l, Ast *pattern, TypeId type, u32 variable);
/* Jumps behind the loop. */
void lower_for_leave(Lowering *l, ForLoop *loop, IrOp op, u32 a, u32 b);
/* The same when a comparison holds. */
void lower_for_leave_if(Lowering *l, ForLoop *loop, Comparison comparison, AstBinaryOp op);
/* Begins the body. */
void lower_for_begin(Lowering *l, ForLoop *loop);
/* Lowers the body, and begins what leads to the next turn. */
void lower_for_body(Lowering *l, ForLoop *loop);
/* Goes back to the body. */
void lower_for_end(Lowering *l, ForLoop *loop);

/* ---- pattern.c ------------------------------------------------------------------------------- */

/* Makes room for the names of a pattern. */
void lower_declare(Lowering *l, Ast *pattern);
/* Gives the names their values or references: parts of a place. */
void lower_bind_names(Lowering *l, Ast *pattern, Place place);
/* Both. */
void lower_bind(Lowering *l, Ast *pattern, Place place);
/* Both, with a value that is not evaluated yet. */
void lower_bind_value(Lowering *l, Ast *pattern, Ast *value);
/* The local, when the pattern is a name that takes values of this type whole; NULL otherwise. */
Local *lower_whole_name(Ast *pattern, TypeId type);
/* Whether the pattern has names that bind in one of these ways (PAT_BY_*; 0: in any way). */
bool lower_binds(Ast *pattern, u8 how);
/* Whether a value of this type that is matched must stay in memory, because names refer to it. */
bool lower_borrows(const Lowering *l, Ast *pattern, TypeId type);

/* The parts of a pattern, one after the other:
 *
 *      PatternParts parts = lower_pattern_parts(l, pattern, place);
 *      while ((part = lower_next_pattern(l, &parts)) != NULL) {
 *          ... lower_pattern_place(l, &parts): what the part is matched with */
typedef struct PatternParts {
    Ast *next;
    Place whole; /* references looked through */
    u32 position; /* of the next part */
    u32 at;       /* of this one */
    u32 left;     /* parts behind it */
    bool is_rest; /* it is `..` */
    bool is_behind_rest;
} PatternParts;

/* The patterns directly inside: of a struct pattern PAT_FIELDs. */
AstList lower_pattern_list(Ast *pattern);
bool lower_has_rest(Ast *pattern);
PatternParts lower_pattern_parts(Lowering *l, Ast *pattern, Place place);
Ast *lower_next_pattern(Lowering *l, PatternParts *parts);
Place lower_pattern_place(Lowering *l, const PatternParts *parts);

/* ---- match.c --------------------------------------------------------------------------------- */

void lower_match(Lowering *l, AstMatch *node, Dest dest);
/* The number that a pattern stands for, when it is a literal or names a constant or variant. */
bool lower_pattern_number(Lowering *l, Ast *pattern, i64 *number);
/* Jumps to the block unless the value in the place is one that the pattern matches. */
void lower_test(Lowering *l, Ast *pattern, Place place, IrBlockId otherwise);

/* ---- switch.c -------------------------------------------------------------------------------- */

/* The first arms, which a table leads to. */
typedef struct SwitchTable {
    u32 count;
    IrBlockId *blocks; /* of each arm */
    IrBlockId rest;    /* of the arms behind them; when there are none, that of the last */
} SwitchTable;

/* Emits a table where one is worth it. */
bool lower_switch(Lowering *l, const AstMatch *node, Place place, SwitchTable *table);

/* ---- macro.c, format.c ----------------------------------------------------------------------- */

void lower_macro(Lowering *l, AstMacro *node);

/* Arguments that have been evaluated. */
typedef struct FormatArgs {
    const FormatPlan *plan;
    u32 *regs;
    u32 last; /* where the last search ended */
} FormatArgs;

FormatArgs lower_format_args(Lowering *l, const FormatPlan *plan);
/* The pieces of the text; a newline behind it where the plan says so. */
void lower_format_pieces(Lowering *l, FormatArgs *args);
/* One value as {:?}. */
void lower_format_debug(Lowering *l, TypeId type, u32 reg);
void lower_format_text(Lowering *l, Str text);
/* Whether the text is one literal. */
bool lower_format_known(const FormatPlan *plan, Str *text);
void lower_panic(Lowering *l, Str message);

#endif
