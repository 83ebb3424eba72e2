/* operator.c: the types of operators and assignments.
 *
 * Arithmetic needs two numbers of one type (a reference to a number counts as the number), shifts
 * two integers of any types, comparisons two values of one type. What an operand must be in the end
 * may not be known yet when the operator is checked; such rules are kept as Pending (pending.c). */
#include "sema/check.h"


static bool is_bit_op(AstBinaryOp op)
{
    return op == BINARY_AND || op == BINARY_OR || op == BINARY_XOR;
}

static bool is_shift(AstBinaryOp op) { return op == BINARY_SHL || op == BINARY_SHR; }

static bool is_comparison(AstBinaryOp op) { return op >= BINARY_EQ && op <= BINARY_GE; }

static bool is_scalar(const Infer *infer, TypeId type)
{
    return infer_is_int(infer, type) || infer_is_float(infer, type) || type_is(type, TY_BOOL)
           || type_is(type, TY_CHAR);
}

/* `&i32 + i32` is defined by the library for references to numbers: look through one reference. */
static TypeId number_behind(Check *check, Ast **slot)
{
    Types *types = &check->sema->types;
    TypeId type = infer_shallow(&check->infer, (TypeId){(*slot)->type});
    if (!type_is_kind(types, type, TYPE_REF)) {
        return type;
    }
    TypeId target = infer_shallow(&check->infer, type_get(types, type)->elem);
    if (type_get(types, type)->is_mut) {
        return type; /* the library defines it for shared references only */
    }
    bool scalar = type_is_number(target) || type_is(target, TY_BOOL)
                  || (type_is_var(target) && infer_kind(&check->infer, target) != INFER_GENERAL);
    return scalar ? coerce_auto_deref(check, slot) : type;
}

/* ---- messages -------------------------------------------------------------------------------- */

/* "cannot add `b` to `a`"; `assign` for compound assignments. */
static const char *operation_text(Check *check, AstBinaryOp op, bool assign, TypeId left,
                                  TypeId right)
{
    const char *a = check_type_text(check, left);
    const char *b = check_type_text(check, right);
    const char *suffix = assign ? "-assign" : "";
    Str text;
    switch (op) {
    case BINARY_ADD:
        text = arena_printf(check->temp, "cannot add%s `%s` to `%s`", suffix, b, a);
        break;
    case BINARY_SUB:
        text = arena_printf(check->temp, "cannot subtract%s `%s` from `%s`", suffix, b, a);
        break;
    case BINARY_MUL:
        text = arena_printf(check->temp, "cannot multiply%s `%s` by `%s`", suffix, a, b);
        break;
    case BINARY_DIV:
        text = arena_printf(check->temp, "cannot divide%s `%s` by `%s`", suffix, a, b);
        break;
    case BINARY_REM:
        text = arena_printf(check->temp, "cannot calculate%s the remainder of `%s` divided by `%s`",
                            assign ? " and assign" : "", a, b);
        break;
    case BINARY_AND:
    case BINARY_OR:
    case BINARY_XOR:
    case BINARY_SHL:
    case BINARY_SHR:
        text = arena_printf(check->temp, "no implementation for `%s %s%s %s`", a,
                            ast_binary_text(op), assign ? "=" : "", b);
        break;
    case BINARY_EQ:
    case BINARY_NE:
    case BINARY_LT:
    case BINARY_LE:
    case BINARY_GT:
    case BINARY_GE:
    case BINARY_LOGIC_AND:
    case BINARY_LOGIC_OR:
        text = arena_printf(check->temp, "can't compare `%s` with `%s`", a, b);
        break;
    }
    return (const char *)text.bytes;
}

typedef struct Operation {
    AstBinaryOp op;
    bool assign;
    Ast *whole;
    Ast *left;
    Ast *right;
    Span span; /* of the operator */
    Ast **right_slot; /* where the right side may be coerced, or NULL */
    bool is_late;     /* a comparison that waited for its left type */
} Operation;

/* Of an integer and a floating-point number the integer is converted. */
static void suggest_operand(Check *check, Diag *diag, const Operation *o, TypeId left, TypeId right)
{
    bool is_for_floats = o->op <= BINARY_REM || is_comparison(o->op);
    bool left_is_int = infer_is_int(&check->infer, left);
    if (left_is_int && infer_is_float(&check->infer, right) && is_for_floats && !o->assign) {
        suggest_conversion(check, diag, o->left, right, left);
    } else if (infer_is_float(&check->infer, left) && infer_is_int(&check->infer, right)) {
        suggest_conversion(check, diag, o->right, left, right);
    }
}

/* The left type has no such operator at all (E0369, E0368), or not with this right type (E0277). */
static TypeId undefined_operation(Check *check, const Operation *o, TypeId left, TypeId right,
                                  bool left_has_operator)
{
    Span span = o->span;
    Diag *diag;
    if (check_may_be_refused(check, left) || check_may_be_refused(check, right)) {
        return check_failed(check, o->whole);
    }
    if (left_has_operator) {
        diag = check_error_at(check, DIAG_E0277, span, "%s",
                              operation_text(check, o->op, o->assign, left, right));
        diag_label(diag, span, "no implementation for `%s %s%s %s`", check_type_text(check, left),
                   ast_binary_text(o->op), o->assign ? "=" : "", check_type_text(check, right));
        suggest_operand(check, diag, o, left, right);
    } else if (o->assign) {
        diag = check_error(check, DIAG_E0368, o->whole,
                           "binary assignment operation `%s=` cannot be applied to type `%s`",
                           ast_binary_text(o->op), check_type_text(check, left));
        diag_label(diag, check_span(check, o->left), "cannot use `%s=` on type `%s`",
                   ast_binary_text(o->op), check_type_text(check, left));
    } else if (is_comparison(o->op)) {
        diag = check_error_at(check, DIAG_E0369, span,
                              "binary operation `%s` cannot be applied to type `%s`",
                              ast_binary_text(o->op), check_type_text(check, left));
        diag_label(diag, check_span(check, o->left), "`%s`", check_type_text(check, left));
    } else {
        diag = check_error_at(check, DIAG_E0369, span, "%s",
                              operation_text(check, o->op, false, left, right));
        diag_label(diag, check_span(check, o->left), "`%s`", check_type_text(check, left));
        diag_label(diag, check_span(check, o->right), "`%s`", check_type_text(check, right));
    }
    return check_failed(check, o->whole);
}

/* ---- arithmetic ------------------------------------------------------------------------------ */

static bool has_arithmetic(const Infer *infer, AstBinaryOp op, TypeId type)
{
    if (infer_is_int(infer, type)) {
        return true;
    }
    if (is_bit_op(op)) {
        return type_is(type, TY_BOOL);
    }
    return !is_shift(op) && infer_is_float(infer, type);
}

static bool is_unknown(const Infer *infer, TypeId type)
{
    return type_is_var(type) && infer_kind(infer, type) == INFER_GENERAL;
}

/* A variable that has got nothing but a jump so far. What it is, may depend on what follows. */
static bool refuse_jump(Check *check, const Operation *o, TypeId left, TypeId right)
{
    bool on_left = is_unknown(&check->infer, left) && infer_is_diverging(&check->infer, left);
    bool on_right = is_unknown(&check->infer, right) && infer_is_diverging(&check->infer, right);
    if (on_left || on_right) {
        check_error(check, DIAG_LUD0002, on_left ? o->left : o->right,
                    "Ludus does not support operands that never get a value");
        check_failed(check, o->whole);
    }
    return on_left || on_right;
}

/* The type of the operation, with both operands checked and looked through references. */
static TypeId arithmetic_type(Check *check, const Operation *o, TypeId left, TypeId right)
{
    Infer *infer = &check->infer;
    if (type_is(left, TY_ERROR) || type_is(right, TY_ERROR)) {
        return check_failed(check, o->whole);
    }
    if (type_is(left, TY_NEVER) || type_is(right, TY_NEVER)) { /* `!` becomes `()` here */
        left = type_is(left, TY_NEVER) ? TYPE(UNIT) : left;
        right = type_is(right, TY_NEVER) ? TYPE(UNIT) : right;
        return undefined_operation(check, o, left, right, true);
    }
    if (refuse_jump(check, o, left, right)) {
        return TYPE(ERROR);
    }
    if (is_unknown(infer, left) || is_unknown(infer, right)) {
        check_unknown_type(check, is_unknown(infer, left) ? o->left : o->right);
        return check_failed(check, o->whole);
    }
    if (!has_arithmetic(infer, o->op, left)) {
        bool through = o->assign && !is_shift(o->op)
                       && type_is_kind(&check->sema->types, left, TYPE_REF)
                       && !type_get(&check->sema->types, left)->is_mut && is_scalar(infer, right);
        TypeId behind = through ? type_get(&check->sema->types, left)->elem : left;
        if (through && infer_is_int(infer, behind) && infer_is_int(infer, right)
            && !infer_unify(infer, behind, right)) {
            coerce_mismatch(check, o->right, behind, right);
        }
        return undefined_operation(check, o, left, right, false);
    }
    if (is_shift(o->op)) {
        return infer_is_int(infer, right) ? left : undefined_operation(check, o, left, right, true);
    }
    bool same_class = (infer_is_int(infer, left) && infer_is_int(infer, right))
                      || (infer_is_float(infer, left) && infer_is_float(infer, right))
                      || (type_is(left, TY_BOOL) && type_is(right, TY_BOOL));
    if (!same_class) {
        return undefined_operation(check, o, left, right, true);
    }
    if (!infer_unify(infer, left, right)) {
        coerce_mismatch(check, o->right, left, right);
        undefined_operation(check, o, left, right, true);
        return infer_is_int(infer, left) ? left : TYPE(ERROR); /* known, whatever the right one */
    }
    return left;
}

/* ---- comparisons ----------------------------------------------------------------------------- */

/* How a type compares, which decides what is said about a wrong right side: the library has one
 * `==` for some types (so the right side is at fault) and several for others (so there is none for
 * this pair). */
static bool has_one_equality(const Infer *infer, const Types *types, TypeId left)
{
    return !type_is_var(left) && !type_is_kind(types, left, TYPE_REF)
           && !type_is_kind(types, left, TYPE_ARRAY) && !type_is_kind(types, left, TYPE_SLICE)
           && !type_is(left, TY_STR) && infer->types == types;
}

static bool is_slice_reference(const Check *check, TypeId type)
{
    const Types *types = &check->sema->types;
    return type_is_kind(types, type, TYPE_REF)
           && type_is_kind(types, infer_shallow(&check->infer, type_get(types, type)->elem),
                           TYPE_SLICE);
}

static TypeId comparison_mismatch(Check *check, const Operation *o, TypeId left, TypeId right)
{
    Infer *infer = &check->infer;
    Types *types = &check->sema->types;
    bool is_equality = o->op == BINARY_EQ || o->op == BINARY_NE;
    bool left_open = type_is_var(left);
    if (o->is_late) {
        undefined_operation(check, o, left, right, true);
        return TYPE(BOOL);
    }
    check->reason = (Reason){
        .node = o->right, .span = check_span(check, o->left), .mended = "compared"};
    if (has_one_equality(infer, types, left) || (!is_equality && !left_open)) {
        coerce_mismatch(check, o->right, left, right);
        return TYPE(BOOL);
    }
    TypeId behind = left;
    if (type_is_kind(types, left, TYPE_REF) && !type_is(left, TY_STR_REF)
        && !type_get(types, left)->is_mut) {
        behind = infer_shallow(infer, type_get(types, left)->elem);
        left_open = is_scalar(infer, behind) && !infer_unify(infer, behind, right);
    }
    bool float_and_ref = left_open && infer_is_float(infer, left)
                         && type_is_kind(types, right, TYPE_REF)
                         && is_scalar(infer, infer_shallow(infer, type_get(types, right)->elem))
                         && !type_get(types, right)->is_mut;
    if ((left_open && is_scalar(infer, right)) || float_and_ref) {
        coerce_mismatch(check, o->right, left, right);
    }
    undefined_operation(check, o, left, right, true);
    return TYPE(BOOL);
}

/* Whether values of the types have `==`, of whatever references around them: arrays and slices mix,
 * and what two references point to is compared, be they & or &mut. Agreed types become one. */
static bool have_equality(Check *check, TypeId left, TypeId right)
{
    Types *types = &check->sema->types;
    left = infer_shallow(&check->infer, left);
    right = infer_shallow(&check->infer, right);
    TypeKind l = type_is_var(left) ? TYPE_SIMPLE : (TypeKind)type_get(types, left)->kind;
    TypeKind r = type_is_var(right) ? TYPE_SIMPLE : (TypeKind)type_get(types, right)->kind;
    bool lists = (l == TYPE_ARRAY || l == TYPE_SLICE) && (r == TYPE_ARRAY || r == TYPE_SLICE);
    if ((l == TYPE_REF && r == TYPE_REF) || (lists && l != r)) {
        return have_equality(check, type_get(types, left)->elem, type_get(types, right)->elem);
    }
    if (lists && type_get(types, left)->count == type_get(types, right)->count) {
        return have_equality(check, type_get(types, left)->elem, type_get(types, right)->elem);
    }
    if (l == TYPE_ARRAY && is_slice_reference(check, right)) {
        return have_equality(check, left, type_get(types, right)->elem);
    }
    if (r == TYPE_ARRAY && is_slice_reference(check, left)) {
        return have_equality(check, type_get(types, left)->elem, right);
    }
    return infer_unify(&check->infer, left, right);
}

/* The library has one `<` for each type, so that the left type says what the right one must be. */
static bool have_order(Check *check, const Operation *o, TypeId left, TypeId right)
{
    Types *types = &check->sema->types;
    if (!type_is_kind(types, left, TYPE_REF) || !type_is_kind(types, right, TYPE_REF)) {
        return infer_unify(&check->infer, left, right);
    }
    TypeId l = infer_shallow(&check->infer, type_get(types, left)->elem);
    TypeId r = infer_shallow(&check->infer, type_get(types, right)->elem);
    if (type_is_kind(types, l, TYPE_SLICE) && type_is_kind(types, r, TYPE_ARRAY)
        && o->right_slot != NULL) {
        return coerce(check, o->right_slot, left);
    }
    return type_get(types, left)->is_mut == type_get(types, right)->is_mut
           && infer_unify(&check->infer, l, r);
}

/* `[] == a[..]`: what stands on the right does not say what the elements on the left are. */
static bool refuse_unknown_elements(Check *check, const Operation *o, TypeId left)
{
    const Types *types = &check->sema->types;
    bool in_array = false;
    while (type_is_kind(types, left, TYPE_REF) || type_is_kind(types, left, TYPE_ARRAY)) {
        in_array |= type_is_kind(types, left, TYPE_ARRAY);
        left = infer_shallow(&check->infer, type_get(types, left)->elem);
    }
    bool refused = in_array && is_unknown(&check->infer, left);
    if (refused) {
        check_unknown_type(check, o->whole->kind == AST_BINARY ? o->left : o->whole);
        check->failed = true;
    }
    return refused;
}

/* Values of every type of the subset can be compared with their like. */
static TypeId comparison_type(Check *check, const Operation *o, TypeId left, TypeId right)
{
    Infer *infer = &check->infer;
    Types *types = &check->sema->types;
    left = infer_shallow(infer, left);
    right = infer_shallow(infer, right);
    if (type_is(left, TY_ERROR) || type_is(right, TY_ERROR)) {
        check->failed = true;
        return TYPE(BOOL);
    }
    if (type_is(left, TY_NEVER) && type_is(right, TY_NEVER)) {
        return TYPE(BOOL);
    }
    if (is_unknown(infer, left) && o->whole->kind == AST_BINARY) { /* says nothing of the right */
        check_add_pending(check, PENDING_COMPARE, 0, o->whole, left);
        return TYPE(BOOL);
    }
    if (refuse_jump(check, o, left, right) || refuse_unknown_elements(check, o, left)) {
        return TYPE(BOOL);
    }
    if (type_is(left, TY_NEVER) && type_is(right, TY_UNIT)) { /* refused by a lint of rustc */
        check_error(check, DIAG_LUD0002, o->whole,
                    "Ludus does not support comparing a jump with `()`");
        return TYPE(BOOL);
    }
    if (type_is(left, TY_NEVER)
        || (type_is(right, TY_NEVER) && !has_one_equality(infer, types, left))) {
        left = type_is(left, TY_NEVER) ? TYPE(UNIT) : left;
        right = type_is(right, TY_NEVER) ? TYPE(UNIT) : right;
        return undefined_operation(check, o, left, right, true);
    }
    if (type_is(right, TY_NEVER)) {
        return TYPE(BOOL);
    }
    bool mixed_literals = (infer_is_int(infer, left) && infer_is_float(infer, right))
                          || (infer_is_float(infer, left) && infer_is_int(infer, right));
    bool is_equality = o->op == BINARY_EQ || o->op == BINARY_NE;
    bool agree = !mixed_literals
                 && (is_equality ? have_equality(check, left, right)
                                 : have_order(check, o, left, right));
    u32 trait = is_equality ? DERIVE_PARTIAL_EQ : DERIVE_PARTIAL_ORD;
    if (!derive_holds(types, infer, left, trait)) {
        undefined_operation(check, o, left, right, false);
        return TYPE(BOOL);
    }
    return agree ? TYPE(BOOL) : comparison_mismatch(check, o, left, right);
}

void check_assert_operands(Check *check, AstMacro *node, Ast *left, Ast *right)
{
    bool mixed =
        infer_is_int(&check->infer, infer_shallow(&check->infer, (TypeId){left->type}))
        && infer_is_float(&check->infer, infer_shallow(&check->infer, (TypeId){right->type}));
    Operation o = {BINARY_EQ, false, &node->head, left, mixed ? &node->head : right,
                   check_span(check, &node->head), NULL, false};
    comparison_type(check, &o, (TypeId){left->type}, (TypeId){right->type});
}

static TypeId check_logic(Check *check, AstBinary *node)
{
    check_expr_as(check, &node->left, TYPE(BOOL));
    bool diverges = check->diverges;
    check_expr_as(check, &node->right, TYPE(BOOL));
    check->diverges = diverges; /* the right side may not be reached */
    return TYPE(BOOL);
}

/* ---- constants ------------------------------------------------------------------------------- */

/* Constants can only use the operators of the machine. All others are calls of the library: they
 * are not stable yet, or not const where a derive made them. */
static Diag *report_const_operator(Check *check, const Ast *node, bool is_made)
{
    Diag *diag = check_error(check, is_made ? DIAG_E0015 : DIAG_E0658, node,
                             "cannot use this operator in constants");
    diag_label(diag, check_span(check, node), is_made ? "calls a function that is not `const`"
                                                      : "a call of the library, not stable here");
    return diag;
}

/* A reference to a number was looked through: the library does that. */
static void check_const_operand(Check *check, const Ast *whole, const Ast *outside,
                                const Ast *inside)
{
    if (check->is_const && inside != outside) {
        Diag *diag = report_const_operator(check, whole, false);
        Span span = check_span(check, outside);
        diag_suggest(diag, (Span){span.start, span.start}, STR("*"),
                     "use the number behind the reference");
    }
}

static void check_const_comparison(Check *check, const Operation *o, TypeId type)
{
    const Types *types = &check->sema->types;
    type = infer_shallow(&check->infer, type);
    bool is_primitive = type_is_var(type) || (type.raw < TY_STR && !type_is(type, TY_UNIT));
    if (!check->is_const || is_primitive) {
        return;
    }
    while (type_is_kind(types, type, TYPE_REF) && !type_is(type, TY_STR_REF)) {
        type = infer_shallow(&check->infer, type_get(types, type)->elem);
    }
    bool is_order = o->op != BINARY_EQ && o->op != BINARY_NE;
    bool is_text = type_is(type, TY_STR_REF) || type_is(type, TY_STR);
    report_const_operator(check, o->whole, type_is_nominal(types, type) || (is_text && is_order));
}

TypeId check_binary(Check *check, AstBinary *node, TypeId hint)
{
    AstBinaryOp op = (AstBinaryOp)node->head.op;
    if (op == BINARY_LOGIC_AND || op == BINARY_LOGIC_OR) {
        return check_logic(check, node);
    }
    UNUSED(hint); /* rustc gives none to the operands either: `let x: u8 = 300 - 100` */
    TypeId left = check_unsized(check, &node->left, TYPE(NONE));
    bool hints = !is_shift(op) && (type_is_var(left) || is_scalar(&check->infer, left));
    check_unsized(check, &node->right, hints ? left : TYPE(NONE));
    Operation o = {op, false, &node->head, node->left, node->right,
                   check_token_span(check, node->token), &node->right, false};
    if (is_comparison(op)) {
        check_const_comparison(check, &o, left);
        return comparison_type(check, &o, left, (TypeId){node->right->type});
    }
    TypeId l = number_behind(check, &node->left);
    TypeId r = number_behind(check, &node->right);
    TypeId type = arithmetic_type(check, &o, l, r);
    bool is_left = node->left != o.left;
    check_const_operand(check, &node->head, is_left ? o.left : o.right,
                        is_left ? node->left : node->right);
    return type;
}

TypeId check_unary(Check *check, AstUnary *node, TypeId hint)
{
    Infer *infer = &check->infer;
    Types *types = &check->sema->types;
    AstUnaryOp op = (AstUnaryOp)node->head.op;
    if (op == UNARY_NEG && node->operand->kind == AST_INT) {
        node->operand->op = 1; /* `-128i8` is in range, although 128 is not */
    }
    TypeId operand = check_expr(check, &node->operand, op == UNARY_DEREF ? TYPE(NONE) : hint);
    operand = infer_shallow(infer, operand);
    if (type_is(operand, TY_ERROR) || (op == UNARY_NOT && type_is(operand, TY_NEVER))) {
        return operand;
    }
    if (is_unknown(infer, operand)) {
        check_unknown_type(check, node->operand);
        return check_failed(check, &node->head);
    }
    if (op == UNARY_DEREF) {
        if (type_is_kind(types, operand, TYPE_REF)) {
            TypeId target = infer_shallow(infer, type_get(types, operand)->elem);
            check_add_pending(check, PENDING_SIZED, 0, &node->head, target);
            return target;
        }
        Diag *diag = check_error(check, DIAG_E0614, &node->head,
                                 "type `%s` cannot be dereferenced",
                                 check_type_text(check, operand));
        if (check->sema->tokens->kinds[node->head.first - 1] == TOK_STAR) {
            diag_help(diag, "there is no operator for powers, but a method: `2i32.pow(3)`");
        }
        return check_failed(check, &node->head);
    }
    const Ast *outside = node->operand;
    operand = number_behind(check, &node->operand);
    check_const_operand(check, &node->head, outside, node->operand);
    if (op == UNARY_NOT && (infer_is_int(infer, operand) || type_is(operand, TY_BOOL))) {
        return operand;
    }
    if (is_unknown(infer, operand)) {
        check_unknown_type(check, node->operand);
        return check_failed(check, &node->head);
    }
    bool is_number = infer_is_int(infer, operand) || infer_is_float(infer, operand);
    bool is_unsigned = type_is_int(operand) && !type_is_signed(operand);
    if (op == UNARY_NEG && is_number && !is_unsigned) {
        if (type_is_var(operand)) {
            check_add_pending(check, PENDING_NEG, 0, &node->head, operand);
        }
        return operand;
    }
    Diag *diag = check_error(check, DIAG_E0600, &node->head,
                             "cannot apply unary operator `%s` to type `%s`", ast_unary_text(op),
                             check_type_text(check, operand));
    if (is_unsigned) {
        diag_note(diag, "unsigned values cannot be negated");
    }
    return check_failed(check, &node->head);
}

/* ---- assignments ----------------------------------------------------------------------------- */

/* Where a `bool` is wanted, a comparison was meant: what is compared need not be a place. */
TypeId check_assign(Check *check, AstAssign *node, TypeId hint)
{
    Ast *left = node->left;
    TypeId type = check_expr(check, &node->left, TYPE(NONE));
    if (left->kind == AST_PATH && ast_as(left, PATH, Path)->def != NULL
        && ((Def *)ast_as(left, PATH, Path)->def)->kind == DEF_CONST) { /* a pattern, to rustc */
        Diag *diag = check_error(check, DIAG_E0005, left, "refutable pattern in local binding");
        diag_label(diag, check_span(check, left), "a constant cannot be assigned");
    } else if (!type_is(type, TY_ERROR) && !type_is(hint, TY_BOOL)
               && !check_is_place(node->left)) {
        Span op = check_token_span(check, node->token);
        Diag *diag = check_error_at(check, DIAG_E0070, op, "invalid left-hand side of assignment");
        diag_label(diag, check_span(check, left), "cannot assign to this expression");
    }
    Reason outer = check->reason;
    check->reason = (Reason){
        .node = node->right, .span = check_span(check, node->left), .mended = "assigned"};
    check_expr_as(check, &node->right, type);
    check->reason = outer;
    return type_is(type, TY_ERROR) ? type : TYPE(UNIT);
}

TypeId check_assign_op(Check *check, AstAssignOp *node)
{
    TypeId left = check_unsized(check, &node->left, TYPE(NONE));
    AstBinaryOp op = (AstBinaryOp)node->head.op;
    check_expr(check, &node->right, is_shift(op) ? TYPE(NONE) : left);
    Span span = check_token_span(check, node->token);
    Operation o = {op, true, &node->head, node->left, node->right, span, NULL, false};
    TypeId right = number_behind(check, &node->right);
    check_const_operand(check, &node->head, o.right, node->right);
    TypeId type = arithmetic_type(check, &o, infer_shallow(&check->infer, left), right);
    if (!type_is(type, TY_ERROR) && !check_is_place(node->left)) {
        Diag *diag =
            check_error_at(check, DIAG_E0067, span, "invalid left-hand side of assignment");
        diag_label(diag, check_span(check, o.left), "cannot assign to this expression");
    }
    return TYPE(UNIT);
}

/* ---- comparisons that waited for a type ------------------------------------------------------ */

void check_compare_again(Check *check, const Pending *pending)
{
    AstBinary *node = ast_as(pending->node, BINARY, Binary);
    Operation o = {(AstBinaryOp)node->head.op, false, &node->head, node->left, node->right,
                   check_token_span(check, node->token), NULL, true};
    comparison_type(check, &o, pending->type, (TypeId){node->right->type});
}

void check_pending_comparisons(Check *check)
{
    for (u32 i = 0; i < check->pending.count; i++) {
        Pending pending = check->pending.items[i];
        TypeId left = infer_shallow(&check->infer, pending.type);
        if (pending.kind == PENDING_COMPARE && !is_unknown(&check->infer, left)) {
            check->pending.items[i].type = TYPE(ERROR); /* done */
            check_compare_again(check, &pending);
        }
    }
}
