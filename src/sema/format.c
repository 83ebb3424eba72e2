/* format.c: format strings, checked while compiling.
 *
 *   format     := ( text | `{{` | `}}` | `{` [ argument ] [ `:` spec ] ws* `}` )*
 *   argument   := integer | identifier
 *   spec       := [ [ fill ] align ] [ sign ] [ `#` ] [ `0` ] [ width ] [ `.` precision ] [ trait ]
 *   width      := count                  precision := count | `*`
 *   count      := integer | argument `$`
 *   trait      := `` | `?` | `x?` | `X?` | `x` | `X` | `o` | `b` | `e` | `E`
 * (the grammar is that of std::fmt's documentation). Arguments are numbered: first those behind the
 * format string, the named ones in their place; an identifier that is not among them is a variable
 * in scope and is added behind the others. */
#include "sema/check.h"

#include "base/utf8.h"
#include "syntax/literal.h"

enum { NO_ARG = 0xffffffff };

/* A placeholder as it was read; arguments are numbers until all of them are known. */
typedef struct Hole {
    Str literal; /* text in front of it */
    IrFormatSpec spec;
    u32 arg;
    u32 width_arg; /* NO_ARG when the width is not an argument */
    u32 precision_arg;
    u32 start; /* of its `{`, in the decoded text */
} Hole;

typedef struct FormatArg {
    Ast *value;
    Symbol name; /* of `name = value` and of variables in scope */
    bool used;
    bool is_inline;
    Span span; /* where a message about it stands */
} FormatArg;

typedef struct Reader {
    Check *check;
    Ast *template;
    Str text;
    u32 *offsets; /* of the decoded bytes in the source */
    size_t at;
    VEC(FormatArg) args;
    VEC(Hole) holes;
    StrBuf literal;
    u32 explicit_count;
    u32 positional_count;
    u32 next_positional;
    u32 wanted; /* positional arguments that implicit placeholders ask for */
    bool failed;        /* the string could not be read to its end */
    bool bad_reference; /* it could, but asks for an argument that is not there */
} Reader;

/* ---- messages -------------------------------------------------------------------------------- */

static Span text_span(const Reader *reader, size_t from, size_t to)
{
    return (Span){reader->offsets[from], reader->offsets[to]};
}

static Diag *format_error(Reader *reader, size_t from, size_t to, const char *message)
{
    reader->failed = true;
    to = size_min(to, reader->text.len);
    Diag *diag = check_error_at(reader->check, DIAG_FORMAT,
                                text_span(reader, size_min(from, to), to), "%s", message);
    return diag;
}

/* ---- reading --------------------------------------------------------------------------------- */

static u8 peek(const Reader *reader)
{
    return reader->at < reader->text.len ? reader->text.bytes[reader->at] : 0;
}

static bool take(Reader *reader, u8 byte)
{
    if (reader->at < reader->text.len && reader->text.bytes[reader->at] == byte) {
        reader->at++;
        return true;
    }
    return false;
}

static void skip_space(Reader *reader)
{
    while (take(reader, ' ') || take(reader, '\t') || take(reader, '\n') || take(reader, '\r')) {
    }
}

static bool is_digit(u8 byte) { return byte >= '0' && byte <= '9'; }

static bool is_name_byte(u8 byte)
{
    return is_digit(byte) || byte == '_' || (byte >= 'a' && byte <= 'z')
           || (byte >= 'A' && byte <= 'Z') || byte >= 0x80;
}

/* A decimal number; rustc's limit for them is u16. */
static u32 read_number(Reader *reader)
{
    size_t from = reader->at;
    u32 value = 0;
    for (; is_digit(peek(reader)); reader->at++) {
        value = value > 0xffff ? value : value * 10 + (u32)(peek(reader) - '0');
    }
    if (value > 0xffff) {
        format_error(reader, from, reader->at,
                     "invalid format string: integer is too large (at most 65535)");
        return 0;
    }
    return value;
}

static u32 push_arg(Reader *reader, FormatArg arg)
{
    vec_push(reader->check->temp, &reader->args, arg);
    return reader->args.count - 1;
}

/* Whether what follows an argument may; otherwise that is reported, and not the argument. */
static bool ends_well(const Reader *reader, size_t at)
{
    while (at < reader->text.len && reader->text.bytes[at] == ' ') {
        at++;
    }
    u8 byte = at < reader->text.len ? reader->text.bytes[at] : 0;
    return byte == '}' || byte == ':' || byte == '$';
}

/* The argument of that name: a named one, one that was met before, or a variable in scope. */
static u32 named_arg(Reader *reader, size_t from, size_t to)
{
    Check *check = reader->check;
    Str text = str_slice(reader->text, from, to);
    Symbol name = intern_find(check->sema->interner, text);
    for (u32 i = reader->positional_count; name.id != 0 && i < reader->args.count; i++) {
        if (symbol_equal(reader->args.items[i].name, name)) {
            reader->args.items[i].used = true;
            return i;
        }
    }
    Span span = text_span(reader, from, to);
    if (!ends_well(reader, to)) {
        return NO_ARG;
    }
    bool is_bound = name.id != 0 && name.id < check->sema->name_capacity
                    && check->sema->names[name.id] != NULL;
    if (!is_bound) {
        if (name.id == 0 || !check_local_outside(check, name, span)) {
            Diag *diag = check_error_at(check, DIAG_E0425, span,
                                        "cannot find value `%.*s` in this scope", STR_ARG(text));
            diag_label(diag, span, "not found in this scope");
        }
        reader->bad_reference = true;
        return NO_ARG;
    }
    AstName *node = ast_make(check->arena, NAME, Name, reader->template->first,
                             reader->template->last);
    node->name = name;
    return push_arg(reader, (FormatArg){&node->head, name, true, true, span});
}

static u32 numbered_arg(Reader *reader, size_t from, u32 number)
{
    if (!ends_well(reader, reader->at)) {
        return NO_ARG;
    }
    if (number >= reader->explicit_count) {
        Str text =
            arena_printf(reader->check->temp,
                         "invalid reference to positional argument %u (there %s %u argument%s)",
                         number, reader->explicit_count == 1 ? "is" : "are", reader->explicit_count,
                         reader->explicit_count == 1 ? "" : "s");
        check_error_at(reader->check, DIAG_FORMAT, text_span(reader, from, reader->at), "%s",
                       (const char *)text.bytes);
        reader->bad_reference = true;
        return NO_ARG;
    }
    reader->args.items[number].used = true;
    return number;
}

/* The next argument in order, for a placeholder that names none. */
static u32 next_arg(Reader *reader)
{
    reader->wanted++;
    if (reader->next_positional >= reader->explicit_count) {
        return NO_ARG; /* reported once, at the end */
    }
    reader->args.items[reader->next_positional].used = true;
    return reader->next_positional++;
}

/* An integer or identifier at the cursor; `*found` says whether there is one. */
static u32 read_arg(Reader *reader, bool *found)
{
    size_t from = reader->at;
    *found = true;
    if (is_digit(peek(reader))) {
        u32 number = read_number(reader);
        return numbered_arg(reader, from, number);
    }
    while (is_name_byte(peek(reader))) {
        reader->at++;
    }
    *found = reader->at > from;
    return *found ? named_arg(reader, from, reader->at) : NO_ARG;
}

/* `number`, `number$` or `name$`. */
static void read_count(Reader *reader, u8 *kind, u32 *value, u32 *arg)
{
    size_t from = reader->at;
    size_t end = from;
    while (end < reader->text.len && is_name_byte(reader->text.bytes[end])) {
        end++;
    }
    if (end < reader->text.len && reader->text.bytes[end] == '$' && end > from) {
        bool found;
        *arg = read_arg(reader, &found);
        *kind = IR_COUNT_REG;
        reader->at = end + 1;
    } else if (is_digit(peek(reader))) {
        *value = read_number(reader);
        *kind = IR_COUNT_NUMBER;
    }
}

static IrAlign align_of(u8 byte)
{
    return byte == '<'   ? IR_ALIGN_LEFT
           : byte == '^' ? IR_ALIGN_CENTER
           : byte == '>' ? IR_ALIGN_RIGHT
                         : IR_ALIGN_NONE;
}

static void read_fill_and_align(Reader *reader, IrFormatSpec *spec)
{
    u32 fill = 0;
    size_t left = reader->text.len - reader->at;
    u32 len = left == 0 ? 0 : utf8_decode(reader->text.bytes + reader->at, left, &fill);
    size_t behind = reader->at + len;
    if (len > 0 && behind < reader->text.len
        && align_of(reader->text.bytes[behind]) != IR_ALIGN_NONE) {
        spec->fill = fill;
        spec->align = (u8)align_of(reader->text.bytes[behind]);
        reader->at = behind + 1;
    } else if (align_of(peek(reader)) != IR_ALIGN_NONE) {
        spec->align = (u8)align_of(peek(reader));
        reader->at++;
    }
}

static void read_trait(Reader *reader, IrFormatSpec *spec)
{
    static const struct { const char *text; IrTrait trait; u8 flag;
    } TRAITS[] = {
        {"", IR_TRAIT_DISPLAY, 0},
        {"?", IR_TRAIT_DEBUG, 0},
        {"x?", IR_TRAIT_DEBUG, IR_FMT_DEBUG_LOWER_HEX},
        {"X?", IR_TRAIT_DEBUG, IR_FMT_DEBUG_UPPER_HEX},
        {"x", IR_TRAIT_LOWER_HEX, 0},
        {"X", IR_TRAIT_UPPER_HEX, 0},
        {"o", IR_TRAIT_OCTAL, 0},
        {"b", IR_TRAIT_BINARY, 0},
        {"e", IR_TRAIT_LOWER_EXP, 0},
        {"E", IR_TRAIT_UPPER_EXP, 0},
    };
    size_t from = reader->at;
    while (is_name_byte(peek(reader)) || peek(reader) == '?') {
        reader->at++;
    }
    Str text = str_slice(reader->text, from, reader->at);
    for (u32 i = 0; i < COUNT_OF(TRAITS); i++) {
        if (str_equal(text, str_from_cstr(TRAITS[i].text))) {
            spec->trait = (u8)TRAITS[i].trait;
            spec->flags |= TRAITS[i].flag;
            return;
        }
    }
    if (str_equal(text, STR("p"))) {
        spec->trait = TRAIT_POINTER;
        return;
    }
    Str message = arena_printf(reader->check->temp, "unknown format trait `%.*s`", STR_ARG(text));
    Diag *diag = format_error(reader, from, reader->at, (const char *)message.bytes);
    diag_note(diag, "there are `{}`, `{:?}`, `{:x}`, `{:X}`, `{:o}`, `{:b}`, `{:e}` and `{:E}`");
}

static void read_spec(Reader *reader, Hole *hole)
{
    IrFormatSpec *spec = &hole->spec;
    read_fill_and_align(reader, spec);
    if (take(reader, '+')) {
        spec->flags |= IR_FMT_PLUS;
    } else {
        take(reader, '-'); /* has no meaning, but is allowed */
    }
    spec->flags |= take(reader, '#') ? IR_FMT_ALTERNATE : 0;
    bool width_is_arg_0 = reader->at + 1 < reader->text.len && peek(reader) == '0'
                          && reader->text.bytes[reader->at + 1] == '$';
    if (!width_is_arg_0) {
        spec->flags |= take(reader, '0') ? IR_FMT_ZERO : 0;
    }
    read_count(reader, &spec->width_count, &spec->width, &hole->width_arg);
    if (take(reader, '.')) {
        if (take(reader, '*')) {
            spec->precision_count = IR_COUNT_REG;
            hole->precision_arg = next_arg(reader);
        } else {
            read_count(reader, &spec->precision_count, &spec->precision, &hole->precision_arg);
        }
    }
    read_trait(reader, spec);
}

static void not_closed(Reader *reader, const Hole *hole)
{
    bool at_end = reader->at >= reader->text.len;
    size_t from = peek(reader) == '.' ? hole->start + 1u : reader->at; /* `{t.0}`: all of it */
    size_t end = at_end ? reader->at : reader->at + 1;
    Diag *diag =
        format_error(reader, from, end,
                     at_end ? "invalid format string: expected `}` but string was terminated"
                            : "invalid format string: expected `}`");
    diag_label(diag, text_span(reader, hole->start, hole->start + 1u),
               "because of this opening brace");
    if (hole->arg != NO_ARG || !at_end) {
        diag_help(diag, "only a name stands in braces: write `{}`, and the value behind the text");
    }
    diag_note(diag, "if you intended to print `{`, you can escape it using `{{`");
}

/* A placeholder, behind its `{`. */
static void read_hole(Reader *reader)
{
    Hole hole = {.literal = strbuf_str(&reader->literal),
                 .spec = {.fill = ' '},
                 .width_arg = NO_ARG,
                 .precision_arg = NO_ARG,
                 .start = (u32)reader->at - 1};
    reader->literal = (StrBuf){.arena = reader->check->arena};
    bool found;
    hole.arg = read_arg(reader, &found);
    skip_space(reader);
    if (take(reader, ':')) {
        read_spec(reader, &hole);
        skip_space(reader);
    }
    if (reader->failed) {
        reader->at = reader->text.len; /* what follows is likely an echo */
        return;
    }
    if (!take(reader, '}')) {
        while (take(reader, ' ')) {
        }
        not_closed(reader, &hole);
        reader->at = reader->text.len;
        return;
    }
    if (!found) {
        hole.arg = next_arg(reader);
    }
    vec_push(reader->check->temp, &reader->holes, hole);
}

static void read_template(Reader *reader)
{
    while (reader->at < reader->text.len) {
        u8 byte = reader->text.bytes[reader->at++];
        if (byte == '{' && !take(reader, '{')) {
            read_hole(reader);
        } else if (byte == '}' && !take(reader, '}')) {
            Diag *diag = format_error(reader, reader->at - 1, reader->at,
                                      "invalid format string: unmatched `}` found");
            diag_note(diag, "if you intended to print `}`, you can escape it using `}}`");
            return;
        } else {
            strbuf_push(&reader->literal, byte);
        }
    }
}

/* ---- arguments ------------------------------------------------------------------------------- */

static void add_named(Reader *reader, Ast *node)
{
    AstAssign *assign = ast_as(node, ASSIGN, Assign);
    Symbol name = ast_as(assign->left, NAME, Name)->name;
    for (u32 i = 0; i < reader->args.count; i++) {
        if (symbol_equal(reader->args.items[i].name, name)) {
            check_error(reader->check, DIAG_FORMAT, assign->left, "duplicate argument named `%s`",
                        check_name_text(reader->check, name));
            reader->failed = true;
        }
    }
    push_arg(reader, (FormatArg){assign->right, name, false, false,
                                 check_span(reader->check, assign->right)});
}

static void collect_args(Reader *reader, Ast *args)
{
    for (Ast *node = args; node != NULL; node = node->next) {
        bool named =
            node->kind == AST_ASSIGN && ast_as(node, ASSIGN, Assign)->left->kind == AST_NAME;
        if (named) {
            add_named(reader, node);
            continue;
        }
        if (reader->args.count > reader->positional_count) {
            check_error(reader->check, DIAG_FORMAT, node,
                        "positional arguments cannot follow named arguments");
            reader->failed = true;
            continue;
        }
        push_arg(reader, (FormatArg){node, {0}, false, false, check_span(reader->check, node)});
        reader->positional_count++;
    }
    reader->explicit_count = reader->args.count;
}

static void check_counts(Reader *reader)
{
    Check *check = reader->check;
    u32 given = reader->explicit_count;
    if (reader->wanted > given) {
        u32 at = reader->holes.items[0].start;
        for (u32 i = 0; i < reader->holes.count; i++) {
            const Hole *hole = &reader->holes.items[i];
            if (hole->arg == NO_ARG || hole->spec.precision_count == IR_COUNT_REG) {
                at = u32_min(at, hole->start);
            }
        }
        Str text = arena_printf(check->temp, "%u positional argument%s in format string, but ",
                                reader->wanted, reader->wanted == 1 ? "" : "s");
        text = given == 0   ? arena_printf(check->temp, STR_FMT "no arguments were given",
                                           STR_ARG(text))
               : given == 1 ? arena_printf(check->temp, STR_FMT "there is 1 argument",
                                           STR_ARG(text))
                            : arena_printf(check->temp, STR_FMT "there are %u arguments",
                                           STR_ARG(text), given);
        format_error(reader, at, at + 2u, (const char *)text.bytes);
        return;
    }
    for (u32 i = 0; i < given; i++) {
        const FormatArg *arg = &reader->args.items[i];
        if (arg->used) {
            continue;
        }
        bool named = arg->name.id != 0;
        Diag *diag = check_error_at(check, DIAG_FORMAT, arg->span, "%s never used",
                                    named ? "named argument" : "argument");
        diag_label(diag, arg->span, "no placeholder of the format string shows it");
        if (memchr(reader->text.bytes, '%', reader->text.len) != NULL) {
            diag_help(diag, "a placeholder is written `{}`, not as in printf");
        }
        reader->bad_reference = true;
        return;
    }
}

static bool display_fault(const Types *types, TypeId type)
{
    return type_is_kind(types, type, TYPE_TUPLE) || type_is_kind(types, type, TYPE_ARRAY)
           || type_is_kind(types, type, TYPE_SLICE) || type_is_nominal(types, type);
}

/* The trait's name when the type has it not, NULL when it has. */
static const char *missing_trait(const Types *types, TypeId type, u8 trait)
{
    bool is_int = type_is_int(type);
    switch (trait) {
    case IR_TRAIT_DISPLAY:
        return display_fault(types, type) ? "Display" : NULL;
    case IR_TRAIT_DEBUG:
        return derive_holds(types, NULL, type, DERIVE_DEBUG) ? NULL : "Debug";
    case IR_TRAIT_LOWER_HEX:
        return is_int ? NULL : "LowerHex";
    case IR_TRAIT_UPPER_HEX:
        return is_int ? NULL : "UpperHex";
    case IR_TRAIT_OCTAL:
        return is_int ? NULL : "Octal";
    case IR_TRAIT_BINARY:
        return is_int ? NULL : "Binary";
    case IR_TRAIT_LOWER_EXP:
        return is_int || type_is_float(type) ? NULL : "LowerExp";
    case IR_TRAIT_UPPER_EXP:
        return is_int || type_is_float(type) ? NULL : "UpperExp";
    default:
        return "Pointer";
    }
}

void check_format_trait(Check *check, Span span, TypeId type, u8 trait)
{
    const Types *types = &check->sema->types;
    TypeId target = type;
    while (type_is_kind(types, target, TYPE_REF) && trait != TRAIT_POINTER) {
        target = type_get(types, target)->elem;
    }
    const char *missing = missing_trait(types, target, trait);
    if (missing == NULL || type_is(target, TY_NEVER) || type_is(target, TY_ERROR)) {
        return;
    }
    if (check_may_be_refused(check, target)) {
        check->failed = true;
        return;
    }
    if (trait == TRAIT_POINTER && type_is_kind(types, target, TYPE_REF)) {
        check_error_at(check, DIAG_LUD0002, span, "Ludus does not support printing addresses");
        return;
    }
    const char *text = check_type_text(check, type);
    if (trait == IR_TRAIT_DISPLAY) {
        Diag *diag = check_error_at(check, DIAG_E0277, span,
                                    "`%s` doesn't implement `std::fmt::Display`", text);
        if (derive_holds(types, NULL, target, DERIVE_DEBUG)) {
            diag_help(diag, "`{:?}` shows it in the form for debugging");
        }
    } else if (trait == IR_TRAIT_DEBUG) {
        Diag *diag = check_error_at(check, DIAG_E0277, span, "`%s` doesn't implement `Debug`",
                                    text);
        diag_help(diag, "put `#[derive(Debug)]` in front of the type");
    } else {
        Diag *diag = check_error_at(check, DIAG_E0277, span,
                                    "`%s` doesn't implement `std::fmt::%s`", text, missing);
        diag_label(diag, span, "a value of this type has no such form");
    }
}

/* ---- the plan -------------------------------------------------------------------------------- */

static void check_args(Reader *reader, FormatPlan *plan)
{
    Check *check = reader->check;
    plan->arg_count = reader->args.count;
    plan->args = arena_array(check->arena, Ast *, plan->arg_count);
    for (u32 i = 0; i < plan->arg_count; i++) {
        plan->args[i] = reader->args.items[i].value;
        check_expr(check, &plan->args[i], TYPE(NONE));
    }
}

/* A width or precision that is an argument: a usize. */
static void count_arg(Reader *reader, FormatPlan *plan, u32 index, Ast **result)
{
    if (index == NO_ARG) {
        return;
    }
    Check *check = reader->check;
    Ast *arg = plan->args[index];
    *result = arg;
    if (!infer_unify(&check->infer, (TypeId){arg->type}, TYPE(USIZE))) {
        Span span = reader->args.items[index].span;
        Diag *diag = check_error_at(check, DIAG_E0308, span, "mismatched types");
        diag_label(diag, span, "expected `usize`, found `%s`",
                   check_type_text(check, (TypeId){arg->type}));
    }
}

static void make_piece(Reader *reader, FormatPlan *plan, const Hole *hole)
{
    FormatPiece *piece = &plan->pieces[plan->piece_count++];
    *piece = (FormatPiece){.literal = hole->literal, .spec = hole->spec};
    piece->arg = plan->args[hole->arg];
    count_arg(reader, plan, hole->width_arg, &piece->width_arg);
    count_arg(reader, plan, hole->precision_arg, &piece->precision_arg);
    const FormatArg *arg = &reader->args.items[hole->arg];
    u32 end = hole->start;
    while (reader->text.bytes[end] != '}') {
        end++;
    }
    Span span = arg->is_inline ? text_span(reader, hole->start, end + 1u) : arg->span;
    Pending pending = {.kind = PENDING_FORMAT,
                       .detail = hole->spec.trait,
                       .node = piece->arg,
                       .span = span,
                       .type = (TypeId){piece->arg->type}};
    vec_push(reader->check->temp, &reader->check->pending, pending);
}

static FormatPlan *make_plan(Reader *reader)
{
    Check *check = reader->check;
    FormatPlan *plan = arena_new_zero(check->arena, FormatPlan);
    check_args(reader, plan);
    plan->pieces = arena_array(check->arena, FormatPiece, reader->holes.count + 1u);
    for (u32 i = 0; i < reader->holes.count; i++) {
        make_piece(reader, plan, &reader->holes.items[i]);
    }
    if (reader->literal.len > 0) {
        plan->pieces[plan->piece_count++] = (FormatPiece){.literal = strbuf_str(&reader->literal)};
    }
    return plan;
}

/* Something that is not a text stands where the format string should. A literal that the lexer has
 * complained about may have been meant as one: then that was said already. */
static void not_a_template(Check *check, const Ast *node)
{
    Span span = check_span(check, node);
    const Diag *earlier = check->sema->diags->first;
    while (earlier != NULL && earlier->span.start != span.start) {
        earlier = earlier->next;
    }
    check->failed = true;
    if (node->kind != AST_ERROR && earlier == NULL) {
        Diag *diag =
            check_error(check, DIAG_FORMAT, node, "format argument must be a string literal");
        diag_suggest(diag, (Span){span.start, span.start}, STR("\"{}\", "),
                     "you might be missing a string literal to format with");
    }
}

FormatPlan *check_format(Check *check, Ast *template, Ast *args)
{
    Reader reader = {.check = check, .template = template, .literal = {.arena = check->arena}};
    if (template->kind != AST_STR) {
        not_a_template(check, template);
        return NULL;
    }
    check->out->has_refs = true; /* arguments are borrowed while they are shown */
    reader.text = literal_str(check->arena, check->sema->tokens,
                              ast_as(template, STR, Str)->token, &reader.offsets);
    check_set_type(check, template, TYPE(STR_REF));
    collect_args(&reader, args);
    if (!reader.failed) {
        read_template(&reader);
    }
    if (!reader.failed) {
        check_counts(&reader);
    }
    if (reader.failed || reader.bad_reference) { /* the arguments may have mistakes of their own */
        for (u32 i = 0; i < reader.explicit_count; i++) {
            check_expr(check, &reader.args.items[i].value, TYPE(NONE));
        }
        return NULL;
    }
    return make_plan(&reader);
}
