/* infer.c: union-find over inference variables, and unification of structured types. */
#include "sema/infer.h"

#include "base/limits.h"

TypeId infer_new(Infer *infer, InferKind kind, u32 token)
{
    u32 index = infer->vars.count;
    vec_push(infer->arena, &infer->vars, ((InferVar){.kind = (u8)kind, .token = token}));
    return (TypeId){TYPE_VAR_FIRST + index};
}

static InferVar *var_at(const Infer *infer, TypeId id)
{
    assert(type_is_var(id) && id.raw - TYPE_VAR_FIRST < infer->vars.count);
    return &infer->vars.items[id.raw - TYPE_VAR_FIRST];
}

TypeId infer_shallow(const Infer *infer, TypeId id)
{
    while (type_is_var(id)) {
        InferVar *var = var_at(infer, id);
        if (var->bound.raw == TY_NONE) {
            return id;
        }
        TypeId next = var->bound;
        if (type_is_var(next) && var_at(infer, next)->bound.raw != TY_NONE) {
            var->bound = var_at(infer, next)->bound; /* path halving keeps chains short */
        }
        id = next;
    }
    return id;
}

InferKind infer_kind(const Infer *infer, TypeId var)
{
    return (InferKind)var_at(infer, var)->kind;
}

bool infer_is_diverging(const Infer *infer, TypeId var) { return var_at(infer, var)->diverging; }

static TypeId deep_tuple(Infer *infer, TypeId id)
{
    TypeId items[LIMIT_TUPLE_FIELDS];
    u32 count = type_get(infer->types, id)->item_count;
    for (u32 i = 0; i < count; i++) {
        items[i] = infer_deep(infer, type_get(infer->types, id)->items[i]);
    }
    return type_tuple(infer->types, items, count);
}

TypeId infer_deep(Infer *infer, TypeId id)
{
    id = infer_shallow(infer, id);
    if (type_is_var(id) || !type_get(infer->types, id)->has_vars) {
        return id;
    }
    Type type = *type_get(infer->types, id);
    switch ((TypeKind)type.kind) {
    case TYPE_SIMPLE:
        return id;
    case TYPE_REF:
        return type_ref(infer->types, infer_deep(infer, type.elem), type.is_mut);
    case TYPE_SLICE:
        return type_slice(infer->types, infer_deep(infer, type.elem));
    case TYPE_ARRAY:
        return type_array(infer->types, infer_deep(infer, type.elem), type.count);
    case TYPE_TUPLE:
        return deep_tuple(infer, id);
    case TYPE_STRUCT:
    case TYPE_ENUM:
        return id;
    }
    UNREACHABLE();
}

bool infer_occurs(Infer *infer, TypeId var, TypeId id)
{
    id = infer_shallow(infer, id);
    if (type_is_var(id)) {
        return type_equal(id, var);
    }
    const Type *type = type_get(infer->types, id);
    if (!type->has_vars) {
        return false;
    }
    if (type->kind != TYPE_TUPLE) {
        return infer_occurs(infer, var, type->elem);
    }
    for (u32 i = 0; i < type->item_count; i++) {
        if (infer_occurs(infer, var, type->items[i])) {
            return true;
        }
    }
    return false;
}

static bool bind(Infer *infer, TypeId var, TypeId id)
{
    InferKind kind = infer_kind(infer, var);
    if (type_is_var(id)) {
        InferVar *other = var_at(infer, id);
        if (kind != INFER_GENERAL && other->kind != INFER_GENERAL && other->kind != kind) {
            return false;
        }
        if (other->kind == INFER_GENERAL) {
            other->kind = (u8)kind;
        }
        other->diverging |= var_at(infer, var)->diverging;
    } else if ((kind == INFER_INT && !type_is_int(id))
               || (kind == INFER_FLOAT && !type_is_float(id))
        || infer_occurs(infer, var, id)) { /* it would make an endless type */
        return false;
    }
    var_at(infer, var)->bound = id;
    return true;
}

static bool unify_parts(Infer *infer, TypeId a, TypeId b)
{
    Type x = *type_get(infer->types, a);
    Type y = *type_get(infer->types, b);
    if (x.kind != y.kind || x.is_mut != y.is_mut || x.count != y.count
        || x.item_count != y.item_count || x.kind == TYPE_SIMPLE
        || x.item != NULL) {
        return false;
    }
    if (x.kind != TYPE_TUPLE) {
        return infer_unify(infer, x.elem, y.elem);
    }
    for (u32 i = 0; i < x.item_count; i++) {
        if (!infer_unify(infer, x.items[i], y.items[i])) {
            return false;
        }
    }
    return true;
}

bool infer_unify(Infer *infer, TypeId a, TypeId b)
{
    a = infer_shallow(infer, a);
    b = infer_shallow(infer, b);
    if (type_equal(a, b) || type_is(a, TY_ERROR) || type_is(b, TY_ERROR)) {
        return true;
    }
    if (type_is_var(a)) {
        return bind(infer, a, b);
    }
    if (type_is_var(b)) {
        return bind(infer, b, a);
    }
    return unify_parts(infer, a, b);
}

void infer_fallback(Infer *infer)
{
    for (u32 i = 0; i < infer->vars.count; i++) {
        InferVar *var = &infer->vars.items[i];
        if (var->bound.raw != TY_NONE) {
            continue;
        }
        if (var->kind == INFER_INT) {
            var->bound = TYPE(I32);
        } else if (var->kind == INFER_FLOAT) {
            var->bound = TYPE(F64);
        } else if (var->diverging) {
            var->bound = TYPE(UNIT);
        }
    }
}

/* ---- text ------------------------------------------------------------------------------------ */

static void push_text(StrBuf *buf, Infer *infer, TypeId id)
{
    id = infer_shallow(infer, id);
    if (type_is_var(id)) {
        static const char *const TEXTS[] = {"_", "{integer}", "{float}"};
        strbuf_push_cstr(buf, TEXTS[infer_kind(infer, id)]);
        return;
    }
    const Type type = *type_get(infer->types, id);
    if (!type.has_vars) {
        strbuf_push_str(buf, type_text(buf->arena, infer->types, id));
        return;
    }
    if (type.kind == TYPE_REF) {
        strbuf_push_cstr(buf, type.is_mut ? "&mut " : "&");
        push_text(buf, infer, type.elem);
    } else if (type.kind == TYPE_TUPLE) {
        strbuf_push(buf, '(');
        for (u32 i = 0; i < type.item_count; i++) {
            strbuf_push_cstr(buf, i > 0 ? ", " : "");
            push_text(buf, infer, type.items[i]);
        }
        strbuf_push_cstr(buf, type.item_count == 1 ? ",)" : ")");
    } else {
        strbuf_push(buf, '[');
        push_text(buf, infer, type.elem);
        if (type.kind == TYPE_ARRAY) {
            strbuf_printf(buf, "; %llu", (unsigned long long)type.count);
        }
        strbuf_push(buf, ']');
    }
}

Str infer_text(Arena *arena, Infer *infer, TypeId id)
{
    StrBuf buf = {.arena = arena};
    push_text(&buf, infer, id);
    strbuf_push(&buf, 0);
    return (Str){buf.bytes, buf.len - 1};
}
