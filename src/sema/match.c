/* match.c: the types of `match`: what its arms agree on.
 *
 * As in rustc all patterns are checked first, then guards and bodies, arm by arm. */
#include "sema/check.h"

/* ---- patterns -------------------------------------------------------------------------------- */

/* The names of one arm: a range of the function's locals. */
typedef struct ArmNames {
    Local *before; /* the last one that is older */
    Local *last;
} ArmNames;

static TypeId check_scrutinee(Check *check, AstMatch *node)
{
    TypeId type = check_unsized(check, &node->scrutinee, TYPE(NONE));
    if (type_is(type, TY_NEVER) && node->arms.count > 0) {
        type = infer_new(&check->infer, INFER_GENERAL, node->scrutinee->first);
        coerce(check, &node->scrutinee, type);
    }
    return type;
}

static void check_patterns(Check *check, AstMatch *node, TypeId type, ArmNames *names)
{
    for (Ast *arm = node->arms.first; arm != NULL; arm = arm->next, names++) {
        u32 mark = check_scope_enter(check);
        names->before = check->last_local;
        check_pattern(check, ast_as(arm, ARM, Arm)->pattern, type, PATTERN_ARM);
        names->last = check->last_local;
        check_scope_leave(check, mark);
    }
}

static void bind_names(Check *check, const ArmNames *names)
{
    if (names->before == names->last) {
        return;
    }
    Local *local = names->before == NULL ? check->out->locals : names->before->next;
    for (; local != names->last->next; local = local->next) {
        check_bind_name(check, local->name, &local->def);
    }
}

/* ---- bodies ---------------------------------------------------------------------------------- */

/* What the arms looked at so far agree on. */
typedef struct Joined {
    AstMatch *node;
    TypeId wanted; /* what all are coerced to, or NONE */
    TypeId hint;
    TypeId type;   /* NEVER while no arm has a value */
} Joined;

/* What gives a block its value: its tail, or else its last statement. */
static Ast *value_of(Ast *node)
{
    while (node->kind == AST_BLOCK) {
        const AstBlock *block = ast_as(node, BLOCK, Block);
        Ast *last = block->tail;
        for (Ast *stmt = block->stmts.first; last == NULL && stmt != NULL; stmt = stmt->next) {
            last = stmt->next == NULL ? stmt : NULL;
        }
        if (last == NULL) {
            return node;
        }
        node = last;
    }
    return node;
}

/* The type of this arm and that of those in front of it may both become that of this one:
 * `&[1, 2]` and a slice. */
static bool join_earlier(Check *check, const Joined *joined, const Ast *arm, TypeId type)
{
    Types *types = &check->sema->types;
    TypeId old = infer_shallow(&check->infer, joined->type);
    if (!type_is_kind(types, old, TYPE_REF) || !type_is_kind(types, type, TYPE_REF)) {
        return false;
    }
    for (Ast *earlier = joined->node->arms.first; earlier != arm; earlier = earlier->next) {
        if (!coerce(check, &ast_as(earlier, ARM, Arm)->body, type)) {
            return false;
        }
    }
    return true;
}

static void report_arm(Check *check, const Joined *joined, AstArm *arm, TypeId type)
{
    Diag *diag = coerce_report(check, value_of(arm->body), joined->type, type,
                               "`match` arms have incompatible types");
    for (Ast *node = joined->node->arms.first; node != &arm->head; node = node->next) {
        Ast *body = ast_as(node, ARM, Arm)->body;
        if (!type_is((TypeId){body->type}, TY_NEVER) && body->kind != AST_COERCE) {
            diag_label(diag, check_span(check, value_of(body)), "this is found to be of type `%s`",
                       check_type_text(check, joined->type));
            break;
        }
    }
    if (arm->body->kind == AST_BLOCK) {
        suggest_tail(check, diag, ast_as(arm->body, BLOCK, Block), joined->type);
    }
}

static void join(Check *check, Joined *joined, AstArm *arm)
{
    TypeId type = infer_shallow(&check->infer, check_expr(check, &arm->body, joined->hint));
    if (type_is(joined->type, TY_NEVER)) {
        joined->type = type;
        return;
    }
    Types *types = &check->sema->types;
    TypeId old = infer_shallow(&check->infer, joined->type);
    bool is_mut = type_is_kind(types, type, TYPE_REF) && type_get(types, type)->is_mut;
    if (is_mut && infer_unify(&check->infer, type, old)) {
        return; /* of the same type: moved, not reborrowed */
    }
    if (coerce(check, &arm->body, joined->type)) {
        return;
    }
    if (join_earlier(check, joined, &arm->head, type)) {
        joined->type = type;
    } else {
        report_arm(check, joined, arm, type);
        joined->type = TYPE(ERROR);
    }
}

/* Where `()` is wanted the arms may first agree on something else: then the match as a whole is
 * wrong. But blocks and branches are told at once. */
static void check_body(Check *check, Joined *joined, AstArm *arm)
{
    AstKind kind = (AstKind)arm->body->kind;
    if (joined->wanted.raw == TY_NONE) {
        join(check, joined, arm);
    } else if (!type_is(joined->wanted, TY_UNIT)) {
        check_expr_as(check, &arm->body, joined->wanted);
    } else if ((kind == AST_BLOCK || kind == AST_IF) && type_is(joined->type, TY_NEVER)) {
        check_expr_as(check, &arm->body, joined->wanted);
        joined->type = check->diverges ? joined->type : joined->wanted;
    } else {
        join(check, joined, arm);
    }
}

/* Arms without a value, in front of those that have one. */
static void coerce_never(Check *check, const Joined *joined)
{
    for (Ast *node = joined->node->arms.first; node != NULL; node = node->next) {
        AstArm *arm = ast_as(node, ARM, Arm);
        if (type_is((TypeId){arm->body->type}, TY_NEVER)) {
            coerce(check, &arm->body, joined->type);
        }
    }
}

TypeId check_match(Check *check, AstMatch *node, TypeId wanted, TypeId hint)
{
    TypeId type = check_scrutinee(check, node);
    ArmNames *names = arena_array(check->temp, ArmNames, node->arms.count);
    check_patterns(check, node, type, names);
    vec_push(check->temp, &check->matches,
             ((PendingMatch){&node->head, type, PATTERN_ARM, node->scrutinee}));
    if (node->arms.count == 0) {
        return TYPE(NEVER);
    }
    Joined joined = {node, wanted, hint, TYPE(NEVER)};
    bool before = check->diverges;
    bool all_diverge = true;
    for (Ast *next = node->arms.first; next != NULL; next = next->next) {
        AstArm *arm = ast_as(next, ARM, Arm);
        u32 mark = check_scope_enter(check);
        bind_names(check, names++);
        check->diverges = before;
        ArmAround around = {check->arm, arm->pattern};
        check->arm = &around;
        if (arm->guard != NULL) {
            check_expr_as(check, &arm->guard, TYPE(BOOL));
        }
        check_body(check, &joined, arm);
        check->arm = around.outer;
        all_diverge &= check->diverges;
        check_scope_leave(check, mark);
    }
    check->diverges = before || all_diverge;
    if (wanted.raw != TY_NONE && !type_is(wanted, TY_UNIT)) {
        return wanted;
    }
    if (!type_is(joined.type, TY_NEVER)) {
        coerce_never(check, &joined);
    }
    return joined.type;
}

Ast *match_culprit(Ast *node)
{
    Ast *only = NULL;
    for (Ast *arm = ast_as(node, MATCH, Match)->arms.first; arm != NULL; arm = arm->next) {
        Ast *body = ast_as(arm, ARM, Arm)->body;
        bool has_value = body->kind != AST_COERCE || body->op != COERCE_NEVER;
        if (has_value && only != NULL) {
            return node;
        }
        only = has_value ? body : only;
    }
    return only == NULL ? node : value_of(only);
}
