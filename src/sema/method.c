/* method.c: calls of methods: which function a name means, and what its receiver is made into.
 *
 * `value.name(args)` is the call of a function whose first argument is made of the value: it is
 * dereferenced as often as it takes, and then borrowed where the function takes a reference. Sema
 * writes both into the tree, so that what comes after it sees a list of arguments:
 *
 *      let s: &mut [i32]        s.swap(0, 1)      swap(&mut *s, 0, 1)
 *      let a: [i32; 3]          a.len()           len(&a as &[i32]) */
#include "sema/check.h"

#include "base/unicode.h"

#include "syntax/foreign.h"

Span check_callee_span(const Check *check, const Ast *call)
{
    if (call->kind == AST_METHOD) {
        return check_token_span(check, ((const AstMethod *)(const void *)call)->token);
    }
    return check_span(check, ((const AstCall *)(const void *)call)->callee);
}

/* ---- receivers ------------------------------------------------------------------------------- */

void coerce_receiver(Check *check, Ast **slot, SelfKind self, TypeId wanted)
{
    if (self == SELF_VALUE) {
        return;
    }
    Types *types = &check->sema->types;
    TypeId type = infer_shallow(&check->infer, (TypeId){(*slot)->type});
    coerce_borrow(check, slot, self == SELF_MUT);
    if (type_is_kind(types, type, TYPE_ARRAY) && type_is_kind(types, wanted, TYPE_SLICE)) {
        bool fits = coerce(check, slot, type_ref(types, wanted, self == SELF_MUT));
        assert(fits);
        UNUSED(fits);
    }
}

/* ---- functions of items ---------------------------------------------------------------------- */

TypeId check_item_method(Check *check, AstMethod *node, Item *method, SelfKind self, TypeId type)
{
    if (!sema_signature(check->sema, method)) {
        check_args_alone(check, &node->args);
        return check_failed(check, &node->head);
    }
    node->def = method;
    check_constness(check, &node->head, method);
    if (self != SELF_VALUE) {
        check_lend(check, node->receiver);
    }
    coerce_receiver(check, &node->receiver, self, type);
    check_arguments(check, &node->args,
               &(Callee){.what = "method",
                         .span = check_callee_span(check, &node->head),
                         .item = method,
                         .params = method->params + 1,
                         .param_count = method->param_count - 1});
    return method->result;
}

/* ---- functions of the library ---------------------------------------------------------------- */

static TypeId as_wide(TypeId self, bool is_signed)
{
    u32 member = type_is_signed(self) ? self.raw - TY_I8 : self.raw - TY_U8;
    return (TypeId){(is_signed ? (u32)TY_I8 : (u32)TY_U8) + member};
}

static TypeId library_type(Check *check, LibType code, TypeId self)
{
    Types *types = &check->sema->types;
    switch (code) {
    case LIB_TYPE_SELF:
        return self;
    case LIB_TYPE_REF:
        return type_ref(types, self, false);
    case LIB_TYPE_MUT:
        return type_ref(types, self, true);
    case LIB_TYPE_ELEM:
        return type_get(types, self)->elem;
    case LIB_TYPE_REF_ELEM:
        return type_ref(types, type_get(types, self)->elem, false);
    case LIB_TYPE_SIGNED:
        return as_wide(self, true);
    case LIB_TYPE_UNSIGNED:
        return as_wide(self, false);
    case LIB_TYPE_BYTES:
        return type_array(types, TYPE(U8), type_bits(self) / 8);
    case LIB_TYPE_BITS:
        return type_is(self, TY_F32) ? TYPE(U32) : TYPE(U64);
    case LIB_TYPE_TWICE:
        return type_tuple(types, (TypeId[]){self, self}, 2);
    case LIB_TYPE_WITH_BOOL:
        return type_tuple(types, (TypeId[]){self, TYPE(BOOL)}, 2);
    case LIB_TYPE_FROM:
    case LIB_TYPE_PATTERN:
        return infer_new(&check->infer, INFER_GENERAL, 0);
    case LIB_TYPE_BYTE_SLICE:
        return type_ref(types, type_slice(types, TYPE(U8)), false);
    case LIB_TYPE_ORDERING:
        return ordering_item(check->sema)->type;
    case LIB_TYPE_NONE:
    case LIB_TYPE_UNIT:
        return TYPE(UNIT);
    case LIB_TYPE_NEVER:
        return TYPE(NEVER);
    case LIB_TYPE_BOOL:
        return TYPE(BOOL);
    case LIB_TYPE_I32:
        return TYPE(I32);
    case LIB_TYPE_U32:
        return TYPE(U32);
    case LIB_TYPE_USIZE:
        return TYPE(USIZE);
    }
    UNREACHABLE();
}

/* The types of a row's parameters, that of self among them when it is called by a path. */
typedef struct Signature {
    TypeId params[LIB_PARAMS_MAX + 1];
    u32 param_count;
    TypeId result;
} Signature;

static Signature signature_of(Check *check, const LibraryRow *row, TypeId self, bool by_path)
{
    static const u8 receivers[] = {LIB_TYPE_NONE, LIB_TYPE_SELF, LIB_TYPE_REF, LIB_TYPE_MUT};
    Signature signature = {.result = library_type(check, (LibType)row->result, self)};
    if (by_path && row->self != SELF_NONE) {
        signature.params[signature.param_count++] =
            library_type(check, (LibType)receivers[row->self], self);
    }
    for (u32 i = 0; i < LIB_PARAMS_MAX && row->params[i] != LIB_TYPE_NONE; i++) {
        signature.params[signature.param_count++] =
            library_type(check, (LibType)row->params[i], self);
    }
    return signature;
}

/* What an argument must be is judged when its type is known. */
static void add_bounds(Check *check, const LibraryRow *row, Ast *call, const Signature *signature)
{
    LibType last = (LibType)row->params[0];
    if (last == LIB_TYPE_FROM || last == LIB_TYPE_PATTERN) {
        LibTrait trait = last == LIB_TYPE_FROM ? LIB_TRAIT_FROM : LIB_TRAIT_PATTERN;
        TypeId type = signature->params[signature->param_count - 1];
        check_add_pending(check, PENDING_LIBRARY, (u16)trait, call, type);
    }
}

static LibraryDef *library_def(Check *check, const LibraryRow *row)
{
    LibraryDef *def = arena_new_zero(check->arena, LibraryDef);
    def->def.kind = DEF_LIBRARY;
    def->row = row;
    return def;
}

static void check_library_constness(Check *check, const Ast *call, const LibraryRow *row)
{
    if (!check->is_const || row->constness == LIB_CONST) {
        return;
    }
    const char *name = check_name_text(check, (Symbol){row->name});
    Span span = check_call_span(check, call);
    if (row->constness == LIB_CONST_NO) {
        Diag *diag = check_error_at(check, DIAG_E0015, span,
                                    "cannot call non-const function `%s` in constants", name);
        diag_note(diag, "calls in constants are limited to constant functions");
    } else {
        check_error_at(check, DIAG_E0658, span,
                       "`%s` cannot be called in constants: it is of a trait, and such calls are "
                       "not yet stable",
                       name);
    }
}

static TypeId library_call(Check *check, AstMethod *node, const LibraryRow *row, TypeId type)
{
    Types *types = &check->sema->types;
    bool is_list = row->on == ON_LIST || row->on == ON_BYTE_LIST;
    check->sema->called_traits |= 1u << row->on;
    if (is_list && !type_is_kind(types, type, TYPE_SLICE)) {
        type = type_slice(types, type_get(types, type)->elem);
    }
    LibTrait bound = library_bound(row);
    if (is_list && bound != LIB_TRAIT_NONE) {
        check_add_pending(check, PENDING_LIBRARY, (u16)bound, &node->head,
                          type_get(types, type)->elem);
    }
    Signature signature = signature_of(check, row, type, false);
    node->def = library_def(check, row);
    check_library_constness(check, &node->head, row);
    if (row->self == SELF_MUT) {
        check_lend(check, node->receiver);
    }
    coerce_receiver(check, &node->receiver, (SelfKind)row->self, type);
    add_bounds(check, row, &node->head, &signature);
    check_arguments(check, &node->args,
                    &(Callee){.what = "method",
                              .span = check_callee_span(check, &node->head),
                              .params = signature.params,
                              .param_count = signature.param_count});
    return signature.result;
}

static const Ast *first_argument(const Ast *call)
{
    return call->kind == AST_CALL ? ((const AstCall *)(const void *)call)->args.first
                                  : ((const AstMethod *)(const void *)call)->args.first;
}

static void check_from(Check *check, const Ast *call, TypeId from)
{
    TypeId to = (TypeId){call->type};
    if (!type_is(from, TY_ERROR) && !type_is_var(from) && !library_is_lossless(from, to)) {
        Diag *diag = check_error(check, DIAG_E0277, call,
                                 "the trait bound `%s: From<%s>` is not satisfied",
                                 check_type_text(check, to), check_type_text(check, from));
        if (type_is_number(from) && type_is_number(to)) {
            diag_help(diag, "a value may be lost: a conversion that may is written `... as %s`",
                      check_type_text(check, to));
        }
    }
}

/* Arrays of characters and functions are patterns of Rust too. */
static void check_text_pattern(Check *check, const Ast *call, TypeId type)
{
    Types *types = &check->sema->types;
    const Ast *arg = first_argument(call);
    bool is_pattern = type_is_kind(types, type, TYPE_ARRAY) || type_is_kind(types, type, TYPE_REF);
    if (type_is(type, TY_CHAR) || type_is(type, TY_STR_REF)) {
        return;
    }
    if (is_pattern) {
        check_error(check, DIAG_LUD0006, arg,
                    "Ludus does not support patterns other than `&str` and `char`");
        return;
    }
    Diag *diag =
        check_error(check, DIAG_E0277, arg, "the trait bound `%s: Pattern` is not satisfied",
                    check_type_text(check, type));
    diag_label(diag, check_span(check, arg), "a pattern is a `&str` or a `char`");
}

void check_library_bound(Check *check, const Ast *call, TypeId type, LibTrait trait)
{
    if (trait == LIB_TRAIT_FROM) {
        check_from(check, call, type);
        return;
    }
    if (trait == LIB_TRAIT_PATTERN) {
        check_text_pattern(check, call, type);
        return;
    }
    if (!type_is_plain(&check->sema->types, type)) {
        check_error(check, DIAG_LUD0007, call, "Ludus does not support references here");
        return;
    }
    if (trait == LIB_TRAIT_NONE || derive_holds(&check->sema->types, &check->infer, type, trait)) {
        return;
    }
    Diag *diag = check_error_at(check, DIAG_E0277, check_callee_span(check, call),
                                "the trait bound `%s: %s` is not satisfied",
                                check_type_text(check, type), derive_name(trait));
    if (trait == LIB_TRAIT_ORD) {
        diag_note(diag, "floats have no total order: NaN compares with nothing");
    }
}

TypeId check_library_call(Check *check, AstCall *node, const LibraryRow *row, TypeId self)
{
    bool is_open = row->on == ON_DEFAULT && self.raw == TY_NONE; /* `Default::default()` */
    if (is_open || (row->on >= ON_FIRST_MODULE && row->on != ON_PROCESS)) {
        self = infer_new(&check->infer, INFER_GENERAL, node->head.first);
        check_add_pending(check, PENDING_LIBRARY, (u16)library_bound(row), &node->head, self);
    }
    Signature signature = signature_of(check, row, self, true);
    add_bounds(check, row, &node->head, &signature);
    check_library_constness(check, &node->head, row);
    check_arguments(check, &node->args,
                    &(Callee){.what = "function",
                              .span = check_span(check, node->callee),
                              .params = signature.params,
                              .param_count = signature.param_count});
    return signature.result;
}

/* ---- methods --------------------------------------------------------------------------------- */

static bool is_number_var(const Infer *infer, TypeId type)
{
    return type_is_var(type) && infer_kind(infer, type) != INFER_GENERAL;
}

static void suggest_method(Check *check, Diag *diag, Span span, TypeId type, Symbol name)
{
    Sema *sema = check->sema;
    Str word = intern_text(sema->interner, name);
    Str similar = library_similar(&check->infer, sema->interner, type, word);
    if (type_is_nominal(&sema->types, type)) {
        Symbol own = sema_similar_member(sema, type_get(&sema->types, type)->item, name);
        similar = own.id != 0 ? intern_text(sema->interner, own) : similar;
    }
    if (similar.len > 0) {
        diag_suggest(diag, span, similar, "there is a method with a similar name");
    }
}

/* `AddAssign` and `add_assign`. */
static bool is_same_word(Str camel, Str snake)
{
    size_t at = 0;
    for (size_t i = 0; i < snake.len; i++) {
        if (snake.bytes[i] == '_') {
            continue;
        }
        if (at == camel.len || ascii_to_lower(camel.bytes[at++]) != snake.bytes[i]) {
            return false;
        }
    }
    return at == camel.len;
}

/* Whether the trait that has an operator as a method has been brought in: with `use std::ops::Add`
 * numbers have `add`. */
static bool is_operator_in_scope(const Sema *sema, Str method)
{
    for (u32 id = 1; id < sema->name_capacity; id++) {
        const Def *def = sema->type_names[id];
        if (def != NULL && def->kind == DEF_MODULE
            && is_same_word(intern_text(sema->interner, (Symbol){id}), method)) {
            return true;
        }
    }
    return false;
}

static TypeId unknown_method(Check *check, AstMethod *node, TypeId type)
{
    Types *types = &check->sema->types;
    Span span = check_token_span(check, node->token);
    const char *name = check_name_text(check, node->name);
    Str text = intern_text(check->sema->interner, node->name);
    TypeId receiver = type;
    check_args_alone(check, &node->args);
    if (is_number_var(&check->infer, type)) {
        bool is_int = infer_kind(&check->infer, type) == INFER_INT;
        receiver = is_int ? TYPE(I32) : TYPE(F64);
        if (known_method(types, receiver, text)) {
            Diag *diag = check_error_at(check, DIAG_E0689, span,
                                        "can't call method `%s` on ambiguous numeric type `%s`",
                                        name, check_type_text(check, type));
            diag_help(diag, "say which type it is, as in `let x: %s = ...`",
                      is_int ? "i32" : "f64");
            return check_failed(check, &node->head);
        }
    }
    if (type_is_var(receiver)) {
        check_unknown_type(check, node->receiver);
    } else if ((known_method(types, receiver, text) && !library_is_complete(receiver, node->name))
               || (!type_is_nominal(types, receiver) && is_operator_in_scope(check->sema, text))) {
        check_error_at(check, DIAG_LUD0006, span, "Ludus does not support the method `%s`", name);
    } else if (!check->sema->has_skipped_items) {
        const char *kind = type_is_kind(types, type, TYPE_STRUCT) ? "struct"
                           : type_is_kind(types, type, TYPE_ENUM) ? "enum"
                                                                  : "type";
        Diag *diag = check_error_at(check, DIAG_E0599, span,
                                    "no method named `%s` found for %s `%s` in the current scope",
                                    name, kind, check_type_text(check, type));
        diag_label(diag, span, "method not found in `%s`", check_type_text(check, type));
        if (!foreign_suggest(diag, FOREIGN_METHOD, span, text)) {
            suggest_method(check, diag, span, receiver, node->name);
        }
    }
    return check_failed(check, &node->head);
}

/* What the program's own `impl` blocks have under the name. */
static Def *user_member(Check *check, TypeId type, Symbol name)
{
    const Types *types = &check->sema->types;
    return type_is_nominal(types, type)
               ? member_find(check->sema, type_get(types, type)->item, name)
               : NULL;
}

/* `p.new()`: the function takes no receiver. */
static TypeId not_a_method(Check *check, AstMethod *node, const Item *fn, TypeId type)
{
    Span span = check_token_span(check, node->token);
    const char *name = check_name_text(check, fn->name);
    const char *owner = check_type_text(check, type);
    Diag *diag = check_error_at(check, DIAG_E0599, span,
                                "no method named `%s` found for %s `%s` in the current scope", name,
                                type_is_kind(&check->sema->types, type, TYPE_ENUM) ? "enum"
                                                                                   : "struct",
                                owner);
    diag_label(diag, span, "this is an associated function, not a method");
    diag_help(diag, "it has no `self` parameter: call it as `%s::%s(...)`", owner, name);
    check_args_alone(check, &node->args);
    return check_failed(check, &node->head);
}

static u32 reference_depth(Check *check, TypeId type)
{
    u32 depth = 0;
    type = infer_shallow(&check->infer, type);
    for (; type_is_kind(&check->sema->types, type, TYPE_REF); depth++) {
        type = infer_shallow(&check->infer, type_get(&check->sema->types, type)->elem);
    }
    return depth;
}

TypeId check_method(Check *check, AstMethod *node)
{
    if (node->receiver->kind == AST_RANGE) {
        return check_range_method(check, node);
    }
    TypeId type = check_unsized(check, &node->receiver, TYPE(NONE));
    if (type_is(type, TY_ERROR)) {
        check_args_alone(check, &node->args);
        return check_failed(check, &node->head);
    }
    u32 refs = reference_depth(check, type);
    type = coerce_auto_deref(check, &node->receiver);
    Def *member = user_member(check, type, node->name);
    if (member != NULL && member->kind == DEF_FN) {
        Item *method = (Item *)(void *)member;
        if (method->self_kind != SELF_NONE) {
            mention_item(check->sema, method, node->token);
            return check_item_method(check, node, method, (SelfKind)method->self_kind, type);
        }
        return not_a_method(check, node, method, type);
    }
    const LibraryRow *row = library_method(&check->infer, type, node->name);
    if (row == NULL) {
        return unknown_method(check, node, type);
    }
    if (row->on >= ON_FIRST_TRAIT && refs > (row->self == SELF_REF ? 1 : 0)) {
        /* the reference has the trait too, and is what the method is called on */
        check_args_alone(check, &node->args);
        check_error_at(check, DIAG_LUD0007, check_token_span(check, node->token),
                       "Ludus does not support `%s` on references",
                       check_name_text(check, node->name));
        return check_failed(check, &node->head);
    }
    return library_call(check, node, row, type);
}
