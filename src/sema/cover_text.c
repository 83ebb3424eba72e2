/* cover_text.c: values that a match lacks, as text. */
#include "sema/cover.h"

static void push_name(Cover *cover, StrBuf *out, Symbol name)
{
    strbuf_push_cstr(out, check_name_text(cover->check, name));
}

/* ---- numbers --------------------------------------------------------------------------------- */

static void push_char(StrBuf *out, u64 code)
{
    const char *escape = code == 0      ? "\\0"
                         : code == '\n' ? "\\n"
                         : code == '\r' ? "\\r"
                         : code == '\t' ? "\\t"
                         : code == '\'' ? "\\'"
                         : code == '\\' ? "\\\\"
                                        : NULL;
    if (escape != NULL) {
        strbuf_printf(out, "'%s'", escape);
    } else if (code >= ' ' && code < 0x7f) {
        strbuf_printf(out, "'%c'", (int)code);
    } else {
        strbuf_printf(out, "'\\u{%llx}'", (unsigned long long)code);
    }
}

/* `i32::MIN`, `7_i32`: the limits of a type by name. */
static void push_int(Cover *cover, StrBuf *out, TypeId type, Point point)
{
    u64 bits = point_bits(type, point);
    Ctor whole[2];
    ctor_domain(&cover->check->sema->types, type, whole);
    const char *name = check_type_text(cover->check, type);
    Point zero = point_of_bits(type, 0);
    u32 width = type_bits(type);
    u64 last = width == 64 ? UINT64_MAX : ((u64)1 << width) - 1;
    if (point.value == 0 && type_is_signed(type)) {
        strbuf_printf(out, "%s::MIN", name);
    } else if (point.value == last) {
        strbuf_printf(out, "%s::MAX", name);
    } else if (point_compare(point, zero) < 0) {
        strbuf_printf(out, "-%llu_%s", (unsigned long long)(zero.value - point.value), name);
    } else {
        strbuf_printf(out, "%llu_%s", (unsigned long long)bits, name);
    }
}

static void push_point(Cover *cover, StrBuf *out, TypeId type, Point point)
{
    if (type_is(type, TY_CHAR)) {
        push_char(out, point_bits(type, point));
    } else {
        push_int(cover, out, type, point);
    }
}

static Point last_point(const Ctor *range)
{
    if (range->high.zone == ZONE_END) {
        return (Point){UINT64_MAX, ZONE_VALUE};
    }
    return (Point){range->high.value - 1, ZONE_VALUE};
}

static void push_range(Cover *cover, StrBuf *out, const Pat *pat)
{
    const Ctor *range = &pat->ctor;
    bool below = range->low.zone == ZONE_BELOW;
    bool beyond = range->high.zone == ZONE_BEYOND;
    if (type_is(pat->type, TY_BOOL)) {
        bool both = range->high.value - range->low.value > 1;
        strbuf_push_cstr(out, both ? "_" : range->low.value != 0 ? "true" : "false");
    } else if (beyond && range->low.zone == ZONE_END) {
        strbuf_printf(out, "%s::MAX..", check_type_text(cover->check, pat->type));
    } else if (below && range->high.zone == ZONE_VALUE && range->high.value == 0) {
        strbuf_printf(out, "..%s::MIN", check_type_text(cover->check, pat->type));
    } else if (below && beyond) {
        strbuf_push_cstr(out, "_");
    } else {
        Point last = beyond ? range->low : last_point(range);
        if (!below) {
            push_point(cover, out, pat->type, range->low);
        }
        if (beyond) {
            strbuf_push_cstr(out, "..");
        } else if (below || point_compare(last, range->low) != 0) {
            strbuf_push_cstr(out, "..=");
            push_point(cover, out, pat->type, last);
        }
    }
}

/* ---- parts ----------------------------------------------------------------------------------- */

static void push_list(Cover *cover, StrBuf *out, Pat *const *pats, u32 count)
{
    for (u32 i = 0; i < count; i++) {
        strbuf_push_cstr(out, i > 0 ? ", " : "");
        cover_push_text(cover, out, pats[i]);
    }
}

static void push_struct(Cover *cover, StrBuf *out, const Pat *pat, const Item *item)
{
    push_name(cover, out, item->name);
    if (item->ast->op == AST_STRUCT_TUPLE) {
        strbuf_push(out, '(');
        push_list(cover, out, pat->fields, pat->field_count);
        strbuf_push(out, ')');
    } else if (item->ast->op == AST_STRUCT_NAMED) {
        strbuf_push_cstr(out, " { ");
        u32 shown = 0;
        for (u32 i = 0; i < pat->field_count; i++) {
            if (pat->fields[i] == NULL) {
                continue;
            }
            strbuf_push_cstr(out, shown++ > 0 ? ", " : "");
            push_name(cover, out, item->fields[i].name);
            strbuf_push_cstr(out, ": ");
            cover_push_text(cover, out, pat->fields[i]);
        }
        strbuf_push_cstr(out, shown == pat->field_count ? " }" : shown > 0 ? ", .. }" : ".. }");
    }
}

static void push_single(Cover *cover, StrBuf *out, const Pat *pat)
{
    const Type type = *type_get(&cover->check->sema->types, pat->type);
    if (type.kind == TYPE_REF) {
        strbuf_push_cstr(out, type.is_mut ? "&mut " : "&");
        cover_push_text(cover, out, pat->fields[0]);
    } else if (type.kind == TYPE_STRUCT) {
        push_struct(cover, out, pat, type.item);
    } else {
        strbuf_push(out, '(');
        push_list(cover, out, pat->fields, pat->field_count);
        strbuf_push_cstr(out, pat->field_count == 1 ? ",)" : ")");
    }
}

static void push_slice(Cover *cover, StrBuf *out, const Pat *pat)
{
    u32 prefix = pat->ctor.prefix;
    u32 suffix = pat->ctor.suffix;
    strbuf_push(out, '[');
    push_list(cover, out, pat->fields, prefix);
    if (pat->ctor.is_open) {
        strbuf_push_cstr(out, prefix > 0 ? ", .." : "..");
    }
    strbuf_push_cstr(out, suffix > 0 && (prefix > 0 || pat->ctor.is_open) ? ", " : "");
    push_list(cover, out, pat->fields + prefix, suffix);
    strbuf_push(out, ']');
}

void cover_push_text(Cover *cover, StrBuf *out, const Pat *pat)
{
    if (pat == NULL) {
        strbuf_push(out, '_');
        return;
    }
    const Type *type = type_get(&cover->check->sema->types, pat->type);
    switch (pat->ctor.kind) {
    case CTOR_RANGE:
        if (type->kind == TYPE_ENUM) {
            push_name(cover, out, type->item->name);
            strbuf_push_cstr(out, "::");
            push_name(cover, out, type->item->variants[pat->ctor.low.value].name);
        } else {
            push_range(cover, out, pat);
        }
        return;
    case CTOR_SINGLE:
        push_single(cover, out, pat);
        return;
    case CTOR_SLICE:
        push_slice(cover, out, pat);
        return;
    case CTOR_TEXT:
        strbuf_printf(out, "\"" STR_FMT "\"", STR_ARG(pat->ctor.text));
        return;
    case CTOR_FLOAT:
    case CTOR_WILD:
    case CTOR_OR:
    case CTOR_MISSING:
        strbuf_push(out, '_');
        return;
    }
}
