/* flow_expr.c: what happens to places while an expression is evaluated, and in which order.
 *
 * The order is that of rustc's MIR. Worth knowing: an operand that is a place is copied when it is
 * evaluated, before the next operand; an assignment evaluates its right side first, a compound
 * assignment of a value too, but one of a reference (a call of `add_assign`) its left side;
 * comparing what is not a number borrows both sides. */
#include "sema/check.h"
#include "sema/flow.h"

/* ---- kinds of operands ----------------------------------------------------------------------- */

bool flow_is_inserted(const Ast *node, const Ast *operand)
{
    return node->first == operand->first;
}

static bool is_scalar(TypeId type)
{
    return (type.raw >= TY_BOOL && type.raw <= TY_F64) || type.raw <= TY_NEVER;
}

/* `r + 1` with a reference r is a call that gets r: the checker's dereference is not made here. */
static Ast *by_value(Ast *operand)
{
    if (operand->kind == AST_UNARY && operand->op == UNARY_DEREF) {
        Ast *inner = ast_as(operand, UNARY, Unary)->operand;
        return flow_is_inserted(operand, inner) ? inner : operand;
    }
    return operand;
}

void flow_hold(Flow *flow, u32 local)
{
    if (local != FLOW_NONE) {
        vec_push(flow->arena, &flow->held, local);
    }
}

void flow_operand(Flow *flow, Ast *expr)
{
    if (!flow_is_ref(flow, flow_type(expr))) {
        flow_value(flow, expr, FLOW_NONE);
        return;
    }
    u32 temp = flow_temp(flow, expr);
    flow_value(flow, expr, temp);
    flow_hold(flow, temp);
}

/* A local for a reference to the expression's place. */
static u32 temp_reference(Flow *flow, const Ast *expr)
{
    u32 temp = flow_temp(flow, expr);
    if (temp != FLOW_NONE) {
        flow->locals.items[temp].flags |= LOCAL_REF;
    }
    return temp;
}

void flow_borrowed_operand(Flow *flow, Ast *expr, bool loan, const Ast *ast)
{
    bool is_part = expr->kind == AST_FIELD || expr->kind == AST_INDEX;
    if (!is_part && !check_is_place(expr)) {
        flow_operand(flow, expr);
        return;
    }
    Path path = flow_path(flow, expr);
    bool carries = path.local != FLOW_NONE && (flow->locals.items[path.local].flags & LOCAL_REF);
    u32 temp = loan || carries ? temp_reference(flow, expr) : FLOW_NONE;
    if (temp != FLOW_NONE) {
        flow_edge(flow, path.local,
                  temp); /* what a reference refers to is borrowed as long as it is */
    }
    if (loan) {
        flow_borrow(flow, path, ACCESS_SHARE, temp, ast);
    } else {
        flow_access(flow, path, ACCESS_SHARE, FLOW_NONE, temp, ast);
    }
    flow_hold(flow, temp);
}

/* ---- places ---------------------------------------------------------------------------------- */

static Path path_of_value(Flow *flow, Ast *expr)
{
    u32 temp = flow_temp(flow, expr);
    flow_value(flow, expr, flow_is_ref(flow, flow_type(expr)) ? temp : FLOW_NONE);
    return flow_path_local(flow, temp);
}

static Path path_of_name(Flow *flow, Ast *expr)
{
    Def *def = ast_as(expr, NAME, Name)->def;
    if (def->kind == DEF_LOCAL) {
        return flow_path_local(flow, ((Local *)(void *)def)->index);
    }
    return def->kind == DEF_STATIC ? flow_path_static(flow, expr) : path_of_value(flow, expr);
}

/* `a[1..]`, as opposed to `a[1]`: a call of the library. */
static bool is_range_index(const Ast *expr)
{
    return expr->kind == AST_INDEX
           && ((const AstIndex *)(const void *)expr)->index->kind == AST_RANGE;
}

/* Whether a slice has been indexed on the way to the place: in `s[i][j]` its bound is checked
 * before j is evaluated, and s must not become another slice in between (rustc: E0510). */
static bool has_checked_bound(const Flow *flow, const Ast *place)
{
    for (; place->kind == AST_FIELD || place->kind == AST_INDEX;) {
        const Ast *base = place->kind == AST_FIELD
                              ? ((const AstField *)(const void *)place)->operand
                              : ((const AstIndex *)(const void *)place)->operand;
        if (is_range_index(place)) {
            return false; /* its own reference stays as it is */
        }
        if (place->kind == AST_INDEX
            && type_is_kind(&flow->sema->types, flow_type(base), TYPE_SLICE)) {
            return true;
        }
        place = base;
    }
    return false;
}

static void flow_index(Flow *flow, AstIndex *node, Path base)
{
    u32 extend = flow->extend_depth;
    FlowFrozen frozen = {flow->frozen, base.local};
    flow->extend_depth = FLOW_NONE;
    if (has_checked_bound(flow, node->operand)) {
        flow->frozen = &frozen;
    }
    flow_value(flow, node->index, FLOW_NONE);
    flow->frozen = frozen.outer;
    flow->extend_depth = extend;
}

/* An index is evaluated after the base, and before anything is read from it. */
static Path path_of_index(Flow *flow, AstIndex *node)
{
    Path base = flow_path(flow, node->operand);
    flow_index(flow, node, base);
    bool is_slice = type_is_kind(&flow->sema->types, flow_type(node->operand), TYPE_SLICE);
    flow_access(flow, base, is_slice ? ACCESS_LENGTH : ACCESS_INSPECT, FLOW_NONE, FLOW_NONE,
                &node->head);
    flow_leave(flow, NODE_PANICS, &node->head);
    return flow_path_step(flow, base, ELEM_INDEX, 0);
}

/* What is promoted to a static when it is borrowed; there may be statements in it. A part of a
 * constant is looked at only, and nothing is moved out of it. */
static void flow_promoted(Flow *flow, Ast *expr)
{
    if (expr->kind == AST_FIELD || expr->kind == AST_INDEX) {
        (void)flow_path(flow, expr);
    } else {
        flow_value(flow, expr, FLOW_NONE);
    }
}

/* The base of a range, lent to the library; a constant lives for ever. */
static u32 lend_base(Flow *flow, AstIndex *node, FlowFrozen *frozen)
{
    u32 base = temp_reference(flow, node->operand);
    if (!flow->mutably && flow_is_promoted(flow, node->operand)) {
        flow_promoted(flow, node->operand);
        flow_touch(flow, FLOW_NONE, base, node->operand);
        return base;
    }
    Path path = flow_path(flow, node->operand);
    frozen->local = path.local;
    flow_borrow(flow, path, flow->mutably ? ACCESS_MUT : ACCESS_SHARE, base, node->operand);
    return base;
}

/* `a[low..high]` is `*index(&a, low..high)`: what it gives is a reference. */
static Path path_of_range(Flow *flow, AstIndex *node)
{
    Types *types = &flow->sema->types;
    AstRange *range = (AstRange *)(void *)node->index;
    FlowFrozen frozen = {flow->frozen, FLOW_NONE};
    u32 base = lend_base(flow, node, &frozen);
    u32 extend = flow->extend_depth;
    flow->extend_depth = FLOW_NONE;
    flow->frozen = &frozen;
    if (range->low != NULL) {
        flow_value(flow, range->low, FLOW_NONE);
    }
    if (range->high != NULL) {
        flow_value(flow, range->high, FLOW_NONE);
    }
    flow->frozen = frozen.outer;
    flow->extend_depth = extend;
    flow_leave(flow, NODE_PANICS, &node->head);
    u32 part = temp_reference(flow, &node->head);
    flow_edge(flow, base, part);
    flow_touch(flow, base, part, &node->head);
    TypeId reference = type_ref(types, flow_type(&node->head), flow->mutably);
    return flow_path_deref(flow, flow_path_local(flow, part), reference);
}

Path flow_path_mut(Flow *flow, Ast *expr)
{
    bool outer = flow->mutably;
    flow->mutably = true;
    Path path = flow_path(flow, expr);
    flow->mutably = outer;
    return path;
}

Path flow_path(Flow *flow, Ast *expr)
{
    if (expr->kind == AST_NAME) {
        return path_of_name(flow, expr);
    }
    if (expr->kind == AST_FIELD) {
        Path base = flow_path(flow, ast_as(expr, FIELD, Field)->operand);
        return flow_path_step(flow, base, ELEM_FIELD, expr->op);
    }
    if (expr->kind == AST_INDEX) {
        AstIndex *node = ast_as(expr, INDEX, Index);
        return is_range_index(expr) ? path_of_range(flow, node) : path_of_index(flow, node);
    }
    if (expr->kind == AST_UNARY && expr->op == UNARY_DEREF) {
        Ast *operand = ast_as(expr, UNARY, Unary)->operand;
        return flow_path_deref(flow, flow_path(flow, operand), flow_type(operand));
    }
    return path_of_value(flow, expr);
}

/* The value of a place: copied, or moved; where a `&` of a known type is expected,
 * `&*r`. */
static void flow_read(Flow *flow, Ast *expr, u32 dest)
{
    const Types *types = &flow->sema->types;
    TypeId type = flow_type(expr);
    bool coerced = flow->coerced;
    Path path = flow_path(flow, expr);
    bool moves = !type_is_copy(types, type);
    if (coerced && type_is_kind(types, type, TYPE_REF) && !moves) {
        flow_borrow(flow, flow_path_deref(flow, path, type), ACCESS_SHARE, dest, expr);
        return;
    }
    FlowAccess access = moves ? flow_check_move(flow, expr, path, expr) : ACCESS_COPY;
    if (flow_is_ref(flow, type) && !flow->dry) {
        flow_edge(flow, path.local, dest);
    }
    flow_access(flow, path, access, FLOW_NONE, dest, expr);
}

static void flow_name(Flow *flow, Ast *expr, u32 dest)
{
    const Def *def = ast_as(expr, NAME, Name)->def;
    if (def->kind == DEF_LOCAL) {
        flow_read(flow, expr, dest);
    } else {
        if (def->kind == DEF_STATIC && !type_is_copy(&flow->sema->types, flow_type(expr))) {
            flow_check_move(flow, expr, (Path){.local = FLOW_NONE}, expr);
        }
        flow_touch(flow, FLOW_NONE, dest, expr);
    }
}

/* ---- references ------------------------------------------------------------------------------ */

/* A receiver is borrowed in two phases. That of an array becomes a slice at once, which activates
 * it at the same expression; otherwise the call does, which a loop does not wait for. */
static void flow_receiver(Flow *flow, AstRef *node, Path path, u32 dest)
{
    bool is_array = type_is_kind(&flow->sema->types, flow_type(node->operand), TYPE_ARRAY);
    u32 loan = flow_borrow(flow, path, ACCESS_RESERVE, dest, &node->head);
    flow_activate(flow, loan, is_array ? &node->head : node->operand);
    if (loan != FLOW_NONE && dest != FLOW_NONE) {
        flow->locals.items[dest].reserved = FLOW_NONE;
    }
}

static void flow_ref(Flow *flow, AstRef *node, u32 dest)
{
    bool is_mut = node->head.op != 0;
    bool is_empty = node->operand->kind == AST_ARRAY
                    && ast_as(node->operand, ARRAY, Array)->items.count == 0;
    if ((!is_mut || is_empty) && flow_is_promoted(flow, node->operand)) {
        flow_promoted(flow, node->operand);
        flow_touch(flow, FLOW_NONE, dest, &node->head);
        return;
    }
    Path path = is_mut ? flow_path_mut(flow, node->operand) : flow_path(flow, node->operand);
    if (is_mut && flow_is_inserted(&node->head, node->operand)) {
        flow_receiver(flow, node, path, dest);
    } else {
        flow_borrow(flow, path, is_mut ? ACCESS_MUT : ACCESS_SHARE, dest, &node->head);
    }
}

/* A reference that is lent: `&*r` or `&mut *r`, with r a place. */
static void flow_lend(Flow *flow, Ast *operand, FlowAccess access, u32 dest, const Ast *ast)
{
    bool shares = access == ACCESS_SHARE;
    Path reference = shares ? flow_path(flow, operand) : flow_path_mut(flow, operand);
    flow_borrow(flow, flow_path_deref(flow, reference, flow_type(operand)), access, dest, ast);
}

void flow_coerce(Flow *flow, AstCoerce *node, u32 dest, FlowAccess reborrow)
{
    if (node->head.op == COERCE_NEVER) {
        flow_value(flow, node->operand, FLOW_NONE);
        return;
    }
    if (!check_is_place(node->operand)) {
        flow_value(flow, node->operand, dest);
        return;
    }
    const Type *type = type_get(&flow->sema->types, flow_type(&node->head));
    FlowAccess access = !type->is_mut                       ? ACCESS_SHARE
                        : node->head.op == COERCE_REBORROW ? reborrow
                                                           : ACCESS_MUT;
    flow_lend(flow, node->operand, access, dest, &node->head);
}

void flow_coerced(Flow *flow, Ast *expr, u32 dest)
{
    bool outer = flow->coerced;
    flow->coerced = true;
    flow_value(flow, expr, dest);
    flow->coerced = outer;
}

/* ---- operators ------------------------------------------------------------------------------- */

static void flow_logic(Flow *flow, AstBinary *node)
{
    u32 label = flow_label(flow);
    flow_condition(flow, node->left, node->head.op == BINARY_LOGIC_OR, label);
    flow_value(flow, node->right, FLOW_NONE);
    flow_place_label(flow, label);
}

/* Whether the operator on these operands may panic, or is a call, which may. */
static bool may_panic(const Flow *flow, AstBinaryOp op, Ast *left, Ast *right)
{
    bool bits = op == BINARY_AND || op == BINARY_OR || op == BINARY_XOR;
    bool compares = op >= BINARY_EQ && op <= BINARY_GE;
    bool refs = flow_is_ref(flow, flow_type(by_value(left)))
                || flow_is_ref(flow, flow_type(by_value(right)));
    return refs || (compares ? !is_scalar(flow_type(left)) : !bits && type_is_int(flow_type(left)));
}

static void flow_binary(Flow *flow, AstBinary *node)
{
    AstBinaryOp op = (AstBinaryOp)node->head.op;
    if (op == BINARY_LOGIC_AND || op == BINARY_LOGIC_OR) {
        flow_logic(flow, node);
        return;
    }
    u32 count = flow->held.count;
    bool compares = op >= BINARY_EQ && op <= BINARY_GE;
    if (compares && !is_scalar(flow_type(node->left))) {
        flow_borrowed_operand(flow, node->left, !flow_is_quiet(node->right), node->left);
        flow_borrowed_operand(flow, node->right, false, node->right);
    } else {
        flow_operand(flow, by_value(node->left));
        flow_operand(flow, by_value(node->right));
    }
    if (flow->param_escapes && may_panic(flow, op, node->left, node->right)) {
        flow_leave(flow, NODE_PANICS, &node->head);
    }
    flow_release(flow, count, &node->head);
}

static void flow_unary(Flow *flow, AstUnary *node, u32 dest)
{
    if (node->head.op == UNARY_DEREF) {
        flow_read(flow, &node->head, dest);
        return;
    }
    flow->coerced = false;
    u32 count = flow->held.count;
    flow_operand(flow, by_value(node->operand));
    AstBinaryOp alike = node->head.op == UNARY_NEG ? BINARY_SUB : BINARY_XOR;
    if (flow->param_escapes && may_panic(flow, alike, node->operand, node->operand)) {
        flow_leave(flow, NODE_PANICS, &node->head);
    }
    flow_release(flow, count, &node->head);
}

static bool is_same_name(const Ast *left, const Ast *right)
{
    return left->kind == AST_NAME && right->kind == AST_NAME
           && ((const AstName *)(const void *)left)->def
                  == ((const AstName *)(const void *)right)->def;
}

static void check_frozen(Flow *flow, Path path, const Ast *ast)
{
    for (const FlowFrozen *frozen = flow->frozen; frozen != NULL; frozen = frozen->outer) {
        if (frozen->local == path.local && !(path.flags & PLACE_THROUGH)) {
            flow_error(flow, DIAG_LUD0007, flow_span(flow, ast),
                       "a slice cannot be replaced inside an index into it");
            return;
        }
    }
}

static void flow_assign(Flow *flow, AstAssign *node)
{
    u32 temp = FLOW_NONE;
    if (flow_is_ref(flow, flow_type(node->left))) {
        temp = flow_temp(flow, node->right);
    }
    if (node->left->kind == AST_UNARY || is_same_name(node->left, node->right)) {
        flow_value(flow, node->right, temp); /* the very same type: nothing is to be coerced */
    } else {
        flow_coerced(flow, node->right, temp);
    }
    Path path = flow_path_mut(flow, node->left);
    check_frozen(flow, path, &node->head);
    flow_edge(flow, temp, path.local);
    flow_access(flow, path, ACCESS_ASSIGN, temp, FLOW_NONE, &node->head);
}

/* `x += r` with a reference r is the call `add_assign(&mut x, r)`. */
static void flow_assign_reference(Flow *flow, AstAssignOp *node)
{
    u32 count = flow->held.count;
    Path path = flow_path_mut(flow, node->left);
    u32 temp = temp_reference(flow, node->left);
    flow_borrow(flow, path, ACCESS_RESERVE, temp, node->left);
    flow_hold(flow, temp);
    flow_operand(flow, by_value(node->right));
    flow_leave(flow, NODE_PANICS, &node->head);
    flow_release(flow, count, &node->head);
}

static void flow_assign_op(Flow *flow, AstAssignOp *node)
{
    if (by_value(node->right) != node->right) {
        flow_assign_reference(flow, node);
        return;
    }
    flow_value(flow, node->right, FLOW_NONE);
    Path path = flow_path_mut(flow, node->left);
    flow_access(flow, path, ACCESS_COPY, FLOW_NONE, FLOW_NONE, &node->head);
    if (flow->param_escapes
        && may_panic(flow, (AstBinaryOp)node->head.op, node->left, node->right)) {
        flow_leave(flow, NODE_PANICS, &node->head);
    }
    flow_access(flow, path, ACCESS_ASSIGN, FLOW_NONE, FLOW_NONE, &node->head);
}

/* ---- dispatch -------------------------------------------------------------------------------- */

static void flow_items(Flow *flow, AstList items)
{
    for (Ast *item = items.first; item != NULL; item = item->next) {
        flow_value(flow, item, FLOW_NONE);
    }
}

/* What the literal does not give is taken from the base: only those fields of it are copied or
 * moved. */
static void flow_struct(Flow *flow, AstStructLiteral *node)
{
    const Types *types = &flow->sema->types;
    bool given[LIMIT_TUPLE_FIELDS] = {false};
    for (Ast *field = node->fields.first; field != NULL; field = field->next) {
        given[field->op] = true;
        flow_coerced(flow, ast_as(field, FIELD_INIT, FieldInit)->value, FLOW_NONE);
    }
    if (node->base == NULL) {
        return;
    }
    Path base = flow_path(flow, node->base);
    u32 count = type_get(types, flow_type(&node->head))->item_count;
    for (u32 i = 0; i < count; i++) {
        if (given[i]) {
            continue;
        }
        TypeId type = type_get(types, flow_type(&node->head))->items[i];
        bool moves = !type_is_copy(types, type);
        Path path = flow_path_step(flow, base, ELEM_FIELD, (u8)i);
        FlowAccess access = moves ? flow_check_move(flow, node->base, path, node->base)
                                  : ACCESS_COPY;
        flow_access(flow, path, access, FLOW_NONE, FLOW_NONE, node->base);
    }
}

/* Expressions whose parts a `let` extends with them (Reference, "temporary lifetime extension"). */
static bool is_extending(AstKind kind)
{
    return kind == AST_REF || kind == AST_COERCE || kind == AST_CAST || kind == AST_TUPLE
           || kind == AST_ARRAY || kind == AST_BLOCK || kind == AST_IF || kind == AST_MATCH
           || kind == AST_STRUCT_LITERAL;
}

/* Expressions that are coerced by coercing their parts, and those that are. */
static bool passes_on(AstKind kind)
{
    return kind == AST_BLOCK || kind == AST_IF || kind == AST_MATCH || kind == AST_LOOP
           || kind == AST_TUPLE
           || kind == AST_ARRAY || kind == AST_NAME || kind == AST_FIELD || kind == AST_INDEX
           || kind == AST_UNARY;
}

static void flow_dispatch(Flow *flow, Ast *expr, u32 dest)
{
    switch ((AstKind)expr->kind) {
    case AST_INT:
    case AST_FLOAT:
    case AST_BOOL:
    case AST_CHAR:
    case AST_BYTE:
    case AST_STR:
    case AST_PATH:
        break;
    case AST_NAME:
        flow_name(flow, expr, dest);
        return;
    case AST_FIELD:
    case AST_INDEX:
        flow_read(flow, expr, dest);
        return;
    case AST_UNARY:
        flow_unary(flow, (AstUnary *)(void *)expr, dest);
        return;
    case AST_REF:
        flow_ref(flow, (AstRef *)(void *)expr, dest);
        return;
    case AST_COERCE:
        flow_coerce(flow, (AstCoerce *)(void *)expr, dest, ACCESS_MUT);
        return;
    case AST_CAST:
        flow_value(flow, ((AstCast *)(void *)expr)->operand, dest);
        return;
    case AST_BLOCK:
        flow_block(flow, (AstBlock *)(void *)expr, dest);
        return;
    case AST_IF:
        flow_if(flow, (AstIf *)(void *)expr, dest);
        return;
    case AST_LOOP:
        flow_loop(flow, (AstLoop *)(void *)expr, dest);
        return;
    case AST_BREAK:
        flow_break(flow, (AstBreak *)(void *)expr);
        return;
    case AST_CONTINUE:
        flow_continue(flow, (AstContinue *)(void *)expr);
        return;
    case AST_RETURN:
        flow_return(flow, (AstReturn *)(void *)expr);
        return;
    case AST_BINARY:
        flow_binary(flow, (AstBinary *)(void *)expr);
        break;
    case AST_ASSIGN:
        flow_assign(flow, (AstAssign *)(void *)expr);
        break;
    case AST_ASSIGN_OP:
        flow_assign_op(flow, (AstAssignOp *)(void *)expr);
        break;
    case AST_CALL:
        if (call_is_constructor((AstCall *)(void *)expr)) {
            flow_items(flow, ((AstCall *)(void *)expr)->args);
        } else {
            flow_call(flow, expr, NULL, ((AstCall *)(void *)expr)->args.first);
        }
        break;
    case AST_METHOD:
        if (((AstMethod *)(void *)expr)->receiver->kind == AST_RANGE) {
            flow_range_method(flow, (AstMethod *)(void *)expr);
            break;
        }
        flow_call(flow, expr, ((AstMethod *)(void *)expr)->receiver,
                  ((AstMethod *)(void *)expr)->args.first);
        break;
    case AST_TUPLE:
        flow_items(flow, ((AstTuple *)(void *)expr)->items);
        break;
    case AST_ARRAY:
        flow_items(flow, ((AstArray *)(void *)expr)->items);
        break;
    case AST_REPEAT:
        flow_value(flow, ((AstRepeat *)(void *)expr)->item, FLOW_NONE);
        break;
    case AST_WHILE:
        flow_while(flow, (AstWhile *)(void *)expr);
        break;
    case AST_FOR:
        flow_for(flow, (AstFor *)(void *)expr);
        break;
    case AST_MACRO:
        flow_macro(flow, (AstMacro *)(void *)expr);
        break;
    case AST_STRUCT_LITERAL:
        flow_struct(flow, (AstStructLiteral *)(void *)expr);
        break;
    case AST_MATCH:
        flow_match(flow, (AstMatch *)(void *)expr, dest);
        return;
    case AST_WILD:
    case AST_RANGE:
    case AST_ERROR:
    AST_CASES_OF_NO_EXPRESSION:
        bug("%s in a checked expression", ast_kind_text((AstKind)expr->kind));
    }
    if (type_is(flow_type(expr), TY_NEVER)) {
        flow_stop(flow);
    } else {
        flow_touch(flow, FLOW_NONE, dest, expr);
    }
}

/* Whether nothing at all happens: a literal, or in the dry walk a copy of a number. */
static bool is_idle(const Flow *flow, const Ast *expr)
{
    bool literal = expr->kind >= AST_INT && expr->kind <= AST_STR;
    return literal || (flow->dry && expr->kind == AST_NAME && expr->type < TY_FIXED_COUNT);
}

void flow_value(Flow *flow, Ast *expr, u32 dest)
{
    if (dest == FLOW_NONE && is_idle(flow, expr)) {
        return;
    }
    u32 extend = flow->extend_depth;
    bool coerced = flow->coerced;
    bool mutably = flow->mutably;
    if (!is_extending((AstKind)expr->kind)) {
        flow->extend_depth = FLOW_NONE;
    }
    flow->mutably = false;
    flow->coerced = coerced && passes_on((AstKind)expr->kind);
    flow_dispatch(flow, expr, dest);
    flow->extend_depth = extend;
    flow->coerced = coerced;
    flow->mutably = mutably;
}
