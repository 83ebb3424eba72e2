/* parser.y: tokens to trees, with bison (LALR(1), no conflicts).
 *
 * Two parsers are generated from this file (grammar/README.md): `fast`, and `explain`, which says what is
 * wrong and recovers. The actions only build (src/syntax/build.h): no name is looked up here.
 *
 * Terminals are classes of tokens: src/syntax/token.def says which token is which terminal.
 *
 * How the cursor is used. The parser reads tokens from arrays, so an action can move the place where it
 * reads on. That is safe exactly where no lookahead has been read: in an empty rule that is the only
 * thing that can follow (bison then reduces without asking for a token). Such rules are called ..._skip,
 * and each asserts it. Bodies and initialisers are passed over in this way when items are parsed, and so
 * is everything that Ludus does not support. */

%define api.pure full
%define api.token.raw
%define api.token.prefix {T_}
%define api.value.type {union ParseValue}
%define parse.error custom
%param {Parser *parser}
%expect 0
%start start

%code requires {
#include "syntax/build.h"
}

%code {
/* The stack outgrown: memory comes from scratch. (Bison's own helper functions do not know the parser;
 * what they ask for is not given, and is then taken as a stack that is exhausted.) */
static Parser *const parser = NULL;
#define YYMALLOC(size) parser_stack_alloc(parser, (size))
#define YYFREE(pointer) ((void)(pointer))
#define YYMAXDEPTH (40 * LIMIT_NESTING)

enum { NO_LOOKAHEAD = -2 }; /* what yyclearin puts into yychar */
#define ASSERT_NO_LOOKAHEAD() assert(yychar == NO_LOOKAHEAD)

static int yylex(union ParseValue *value, Parser *parser);
static void yyerror(Parser *parser, const char *message);
}

%initial-action {
    /* The first "token" says what is to be parsed. */
    static const int starts[] = {T_START_ITEMS, T_START_BODY, T_START_INITIALIZER};
    yychar = starts[parser->start];
}

/* ---- terminals ----------------------------------------------------------------------------------------- */

%token START_ITEMS START_BODY START_INITIALIZER

%token <token> IDENT MACRO_NAME MATCHES_NAME OTHER_MACRO_NAME LIFETIME INT FLOAT BOOL CHAR BYTE STR BYTE_STR
%token <token> DOC INNER_DOC RESERVED
%token <token> LPAREN RPAREN LBRACKET RBRACKET LBRACE RBRACE
%token <token> COMMA SEMI COLON COLON_COLON ARROW FAT_ARROW DOT DOT_DOT DOT_DOT_EQ DOT_DOT_DOT
%token <token> POUND QUESTION AT DOLLAR TILDE UNDERSCORE BANG ASSIGN
%token <token> PLUS MINUS STAR DIV_OP CARET AMP PIPE AMP_AMP PIPE_PIPE SHIFT_OP COMPARE_OP LESS ASSIGN_OP
%token <token> AS BREAK CONST CONTINUE ELSE FN FOR IF IN LET LOOP MUT PUB REF RETURN STATIC WHILE
%token <token> ENUM IMPL MATCH PATH_WORD STRUCT TYPE USE
%token <token> ASYNC AWAIT DYN MOVE UNSAFE UNSUPPORTED_ITEM WHERE

%type <node> stmt item item_core fn_item fn_head const_item const_head unsupported_item
%type <node> result let_type param
%type <node> struct_item struct_head field_decl tuple_field enum_item enum_head variant
%type <node> impl_item impl_head member_item alias_item use_item use_tree
%type <node> expr expr_nb expr_ns prefixed prefixed_ns primary struct_literal base field_init blocky member
%type <node> matches_args arm arm_head last_arm top_pattern guard
%type <node> block if condition loop closure closure_ns
%type <node> pattern other_pattern pattern_path bound field_pattern type
%type <last> items stmts params param_list args comma_exprs path_prefix types
%type <last> field_decls field_decl_list tuple_fields tuple_field_list variants variant_list members
%type <last> use_path use_trees use_tree_list field_inits field_base field_init_list arms arm_list
%type <last> patterns pattern_list field_patterns field_pattern_list
%type <token> macro_name attributes attribute visibility fn_keyword impl_keyword use_keyword alias_head item_name
%type <token> label closure_head literal group

/* ---- precedence, from low to high ------------------------------------------------------------------------ */

%precedence LOW                 /* `return x`, `|a| x`: as far to the right as possible */
%precedence SEMI                /* `if a {};` is one statement */
%precedence ELSE
%right ASSIGN ASSIGN_OP
%precedence OPEN_RANGE          /* `a..` and nothing, where a block could follow: `a..{b}` */
%precedence LBRACE
%precedence OPEN_RANGE_NS       /* in a head, `for i in a.. {`, where it does not */
%nonassoc DOT_DOT DOT_DOT_EQ
%left PIPE_PIPE
%left AMP_AMP
%left COMPARE_OP LESS           /* chains are refused by build_compare, with a better message */
%left PIPE
%left CARET
%left AMP
%precedence AT                  /* `a @ b | c` is `(a @ b) | c` */
%left SHIFT_OP
%left PLUS MINUS
%left STAR DIV_OP
%precedence AS
%precedence UNARY
%precedence FIELD
%precedence DOT QUESTION LPAREN LBRACKET

%%

start:
    START_ITEMS items                   { build_list(&parser->items, $2); }
  | START_ITEMS items attributes        {
                                            build_dangling(parser, parser->cursor - 2);
                                            build_list(&parser->items, $2);
                                        }
  | START_BODY block                    { parser->result = $2; YYACCEPT; }
  | START_INITIALIZER expr SEMI         { parser->result = $2; YYACCEPT; }
  | START_INITIALIZER error             { YYACCEPT; }
  ;

/* ---- items --------------------------------------------------------------------------------------------- */

items:
    %empty                              { $$ = NULL; }
  | items item                          { $$ = build_append($1, $2); parser->muted = false; }
  | items attributes item               { $$ = build_append($1, $3); parser->muted = false; }
  | items inner_attribute               { $$ = $1; }
  | items macro_name BANG group         {
                                            $$ = build_append($1, build_item_macro(parser, $2, $4));
                                            parser->muted = false;
                                        }
  | items error                         {
                                            u32 first = $1 == NULL ? 0 : $1->last + 1;
                                            $$ = build_append($1, build_error(parser, first, first));
                                            parser_recover_item(parser, first);
                                            $$->last = parser->cursor - 1;
                                            yyclearin;
                                            yyerrok;
                                        }
  ;

item:
    item_core
  | visibility item_core                { $$ = build_visible($1, $2); }
  ;

visibility: PUB visibility_skip         { $$ = $1; } ;

item_core:
    fn_item
  | CONST fn_item                       { $$ = build_fn_const($2, $1); }
  | const_item
  | struct_item
  | enum_item
  | impl_item
  | alias_item
  | use_item
  | unsupported_item
  ;

fn_item:
    fn_head LBRACE group_skip RBRACE    { $$ = build_fn(parser, $1, $2, $4); }
  | fn_head WHERE where_skip LBRACE group_skip RBRACE {
                                            build_where(parser, $1, $2);
                                            $$ = build_fn(parser, $1, $4, $6);
                                        }
  | fn_head SEMI                        { $$ = build_fn(parser, $1, 0, $2); }
  ;

fn_head:
    fn_keyword IDENT LPAREN params RPAREN result {
                                            $$ = build_fn_head(parser, $1, $2, false, $4, $5, $6);
                                        }
  | fn_keyword IDENT LESS generic_skip LPAREN params RPAREN result {
                                            $$ = build_fn_head(parser, $1, $2, true, $6, $7, $8);
                                        }
  ;

fn_keyword: FN                          { build_item_begin(parser); $$ = $1; } ;

result:
    %empty                              { $$ = NULL; }
  | ARROW type                          { $$ = $2; }
  ;

params:
    %empty                              { $$ = NULL; }
  | param_list
  | param_list COMMA
  ;

param_list:
    param                               { $$ = build_append(NULL, $1); }
  | param_list COMMA param              { $$ = build_append($1, $3); }
  ;

param:
    pattern COLON type                  { $$ = build_param(parser, $1, $3); }
  | attributes pattern COLON type       { $$ = build_param(parser, $2, $4); }
  | PATH_WORD                           { $$ = build_self_param(parser, $1, $1, NULL); }
  | MUT PATH_WORD                       { $$ = build_self_param(parser, $1, $2, NULL); }
  | AMP PATH_WORD                       { $$ = build_self_param(parser, $1, $2, NULL); }
  | AMP MUT PATH_WORD                   { $$ = build_self_param(parser, $1, $3, NULL); }
  | AMP LIFETIME PATH_WORD              { $$ = build_self_param(parser, $1, $3, NULL); }
  | AMP LIFETIME MUT PATH_WORD          { $$ = build_self_param(parser, $1, $4, NULL); }
  | MUT PATH_WORD COLON type            { $$ = build_self_param(parser, $1, $2, $4); }
  ;

const_item:
    const_head COLON type ASSIGN initializer_skip SEMI {
                                            $$ = build_const(parser, $1, $3, $4 + 1, $6);
                                        }
  | const_head COLON type SEMI          { $$ = build_const(parser, $1, $3, 0, $4); }
  | const_head ASSIGN initializer_skip SEMI {
                                            $$ = build_const(parser, $1, NULL, $2 + 1, $4);
                                        }
  ;

const_head:
    CONST item_name                     { $$ = build_const_head(parser, $1, $2); }
  | STATIC item_name                    { $$ = build_const_head(parser, $1, $2); }
  ;

item_name: IDENT | UNDERSCORE ;

/* ---- structs, enums, impl blocks, aliases, use ----------------------------------------------------------- */

struct_item:
    struct_head LBRACE field_decls RBRACE {
                                            $$ = build_struct(parser, $1, AST_STRUCT_NAMED, $3, $4);
                                        }
  | struct_head LPAREN tuple_fields RPAREN SEMI {
                                            $$ = build_struct(parser, $1, AST_STRUCT_TUPLE, $3, $5);
                                        }
  | struct_head SEMI                    { $$ = build_struct(parser, $1, AST_STRUCT_UNIT, NULL, $2); }
  | STRUCT IDENT LESS item_skip         {
                                            $$ = build_unsupported_item(parser, $1, $1, "generic structs");
                                        }
  ;

struct_head: STRUCT IDENT               { $$ = build_struct_head(parser, $1, $2); } ;

field_decls:
    %empty                              { $$ = NULL; }
  | field_decl_list
  | field_decl_list COMMA
  ;

field_decl_list:
    field_decl                          { $$ = build_append(NULL, $1); }
  | field_decl_list COMMA field_decl    { $$ = build_append($1, $3); }
  ;

field_decl:
    IDENT COLON type                    { $$ = build_field_decl(parser, $1, $3); }
  | visibility IDENT COLON type         { $$ = build_field_decl(parser, $2, $4); }
  | attributes IDENT COLON type         { $$ = build_field_decl(parser, $2, $4); }
  | attributes visibility IDENT COLON type { $$ = build_field_decl(parser, $3, $5); }
  ;

tuple_fields:
    %empty                              { $$ = NULL; }
  | tuple_field_list
  | tuple_field_list COMMA
  ;

tuple_field_list:
    tuple_field                         { $$ = build_append(NULL, $1); }
  | tuple_field_list COMMA tuple_field  { $$ = build_append($1, $3); }
  ;

tuple_field:
    type                                { $$ = build_field_decl(parser, 0, $1); }
  | visibility type                     { $$ = build_field_decl(parser, 0, $2); }
  | attributes type                     { $$ = build_field_decl(parser, 0, $2); }
  | attributes visibility type          { $$ = build_field_decl(parser, 0, $3); }
  ;

enum_item:
    enum_head LBRACE variants RBRACE    { $$ = build_enum(parser, $1, $3, $4); }
  | ENUM IDENT LESS item_skip           {
                                            $$ = build_unsupported_item(parser, $1, $1, "generic enums");
                                        }
  ;

enum_head: ENUM IDENT                   { $$ = build_enum_head(parser, $1, $2); } ;

variants:
    %empty                              { $$ = NULL; }
  | variant_list
  | variant_list COMMA
  ;

variant_list:
    variant                             { $$ = build_append(NULL, $1); }
  | attributes variant                  { $$ = build_append(NULL, $2); }
  | variant_list COMMA variant          { $$ = build_append($1, $3); }
  | variant_list COMMA attributes variant { $$ = build_append($1, $4); }
  ;

variant:
    IDENT                               { $$ = build_variant(parser, $1, NULL); }
  | IDENT ASSIGN expr                   { $$ = build_variant(parser, $1, $3); }
  | IDENT LPAREN group_skip RPAREN      { $$ = build_variant_payload(parser, $1, $4); }
  | IDENT LBRACE group_skip RBRACE      { $$ = build_variant_payload(parser, $1, $4); }
  ;

impl_item:
    impl_head LBRACE in_impl members RBRACE {
                                            parser->in_impl = false;
                                            $$ = build_impl(parser, $1, $4, $5);
                                        }
  | impl_head FOR item_skip             {
                                            $$ = build_unsupported_item(parser, $1->first, $1->first,
                                                                        "trait implementations");
                                        }
  | impl_keyword LESS generic_skip IDENT item_skip {
                                            $$ = build_unsupported_item(parser, $1, $1,
                                                                        "generic `impl` blocks");
                                        }
  | impl_keyword LESS generic_skip PATH_WORD item_skip {
                                            $$ = build_unsupported_item(parser, $1, $1,
                                                                        "generic `impl` blocks");
                                        }
  ;

impl_head: impl_keyword type            { $$ = build_impl_head(parser, $1, $2); } ;

in_impl: %empty                         { parser->in_impl = true; $<token>$ = $<token>0; } ;

impl_keyword: IMPL                      { build_item_begin(parser); $$ = $1; } ;

members:
    %empty                              { $$ = NULL; }
  | members member_item                 { $$ = build_member_item(parser, $1, $2); }
  | members attributes member_item      { $$ = build_member_item(parser, $1, $3); }
  | members inner_attribute             { $$ = $1; }
  | members error                       {
                                            u32 first = $1 == NULL ? $<token>0 + 1 : $1->last + 1;
                                            $$ = build_append($1, build_error(parser, first, first));
                                            parser_recover_member(parser, $<token>0, first);
                                            $$->last = u32_max(first, parser->cursor - 1);
                                            yyclearin;
                                            yyerrok;
                                        }
  ;

member_item: item ;

alias_item:
    alias_head ASSIGN type SEMI         { $$ = build_alias(parser, $1, $3, $4); }
  | TYPE IDENT LESS item_skip           {
                                            $$ = build_unsupported_item(parser, $1, $1,
                                                                        "generic type aliases");
                                        }
  ;

alias_head: TYPE IDENT                  { build_item_begin(parser); $$ = $1; } ;

use_item: use_keyword use_tree SEMI     { $$ = build_use(parser, $1, $2, $3); } ;

use_keyword: USE                        { build_item_begin(parser); $$ = $1; } ;

use_tree:
    use_path                            { $$ = build_use_tree(parser, AST_USE_NAME, $1, 0, NULL, 0); }
  | use_path AS IDENT                   { $$ = build_use_tree(parser, AST_USE_NAME, $1, $3, NULL, $3); }
  | use_path AS UNDERSCORE              { $$ = build_use_tree(parser, AST_USE_NAME, $1, $3, NULL, $3); }
  | use_path COLON_COLON STAR           { $$ = build_use_tree(parser, AST_USE_GLOB, $1, 0, NULL, $3); }
  | use_path COLON_COLON LBRACE use_trees RBRACE {
                                            $$ = build_use_tree(parser, AST_USE_GROUP, $1, 0, $4, $5);
                                        }
  | LBRACE use_trees RBRACE             {
                                            $$ = build_use_tree(parser, AST_USE_GROUP, NULL, 0, $2, $3);
                                        }
  | COLON_COLON LBRACE use_trees RBRACE {
                                            $$ = parser_unsupported(parser, DIAG_LUD0001, $1, $4,
                                                                    "`use` of a list behind `::`");
                                        }
  | STAR                                { $$ = build_use_tree(parser, AST_USE_GLOB, NULL, 0, NULL, $1); }
  ;

use_path:
    IDENT                               { $$ = build_append(NULL, build_name(parser, $1)); }
  | PATH_WORD                           { $$ = build_append(NULL, build_path_word(parser, $1)); }
  | COLON_COLON IDENT                   { $$ = build_append(NULL, build_name(parser, $2)); }
  | use_path COLON_COLON IDENT          { $$ = build_append($1, build_name(parser, $3)); }
  | use_path COLON_COLON PATH_WORD      { $$ = build_append($1, build_path_word(parser, $3)); }
  ;

use_trees:
    %empty                              { $$ = NULL; }
  | use_tree_list
  | use_tree_list COMMA
  ;

use_tree_list:
    use_tree                            { $$ = build_append(NULL, $1); }
  | use_tree_list COMMA use_tree        { $$ = build_append($1, $3); }
  ;

/* Recognised by their heads and skipped whole. */
unsupported_item:
    UNSUPPORTED_ITEM item_skip          { $$ = build_unsupported_item(parser, $1, $1, NULL); }
  | UNSAFE FN item_skip                 { $$ = build_unsupported_item(parser, $1, $1, "unsafe functions"); }
  | UNSAFE IMPL item_skip               {
                                            $$ = build_unsupported_item(parser, $1, $2, "trait implementations");
                                        }
  | UNSAFE UNSUPPORTED_ITEM item_skip   { $$ = build_unsupported_item(parser, $1, $2, NULL); }
  | ASYNC FN item_skip                  { $$ = build_unsupported_item(parser, $1, $1, "async functions"); }
  | CONST UNSAFE item_skip              { $$ = build_unsupported_item(parser, $1, $2, "unsafe functions"); }
  | CONST UNSUPPORTED_ITEM item_skip    { $$ = build_unsupported_item(parser, $1, $2, NULL); }
  | STATIC MUT item_skip                { $$ = build_unsupported_item(parser, $1, $2, "mutable statics"); }
  | IDENT BANG IDENT item_skip          { $$ = build_macro_rules(parser, $1, $3); }
  ;

/* ---- attributes ------------------------------------------------------------------------------------------ */

attributes:
    attribute
  | attributes attribute                { $$ = $1; }
  ;

attribute:
    DOC
  | POUND LBRACKET group_skip RBRACKET { parser_check_attribute(parser, $1, $4); $$ = $1; }
  ;

inner_attribute:
    POUND BANG LBRACKET group_skip RBRACKET {
                                            build_inner_attribute(parser, $1, $5, $<last>0 == NULL);
                                        }
  | INNER_DOC                           {
                                            build_inner_attribute(parser, $1, $1, $<last>0 == NULL);
                                        }
  ;

/* ---- skipping: see the head of this file ------------------------------------------------------------------ */

group_skip: %empty                      {
                                            ASSERT_NO_LOOKAHEAD();
                                            parser_skip_to_partner(parser, $<token>0);
                                        } ;

group:
    LPAREN group_skip RPAREN            { $$ = $3; }
  | LBRACKET group_skip RBRACKET        { $$ = $3; }
  | LBRACE group_skip RBRACE            { $$ = $3; }
  ;

initializer_skip: %empty                { ASSERT_NO_LOOKAHEAD(); parser_skip_initializer(parser); } ;

item_skip: %empty                       { ASSERT_NO_LOOKAHEAD(); parser_skip_item(parser, $<token>0); } ;

visibility_skip: %empty                 { ASSERT_NO_LOOKAHEAD(); parser_skip_visibility(parser); } ;

where_skip: %empty                      { ASSERT_NO_LOOKAHEAD(); parser_skip_where(parser); } ;

let_skip: %empty                        { ASSERT_NO_LOOKAHEAD(); parser_skip_let(parser); } ;

pipe_skip: %empty                       { ASSERT_NO_LOOKAHEAD(); parser_skip_pipe(parser); } ;

bounds_skip: %empty                     { ASSERT_NO_LOOKAHEAD(); parser_skip_bounds(parser); } ;

/* Behind `>`. Of `>=` and `>>=` the `=` is still to be read: it is put in as the lookahead. */
generic_skip: %empty                    {
                                            ASSERT_NO_LOOKAHEAD();
                                            if (parser_skip_generics(parser) == TOK_ASSIGN) {
                                                yychar = T_ASSIGN;
                                                yylval.token = parser->cursor - 1;
                                            }
                                        } ;

/* ---- blocks and statements ---------------------------------------------------------------------------------- */

block:
    LBRACE stmts RBRACE                 { $$ = build_block(parser, $1, $2, NULL, $3); }
  | LBRACE stmts expr_nb RBRACE         { $$ = build_block(parser, $1, $2, $3, $4); }
  | LBRACE stmts attributes RBRACE      {
                                            build_dangling(parser, $4 - 1);
                                            $$ = build_block(parser, $1, $2, NULL, $4);
                                        }
  | LBRACE stmts attributes expr_nb RBRACE {
                                            build_attributed(parser, $3, $4);
                                            $$ = build_block(parser, $1, $2, $4, $5);
                                        }
  ;

stmts:
    %empty                              { $$ = NULL; }
  | stmts stmt                          { $$ = build_append($1, $2); parser->muted = false; }
  | stmts attributes stmt               {
                                            build_attributed(parser, $2, $3);
                                            $$ = build_append($1, $3);
                                            parser->muted = false;
                                        }
  | stmts SEMI                          { $$ = build_append($1, build_empty_stmt(parser, $2)); }
  | stmts inner_attribute               { $$ = $1; }
  | stmts error                         {
                                            u32 first = $1 == NULL ? $<token>0 + 1 : $1->last + 1;
                                            $$ = build_append($1, build_error(parser, first, first));
                                            parser_recover_stmt(parser, $<token>0, first);
                                            $$->last = u32_max(first, parser->cursor - 1);
                                            yyclearin;
                                            yyerrok;
                                        }
  ;

stmt:
    LET pattern let_type SEMI           { $$ = build_let(parser, $1, $2, $3, NULL, $4); }
  | LET pattern let_type ASSIGN expr SEMI { $$ = build_let(parser, $1, $2, $3, $5, $6); }
  | LET pattern let_type ASSIGN expr ELSE block SEMI {
                                            $$ = build_let_else(parser, $1, $6, $8);
                                        }
  | expr_nb SEMI                        { $$ = build_expr_stmt(parser, $1, $2, true); }
  | blocky SEMI                         { $$ = build_expr_stmt(parser, $1, $2, true); }
  | blocky                              %prec LOW {
                                            $$ = build_expr_stmt(parser, $1, $1->last, false);
                                        }
  | item                                { $$ = build_item_stmt(parser, $1); }
  ;

let_type:
    %empty                              { $$ = NULL; }
  | COLON type                          { $$ = $2; }
  ;

/* ---- expressions that end with a block -------------------------------------------------------------------------- */

blocky:
    block
  | if
  | loop
  | label loop                          { $$ = build_label(parser, $1, $2); }
  | label block                         { $$ = build_label(parser, $1, $2); }
  | MATCH expr_ns LBRACE arms RBRACE    { $$ = build_match(parser, $1, $2, $4, $5); }
  | UNSAFE block                        {
                                            $$ = parser_unsupported_at(parser, DIAG_LUD0002, $1, $2->last,
                                                                       parser_span(parser, $1, $1),
                                                                       "unsafe blocks");
                                        }
  | CONST block                         {
                                            $$ = parser_unsupported_at(parser, DIAG_LUD0002, $1, $2->last,
                                                                       parser_span(parser, $1, $1),
                                                                       "`const` blocks");
                                        }
  | MACRO_NAME BANG LBRACE args RBRACE  { $$ = build_macro(parser, $1, $4, $5); }
  | MATCHES_NAME BANG LBRACE matches_args RBRACE { $$ = build_matches(parser, $1, $4, $5); }
  | OTHER_MACRO_NAME BANG LBRACE group_skip RBRACE {
                                            $$ = build_other_macro(parser, $1, $5);
                                        }
  ;

if:
    IF condition block                  %prec LOW { $$ = build_if(parser, $1, $2, $3, NULL); }
  | IF condition block ELSE block       { $$ = build_if(parser, $1, $2, $3, $5); }
  | IF condition block ELSE if          { $$ = build_if(parser, $1, $2, $3, $5); }
  ;

/* An arm whose body ends with a block needs no comma. */
arms:
    %empty                              { $$ = NULL; }
  | arm_list
  | last_arm                            { $$ = build_append(NULL, $1); }
  | arm_list last_arm                   { $$ = build_append($1, $2); }
  ;

arm_list:
    arm                                 { $$ = build_append(NULL, $1); }
  | arm_list arm                        { $$ = build_append($1, $2); }
  ;

arm:
    arm_head expr_nb COMMA              { $$ = build_arm(parser, $1, $2); }
  | arm_head blocky COMMA               { $$ = build_arm(parser, $1, $2); }
  | arm_head blocky                     %prec LOW { $$ = build_arm(parser, $1, $2); }
  ;

last_arm: arm_head expr_nb              { $$ = build_arm(parser, $1, $2); } ;

arm_head:
    top_pattern guard FAT_ARROW         { $$ = build_arm_head(parser, $1, $2); }
  | attributes top_pattern guard FAT_ARROW { $$ = build_arm_head(parser, $2, $3); }
  ;

top_pattern:
    pattern
  | PIPE pattern                        { $$ = $2; }
  ;

guard:
    %empty                              { $$ = NULL; }
  | IF expr                             { $$ = $2; }
  ;

/* Of `matches!`: an expression, and the head of an arm. */
matches_args:
    expr COMMA top_pattern guard opt_comma {
                                            Ast *arm = build_arm_head(parser, $3, $4);
                                            $$ = build_match(parser, $1->first, $1, build_append(NULL, arm), arm->last);
                                        }
  ;

opt_comma: %empty | COMMA ;

macro_name: MACRO_NAME | MATCHES_NAME | OTHER_MACRO_NAME ;

condition:
    expr_ns
  | LET let_skip                        {
                                            $$ = parser_unsupported(parser, DIAG_LUD0002, $1, $1,
                                                                    "`let` in conditions");
                                        }
  ;

loop:
    LOOP block                          { $$ = build_loop(parser, $1, $2); }
  | WHILE condition block               { $$ = build_while(parser, $1, $2, $3); }
  | FOR top_pattern IN expr_ns block    { $$ = build_for(parser, $1, $2, $4, $5); }
  ;

label: LIFETIME COLON                   { $$ = $1; } ;

/* ---- expressions ------------------------------------------------------------------------------------------------
 *
 * Three copies of the operators, which differ in what may stand at the left end:
 *      expr      anything
 *      expr_nb   at the beginning of a statement: nothing that ends with a block, since such an expression
 *                is a statement of its own (`{ 1 } - 1` is two); only `.` and `?` continue one
 *      expr_ns   in the head of `if`, `while`, `for`, `match`: no struct literal, because the `{` begins
 *                the body */

expr:
    IDENT                               { $$ = build_name(parser, $1); }
  | INT                                 { $$ = build_int(parser, $1); }
  | LPAREN comma_exprs RPAREN           { $$ = build_parens(parser, $1, $2, $3); }
  | primary
  | struct_literal
  | blocky
  | prefixed
  | expr member                         { $$ = build_member(parser, $1, $2); }
  | expr LPAREN args RPAREN             { $$ = build_call(parser, $1, $3, $4); }
  | expr LBRACKET expr RBRACKET         { $$ = build_index(parser, $1, $3, $4); }
  | expr AS type                        { $$ = build_cast(parser, $1, $3); }
  | expr STAR expr                      { $$ = build_binary(parser, $1, $2, $3); }
  | expr DIV_OP expr                    { $$ = build_binary(parser, $1, $2, $3); }
  | expr PLUS expr                      { $$ = build_binary(parser, $1, $2, $3); }
  | expr MINUS expr                     { $$ = build_binary(parser, $1, $2, $3); }
  | expr SHIFT_OP expr                  { $$ = build_binary(parser, $1, $2, $3); }
  | expr AMP expr                       { $$ = build_binary(parser, $1, $2, $3); }
  | expr CARET expr                     { $$ = build_binary(parser, $1, $2, $3); }
  | expr PIPE expr                      { $$ = build_binary(parser, $1, $2, $3); }
  | expr COMPARE_OP expr                { $$ = build_compare(parser, $1, $2, $3); }
  | expr LESS expr                      { $$ = build_compare(parser, $1, $2, $3); }
  | expr AMP_AMP expr                   { $$ = build_binary(parser, $1, $2, $3); }
  | expr PIPE_PIPE expr                 { $$ = build_binary(parser, $1, $2, $3); }
  | expr DOT_DOT expr                   { $$ = build_range(parser, $1, $2, $3); }
  | expr DOT_DOT_EQ expr                { $$ = build_range(parser, $1, $2, $3); }
  | expr DOT_DOT                        %prec OPEN_RANGE { $$ = build_range(parser, $1, $2, NULL); }
  | expr DOT_DOT_EQ                     %prec OPEN_RANGE { $$ = build_range(parser, $1, $2, NULL); }
  | expr ASSIGN expr                    { $$ = build_assign(parser, $1, $2, $3); }
  | expr ASSIGN_OP expr                 { $$ = build_assign_op(parser, $1, $2, $3); }
  ;

expr_nb:
    IDENT                               { $$ = build_name(parser, $1); }
  | INT                                 { $$ = build_int(parser, $1); }
  | LPAREN comma_exprs RPAREN           { $$ = build_parens(parser, $1, $2, $3); }
  | primary
  | struct_literal
  | prefixed
  | blocky member                       { $$ = build_member(parser, $1, $2); }
  | expr_nb member                      { $$ = build_member(parser, $1, $2); }
  | expr_nb LPAREN args RPAREN          { $$ = build_call(parser, $1, $3, $4); }
  | expr_nb LBRACKET expr RBRACKET      { $$ = build_index(parser, $1, $3, $4); }
  | expr_nb AS type                     { $$ = build_cast(parser, $1, $3); }
  | expr_nb STAR expr                   { $$ = build_binary(parser, $1, $2, $3); }
  | expr_nb DIV_OP expr                 { $$ = build_binary(parser, $1, $2, $3); }
  | expr_nb PLUS expr                   { $$ = build_binary(parser, $1, $2, $3); }
  | expr_nb MINUS expr                  { $$ = build_binary(parser, $1, $2, $3); }
  | expr_nb SHIFT_OP expr               { $$ = build_binary(parser, $1, $2, $3); }
  | expr_nb AMP expr                    { $$ = build_binary(parser, $1, $2, $3); }
  | expr_nb CARET expr                  { $$ = build_binary(parser, $1, $2, $3); }
  | expr_nb PIPE expr                   { $$ = build_binary(parser, $1, $2, $3); }
  | expr_nb COMPARE_OP expr             { $$ = build_compare(parser, $1, $2, $3); }
  | expr_nb LESS expr                   { $$ = build_compare(parser, $1, $2, $3); }
  | expr_nb AMP_AMP expr                { $$ = build_binary(parser, $1, $2, $3); }
  | expr_nb PIPE_PIPE expr              { $$ = build_binary(parser, $1, $2, $3); }
  | expr_nb DOT_DOT expr                { $$ = build_range(parser, $1, $2, $3); }
  | expr_nb DOT_DOT_EQ expr             { $$ = build_range(parser, $1, $2, $3); }
  | expr_nb DOT_DOT                     %prec OPEN_RANGE { $$ = build_range(parser, $1, $2, NULL); }
  | expr_nb DOT_DOT_EQ                  %prec OPEN_RANGE { $$ = build_range(parser, $1, $2, NULL); }
  | expr_nb ASSIGN expr                 { $$ = build_assign(parser, $1, $2, $3); }
  | expr_nb ASSIGN_OP expr              { $$ = build_assign_op(parser, $1, $2, $3); }
  ;

expr_ns:
    IDENT                               { $$ = build_name(parser, $1); }
  | INT                                 { $$ = build_int(parser, $1); }
  | LPAREN comma_exprs RPAREN           { $$ = build_parens(parser, $1, $2, $3); }
  | primary
  | blocky
  | prefixed_ns
  | expr_ns member                      { $$ = build_member(parser, $1, $2); }
  | expr_ns LPAREN args RPAREN          { $$ = build_call(parser, $1, $3, $4); }
  | expr_ns LBRACKET expr RBRACKET      { $$ = build_index(parser, $1, $3, $4); }
  | expr_ns AS type                     { $$ = build_cast(parser, $1, $3); }
  | expr_ns STAR expr_ns                { $$ = build_binary(parser, $1, $2, $3); }
  | expr_ns DIV_OP expr_ns              { $$ = build_binary(parser, $1, $2, $3); }
  | expr_ns PLUS expr_ns                { $$ = build_binary(parser, $1, $2, $3); }
  | expr_ns MINUS expr_ns               { $$ = build_binary(parser, $1, $2, $3); }
  | expr_ns SHIFT_OP expr_ns            { $$ = build_binary(parser, $1, $2, $3); }
  | expr_ns AMP expr_ns                 { $$ = build_binary(parser, $1, $2, $3); }
  | expr_ns CARET expr_ns               { $$ = build_binary(parser, $1, $2, $3); }
  | expr_ns PIPE expr_ns                { $$ = build_binary(parser, $1, $2, $3); }
  | expr_ns COMPARE_OP expr_ns          { $$ = build_compare(parser, $1, $2, $3); }
  | expr_ns LESS expr_ns                { $$ = build_compare(parser, $1, $2, $3); }
  | expr_ns AMP_AMP expr_ns             { $$ = build_binary(parser, $1, $2, $3); }
  | expr_ns PIPE_PIPE expr_ns           { $$ = build_binary(parser, $1, $2, $3); }
  | expr_ns DOT_DOT expr_ns             { $$ = build_range(parser, $1, $2, $3); }
  | expr_ns DOT_DOT_EQ expr_ns          { $$ = build_range(parser, $1, $2, $3); }
  | expr_ns DOT_DOT                     %prec OPEN_RANGE_NS { $$ = build_range(parser, $1, $2, NULL); }
  | expr_ns DOT_DOT_EQ                  %prec OPEN_RANGE_NS { $$ = build_range(parser, $1, $2, NULL); }
  | expr_ns ASSIGN expr_ns              { $$ = build_assign(parser, $1, $2, $3); }
  | expr_ns ASSIGN_OP expr_ns           { $$ = build_assign_op(parser, $1, $2, $3); }
  ;

prefixed:
    MINUS expr                          %prec UNARY { $$ = build_unary(parser, UNARY_NEG, $1, $2); }
  | BANG expr                           %prec UNARY { $$ = build_unary(parser, UNARY_NOT, $1, $2); }
  | STAR expr                           %prec UNARY { $$ = build_unary(parser, UNARY_DEREF, $1, $2); }
  | AMP expr                            %prec UNARY { $$ = build_ref(parser, $1, false, $2); }
  | AMP MUT expr                        %prec UNARY { $$ = build_ref(parser, $1, true, $3); }
  | AMP_AMP expr                        %prec UNARY { $$ = build_ref_ref(parser, $1, false, $2); }
  | AMP_AMP MUT expr                    %prec UNARY { $$ = build_ref_ref(parser, $1, true, $3); }
  | DOT_DOT expr                        { $$ = build_range(parser, NULL, $1, $2); }
  | DOT_DOT_EQ expr                     { $$ = build_range(parser, NULL, $1, $2); }
  | DOT_DOT                             %prec OPEN_RANGE { $$ = build_range(parser, NULL, $1, NULL); }
  | DOT_DOT_EQ                          %prec OPEN_RANGE { $$ = build_range(parser, NULL, $1, NULL); }
  | RETURN                              %prec LOW { $$ = build_return(parser, $1, NULL); }
  | RETURN expr                         %prec LOW { $$ = build_return(parser, $1, $2); }
  | BREAK                               %prec LOW { $$ = build_break(parser, $1, 0, NULL); }
  | BREAK expr                          %prec LOW { $$ = build_break(parser, $1, 0, $2); }
  | BREAK LIFETIME                      %prec LOW { $$ = build_break(parser, $1, $2, NULL); }
  | BREAK LIFETIME expr                 %prec LOW { $$ = build_break(parser, $1, $2, $3); }
  | CONTINUE                            { $$ = build_continue(parser, $1, 0); }
  | CONTINUE LIFETIME                   { $$ = build_continue(parser, $1, $2); }
  | closure
  ;

prefixed_ns:
    MINUS expr_ns                       %prec UNARY { $$ = build_unary(parser, UNARY_NEG, $1, $2); }
  | BANG expr_ns                        %prec UNARY { $$ = build_unary(parser, UNARY_NOT, $1, $2); }
  | STAR expr_ns                        %prec UNARY { $$ = build_unary(parser, UNARY_DEREF, $1, $2); }
  | AMP expr_ns                         %prec UNARY { $$ = build_ref(parser, $1, false, $2); }
  | AMP MUT expr_ns                     %prec UNARY { $$ = build_ref(parser, $1, true, $3); }
  | AMP_AMP expr_ns                     %prec UNARY { $$ = build_ref_ref(parser, $1, false, $2); }
  | AMP_AMP MUT expr_ns                 %prec UNARY { $$ = build_ref_ref(parser, $1, true, $3); }
  | DOT_DOT expr_ns                     { $$ = build_range(parser, NULL, $1, $2); }
  | DOT_DOT_EQ expr_ns                  { $$ = build_range(parser, NULL, $1, $2); }
  | DOT_DOT                             %prec OPEN_RANGE_NS { $$ = build_range(parser, NULL, $1, NULL); }
  | DOT_DOT_EQ                          %prec OPEN_RANGE_NS { $$ = build_range(parser, NULL, $1, NULL); }
  | RETURN                              %prec LOW { $$ = build_return(parser, $1, NULL); }
  | RETURN expr_ns                      %prec LOW { $$ = build_return(parser, $1, $2); }
  | BREAK                               %prec OPEN_RANGE_NS { $$ = build_break(parser, $1, 0, NULL); }
  | BREAK expr_ns                       %prec LOW { $$ = build_break(parser, $1, 0, $2); }
  | BREAK LIFETIME                      %prec OPEN_RANGE_NS { $$ = build_break(parser, $1, $2, NULL); }
  | BREAK LIFETIME expr_ns              %prec LOW { $$ = build_break(parser, $1, $2, $3); }
  | CONTINUE                            { $$ = build_continue(parser, $1, 0); }
  | CONTINUE LIFETIME                   { $$ = build_continue(parser, $1, $2); }
  | closure_ns
  ;

closure:
    closure_head expr                   %prec LOW {
                                            $$ = parser_unsupported(parser, DIAG_LUD0002, $1, $2->last,
                                                                    "closures");
                                        }
  | closure_head ARROW type block       {
                                            $$ = parser_unsupported(parser, DIAG_LUD0002, $1, $4->last,
                                                                    "closures");
                                        }
  ;

closure_ns:
    closure_head expr_ns                %prec LOW {
                                            $$ = parser_unsupported(parser, DIAG_LUD0002, $1, $2->last,
                                                                    "closures");
                                        }
  | closure_head ARROW type block       {
                                            $$ = parser_unsupported(parser, DIAG_LUD0002, $1, $4->last,
                                                                    "closures");
                                        }
  ;

closure_head:
    PIPE pipe_skip PIPE                 { $$ = $1; }
  | PIPE_PIPE                           { $$ = $1; }
  | MOVE PIPE pipe_skip PIPE            { $$ = $1; }
  | MOVE PIPE_PIPE                      { $$ = $1; }
  ;

/* What `.` and `?` add to an expression. */
member:
    DOT IDENT                           %prec FIELD { $$ = build_field_tail(parser, $2); }
  | DOT INT                             { $$ = build_field_tail(parser, $2); }
  | DOT IDENT LPAREN args RPAREN        { $$ = build_method_tail(parser, $2, $4, $5); }
  | DOT IDENT COLON_COLON LESS generic_skip LPAREN args RPAREN {
                                            $$ = build_unsupported_tail(parser, $3, $6 - 1, $8,
                                                                        "generic arguments");
                                        }
  | DOT AWAIT                           { $$ = build_unsupported_tail(parser, $2, $2, $2, "`.await`"); }
  | QUESTION                            { $$ = build_question_tail(parser, $1); }
  ;

args:
    %empty                              { $$ = NULL; }
  | comma_exprs
  | comma_exprs COMMA
  ;

comma_exprs:
    expr                                { $$ = build_append(NULL, $1); }
  | comma_exprs COMMA expr              { $$ = build_append($1, $3); }
  ;

struct_literal:
    IDENT LBRACE field_inits RBRACE     {
                                            Ast *path = build_name(parser, $1);
                                            $$ = build_struct_literal(parser, path, $3, NULL, $4);
                                        }
  | PATH_WORD LBRACE field_inits RBRACE {
                                            Ast *path = build_path_word(parser, $1);
                                            $$ = build_struct_literal(parser, path, $3, NULL, $4);
                                        }
  | path_prefix IDENT LBRACE field_inits RBRACE {
                                            Ast *path = build_path(parser, $1, $2);
                                            $$ = build_struct_literal(parser, path, $4, NULL, $5);
                                        }
  | IDENT LBRACE field_base base RBRACE {
                                            Ast *path = build_name(parser, $1);
                                            $$ = build_struct_literal(parser, path, $3, $4, $5);
                                        }
  | PATH_WORD LBRACE field_base base RBRACE {
                                            Ast *path = build_path_word(parser, $1);
                                            $$ = build_struct_literal(parser, path, $3, $4, $5);
                                        }
  | path_prefix IDENT LBRACE field_base base RBRACE {
                                            Ast *path = build_path(parser, $1, $2);
                                            $$ = build_struct_literal(parser, path, $4, $5, $6);
                                        }
  ;

field_inits:
    %empty                              { $$ = NULL; }
  | field_init_list
  | field_init_list COMMA
  ;

/* What stands in front of `..base` in `P { x: 1, ..base }`. */
field_base:
    %empty                              { $$ = NULL; }
  | field_init_list COMMA
  ;

/* `P { x: a, .. } = p;` is an assignment; elsewhere the base is missing. */
base:
    DOT_DOT expr                        { $$ = $2; }
  | DOT_DOT                             { $$ = build_range(parser, NULL, $1, NULL); }
  ;

field_init_list:
    field_init                          { $$ = build_append(NULL, $1); }
  | field_init_list COMMA field_init    { $$ = build_append($1, $3); }
  ;

field_init:
    IDENT                               { $$ = build_field_init(parser, $1, build_name(parser, $1)); }
  | IDENT COLON expr                    { $$ = build_field_init(parser, $1, $3); }
  | INT COLON expr                      { $$ = build_field_init(parser, $1, $3); }
  | attributes IDENT                    { $$ = build_field_init(parser, $2, build_name(parser, $2)); }
  | attributes IDENT COLON expr         { $$ = build_field_init(parser, $2, $4); }
  ;

primary:
    FLOAT                               { $$ = build_literal(parser, AST_FLOAT, $1); }
  | BOOL                                { $$ = build_bool(parser, $1); }
  | CHAR                                { $$ = build_literal(parser, AST_CHAR, $1); }
  | BYTE                                { $$ = build_byte(parser, $1); }
  | STR                                 { $$ = build_literal(parser, AST_STR, $1); }
  | BYTE_STR                            { $$ = build_byte_string(parser, $1); }
  | UNDERSCORE                          { $$ = build_underscore(parser, $1); }
  | LPAREN RPAREN                       { $$ = build_tuple(parser, $1, NULL, $2); }
  | LPAREN comma_exprs COMMA RPAREN     { $$ = build_tuple(parser, $1, $2, $4); }
  | LBRACKET args RBRACKET              { $$ = build_array(parser, $1, $2, $3); }
  | LBRACKET expr SEMI expr RBRACKET    { $$ = build_repeat(parser, $1, $2, $4, $5); }
  | COLON_COLON IDENT                   {
                                            $$ = parser_unsupported(parser, DIAG_LUD0002, $1, $2,
                                                                    "paths that begin with `::`");
                                        }
  | path_prefix IDENT                   { $$ = build_path(parser, $1, $2); }
  | path_prefix LESS generic_skip       { $$ = build_generic_path(parser, $1, $2); }
  | path_prefix macro_name BANG group   { $$ = build_macro_path(parser, $1, $4); }
  | PATH_WORD                           { $$ = build_path_word(parser, $1); }
  | LESS generic_skip COLON_COLON IDENT {
                                            $$ = parser_unsupported(parser, DIAG_LUD0002, $1, $4,
                                                                    "qualified paths");
                                        }
  | MACRO_NAME BANG LPAREN args RPAREN  { $$ = build_macro(parser, $1, $4, $5); }
  | MACRO_NAME BANG LBRACKET args RBRACKET { $$ = build_macro(parser, $1, $4, $5); }
  | MATCHES_NAME BANG LPAREN matches_args RPAREN { $$ = build_matches(parser, $1, $4, $5); }
  | MATCHES_NAME BANG LBRACKET matches_args RBRACKET { $$ = build_matches(parser, $1, $4, $5); }
  | OTHER_MACRO_NAME BANG LPAREN group_skip RPAREN {
                                            $$ = build_other_macro(parser, $1, $5);
                                        }
  | OTHER_MACRO_NAME BANG LBRACKET group_skip RBRACKET {
                                            $$ = build_other_macro(parser, $1, $5);
                                        }
  | ASYNC block                         {
                                            $$ = parser_unsupported(parser, DIAG_LUD0002, $1, $2->last,
                                                                    "async blocks");
                                        }
  | ASYNC MOVE block                    {
                                            $$ = parser_unsupported(parser, DIAG_LUD0002, $1, $3->last,
                                                                    "async blocks");
                                        }
  ;

/* The names in front of a path's last one, each with its `::`. */
path_prefix:
    IDENT COLON_COLON                   { $$ = build_append(NULL, build_name(parser, $1)); }
  | PATH_WORD COLON_COLON               { $$ = build_append(NULL, build_path_word(parser, $1)); }
  | COLON_COLON IDENT COLON_COLON       {
                                            Ast *name = parser_unsupported(parser, DIAG_LUD0002, $1, $2,
                                                                           "paths that begin with `::`");
                                            $$ = build_append(NULL, name);
                                        }
  | path_prefix IDENT COLON_COLON       { $$ = build_append($1, build_name(parser, $2)); }
  | path_prefix PATH_WORD COLON_COLON   { $$ = build_append($1, build_path_word(parser, $2)); }
  | path_prefix LESS generic_skip COLON_COLON {
                                            $$ = build_append($1, build_generic_path(parser, NULL, $2));
                                        }
  ;

/* ---- patterns ------------------------------------------------------------------------------------------------ */

pattern:
    IDENT                               { $$ = build_pat_name(parser, $1, 0, $1, NULL); }
  | MUT IDENT                           { $$ = build_pat_name(parser, $1, PAT_MUT, $2, NULL); }
  | MUT IDENT AT pattern                { $$ = build_pat_name(parser, $1, PAT_MUT, $2, $4); }
  | other_pattern
  | pattern PIPE pattern                { $$ = build_pat_or(parser, $1, $3); }
  ;

/* Not a name, so that `&mut x` is read in one way only. */
other_pattern:
    UNDERSCORE                          { $$ = build_pat_wild(parser, $1); }
  | AMP IDENT                           {
                                            Ast *name = build_pat_name(parser, $2, 0, $2, NULL);
                                            $$ = build_pat_ref(parser, $1, false, name);
                                        }
  | AMP other_pattern                   { $$ = build_pat_ref(parser, $1, false, $2); }
  | AMP MUT IDENT                       {
                                            Ast *name = build_pat_name(parser, $3, 0, $3, NULL);
                                            $$ = build_pat_ref(parser, $1, true, name);
                                        }
  | AMP MUT other_pattern               { $$ = build_pat_ref(parser, $1, true, $3); }
  | AMP MUT MUT IDENT                   {
                                            Ast *name = build_pat_name(parser, $3, PAT_MUT, $4, NULL);
                                            $$ = build_pat_ref(parser, $1, true, name);
                                        }
  | AMP_AMP IDENT                       {
                                            Ast *name = build_pat_name(parser, $2, 0, $2, NULL);
                                            name = build_pat_ref(parser, $1, false, name);
                                            $$ = build_pat_ref(parser, $1, false, name);
                                        }
  | AMP_AMP other_pattern               {
                                            Ast *inner = build_pat_ref(parser, $1, false, $2);
                                            $$ = build_pat_ref(parser, $1, false, inner);
                                        }
  | AMP_AMP MUT IDENT                   {
                                            Ast *name = build_pat_name(parser, $3, 0, $3, NULL);
                                            name = build_pat_ref(parser, $1, true, name);
                                            $$ = build_pat_ref(parser, $1, false, name);
                                        }
  | AMP_AMP MUT other_pattern           {
                                            Ast *inner = build_pat_ref(parser, $1, true, $3);
                                            $$ = build_pat_ref(parser, $1, false, inner);
                                        }
  | IDENT AT pattern                    { $$ = build_pat_name(parser, $1, 0, $1, $3); }
  | REF IDENT                           { $$ = build_pat_name(parser, $1, PAT_BY_REF, $2, NULL); }
  | REF IDENT AT pattern                { $$ = build_pat_name(parser, $1, PAT_BY_REF, $2, $4); }
  | REF MUT IDENT                       { $$ = build_pat_name(parser, $1, PAT_BY_MUT_REF, $3, NULL); }
  | REF MUT IDENT AT pattern            { $$ = build_pat_name(parser, $1, PAT_BY_MUT_REF, $3, $5); }
  | LPAREN RPAREN                       { $$ = build_pat_tuple(parser, $1, NULL, $2); }
  | LPAREN pattern_list RPAREN          { $$ = build_pat_parens(parser, $1, $2, $3); }
  | LPAREN pattern_list COMMA RPAREN    { $$ = build_pat_tuple(parser, $1, $2, $4); }
  | LBRACKET patterns RBRACKET          { $$ = build_pat_slice(parser, $1, $2, $3); }
  | literal                             { $$ = build_pat_literal(parser, $1, $1); }
  | MINUS literal                       { $$ = build_pat_literal(parser, $1, $2); }
  | bound DOT_DOT_EQ bound              { $$ = build_pat_range(parser, $1, $2, $3); }
  | bound DOT_DOT bound                 { $$ = build_pat_range(parser, $1, $2, $3); }
  | bound DOT_DOT_DOT bound             { $$ = build_pat_range(parser, $1, $2, $3); }
  | bound DOT_DOT_DOT                   %prec LOW { $$ = build_pat_range(parser, $1, $2, NULL); }
  | bound DOT_DOT                       %prec LOW { $$ = build_pat_range(parser, $1, $2, NULL); }
  | bound DOT_DOT_EQ                    %prec LOW { $$ = build_pat_range(parser, $1, $2, NULL); }
  | DOT_DOT_EQ bound                    { $$ = build_pat_range(parser, NULL, $1, $2); }
  | DOT_DOT bound                       { $$ = build_pat_range(parser, NULL, $1, $2); }
  | DOT_DOT                             %prec LOW { $$ = build_pat_rest(parser, $1); }
  | LESS generic_skip COLON_COLON IDENT {
                                            $$ = parser_unsupported(parser, DIAG_LUD0004, $1, $4,
                                                                    "qualified paths in patterns");
                                        }
  | macro_name BANG group               {
                                            $$ = parser_unsupported(parser, DIAG_LUD0004, $1, $3,
                                                                    "macros in patterns");
                                        }
  | path_prefix IDENT                   { $$ = build_pat_path(parser, build_path(parser, $1, $2)); }
  | PATH_WORD                           { $$ = build_pat_word(parser, $1); }
  | pattern_path LPAREN patterns RPAREN { $$ = build_pat_tuple_struct(parser, $1, $3, $4); }
  | pattern_path LBRACE field_patterns RBRACE {
                                            $$ = build_pat_struct(parser, $1, $3, false, $4);
                                        }
  | pattern_path LBRACE field_pattern_list COMMA DOT_DOT RBRACE {
                                            $$ = build_pat_struct(parser, $1, $3, true, $6);
                                        }
  | pattern_path LBRACE DOT_DOT RBRACE  { $$ = build_pat_struct(parser, $1, NULL, true, $4); }
  ;

pattern_path:
    IDENT                               { $$ = build_name(parser, $1); }
  | PATH_WORD                           { $$ = build_path_word(parser, $1); }
  | path_prefix IDENT                   { $$ = build_path(parser, $1, $2); }
  ;

patterns:
    %empty                              { $$ = NULL; }
  | pattern_list
  | pattern_list COMMA
  ;

pattern_list:
    top_pattern                         { $$ = build_append(NULL, $1); }
  | pattern_list COMMA top_pattern      { $$ = build_append($1, $3); }
  ;

field_patterns:
    %empty                              { $$ = NULL; }
  | field_pattern_list
  | field_pattern_list COMMA
  ;

field_pattern_list:
    field_pattern                       { $$ = build_append(NULL, $1); }
  | attributes field_pattern            { $$ = build_append(NULL, $2); }
  | field_pattern_list COMMA field_pattern { $$ = build_append($1, $3); }
  | field_pattern_list COMMA attributes field_pattern { $$ = build_append($1, $4); }
  ;

field_pattern:
    IDENT COLON top_pattern             { $$ = build_pat_field(parser, $1, $3); }
  | INT COLON top_pattern               { $$ = build_pat_field(parser, $1, $3); }
  | IDENT                               {
                                            Ast *name = build_pat_name(parser, $1, 0, $1, NULL);
                                            $$ = build_pat_field(parser, $1, name);
                                        }
  | MUT IDENT                           {
                                            Ast *name = build_pat_name(parser, $1, PAT_MUT, $2, NULL);
                                            $$ = build_pat_field(parser, $2, name);
                                        }
  | REF IDENT                           {
                                            Ast *name = build_pat_name(parser, $1, PAT_BY_REF, $2, NULL);
                                            $$ = build_pat_field(parser, $2, name);
                                        }
  | REF MUT IDENT                       {
                                            Ast *name = build_pat_name(parser, $1, PAT_BY_MUT_REF, $3, NULL);
                                            $$ = build_pat_field(parser, $3, name);
                                        }
  ;

literal: INT | FLOAT | BOOL | CHAR | BYTE | STR | BYTE_STR ;

/* An end of a range: a number, character or constant. */
bound:
    literal                             { $$ = build_pat_number(parser, $1, $1); }
  | MINUS literal                       { $$ = build_pat_number(parser, $1, $2); }
  | pattern_path
  ;

/* ---- types ---------------------------------------------------------------------------------------------------- */

type:
    IDENT                               %prec LOW { $$ = build_type_name(parser, $1); }
  | IDENT LESS generic_skip             { $$ = build_generic_type(parser, $1, $2); }
  | AMP type                            { $$ = build_type_ref(parser, $1, 0, false, $2); }
  | AMP MUT type                        { $$ = build_type_ref(parser, $1, 0, true, $3); }
  | AMP LIFETIME type                   { $$ = build_type_ref(parser, $1, $2, false, $3); }
  | AMP LIFETIME MUT type               { $$ = build_type_ref(parser, $1, $2, true, $4); }
  | AMP_AMP type                        {
                                            Ast *inner = build_type_ref(parser, $1, 0, false, $2);
                                            $$ = build_type_ref(parser, $1, 0, false, inner);
                                        }
  | AMP_AMP MUT type                    {
                                            Ast *inner = build_type_ref(parser, $1, 0, true, $3);
                                            $$ = build_type_ref(parser, $1, 0, false, inner);
                                        }
  | AMP_AMP LIFETIME type               {
                                            Ast *inner = build_type_ref(parser, $1, $2, false, $3);
                                            $$ = build_type_ref(parser, $1, 0, false, inner);
                                        }
  | LBRACKET type RBRACKET              { $$ = build_type_slice(parser, $1, $2, $3); }
  | LBRACKET type SEMI expr RBRACKET    { $$ = build_type_array(parser, $1, $2, $4, $5); }
  | LPAREN RPAREN                       { $$ = build_type_tuple(parser, $1, NULL, $2); }
  | LPAREN types RPAREN                 { $$ = build_type_parens(parser, $1, $2, $3); }
  | LPAREN types COMMA RPAREN           { $$ = build_type_tuple(parser, $1, $2, $4); }
  | BANG                                { $$ = build_type_never(parser, $1); }
  | UNDERSCORE                          { $$ = build_type_infer(parser, $1); }
  | PATH_WORD                           %prec LOW { $$ = build_type_word(parser, $1); }
  | COLON_COLON IDENT                   %prec LOW {
                                            $$ = parser_unsupported(parser, DIAG_LUD0003, $1, $2,
                                                                    "paths in types");
                                        }
  | path_prefix IDENT                   %prec LOW { $$ = build_type_path(parser, $1, $2); }
  | path_prefix IDENT LESS generic_skip {
                                            $$ = parser_unsupported(parser, DIAG_LUD0003,
                                                                    $1->next->first, parser->cursor - 1,
                                                                    "paths in types");
                                        }
  | STAR CONST type                     {
                                            $$ = parser_unsupported(parser, DIAG_LUD0003, $1, $3->last,
                                                                    "raw pointers");
                                        }
  | STAR MUT type                       {
                                            $$ = parser_unsupported(parser, DIAG_LUD0003, $1, $3->last,
                                                                    "raw pointers");
                                        }
  | FN LPAREN group_skip RPAREN result  {
                                            u32 last = $5 == NULL ? $4 : $5->last;
                                            $$ = parser_unsupported(parser, DIAG_LUD0003, $1, last,
                                                                    "function pointer types");
                                        }
  | DYN bounds_skip                     {
                                            $$ = parser_unsupported(parser, DIAG_LUD0003, $1,
                                                                    parser->cursor - 1, "trait objects");
                                        }
  | IMPL bounds_skip                    {
                                            $$ = parser_unsupported(parser, DIAG_LUD0003, $1,
                                                                    parser->cursor - 1, "`impl` types");
                                        }
  | LESS generic_skip COLON_COLON IDENT {
                                            $$ = parser_unsupported(parser, DIAG_LUD0003, $1, $4,
                                                                    "qualified paths");
                                        }
  | OTHER_MACRO_NAME BANG group         {
                                            $$ = parser_unsupported(parser, DIAG_LUD0005, $1, $3,
                                                                    "macros in types");
                                        }
  ;

types:
    type                                { $$ = build_append(NULL, $1); }
  | types COMMA type                    { $$ = build_append($1, $3); }
  ;

%%

/* ---- what the parsers ask of us ------------------------------------------------------------------------------- */

/* The terminal of each kind of token. */
static const u8 TERMINALS[TOK_COUNT] = {
#define TOKEN(name, text, grammar) [TOK_##name] = T_##grammar,
#define KEYWORD(name, text, grammar) [TOK_##name] = T_##grammar,
#define UNSUPPORTED(name, text, grammar, what) [TOK_##name] = T_##grammar,
#include "syntax/token.def"
};

static int yylex(union ParseValue *value, Parser *p)
{
    u32 token = p->cursor++;
    value->token = token;
    return TERMINALS[p->kinds[token]];
}

/* The classes that can follow, as kinds of tokens. */
static int yyreport_syntax_error(const yypcontext_t *context, Parser *p)
{
    p->failed = true;
    if (!p->explain) {
        return 2; /* ends the parse at once */
    }
    bool terminals[YYNTOKENS] = {false};
    yysymbol_kind_t expected[YYNTOKENS];
    int count = yypcontext_expected_tokens(context, expected, YYNTOKENS);
    for (int i = 0; i < count; i++) {
        terminals[expected[i]] = true;
    }
    bool kinds[TOK_COUNT];
    for (int i = 0; i < TOK_COUNT; i++) {
        kinds[i] = terminals[TERMINALS[i]];
    }
    p->error_token = p->cursor - 1;
    parser_explain(p, p->error_token, kinds);
    return 0;
}

/* Called when the stack is exhausted only: syntax errors have their own function. */
static void yyerror(Parser *p, const char *message)
{
    UNUSED(message);
    if (p->explain) {
        u32 token = p->cursor == 0 ? 0 : p->cursor - 1;
        parser_report_depth(p, token, token);
    }
    p->failed = true;
}
