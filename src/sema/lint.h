/* lint.h: the lints that rustc denies by default, for operations whose operands are known.
 *
 * rustc looks for them in its middle representation (MIR), with a propagation of constants that is
 * simple on purpose; which operands it knows depends on how MIR is cut into blocks, and on the
 * order in which these are visited. A lint that fires where rustc's does not would refuse a valid
 * program, so these files follow rustc 1.95 (known_panics_lint) step by step:
 *
 *      lint_build.c, lint_control.c   tree -> LintGraph, as rustc builds MIR
 *      lint_run.c                     the propagation, and the reports
 *      lint_value.c                   arithmetic on known values
 *      lint.c                         the way in
 *
 * What it knows of a local depends on how the local is used anywhere in the function:
 *
 *      never borrowed, assigned once     known from there on, until its scope is left
 *      never borrowed, assigned often    known until the end of the block with the assignment
 *      borrowed (println! does), large   never known
 *
 * A block ends at each branch, call, and check that may panic: `x + 1`, `x / y`, `a[i]`. Blocks are
 * visited depth first, the `true` side of a branch first, once each; a branch on a known value
 * leads to one side only. Leaving a scope forgets its locals, also for an `else` that is visited
 * later. */
#ifndef LUDUS_SEMA_LINT_H
#define LUDUS_SEMA_LINT_H

#include "sema/sema.h"

/* Reports arithmetic_overflow and unconditional_panic in a function that is otherwise right. Such a
 * function still has a meaning: what needs it may go on. */
void sema_check_lints(Sema *sema, const CheckedFn *checked);

/* ---- the graph ------------------------------------------------------------------------------- */

typedef enum LintOperandKind {
    LINT_UNKNOWN,
    LINT_CONST,   /* value: bits, extended as the type says */
    LINT_LOCAL,   /* a whole local */
    LINT_FIELD,   /* value: number of a tuple's field or an array's element */
    LINT_ELEMENT, /* value: the local that holds the index */
    LINT_DEEP,    /* some part of the local, deeper than what is followed */
} LintOperandKind;

/* A constant or a place. What is behind a reference is UNKNOWN. */
typedef struct LintOperand {
    u8 kind; /* LintOperandKind */
    TypeId type;
    u32 local;
    u64 value;
} LintOperand;

typedef enum LintStepKind {
    LINT_CUT,       /* the end of a MIR block that has one successor */
    LINT_FORGET,    /* the locals dest .. dest + count - 1 are out of scope */
    LINT_STORE,     /* dest = left */
    LINT_AGGREGATE, /* dest = the operands first .. first + count - 1 */
    LINT_LOSE,      /* dest gets a value that is not followed; also when only a part of it does */
    LINT_UNARY,     /* dest = op left */
    LINT_BINARY,    /* dest = left op right */
    LINT_CAST,      /* dest = left as type */
    LINT_BOUNDS,    /* left is an index, right the length */
    LINT_PROMOTED,  /* the next `count` steps make a constant that is borrowed */
} LintStepKind;

typedef struct LintStep {
    u8 kind; /* LintStepKind */
    u8 op;
    TypeId type; /* of the result */
    u32 dest;    /* 0: nobody reads the result */
    u32 first;
    u32 count;
    LintOperand left;
    LintOperand right;
    const Ast *node; /* UNARY BINARY BOUNDS: for the message */
} LintStep;

/* Ends by going to targets[0], to one of both, or nowhere. */
typedef struct LintBlock {
    u32 first_step;
    u32 end_step;
    u32 pred_count;
    u32 target_count;
    u32 targets[2]; /* a branch: if true, if false */
    LintOperand condition;
    bool visited;
} LintBlock;

typedef enum LintMode { LINT_MODE_FULL, LINT_MODE_BLOCK, LINT_MODE_NONE } LintMode;

typedef enum LintValueKind { LINT_VALUE_NONE, LINT_VALUE_SCALAR, LINT_VALUE_FIELDS } LintValueKind;

/* The fields of an aggregate are scalars: rustc does not follow aggregates in aggregates either. */
typedef struct LintValue {
    u8 kind; /* LintValueKind */
    TypeId type;
    u32 count;
    u64 bits;
    const struct LintValue *fields;
} LintValue;

typedef struct LintVar {
    u8 mode; /* LintMode */
    bool assigned;
    TypeId type;
    LintValue value;
} LintVar;

typedef struct LintGraph {
    Sema *sema;
    const CheckedFn *checked;
    Arena *arena;
    VEC(LintStep) steps;
    VEC(LintOperand) operands; /* of aggregates */
    VEC(LintBlock) blocks;     /* 0 is none; 1 is the entry */
    VEC(LintVar) vars;         /* 0 is none */
    u32 *var_of;               /* by Local.index */
    u32 block;                 /* under construction; 0 where control cannot come */
    struct LintExit *exit;     /* innermost loop or labelled block */
} LintGraph;

/* ---- lint_build.c ---------------------------------------------------------------------------- */

/* Everything is dropped where control cannot come. */
LintStep *lint_step(LintGraph *g, LintStepKind kind);
void lint_cut(LintGraph *g);
u32 lint_var(LintGraph *g, TypeId type);
void lint_store(LintGraph *g, u32 dest, LintOperand value);
void lint_lose(LintGraph *g, u32 dest);
void lint_borrow(LintGraph *g, LintOperand place);

/* Evaluates the expression: into a local (0: its value is not needed), to an operand, as a place.
 * A place may be read later; an operand is what the value was now. */
void lint_into(LintGraph *g, Ast *expr, u32 dest);
LintOperand lint_operand(LintGraph *g, Ast *expr);
LintOperand lint_place(LintGraph *g, Ast *expr);

/* `&expr`, for a macro that borrows its argument. */
void lint_borrow_expr(LintGraph *g, Ast *expr);

/* A part of a place. */
LintOperand lint_part(LintOperand whole, LintOperandKind kind, u64 value, TypeId type);
u32 lint_declare(LintGraph *g, const Local *local);

/* ---- lint_pattern.c -------------------------------------------------------------------------- */

/* Binds the names of a pattern to parts of a place. */
void lint_bind(LintGraph *g, Ast *pattern, LintOperand place);
/* The same, where they have no values yet. */
void lint_declare_names(LintGraph *g, Ast *pattern);
void lint_match(LintGraph *g, AstMatch *node, u32 dest);

/* ---- lint_control.c -------------------------------------------------------------------------- */

/* The function's own graph; g has all its fixed fields. */
void lint_build(LintGraph *g);

/* Blocks, branches, loops, jumps, `&&`, calls and macros; false for other expressions. */
bool lint_control(LintGraph *g, Ast *expr, u32 dest);

/* Blocks: a new one is entered when something has led to it. */
u32 lint_block(LintGraph *g);
void lint_enter(LintGraph *g, u32 block);
void lint_go_to(LintGraph *g, u32 target);
/* Goes on where the value, or condition, is true. */
void lint_branch_on(LintGraph *g, LintOperand value, u32 if_false);
void lint_condition(LintGraph *g, Ast *expr, u32 if_false);
/* The locals from first_var on are out of scope. */
void lint_forget(LintGraph *g, u32 first_var);

/* ---- lint_run.c ------------------------------------------------------------------------------ */
void lint_run(LintGraph *g);

/* ---- lint_value.c ---------------------------------------------------------------------------- */

/* The bits of a value, extended to 64 as its type says. */
u64 lint_extend(TypeId type, u64 bits);

typedef enum LintStatus { LINT_OK, LINT_OVERFLOW, LINT_DIV_ZERO, LINT_NO_VALUE } LintStatus;

LintStatus lint_compute(AstBinaryOp op, const LintValue *left, const LintValue *right, u64 *bits);
LintStatus lint_compute_unary(AstUnaryOp op, const LintValue *operand, u64 *bits);
bool lint_compute_cast(const LintValue *operand, TypeId to, u64 *bits);

#endif
