/* path.c: what names and paths mean as values: `x`, `Color::Red`, `Point::new`, `Self::SIZE`,
 * `std::f64::consts::PI`. */
#include "sema/check.h"
#include "sema/library.h"

#include "base/bug.h"
#include "syntax/foreign.h"

/* ---- unknown names --------------------------------------------------------------------------- */

static bool is_value(const Def *def) { return def->kind != DEF_FN; }

/* Whether an outer check, which waits for this one, has a local of that name. */
static bool is_local_outside(const Check *check, Symbol name)
{
    const Item *item = check->item;
    for (u32 i = 0; item != NULL && i < item->outer_local_count; i++) {
        if (symbol_equal(item->outer_locals[i], name)) {
            return true;
        }
    }
    const Check *outer = check->outer;
    for (u32 i = 0; item == NULL && outer != NULL && i < outer->undo.count; i++) {
        const NameUndo *undo = &outer->undo.items[i];
        if (undo->symbol == name.id && undo->hidden != NULL && undo->hidden->kind == DEF_LOCAL) {
            return true;
        }
    }
    return false;
}

bool check_local_outside(Check *check, Symbol symbol, Span span)
{
    const char *name = check_name_text(check, symbol);
    if (!is_local_outside(check, symbol)) {
        return false;
    }
    if (check->item != NULL && check->item->def.kind == DEF_FN) {
        Diag *diag = check_error_at(check, DIAG_E0434, span,
                                    "can't capture dynamic environment in a fn item");
        diag_help(diag, "pass `%s` as an argument", name);
    } else {
        Diag *diag = check_error_at(check, DIAG_E0435, span,
                                    "attempt to use a non-constant value in a constant");
        diag_label(diag, span, "`%s` is a local variable; a constant is needed", name);
    }
    return true;
}

static void unknown_keyword(Check *check, const AstName *node, const char *name)
{
    Span span = check_span(check, &node->head);
    if (symbol_is(node->name, NAME_SELF_TYPE)) {
        Diag *diag = check_error(check, DIAG_E0411, &node->head,
                                 "cannot find type `Self` in this scope");
        diag_label(diag, span, "`Self` is only available in impls, traits, or type definitions");
        return;
    }
    bool is_self = symbol_is(node->name, NAME_SELF_VALUE);
    Diag *diag = check_error(check, is_self ? DIAG_E0424 : DIAG_E0423, &node->head,
                             "expected value, found module `%s`", name);
    bool in_impl = check->item != NULL && check->item->owner_type != NULL;
    diag_label(diag, span,
               is_self && in_impl ? "this function has no `self` parameter"
               : is_self          ? "`self` value is a keyword only available in methods"
                                  : "not a value");
}

/* The name is that of a type: what of it could be meant. */
static bool type_as_value(Check *check, const AstName *node, const char *name)
{
    const Def *def = scope_find(check->sema, check->scope, node->name, true);
    Span span = check_span(check, &node->head);
    if (type_from_name(node->name).raw != TY_NONE) {
        Diag *diag = check_error(check, DIAG_E0423, &node->head,
                                 "expected value, found builtin type `%s`", name);
        diag_label(diag, span, "not a value");
        if (check->sema->tokens->kinds[node->head.last + 1] == TOK_DOT) {
            diag_suggest(diag, check_token_span(check, node->head.last + 1), STR("::"),
                         "what belongs to a type stands behind `::`");
        }
        return true;
    }
    if (def == NULL || def->kind == DEF_VARIANT) {
        return false;
    }
    const char *what = def->kind == DEF_STRUCT ? "struct"
                       : def->kind == DEF_ENUM ? "enum"
                       : def->kind == DEF_ALIAS ? "type alias"
                                                : "module";
    Diag *diag = check_error(check, DIAG_E0423, &node->head, "expected value, found %s `%s`",
                             what, name);
    diag_label(diag, span, "not a value");
    if (def->kind == DEF_STRUCT) {
        diag_help(diag, "a value of it is written `%s { field: value }`", name);
    } else if (def->kind == DEF_ENUM) {
        diag_help(diag, "a value of it is written `%s::Variant`", name);
    }
    return true;
}

/* `x = 5;` as a statement */
static bool begins_assignment(const Check *check, const AstName *node)
{
    const u8 *kinds = check->sema->tokens->kinds;
    u32 token = node->head.first;
    bool begins = token > 0 && (kinds[token - 1] == TOK_SEMI || kinds[token - 1] == TOK_LBRACE
                                || kinds[token - 1] == TOK_RBRACE);
    return begins && kinds[token + 1] == TOK_ASSIGN;
}

static void unknown_name(Check *check, const AstName *node)
{
    Sema *sema = check->sema;
    const char *name = check_name_text(check, node->name);
    Span span = check_span(check, &node->head);
    if (check_local_outside(check, node->name, span)) {
        return;
    }
    if (node->name.id <= KEYWORD_COUNT) {
        unknown_keyword(check, node, name);
        return;
    }
    if (type_as_value(check, node, name) || sema->has_skipped_items) {
        check->failed = true;
        return;
    }
    if (known_function(intern_text(sema->interner, node->name))) {
        check_error(check, DIAG_LUD0006, &node->head, "Ludus does not support `%s`", name);
        return;
    }
    Diag *diag = check_error(check, DIAG_E0425, &node->head, "cannot find value `%s` in this scope",
                             name);
    Symbol similar = sema_similar_name(sema, node->name, is_value);
    diag_label(diag, span, "not found in this scope");
    if (foreign_suggest(diag, FOREIGN_VALUE, span, intern_text(sema->interner, node->name))) {
        /* more likely than a similar name */
    } else if (similar.id != 0) {
        diag_suggest(diag, span, intern_text(sema->interner, similar),
                     "a name that is spelled similarly exists");
    } else if (begins_assignment(check, node)) {
        diag_suggest(diag, (Span){span.start, span.start}, STR("let "),
                     "you might have meant to introduce a new variable");
    }
}

/* ---- names ----------------------------------------------------------------------------------- */

/* What `Self` means; NONE: nothing; ERROR: reported. */
static TypeId self_type(Check *check, const AstName *node)
{
    bool is_outside;
    TypeId type = scope_self_type(check->scope, check->item, &is_outside);
    if (is_outside && check->item != NULL) {
        Diag *diag = check_error(check, DIAG_E0401, &node->head,
                                 "can't use `Self` from outer item");
        diag_help(diag, "write the type's name");
        return TYPE(ERROR);
    }
    return type;
}

/* `Self` as a value: the constructor of a tuple struct, or a unit struct. */
static Def *self_constructor(Check *check, const AstName *node)
{
    TypeId type = self_type(check, node);
    if (type.raw == TY_NONE) {
        unknown_name(check, node);
        return NULL;
    }
    if (type_is(type, TY_ERROR)) {
        return NULL;
    }
    Item *item = type_get(&check->sema->types, type)->item;
    if (item->def.kind == DEF_STRUCT && item->ast->op != AST_STRUCT_NAMED) {
        return &item->def;
    }
    check_error(check, DIAG_SYNTAX, &node->head,
                "`Self` is no constructor here: `%s` is %s",
                check_name_text(check, item->name),
                item->def.kind == DEF_ENUM ? "an enum" : "a struct with named fields");
    return NULL;
}

Def *check_value(Check *check, Symbol name)
{
    Sema *sema = check->sema;
    Def *def = sema->names[name.id];
    if (def != NULL && def->kind != DEF_LOCAL && sema->first_import != NULL) {
        scope_find(sema, check->scope, name, false);
    }
    return def;
}

static Def *name_def(Check *check, AstName *node)
{
    if (symbol_is(node->name, NAME_SELF_TYPE)) {
        return self_constructor(check, node);
    }
    Def *def = check_value(check, node->name);
    if (def == NULL) {
        unknown_name(check, node);
    }
    return def;
}

/* ---- paths ----------------------------------------------------------------------------------- */

/* The type that the first name of a path means; NONE when it is none. */
static TypeId owner_type(Check *check, const AstName *node, Def **found)
{
    Sema *sema = check->sema;
    Symbol name = node->name;
    *found = NULL;
    if (symbol_is(name, NAME_SELF_TYPE)) {
        return self_type(check, node);
    }
    Def *def = scope_find(sema, check->scope, name, true);
    *found = def;
    if (def == NULL) {
        return type_from_name(name);
    }
    if (def->kind == DEF_ALIAS) {
        Item *alias = (Item *)(void *)def;
        return sema_signature(sema, alias) ? alias->type : TYPE(ERROR);
    }
    bool nominal = def->kind == DEF_STRUCT || def->kind == DEF_ENUM;
    return nominal ? ((Item *)(void *)def)->type : TYPE(NONE);
}

/* The first name of a path, which may be that of a type. Of a variant it is only a part. */
static void mention_owner(Check *check, const AstName *node, Def *found, const Def *member)
{
    if (found != NULL && (found->kind == DEF_STRUCT || found->kind == DEF_ENUM
                          || found->kind == DEF_ALIAS)) {
        bool is_variant = member != NULL && member->kind == DEF_VARIANT;
        mention_item(check->sema, (Item *)(void *)found, is_variant ? 0 : node->head.last);
    }
}

static Def *unknown_member(Check *check, TypeId type, const AstName *name)
{
    if (type_is(type, TY_ERROR)
        || (check->sema->has_skipped_items && type_is_nominal(&check->sema->types, type))) {
        check->failed = true; /* an `impl` that was refused may have it */
        return NULL;
    }
    const char *text = check_name_text(check, name->name);
    bool is_enum = type_is_kind(&check->sema->types, type, TYPE_ENUM);
    Str known = intern_text(check->sema->interner, name->name);
    if (known_method(&check->sema->types, type, known)) {
        check_error(check, DIAG_LUD0006, &name->head, "Ludus does not support `%s::%s`",
                    check_type_text(check, type), text);
        return NULL;
    }
    Diag *diag = check_error(check, DIAG_E0599, &name->head,
                             "no %s named `%s` found for %s `%s` in the current scope",
                             is_enum ? "variant or associated item" : "associated item", text,
                             is_enum                                               ? "enum"
                             : type_is_kind(&check->sema->types, type, TYPE_STRUCT) ? "struct"
                                                                                    : "type",
                             check_type_text(check, type));
    diag_label(diag, check_span(check, &name->head), "not found in `%s`",
               check_type_text(check, type));
    if (type_is_nominal(&check->sema->types, type)) {
        Symbol similar = sema_similar_member(check->sema, type_get(&check->sema->types, type)->item,
                                             name->name);
        if (similar.id != 0) {
            diag_suggest(diag, check_span(check, &name->head),
                         intern_text(check->sema->interner, similar),
                         "a member with a similar name exists");
        }
    }
    return NULL;
}

/* The member of a struct, an enum, or Ordering. */
static Def *member_def(Check *check, TypeId type, const AstName *last)
{
    Def *def = member_find(check->sema, type_get(&check->sema->types, type)->item, last->name);
    const LibraryRow *row = def != NULL ? NULL
                                        : library_function(&check->infer, type, last->name);
    return def != NULL ? def
           : row != NULL ? &library_make(check->arena, row, type)->def
                         : unknown_member(check, type, last);
}

u32 path_names(const AstList *segments, const Def *first, Symbol *names)
{
    u32 count = 0;
    const Ast *node = segments->first;
    if (first != NULL && first->kind == DEF_MODULE) {
        const ModuleDef *module = (const ModuleDef *)(const void *)first;
        for (; count < module->count && count < PATH_MAX; count++) {
            names[count] = module->path[count];
        }
        node = node->next;
    } else if (first != NULL && first->kind == DEF_ALIAS) {
        Symbol name = type_symbol(((const Item *)(const void *)first)->type);
        names[count++] = name.id != 0 ? name : ast_as(node, NAME, Name)->name;
        node = node->next;
    }
    for (; node != NULL && count < PATH_MAX; node = node->next) {
        names[count++] = ast_as(node, NAME, Name)->name;
    }
    return node != NULL ? 0 : count;
}

/* What the library has under the path. */
static Def *library_def(Check *check, const Symbol *names, u32 count)
{
    Def *value = count == 0 ? NULL : library_value(check->arena, names, count);
    if (count == 0 || value != NULL) {
        return value;
    }
    TypeId self;
    const LibraryRow *row = library_path(&check->infer, names, count, &self);
    return row == NULL ? NULL : &library_make(check->arena, row, self)->def;
}

/* A path into a module of the library that does not have it. */
static bool unknown_in_library(Check *check, const AstPath *path, const Def *first)
{
    Symbol names[PATH_MAX];
    u32 count = path_names(&path->segments, first, names);
    u32 unknown = count == 0 ? 0 : std_unknown(check->sema, names, count);
    if (unknown == count || unknown + path->segments.count < count) {
        return false;
    }
    const Ast *node = path->segments.first;
    for (u32 i = count - path->segments.count; i < unknown; i++) {
        node = node->next;
    }
    Diag *diag = check_error(check, node->next == NULL ? DIAG_E0425 : DIAG_E0433, node,
                             "cannot find `%s` in module `%s`", check_node_text(check, node),
                             check_name_text(check, names[unknown - 1]));
    diag_label(diag, check_span(check, node), "not found in `%s`",
               check_name_text(check, names[unknown - 1]));
    return true;
}

static Def *unknown_path(Check *check, const AstPath *path, const Def *first)
{
    if (first != NULL && first->kind == DEF_ERROR) {
        check->failed = true; /* reported where it was declared */
        return NULL;
    }
    const AstName *name = ast_as(path->segments.first, NAME, Name);
    Str text = intern_text(check->sema->interner, name->name);
    bool in_std = symbol_is(name->name, NAME_STD) || symbol_is(name->name, NAME_CORE)
                  || (first != NULL && first->kind == DEF_MODULE);
    bool is_library = in_std || str_equal(text, STR("alloc")) || known_type(text);
    if (is_library && known_type(text) && check->sema->has_skipped_items) {
        check->failed = true; /* a `use` of it was refused */
    } else if (in_std && unknown_in_library(check, path, first)) {
        check->failed = true;
    } else if (is_library) {
        check_error(check, DIAG_LUD0006, &path->head, "Ludus does not support `%s`",
                    check_node_text(check, &path->head));
    } else if (symbol_is(name->name, NAME_SUPER)) {
        check_error(check, DIAG_E0433, &name->head, "there are too many leading `super` keywords");
    } else if (symbol_is(name->name, NAME_SELF_TYPE)) {
        Diag *diag = check_error(check, DIAG_E0433, &name->head,
                                 "cannot find type `Self` in this scope");
        diag_label(diag, check_span(check, &name->head),
                   "`Self` is only available in impls, traits, or type definitions");
    } else if (!check->sema->has_skipped_items) {
        bool type_like = text.len > 0 && text.bytes[0] >= 'A' && text.bytes[0] <= 'Z';
        Diag *diag = check_error(check, DIAG_E0433, &name->head,
                                 "cannot find %s `%s` in this scope",
                                 type_like ? "type" : "module or crate",
                                 check_name_text(check, name->name));
        diag_label(diag, check_span(check, &name->head), "not found");
        Symbol similar = sema_similar_type(check->sema, name->name);
        if (similar.id != 0) {
            diag_suggest(diag, check_span(check, &name->head),
                         intern_text(check->sema->interner, similar),
                         "a type with a similar name exists");
        }
    }
    check->failed = true;
    return NULL;
}

/* `self::f`, `crate::Color::Red`: the same without its first name, seen from the file. */
static bool is_root(const AstPath *path)
{
    Symbol first = ast_as(path->segments.first, NAME, Name)->name;
    return symbol_is(first, NAME_SELF_VALUE) || symbol_is(first, NAME_CRATE);
}

static Def *file_def(Check *check, AstName *name)
{
    Def *def = scope_find(check->sema, check->sema->file_scope, name->name, false);
    if (def == NULL || def->kind == DEF_LOCAL) {
        if (!check->sema->has_skipped_items) {
            check_error(check, DIAG_E0425, &name->head, "cannot find value `%s` in the crate root",
                        check_name_text(check, name->name));
        }
        check->failed = true;
        return NULL;
    }
    return def;
}

static const Ast *last_of(const Ast *node)
{
    while (node->next != NULL) {
        node = node->next;
    }
    return node;
}

static Def *path_def(Check *check, AstPath *path)
{
    AstName *first = ast_as(path->segments.first, NAME, Name);
    u32 count = path->segments.count;
    if (is_root(path)) {
        first = ast_as(first->head.next, NAME, Name);
        count--;
        if (count == 1) {
            return file_def(check, first);
        }
    }
    Def *found;
    TypeId type = owner_type(check, first, &found);
    Types *types = &check->sema->types;
    bool nominal = type_is_nominal(types, type);
    if (nominal && count == 2) {
        Def *member = member_def(check, type, ast_as(first->head.next, NAME, Name));
        mention_owner(check, first, found, member);
        return member;
    }
    mention_owner(check, first, found, NULL);
    Symbol names[PATH_MAX];
    u32 name_count = path_names(&path->segments, found, names);
    const Item *ordering = ordering_at(check->sema, names, name_count);
    if (ordering != NULL && name_count == ORDERING_NAMES + 1) {
        return member_def(check, ordering->type, ast_as(last_of(&first->head), NAME, Name));
    }
    if (ordering != NULL && name_count == ORDERING_NAMES) {
        Diag *diag = check_error(check, DIAG_E0423, &path->head,
                                 "expected value, found enum `%s`",
                                 check_node_text(check, &path->head));
        diag_label(diag, check_span(check, &path->head), "not a value");
        return NULL;
    }
    Def *def = library_def(check, names, name_count);
    if (def != NULL) {
        return def;
    }
    if (type.raw != TY_NONE && count == 2 && !nominal && !type_is(type, TY_ERROR)) {
        return unknown_member(check, type, ast_as(first->head.next, NAME, Name));
    }
    return unknown_path(check, path, found);
}

Def *check_path_def(Check *check, Ast *path)
{
    if (path->kind == AST_ERROR) {
        check->failed = true;
        return NULL;
    }
    Def *def = path->kind == AST_NAME ? name_def(check, ast_as(path, NAME, Name))
                                      : path_def(check, ast_as(path, PATH, Path));
    if (path->kind == AST_NAME) {
        ast_as(path, NAME, Name)->def = def;
    } else {
        ast_as(path, PATH, Path)->def = def;
    }
    if (def != NULL && def->kind == DEF_ERROR) {
        check->failed = true;
        return NULL;
    }
    return def;
}

/* ---- structs --------------------------------------------------------------------------------- */

static Def *not_a_struct(Check *check, const Ast *path, const char *what)
{
    Diag *diag = check_error(check, DIAG_E0574, path,
                             "expected struct, variant or union type, found %s `%s`", what,
                             check_node_text(check, path));
    diag_label(diag, check_span(check, path), "not a struct");
    return NULL;
}

static Def *unknown_struct(Check *check, const AstName *name)
{
    Sema *sema = check->sema;
    Str text = intern_text(sema->interner, name->name);
    Span span = check_span(check, &name->head);
    check->failed = true;
    if (sema->has_skipped_items) {
        return NULL;
    }
    if (sema->names[name->name.id] != NULL || type_from_name(name->name).raw != TY_NONE) {
        const Def *def = sema->names[name->name.id];
        return not_a_struct(check, &name->head,
                            def == NULL                   ? "builtin type"
                            : def->kind == DEF_FN         ? "function"
                            : def->kind == DEF_LOCAL      ? "local variable"
                            : def->kind == DEF_STATIC     ? "static"
                                                          : "constant");
    }
    if (known_type(text)) {
        check_error(check, DIAG_LUD0003, &name->head, "Ludus does not support the type `%s`",
                    check_name_text(check, name->name));
        return NULL;
    }
    Diag *diag = check_error(check, DIAG_E0422, &name->head,
                             "cannot find struct, variant or union type `%s` in this scope",
                             check_name_text(check, name->name));
    diag_label(diag, span, "not found in this scope");
    Symbol similar = sema_similar_type(sema, name->name);
    if (similar.id != 0) {
        diag_suggest(diag, span, intern_text(sema->interner, similar),
                     "a type with a similar name exists");
    }
    return NULL;
}

Def *check_path_struct(Check *check, Ast *path)
{
    Types *types = &check->sema->types;
    Def *found = NULL;
    TypeId type = TYPE(NONE);
    if (path->kind == AST_ERROR) {
        check->failed = true;
        return NULL;
    }
    if (path->kind == AST_PATH) {
        const AstPath *whole = ast_as(path, PATH, Path);
        if (!is_root(whole) || whole->segments.count != 2) {
            Def *def = check_path_def(check, path);
            bool fits = def == NULL || def->kind == DEF_VARIANT;
            return fits ? def : not_a_struct(check, path, "associated item");
        }
        const AstName *name = ast_as(whole->segments.first->next, NAME, Name);
        found = scope_find(check->sema, check->sema->file_scope, name->name, true);
        type = found == NULL ? TYPE(NONE) : owner_type(check, name, &found);
        mention_owner(check, name, found, NULL);
    } else {
        type = owner_type(check, ast_as(path, NAME, Name), &found);
        mention_owner(check, ast_as(path, NAME, Name), found, NULL);
    }
    if (type_is_kind(types, type, TYPE_STRUCT)) {
        Def *def = &type_get(types, type)->item->def;
        if (path->kind == AST_NAME) {
            ast_as(path, NAME, Name)->def = def;
        }
        return def;
    }
    if (found != NULL && found->kind == DEF_VARIANT) {
        return found;
    }
    if (type_is_kind(types, type, TYPE_ENUM)) {
        return not_a_struct(check, path, "enum");
    }
    const Ast *last = path;
    if (path->kind == AST_PATH) {
        last = ast_as(path, PATH, Path)->segments.first->next;
    }
    if (symbol_is(ast_as(last, NAME, Name)->name, NAME_SELF_TYPE)) {
        Diag *diag = check_error(check, DIAG_E0433, last, "cannot find type `Self` in this scope");
        diag_label(diag, check_span(check, last),
                   "`Self` is only available in impls, traits, or type definitions");
        return NULL;
    }
    return unknown_struct(check, ast_as(last, NAME, Name));
}

/* ---- types ----------------------------------------------------------------------------------- */

/* A constant's value is needed as soon as it is named: lowering puts it in place. */
static TypeId constant_type(Check *check, Ast *node, Item *item)
{
    Sema *sema = check->sema;
    if (!sema_signature(sema, item)
        || !sema->require(sema->context, item, check_span(check, node))) {
        return check_failed(check, node);
    }
    return item->type;
}

static TypeId struct_value_type(Check *check, Ast *node, Item *item)
{
    if (!sema_signature(check->sema, item)) {
        return check_failed(check, node);
    }
    if (item->ast->op == AST_STRUCT_UNIT) {
        return item->type;
    }
    check_error(check, DIAG_LUD0002, node, "Ludus does not support functions as values");
    return check_failed(check, node);
}

TypeId check_def_type(Check *check, Ast *node, Def *def)
{
    switch ((DefKind)def->kind) {
    case DEF_LOCAL: {
        Local *local = (Local *)(void *)def;
        local->used = true;
        return local->type;
    }
    case DEF_FN:
    case DEF_LIBRARY:
        check_error(check, DIAG_LUD0002, node, "Ludus does not support functions as values");
        return check_failed(check, node);
    case DEF_CONST:
    case DEF_STATIC:
        return constant_type(check, node, (Item *)(void *)def);
    case DEF_NUMBER:
        return ((NumberDef *)(void *)def)->type;
    case DEF_STRUCT:
        return struct_value_type(check, node, (Item *)(void *)def);
    case DEF_VARIANT: {
        Item *owner = ((VariantDef *)(void *)def)->owner;
        return sema_signature(check->sema, owner) ? owner->type : check_failed(check, node);
    }
    case DEF_ERROR:
        return check_failed(check, node);
    case DEF_ENUM:
    case DEF_ALIAS:
    case DEF_MODULE:
        break;
    }
    bug("a type among the values");
}
