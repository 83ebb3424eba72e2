/* alias.c: what an expression may read and change.
 *
 * Questions that decide whether a copy can be saved. Every answer errs on the side of the copy:
 * what is not known here (blocks, branches, loops) may do anything, and so may a call where the
 * local was borrowed. A question looks at a bounded number of nodes, so that lowering stays
 * linear. */
#include "lower/lowering.h"

enum { ALIAS_BUDGET = 64 };

/* ---- a walk over simple expressions ---------------------------------------------------------- */

/* What the walk looks for; each finding ends it. */
typedef struct Search {
    const Local *local; /* finds a mention, where names_count; a call, where it is borrowed */
    bool names_count;
    bool memory_counts; /* finds everything that reads through a reference or calls */
    u32 budget;
} Search;

static bool finds(Search *search, Ast *expr);

static bool finds_in_list(Search *search, AstList list)
{
    for (Ast *item = list.first; item != NULL; item = item->next) {
        if (finds(search, item)) {
            return true;
        }
    }
    return false;
}

static bool finds_name(const Search *search, Ast *expr)
{
    const Local *local = lower_named_local(expr);
    if (local == NULL) {
        return false;
    }
    return (search->names_count && local == search->local)
           || (search->memory_counts && local->borrowed);
}

static bool finds_call(Search *search, AstCall *call)
{
    bool is_seen = search->memory_counts || (search->local != NULL && search->local->borrowed);
    return (is_seen && lower_constructor(&call->head) == NULL)
           || finds_in_list(search, call->args);
}

/* What the library's functions do to what they borrow is not known here, but for `len`. */
static bool finds_method(Search *search, AstMethod *method)
{
    bool is_seen = search->memory_counts || (search->local != NULL && search->local->borrowed);
    bool is_library = library_row(&method->head) != NULL;
    if (is_library ? !library_only_reads(&method->head) : is_seen) {
        return true;
    }
    return finds(search, method->receiver) || finds_in_list(search, method->args);
}

static bool finds_in_struct(Search *search, const AstStructLiteral *node)
{
    return finds_in_list(search, node->fields)
           || (node->base != NULL && finds(search, node->base));
}

static bool finds_unary(Search *search, Ast *expr)
{
    return (search->memory_counts && expr->op == UNARY_DEREF)
           || finds(search, ast_as(expr, UNARY, Unary)->operand);
}

static bool finds(Search *search, Ast *expr)
{
    if (search->budget == 0) {
        return true;
    }
    search->budget--;
    switch ((int)expr->kind) {
    case AST_INT:
    case AST_FLOAT:
    case AST_BOOL:
    case AST_CHAR:
    case AST_BYTE:
    case AST_STR:
    case AST_PATH:
        return false;
    case AST_NAME:
        return finds_name(search, expr);
    case AST_UNARY:
        return finds_unary(search, expr);
    case AST_REF:
        return finds(search, ast_as(expr, REF, Ref)->operand);
    case AST_COERCE:
        return expr->op == COERCE_NEVER || finds(search, ast_as(expr, COERCE, Coerce)->operand);
    case AST_CAST:
        return finds(search, ast_as(expr, CAST, Cast)->operand);
    case AST_BINARY:
        return finds(search, ast_as(expr, BINARY, Binary)->left)
               || finds(search, ast_as(expr, BINARY, Binary)->right);
    case AST_FIELD:
        return finds(search, ast_as(expr, FIELD, Field)->operand);
    case AST_INDEX:
        return finds(search, ast_as(expr, INDEX, Index)->operand)
               || finds(search, ast_as(expr, INDEX, Index)->index);
    case AST_METHOD:
        return finds_method(search, ast_as(expr, METHOD, Method));
    case AST_TUPLE:
        return finds_in_list(search, ast_as(expr, TUPLE, Tuple)->items);
    case AST_STRUCT_LITERAL:
        return finds_in_struct(search, ast_as(expr, STRUCT_LITERAL, StructLiteral));
    case AST_FIELD_INIT:
        return finds(search, ast_as(expr, FIELD_INIT, FieldInit)->value);
    case AST_ARRAY:
        return finds_in_list(search, ast_as(expr, ARRAY, Array)->items);
    case AST_REPEAT:
        return finds(search, ast_as(expr, REPEAT, Repeat)->item);
    case AST_CALL:
        return library_only_reads(expr)
                   ? finds_in_list(search, ast_as(expr, CALL, Call)->args)
                   : finds_call(search, ast_as(expr, CALL, Call));
    default:
        return true;
    }
}

/* ---- questions ------------------------------------------------------------------------------- */

/* The local in whose register an expression that emits nothing has its value. */
static const Local *read_local(Ast *operand)
{
    for (;;) {
        if (operand->kind == AST_COERCE) {
            operand = ast_as(operand, COERCE, Coerce)->operand;
        } else if (operand->kind == AST_CAST) {
            operand = ast_as(operand, CAST, Cast)->operand;
        } else if (operand->kind == AST_METHOD) {
            operand = ast_as(operand, METHOD, Method)->receiver;
        } else if (operand->kind == AST_UNARY) {
            operand = ast_as(operand, UNARY, Unary)->operand;
        } else if (operand->kind == AST_REF) {
            operand = ast_as(operand, REF, Ref)->operand;
        } else {
            return lower_named_local(operand);
        }
    }
}

bool lower_may_change(Ast *operand, Ast *later)
{
    const Local *local = read_local(operand);
    bool is_literal = operand->kind >= AST_INT && operand->kind <= AST_BYTE;
    if (is_literal || lower_named_constant(operand) != NULL) {
        return false;
    }
    if (later->depth == 1 && (later->kind == AST_NAME || later->kind == AST_INT)) {
        return false;
    }
    if (local != NULL && !local->is_mut) {
        return false;
    }
    Search search = {.local = local, .budget = ALIAS_BUDGET};
    return local == NULL || finds(&search, later);
}

/* The local that a place begins at, and whether the way to the place leads through a reference. */
static const Local *place_root(Ast *place, bool *through_ref)
{
    for (;;) {
        if (place->kind == AST_FIELD) {
            place = ast_as(place, FIELD, Field)->operand;
        } else if (place->kind == AST_INDEX) {
            place = ast_as(place, INDEX, Index)->operand;
        } else if (place->kind == AST_UNARY && place->op == UNARY_DEREF) {
            *through_ref = true;
            place = ast_as(place, UNARY, Unary)->operand;
        } else {
            return lower_named_local(place);
        }
    }
}

bool lower_is_independent(Ast *value, Ast *place)
{
    bool through_ref = false;
    const Local *root = place_root(place, &through_ref);
    if (root == NULL) {
        return false;
    }
    Search search = {
        .local = root,
        .names_count = true,
        .memory_counts = through_ref || root->borrowed,
        .budget = ALIAS_BUDGET,
    };
    return !finds(&search, value);
}

bool lower_is_plain_place(Ast *place)
{
    while (place->kind == AST_FIELD) {
        place = ast_as(place, FIELD, Field)->operand;
    }
    if (place->kind == AST_UNARY && place->op == UNARY_DEREF) {
        place = ast_as(place, UNARY, Unary)->operand;
    }
    return lower_named_local(place) != NULL;
}
