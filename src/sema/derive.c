/* derive.c: the attributes of structs and enums: `#[derive(...)]`, `#[repr(...)]`, `#[default]`;
 * and which types have which of the traits that can be derived. */
#include "sema/check.h"
#include "syntax/meta.h"

/* ---- attributes ------------------------------------------------------------------------------ */

static TokenKind kind_at(const Sema *sema, u32 token)
{
    return (TokenKind)sema->tokens->kinds[token];
}

/* The `[` of the attribute in front of token `at`; 0 when there is none. */
static u32 attribute_before(const Sema *sema, u32 at)
{
    while (at > 0 && kind_at(sema, at - 1) == TOK_DOC) {
        at--;
    }
    if (at < 3 || kind_at(sema, at - 1) != TOK_RBRACKET) {
        return 0;
    }
    u32 open = sema->tokens->payload[at - 1];
    return open > 0 && kind_at(sema, open - 1) == TOK_POUND ? open : 0;
}

static Str text_at(const Sema *sema, u32 token)
{
    return source_text(sema->tokens->source, token_span(sema->tokens, token, token));
}

static bool is_word(const Sema *sema, u32 token, const char *word)
{
    return str_equal(text_at(sema, token), str_from_cstr(word));
}

bool derive_has_word(Sema *sema, u32 at, const char *word)
{
    for (u32 open = attribute_before(sema, at); open != 0;
         open = attribute_before(sema, open - 1)) {
        if (is_word(sema, open + 1, word) && kind_at(sema, open + 2) == TOK_RBRACKET) {
            return true;
        }
    }
    return false;
}

/* Whether the attribute is `word(...)`. What is no list is reported by the parser. */
static bool is_list_of(const Sema *sema, u32 open, const char *word)
{
    MetaFault fault;
    return is_word(sema, open + 1, word) && kind_at(sema, open + 2) == TOK_LPAREN
           && meta_is_good(sema->tokens, open + 2, &fault);
}

/* A word that `repr` may have in parentheses, beside the integer types. */
static bool is_layout_word(const Sema *sema, u32 token)
{
    return is_word(sema, token, "C") || is_word(sema, token, "Rust")
           || is_word(sema, token, "transparent");
}

static void report_repr(Sema *sema, DiagCode code, u32 token, const char *text)
{
    diag_error(sema->diags, code, token_span(sema->tokens, token, token), "%s", text);
}

/* One hint. Of the integer types there can be one, for an enum with variants. */
static TypeId read_hint(Sema *sema, const Ast *ast, u32 open, u32 at, TypeId before)
{
    TypeId type = type_from_name(token_symbol(sema->tokens, at));
    if (is_word(sema, at, "packed") || is_word(sema, at, "align")) {
        Diag *diag = diag_error(sema->diags, DIAG_LUD0009, token_span(sema->tokens, at, at),
                                "Ludus does not support this use of the attribute `repr`");
        diag_help(diag, "values lie in memory at their natural alignment");
    } else if (!type_is_int(type) && !is_layout_word(sema, at)) {
        report_repr(sema, DIAG_E0552, at, "unrecognized representation hint");
    } else if (type_is_int(type) && ast->kind != AST_ENUM) {
        report_repr(sema, DIAG_E0517, at, "attribute should be applied to an enum");
    } else if (type_is_int(type) && ast_as(ast, ENUM, Enum)->variants.count == 0) {
        report_repr(sema, DIAG_E0084, at, "unsupported representation for zero-variant enum");
    } else if (type_is_int(type) && before.raw != TY_NONE && !type_equal(type, before)) {
        report_repr(sema, DIAG_E0566, open + 3, "conflicting representation hints");
    } else if (type_is_int(type)) {
        return type;
    }
    return before;
}

static TypeId read_repr(Sema *sema, const Ast *ast, u32 open, TypeId before)
{
    TypeId found = before;
    u32 close = sema->tokens->payload[open + 2];
    for (u32 at = open + 3; at < close; at = meta_item_end(sema->tokens, at) + 1) {
        if (meta_is_literal(kind_at(sema, at))) {
            diag_error(sema->diags, DIAG_E0565, token_span(sema->tokens, open - 1, close + 1),
                       "a representation hint is a word, not a literal");
        } else {
            found = read_hint(sema, ast, open, at, found);
        }
    }
    return found;
}

TypeId derive_repr(Sema *sema, const Ast *ast)
{
    TypeId found = TYPE(NONE);
    for (u32 open = attribute_before(sema, ast->first); open != 0;
         open = attribute_before(sema, open - 1)) {
        if (is_list_of(sema, open, "repr")) {
            found = read_repr(sema, ast, open, found);
        }
    }
    return found;
}

static const struct {
    const char *name;
    u32 derive;
} DERIVES[] = {
    {"Clone", DERIVE_CLONE},          {"Copy", DERIVE_COPY}, {"PartialEq", DERIVE_PARTIAL_EQ},
    {"Eq", DERIVE_EQ},                {"PartialOrd", DERIVE_PARTIAL_ORD},
    {"Ord", DERIVE_ORD},              {"Debug", DERIVE_DEBUG},
    {"Default", DERIVE_DEFAULT},      {"Hash", DERIVE_HASH},
};

u32 derive_by_name(Str name)
{
    for (u32 i = 0; i < COUNT_OF(DERIVES); i++) {
        if (str_equal(name, str_from_cstr(DERIVES[i].name))) {
            return DERIVES[i].derive;
        }
    }
    return 0;
}

static u32 derive_bit(const Sema *sema, u32 token) { return derive_by_name(text_at(sema, token)); }

/* The word that stands for a trait: the last one in front of a comma or the end. */
static bool is_derive_word(const Sema *sema, u32 token)
{
    TokenKind next = kind_at(sema, token + 1);
    return kind_at(sema, token) == TOK_IDENT && (next == TOK_COMMA || next == TOK_RPAREN);
}

static void report_derive(Sema *sema, u32 token, u32 bit)
{
    Span span = token_span(sema->tokens, token, token);
    Str text = text_at(sema, token);
    if (bit == 0) {
        diag_error(sema->diags, DIAG_UNKNOWN_MACRO, span,
                   "cannot find derive macro `" STR_FMT "` in this scope", STR_ARG(text));
        return;
    }
    Diag *diag = diag_error(sema->diags, DIAG_E0119, span,
                            "conflicting implementations of trait `" STR_FMT "`", STR_ARG(text));
    diag_help(diag, "derive it once");
}

/* What a `derive` lists are paths, without arguments and values. False when it is not. */
static bool check_list(Sema *sema, u32 open)
{
    u32 end = sema->tokens->payload[open + 2];
    for (u32 i = open + 3; i < end; i++) {
        TokenKind kind = kind_at(sema, i);
        Span span = token_span(sema->tokens, i, i);
        if (meta_is_literal(kind)) {
            diag_error(sema->diags, DIAG_E0777, span, "expected path to a trait, found literal");
            return false;
        }
        if (kind == TOK_LPAREN || kind == TOK_ASSIGN) {
            u32 path_end = token_span(sema->tokens, i - 1, i - 1).end;
            diag_error(sema->diags, DIAG_ATTRIBUTE, (Span){path_end, span.end},
                       "traits in `#[derive(...)]` take no arguments and no values");
            return false;
        }
    }
    return true;
}

/* `#[derive]` alone. */
static void check_bare(Sema *sema, u32 open)
{
    if (is_word(sema, open + 1, "derive") && kind_at(sema, open + 2) == TOK_RBRACKET) {
        Diag *diag = diag_error(sema->diags, DIAG_SYNTAX,
                                token_span(sema->tokens, open - 1, open + 2),
                                "malformed `derive` attribute input");
        diag_help(diag, "the traits stand in parentheses: `#[derive(Clone, Debug)]`");
    }
}

/* The derives of the attribute whose `[` is at `open`, and of those in front of it. */
static u32 find_from(Sema *sema, u32 open)
{
    if (open == 0) {
        return 0;
    }
    u32 found = find_from(sema, attribute_before(sema, open - 1));
    check_bare(sema, open);
    if (!is_list_of(sema, open, "derive") || !check_list(sema, open)) {
        return found;
    }
    for (u32 i = open + 3; i < sema->tokens->payload[open + 2]; i++) {
        if (!is_derive_word(sema, i)) {
            continue;
        }
        u32 bit = derive_bit(sema, i);
        if (bit == 0 || (found & bit) != 0) {
            report_derive(sema, i, bit);
        }
        found |= bit;
    }
    return found;
}

u32 derive_find(Sema *sema, const Ast *ast)
{
    return find_from(sema, attribute_before(sema, ast->first));
}

/* The type's name: there rustc reports what a derived `impl` lacks. */
static Span name_span(const Sema *sema, const Item *item)
{
    u32 token = item_name_token(item->ast);
    return token_span(sema->tokens, token, token);
}

/* Where a derived trait is named. */
static Span derive_word_span(const Sema *sema, const Item *item, u32 derive)
{
    for (u32 open = attribute_before(sema, item->ast->first); open != 0;
         open = attribute_before(sema, open - 1)) {
        u32 end = is_list_of(sema, open, "derive") ? sema->tokens->payload[open + 2] : 0;
        for (u32 i = open + 3; i < end; i++) {
            if (is_derive_word(sema, i) && derive_bit(sema, i) == derive) {
                return token_span(sema->tokens, i, i);
            }
        }
    }
    return name_span(sema, item);
}

/* ---- traits of types ------------------------------------------------------------------------- */

enum {
    NOT_STR = DERIVE_COPY | DERIVE_CLONE | DERIVE_DEFAULT,
    TOTAL = DERIVE_EQ | DERIVE_ORD | DERIVE_HASH
};

static bool simple_holds(TypeId type, u32 derive)
{
    return !(type_is_float(type) && (derive & TOTAL) != 0)
           && !(type_is(type, TY_STR) && (derive & NOT_STR) != 0)
           && !(type_is(type, TY_NEVER) && derive == DERIVE_DEFAULT);
}

static bool tuple_holds(const Types *types, const Infer *infer, const Type *tuple, u32 derive)
{
    enum { ITEMS_MAX = 12 }; /* the library has no more for longer ones */
    for (u32 i = 0; i < tuple->item_count; i++) {
        if (!derive_holds(types, infer, tuple->items[i], derive)) {
            return false;
        }
    }
    return tuple->item_count <= ITEMS_MAX || derive == DERIVE_COPY || derive == DERIVE_CLONE;
}

bool derive_holds(const Types *types, const Infer *infer, TypeId type, u32 derive)
{
    enum { DEFAULT_MAX = 32 }; /* elements of an array that has a default */
    type = infer == NULL ? type : infer_shallow(infer, type);
    if (type_is_var(type)) {
        return infer == NULL || infer_kind(infer, type) != INFER_FLOAT || (derive & TOTAL) == 0;
    }
    const Type *known = type_get(types, type);
    switch ((TypeKind)known->kind) {
    case TYPE_SIMPLE:
        return simple_holds(type, derive);
    case TYPE_REF:
        if (derive == DERIVE_COPY || derive == DERIVE_CLONE) {
            return !known->is_mut;
        }
        return derive == DERIVE_DEFAULT ? type_is(type, TY_STR_REF)
                                        : derive_holds(types, infer, known->elem, derive);
    case TYPE_SLICE:
        return (derive & NOT_STR) == 0 && derive_holds(types, infer, known->elem, derive);
    case TYPE_ARRAY:
        return (derive != DERIVE_DEFAULT || known->count <= DEFAULT_MAX)
               && derive_holds(types, infer, known->elem, derive);
    case TYPE_TUPLE:
        return tuple_holds(types, infer, known, derive);
    case TYPE_STRUCT:
    case TYPE_ENUM:
        return (known->item->derives & derive) == derive;
    }
    UNREACHABLE();
}

/* ---- what a derived trait needs -------------------------------------------------------------- */

const char *derive_name(u32 derive)
{
    u32 i = 0;
    while (DERIVES[i].derive != derive) {
        i++;
    }
    return DERIVES[i].name;
}

/* `what` needs `needed` beside it. */
static bool check_needs(Sema *sema, Item *item, u32 what, u32 needed)
{
    if ((item->derives & what) == 0 || (item->derives & needed) != 0) {
        return true;
    }
    Diag *diag = diag_error(sema->diags, DIAG_E0277, name_span(sema, item),
                            "`%s` needs the trait `%s`, which `%s` does not have",
                            derive_name(what), derive_name(needed),
                            (const char *)intern_text(sema->interner, item->name).bytes);
    diag_help(diag, "derive `%s` too", derive_name(needed));
    return false;
}

static bool report_field(Sema *sema, Item *item, const FieldDef *field, u32 derive)
{
    const Ast *decl = ast_as(item->ast, STRUCT, Struct)->fields.first;
    while (ast_as(decl, FIELD_DECL, FieldDecl)->token != field->token) {
        decl = decl->next;
    }
    const char *type = sema_type_text(sema, field->type);
    if (derive == DERIVE_COPY) {
        Diag *diag = diag_error(sema->diags, DIAG_E0204, name_span(sema, item),
                                "the trait `Copy` cannot be implemented for this type");
        diag_label(diag, ast_span(sema->tokens, decl), "this field is not `Copy`");
        return false;
    }
    if (derive == DERIVE_PARTIAL_EQ) {
        Diag *diag = sema_error(sema, NULL, DIAG_E0369, decl,
                                "binary operation `==` cannot be applied to type `%s`", type);
        diag_note(diag, "`#[derive(PartialEq)]` compares all fields");
        return false;
    }
    Diag *diag = sema_error(sema, NULL, DIAG_E0277, decl, "`%s` does not have the trait `%s`",
                            type, derive_name(derive));
    diag_note(diag, "`#[derive(%s)]` needs it of all fields", derive_name(derive));
    return false;
}

static bool check_fields(Sema *sema, Item *item)
{
    bool ok = true;
    for (u32 d = 0; d < COUNT_OF(DERIVES); d++) {
        u32 derive = DERIVES[d].derive;
        for (u32 i = 0; (item->derives & derive) != 0 && i < item->field_count; i++) {
            if (!derive_holds(&sema->types, NULL, item->fields[i].type, derive)) {
                ok &= report_field(sema, item, &item->fields[i], derive);
                if (derive == DERIVE_COPY) {
                    break;
                }
            }
        }
    }
    return ok;
}

/* `#[default]` is an attribute of `#[derive(Default)]` only. */
static bool check_no_default(Sema *sema, const Item *item)
{
    for (u32 i = 0; i < item->variant_count; i++) {
        u32 token = item->variants[i].token;
        if (!derive_has_word(sema, token, "default")) {
            continue;
        }
        u32 word = attribute_before(sema, token) + 1;
        while (!is_word(sema, word, "default")) {
            word = attribute_before(sema, word - 2) + 1;
        }
        Diag *diag = diag_error(sema->diags, DIAG_ATTRIBUTE, token_span(sema->tokens, word, word),
                                "cannot find attribute `default` in this scope");
        diag_help(diag, "it belongs to `#[derive(Default)]`");
        return false;
    }
    return true;
}

static bool check_default(Sema *sema, Item *item)
{
    if (item->def.kind != DEF_ENUM) {
        return true;
    }
    if ((item->derives & DERIVE_DEFAULT) == 0) {
        return check_no_default(sema, item);
    }
    u32 marked = 0;
    for (u32 i = 0; i < item->variant_count; i++) {
        marked += derive_has_word(sema, item->variants[i].token, "default");
    }
    if (marked == 1) {
        return true;
    }
    if (marked > 1) {
        diag_error(sema->diags, DIAG_SYNTAX, derive_word_span(sema, item, DERIVE_DEFAULT),
                   "multiple declared defaults");
        return false;
    }
    Diag *diag = diag_error(sema->diags, DIAG_E0665,
                            derive_word_span(sema, item, DERIVE_DEFAULT),
                            "`#[derive(Default)]` on an enum with no `#[default]`");
    diag_help(diag, "put `#[default]` in front of the variant that is the default");
    return false;
}

bool derive_check(Sema *sema, Item *item)
{
    bool ok = check_needs(sema, item, DERIVE_COPY, DERIVE_CLONE);
    ok &= check_needs(sema, item, DERIVE_EQ, DERIVE_PARTIAL_EQ);
    ok &= check_needs(sema, item, DERIVE_PARTIAL_ORD, DERIVE_PARTIAL_EQ);
    ok &= check_needs(sema, item, DERIVE_ORD, DERIVE_EQ);
    ok &= check_needs(sema, item, DERIVE_ORD, DERIVE_PARTIAL_ORD);
    ok &= check_default(sema, item);
    return check_fields(sema, item) && ok;
}
