/* lint_run.c: the propagation of known values through a LintGraph, and the reports. */
#include "sema/lint.h"

typedef struct Run {
    LintGraph *g;
    VEC(u32) written; /* locals of LINT_MODE_BLOCK that this block knows */
    VEC(u32) worklist;
    bool sees_promoted;
} Run;

static const LintValue NONE = {0};

/* ---- values ---------------------------------------------------------------------------------- */

static LintValue scalar(TypeId type, u64 bits)
{
    return (LintValue){.kind = LINT_VALUE_SCALAR, .type = type, .bits = bits};
}

static LintValue field_of(const LintValue *whole, u64 i)
{
    bool known = whole->kind == LINT_VALUE_FIELDS && i < whole->count;
    return known ? whole->fields[i] : NONE;
}

/* What an operand is now; NONE when it is not known, or not a scalar. */
static LintValue read(const Run *run, LintOperand operand)
{
    const LintVar *vars = run->g->vars.items;
    const LintValue *whole = &vars[operand.local].value;
    switch ((LintOperandKind)operand.kind) {
    case LINT_CONST:
        return scalar(operand.type, operand.value);
    case LINT_LOCAL:
        return whole->kind == LINT_VALUE_SCALAR ? *whole : NONE;
    case LINT_FIELD:
        return field_of(whole, operand.value);
    case LINT_ELEMENT: {
        const LintValue *index = &vars[operand.value].value;
        return index->kind == LINT_VALUE_SCALAR ? field_of(whole, index->bits) : NONE;
    }
    case LINT_UNKNOWN:
    case LINT_DEEP:
        return NONE;
    }
    UNREACHABLE();
}

static void write(Run *run, u32 dest, LintValue value)
{
    LintVar *var = &run->g->vars.items[dest];
    if (dest == 0 || var->mode == LINT_MODE_NONE) {
        return;
    }
    if (var->mode == LINT_MODE_BLOCK && value.kind != LINT_VALUE_NONE) {
        vec_push(run->g->arena, &run->written, dest);
    }
    var->value = value;
}

static void cut(Run *run)
{
    for (u32 i = 0; i < run->written.count; i++) {
        run->g->vars.items[run->written.items[i]].value = NONE;
    }
    run->written.count = 0;
}

/* ---- reports --------------------------------------------------------------------------------- */

enum { NUMBER_TEXT = 24 };

/* A number as a person writes it; `_` when it is not known. */
static const char *number_text(LintValue value, char text[NUMBER_TEXT])
{
    if (value.kind == LINT_VALUE_NONE) {
        return "_";
    }
    bool negative = type_is_signed(value.type) && (i64)value.bits < 0;
    u64 rest = negative ? 0 - value.bits : value.bits;
    char *at = text + NUMBER_TEXT - 1;
    *at = '\0';
    do {
        *--at = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (negative) {
        *--at = '-';
    }
    return at;
}

static Diag *report(const Run *run, DiagCode code, const LintStep *step)
{
    const Sema *sema = run->g->sema;
    const char *message = code == DIAG_ARITHMETIC_OVERFLOW
                              ? "this arithmetic operation will overflow"
                              : "this operation will panic at runtime";
    return diag_lint(sema->diags, code, ast_span(sema->tokens, step->node), "%s", message);
}

static Span span_of(const Run *run, const LintStep *step)
{
    return ast_span(run->g->sema->tokens, step->node);
}

static const char *type_name(const Run *run, TypeId type)
{
    return (const char *)type_text(run->g->arena, &run->g->sema->types, type).bytes;
}

static void report_overflow(const Run *run, DiagCode code, const LintStep *step, LintValue left,
                            LintValue right)
{
    char a[NUMBER_TEXT];
    char b[NUMBER_TEXT];
    Diag *diag = report(run, code, step);
    AstBinaryOp op = (AstBinaryOp)step->op;
    const char *type = type_name(run, step->left.type);
    if (step->kind == LINT_UNARY) {
        diag_label(diag, span_of(run, step), "`-(%s)` does not fit into `%s`", number_text(left, a),
                   type);
    } else if (op == BINARY_SHL || op == BINARY_SHR) {
        diag_label(diag, span_of(run, step), "a shift by %s, but `%s` has %u bits",
                   number_text(right, b), type, type_bits(step->left.type));
    } else {
        diag_label(diag, span_of(run, step), "`%s %s %s` does not fit into `%s`",
                   number_text(left, a), ast_binary_text(op), number_text(right, b), type);
    }
}

static void report_zero(const Run *run, const LintStep *step, LintValue left)
{
    char a[NUMBER_TEXT];
    Diag *diag = report(run, DIAG_UNCONDITIONAL_PANIC, step);
    diag_label(diag, span_of(run, step), "`%s %s 0` divides by zero", number_text(left, a),
               ast_binary_text((AstBinaryOp)step->op));
}

static void report_bounds(const Run *run, const LintStep *step, LintValue index, LintValue length)
{
    char a[NUMBER_TEXT];
    char b[NUMBER_TEXT];
    Diag *diag = report(run, DIAG_UNCONDITIONAL_PANIC, step);
    diag_label(diag, span_of(run, step),
               "index out of bounds: the length is %s but the index is %s", number_text(length, b),
               number_text(index, a));
}

/* ---- operations ------------------------------------------------------------------------------ */

static LintValue computed(const LintStep *step, LintValue left, LintValue right)
{
    u64 bits;
    bool known = left.kind != LINT_VALUE_NONE && right.kind != LINT_VALUE_NONE
                 && lint_compute((AstBinaryOp)step->op, &left, &right, &bits) == LINT_OK;
    return known ? scalar(step->type, bits) : NONE;
}

/* `+ - *`: the operation, the check of its overflow, then the result. */
static void run_sum(Run *run, const LintStep *step)
{
    LintValue left = read(run, step->left);
    LintValue right = read(run, step->right);
    LintValue value = computed(step, left, right);
    if (value.kind == LINT_VALUE_NONE && left.kind != LINT_VALUE_NONE
        && right.kind != LINT_VALUE_NONE) {
        report_overflow(run, DIAG_ARITHMETIC_OVERFLOW, step, left, right);
    }
    cut(run);
    write(run, step->dest, value);
}

/* Shifts: the check, then the operation, which is judged by its right operand alone. */
static void run_shift(Run *run, const LintStep *step)
{
    cut(run);
    LintValue left = read(run, step->left);
    LintValue right = read(run, step->right);
    if (right.kind != LINT_VALUE_NONE && right.bits >= type_bits(step->left.type)) {
        report_overflow(run, DIAG_ARITHMETIC_OVERFLOW, step, left, right);
    }
    write(run, step->dest, computed(step, left, right));
}

/* `/ %`: a check for zero, of signed numbers one for MIN / -1, then the operation. */
static void run_division(Run *run, const LintStep *step)
{
    LintValue right = read(run, step->right);
    if (right.kind != LINT_VALUE_NONE && right.bits == 0) {
        report_zero(run, step, read(run, step->left));
    }
    cut(run);
    LintValue left = read(run, step->left);
    right = read(run, step->right);
    u64 bits;
    if (type_is_signed(step->left.type) && left.kind != LINT_VALUE_NONE
        && right.kind != LINT_VALUE_NONE
        && lint_compute((AstBinaryOp)step->op, &left, &right, &bits) == LINT_OVERFLOW) {
        report_overflow(run, DIAG_UNCONDITIONAL_PANIC, step, left, right);
    }
    write(run, step->dest, computed(step, left, right));
}

static void run_binary(Run *run, const LintStep *step)
{
    AstBinaryOp op = (AstBinaryOp)step->op;
    if (!type_is_int(step->left.type)) {
        write(run, step->dest, computed(step, read(run, step->left), read(run, step->right)));
    } else if (op <= BINARY_MUL) {
        run_sum(run, step);
    } else if (op == BINARY_DIV || op == BINARY_REM) {
        run_division(run, step);
    } else if (op == BINARY_SHL || op == BINARY_SHR) {
        run_shift(run, step);
    } else {
        write(run, step->dest, computed(step, read(run, step->left), read(run, step->right)));
    }
}

static void run_unary(Run *run, const LintStep *step)
{
    if (step->op == UNARY_NEG && type_is_int(step->type)) {
        cut(run);
    }
    LintValue operand = read(run, step->left);
    u64 bits = 0;
    LintStatus status = operand.kind == LINT_VALUE_NONE
                            ? LINT_NO_VALUE
                            : lint_compute_unary((AstUnaryOp)step->op, &operand, &bits);
    if (status == LINT_OVERFLOW) {
        report_overflow(run, DIAG_ARITHMETIC_OVERFLOW, step, operand, NONE);
    }
    write(run, step->dest, status == LINT_OK ? scalar(step->type, bits) : NONE);
}

static void run_cast(Run *run, const LintStep *step)
{
    LintValue operand = read(run, step->left);
    u64 bits;
    bool known = operand.kind != LINT_VALUE_NONE && lint_compute_cast(&operand, step->type, &bits);
    write(run, step->dest, known ? scalar(step->type, bits) : NONE);
}

static void run_aggregate(Run *run, const LintStep *step)
{
    LintValue *fields = arena_array_zero(run->g->arena, LintValue, step->count);
    for (u32 i = 0; i < step->count; i++) {
        fields[i] = read(run, run->g->operands.items[step->first + i]);
    }
    write(run, step->dest, (LintValue){.kind = LINT_VALUE_FIELDS,
                                       .type = step->type,
                                       .count = step->count,
                                       .fields = fields});
}

static void run_bounds(Run *run, const LintStep *step)
{
    LintValue index = read(run, step->left);
    LintValue length = read(run, step->right);
    if (index.kind != LINT_VALUE_NONE && length.kind != LINT_VALUE_NONE
        && index.bits >= length.bits) {
        report_bounds(run, step, index, length);
    }
    cut(run);
}

static void run_step(Run *run, const LintStep *step)
{
    switch ((LintStepKind)step->kind) {
    case LINT_CUT:
        cut(run);
        return;
    case LINT_FORGET:
        for (u32 i = 0; i < step->count; i++) {
            run->g->vars.items[step->dest + i].value = NONE;
        }
        return;
    case LINT_STORE:
        write(run, step->dest, read(run, step->left));
        return;
    case LINT_AGGREGATE:
        run_aggregate(run, step);
        return;
    case LINT_LOSE:
        write(run, step->dest, NONE);
        return;
    case LINT_UNARY:
        run_unary(run, step);
        return;
    case LINT_BINARY:
        run_binary(run, step);
        return;
    case LINT_CAST:
        run_cast(run, step);
        return;
    case LINT_BOUNDS:
        run_bounds(run, step);
        return;
    case LINT_PROMOTED:
        run->sees_promoted = true;
        return;
    }
}

/* ---- blocks ---------------------------------------------------------------------------------- */

/* rustc joins a block with its only successor when it is the only predecessor of that. */
static void leave(Run *run, const LintBlock *block)
{
    LintBlock *blocks = run->g->blocks.items;
    if (block->target_count != 1 || blocks[block->targets[0]].pred_count != 1) {
        LintValue condition = block->target_count == 2 ? read(run, block->condition) : NONE;
        cut(run);
        if (condition.kind != LINT_VALUE_NONE) {
            vec_push(run->g->arena, &run->worklist, block->targets[condition.bits == 0]);
            return;
        }
    }
    for (u32 i = block->target_count; i-- > 0;) {
        vec_push(run->g->arena, &run->worklist, block->targets[i]);
    }
}

static void visit_blocks(Run *run)
{
    vec_push(run->g->arena, &run->worklist, 1);
    while (run->worklist.count > 0) {
        LintBlock *block = &run->g->blocks.items[vec_pop(&run->worklist)];
        if (block->visited) {
            continue;
        }
        block->visited = true;
        for (u32 i = block->first_step; i < block->end_step; i++) {
            run_step(run, &run->g->steps.items[i]);
        }
        leave(run, block);
    }
}

/* ---- borrowed constants in code that is not reached ------------------------------------------ */

/* The constants of all borrows, `&(255u8 + 1)`, are evaluated together: when code that is visited
 * has one, or when code is generated. That is done for `main`, and there for everything but what a
 * literal condition excludes; which other functions need code is not looked for. */
static void visit_promoted(Run *run, const LintBlock *block)
{
    for (u32 i = block->first_step; i < block->end_step; i++) {
        const LintStep *step = &run->g->steps.items[i];
        for (u32 k = 1; step->kind == LINT_PROMOTED && k <= step->count; k++) {
            run_step(run, step + k);
        }
    }
}

static bool finds_by_generating(Run *run)
{
    const Sema *sema = run->g->sema;
    if (run->g->checked->item != sema->main || sema->diags->error_count > 0) {
        return false;
    }
    LintBlock *blocks = run->g->blocks.items;
    bool found = false;
    vec_push(run->g->arena, &run->worklist, 1);
    bool *seen = arena_array_zero(run->g->arena, bool, run->g->blocks.count);
    while (run->worklist.count > 0) {
        u32 id = vec_pop(&run->worklist);
        const LintBlock *block = &blocks[id];
        for (u32 i = block->first_step; !seen[id] && i < block->end_step; i++) {
            found |= run->g->steps.items[i].kind == LINT_PROMOTED;
        }
        bool one_way = block->target_count == 2 && block->condition.kind == LINT_CONST;
        for (u32 i = 0; !seen[id] && i < block->target_count; i++) {
            if (!one_way || i == (block->condition.value == 0)) {
                vec_push(run->g->arena, &run->worklist, block->targets[i]);
            }
        }
        seen[id] = true;
    }
    return found;
}

void lint_run(LintGraph *g)
{
    Run run = {.g = g};
    visit_blocks(&run);
    bool all_visited = true;
    for (u32 i = 1; i < g->blocks.count; i++) {
        all_visited &= g->blocks.items[i].visited || g->blocks.items[i].pred_count == 0;
    }
    if (all_visited || !(run.sees_promoted || finds_by_generating(&run))) {
        return;
    }
    for (u32 i = 1; i < g->blocks.count; i++) {
        if (!g->blocks.items[i].visited) {
            visit_promoted(&run, &g->blocks.items[i]);
        }
    }
}
