/* ast_print.c: the tree as text. The fields of each kind of node come from ast.def. */
#include "syntax/ast.h"

typedef enum FieldType {
    FIELD_END,
    FIELD_CHILD,
    FIELD_LIST,
    FIELD_SYMBOL,
    FIELD_TOKEN,
    FIELD_DEF
} FieldType;

typedef struct Field {
    FieldType type;
    u32 offset;
    const char *name;
} Field;

#define CHILD(Type, name) {FIELD_CHILD, offsetof(Ast##Type, name), #name},
#define LIST(Type, name) {FIELD_LIST, offsetof(Ast##Type, name), #name},
#define SYMBOL(Type, name) {FIELD_SYMBOL, offsetof(Ast##Type, name), #name},
#define TOKEN_INDEX(Type, name) {FIELD_TOKEN, offsetof(Ast##Type, name), #name},
#define DEF(Type, name) {FIELD_DEF, offsetof(Ast##Type, name), #name},
#define NODE(KIND, Type, text, ...) \
    static const Field FIELDS_##KIND[] = {__VA_ARGS__{FIELD_END, 0, NULL}};
#include "syntax/ast.def"

static const Field *const FIELDS[AST_KIND_COUNT] = {
    NULL,
#define NODE(KIND, Type, text, ...) FIELDS_##KIND,
#include "syntax/ast.def"
};

typedef struct Printer {
    const Tokens *tokens;
    const Interner *interner;
    AstTypeText type_text;
    void *context;
    StrBuf *out;
} Printer;

static const void *field_at(const Ast *node, const Field *field)
{
    return (const u8 *)node + field->offset;
}

static void push_word(Printer *p, const char *word)
{
    strbuf_push(p->out, ' ');
    strbuf_push_cstr(p->out, word);
}

/* A literal's text, on one line and not longer than this. */
static void push_token(Printer *p, u32 token)
{
    enum { SHOWN = 60 };
    Str text = source_text(p->tokens->source, token_span(p->tokens, token, token));
    strbuf_push(p->out, ' ');
    for (size_t i = 0; i < text.len && i < SHOWN; i++) {
        if (text.bytes[i] == '\n') {
            strbuf_push_cstr(p->out, "\\n");
        } else {
            strbuf_push(p->out, text.bytes[i]);
        }
    }
    if (text.len > SHOWN) {
        strbuf_push_cstr(p->out, "...");
    }
}

/* `mut`, `ref`, `ref mut`. */
static void push_binding(Printer *p, u8 how)
{
    if (how & (PAT_BY_REF | PAT_BY_MUT_REF)) {
        push_word(p, "ref");
    }
    if (how & (PAT_MUT | PAT_BY_MUT_REF)) {
        push_word(p, "mut");
    }
}

static void push_fn_flags(Printer *p, const Ast *node)
{
    if ((node->op & AST_FN_PUB) != 0) {
        push_word(p, "pub");
    }
    if ((node->op & AST_FN_CONST) != 0) {
        push_word(p, "const");
    }
    if ((node->op & AST_FN_GENERIC) != 0) {
        push_word(p, "generic");
    }
}

/* What `op` says. */
static void push_op(Printer *p, const Ast *node)
{
    switch ((int)node->kind) {
    case AST_BYTE: strbuf_printf(p->out, " 0x%02x", node->op); break;
    case AST_INT: case AST_FLOAT: case AST_BOOL: case AST_CHAR: case AST_STR:
        push_token(p, ((const AstInt *)(const void *)node)->token); /* equal fields */
        break;
    case AST_UNARY: push_word(p, ast_unary_text((AstUnaryOp)node->op)); break;
    case AST_BINARY: push_word(p, ast_binary_text((AstBinaryOp)node->op)); break;
    case AST_ASSIGN_OP:
        push_word(p, ast_binary_text((AstBinaryOp)node->op));
        strbuf_push(p->out, '=');
        break;
    case AST_FIELD:
        if (((const AstField *)(const void *)node)->name.id == 0) {
            strbuf_printf(p->out, " %u", node->op);
        }
        break;
    case AST_RANGE: push_word(p, node->op ? "..=" : ".."); break;
    case AST_COERCE: push_word(p, ast_coercion_text((AstCoercion)node->op)); break;
    case AST_EXPR_STMT: push_word(p, node->op ? ";" : "without ;"); break;
    case AST_PAT_NAME: push_binding(p, node->op); break;
    case AST_REF: case AST_PAT_REF: case AST_TYPE_REF:
        if (node->op) {
            push_word(p, "mut");
        }
        break;
    case AST_FN: push_fn_flags(p, node); break;
    case AST_CONST:
        if (node->op == AST_CONST_STATIC) {
            push_word(p, "static");
        }
        break;
    default: break;
    }
}

/* Names, and where bodies and initialisers begin. */
static void push_fields(Printer *p, const Ast *node)
{
    for (const Field *field = FIELDS[node->kind]; field->type != FIELD_END; field++) {
        if (field->type == FIELD_SYMBOL) {
            Symbol symbol;
            memcpy(&symbol, field_at(node, field), sizeof symbol);
            if (symbol.id != 0) {
                strbuf_push(p->out, ' ');
                strbuf_push_str(p->out, intern_text(p->interner, symbol));
            }
        } else if (field->type == FIELD_TOKEN &&
                   (node->kind == AST_FN || node->kind == AST_CONST)) {
            u32 token;
            memcpy(&token, field_at(node, field), sizeof token);
            bool shown = strcmp(field->name, "body") == 0 || strcmp(field->name, "init") == 0;
            if (shown && token != 0) {
                strbuf_printf(p->out, " %s at %u", field->name, token);
            }
        }
    }
}

static void print_node(Printer *p, const Ast *node, const char *field, u32 level);

static void print_children(Printer *p, const Ast *node, u32 level)
{
    for (const Field *field = FIELDS[node->kind]; field->type != FIELD_END; field++) {
        if (field->type == FIELD_CHILD) {
            const Ast *child;
            memcpy(&child, field_at(node, field), sizeof child);
            if (child != NULL) {
                print_node(p, child, field->name, level);
            }
        } else if (field->type == FIELD_LIST) {
            AstList list;
            memcpy(&list, field_at(node, field), sizeof list);
            for (const Ast *item = list.first; item != NULL; item = item->next) {
                print_node(p, item, NULL, level);
            }
        }
    }
}

static void print_node(Printer *p, const Ast *node, const char *field, u32 level)
{
    strbuf_push_repeat(p->out, ' ', (size_t)level * 2);
    if (field != NULL) {
        strbuf_printf(p->out, "%s: ", field);
    }
    strbuf_push_cstr(p->out, ast_kind_text((AstKind)node->kind));
    push_op(p, node);
    push_fields(p, node);
    strbuf_printf(p->out, "  [%u", node->first);
    if (node->last != node->first) {
        strbuf_printf(p->out, "..%u", node->last);
    }
    strbuf_push(p->out, ']');
    if (p->type_text != NULL && node->type != 0) {
        strbuf_push_cstr(p->out, "  : ");
        strbuf_push_str(p->out, p->type_text(p->context, node->type));
    }
    strbuf_push(p->out, '\n');
    print_children(p, node, level + 1);
}

void ast_print(const Ast *node, const Tokens *tokens, const Interner *interner,
               AstTypeText type_text, void *context, StrBuf *out)
{
    Printer printer = {tokens, interner, type_text, context, out};
    print_node(&printer, node, NULL, 0);
}
