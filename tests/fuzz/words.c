/* words.c: the words of all tables of the compiler. */
#include "words.h"

/* Tokens of a class: what stands for all of them. The first names are what unknown ones become. */
static const Word SAMPLES[] = {
    {TOK_IDENT, "a"}, {TOK_IDENT, "b"}, {TOK_IDENT, "c"}, {TOK_IDENT, "d"}, {TOK_IDENT, "x"},
    {TOK_IDENT, "y"}, {TOK_IDENT, "i"}, {TOK_IDENT, "n"}, {TOK_IDENT, "f"}, {TOK_IDENT, "g"},
    {TOK_IDENT, "A"}, {TOK_IDENT, "B"}, {TOK_IDENT, "S"}, {TOK_IDENT, "T"}, {TOK_IDENT, "N"},
    {TOK_IDENT, "V"}, {TOK_IDENT, "main"}, {TOK_IDENT, "bool"}, {TOK_IDENT, "char"},
    {TOK_IDENT, "str"}, {TOK_IDENT, "i8"}, {TOK_IDENT, "i32"}, {TOK_IDENT, "i64"},
    {TOK_IDENT, "u8"}, {TOK_IDENT, "u64"}, {TOK_IDENT, "usize"}, {TOK_IDENT, "f64"},
    {TOK_IDENT, "println"}, {TOK_IDENT, "assert"}, {TOK_IDENT, "panic"}, {TOK_IDENT, "matches"},
    {TOK_IDENT, "derive"}, {TOK_IDENT, "allow"}, {TOK_IDENT, "Clone"}, {TOK_IDENT, "Copy"},
    {TOK_IDENT, "PartialEq"}, {TOK_IDENT, "len"}, {TOK_IDENT, "iter"}, {TOK_IDENT, "enumerate"},
    {TOK_IDENT, "rev"}, {TOK_IDENT, "r#fn"}, {TOK_LIFETIME, "'a"}, {TOK_LIFETIME, "'b"},
    {TOK_LIFETIME, "'_"}, {TOK_LIFETIME, "'static"}, {TOK_INT, "0"}, {TOK_INT, "1"},
    {TOK_INT, "2"}, {TOK_INT, "3"}, {TOK_INT, "8"}, {TOK_INT, "63"}, {TOK_INT, "64"},
    {TOK_INT, "128"}, {TOK_INT, "255"}, {TOK_INT, "0x7fff_ffff"}, {TOK_INT, "2147483648"},
    {TOK_INT, "0xffff_ffff_ffff_ffff"}, {TOK_INT, "9223372036854775808"}, {TOK_INT, "1u8"},
    {TOK_INT, "0b101i64"}, {TOK_FLOAT, "0.0"}, {TOK_FLOAT, "1.5"}, {TOK_FLOAT, "1e308"},
    {TOK_FLOAT, "2.5f32"}, {TOK_FLOAT, "1."}, {TOK_CHAR, "'a'"}, {TOK_CHAR, "'\\u{10FFFF}'"},
    {TOK_CHAR, "'\\''"}, {TOK_BYTE, "b'z'"}, {TOK_BYTE, "b'\\xff'"}, {TOK_STR, "\"\""},
    {TOK_STR, "\"{}\""}, {TOK_STR, "\"{} {}\\n\""}, {TOK_STR, "\"{:?}\""}, {TOK_STR, "\"{:#?}\""},
    {TOK_STR, "\"{x:>8.3}\""}, {TOK_STR, "\"{:.*} {0:+08x}\""},
    {TOK_STR, "\"\xc3\xa9\\u{1F600}\""}, {TOK_RAW_STR, "r#\"a\"#"}, {TOK_BYTE_STR, "b\"ab\""},
    {TOK_BYTE_STR, "br\"\""}, {TOK_DOC, "/// d\n"}, {TOK_INNER_DOC, "//! d\n"},
    {TOK_RESERVED, "yield"},
};

/* The spelling of a kind that has one. */
static const char *const SPELLINGS[TOK_COUNT] = {
#define TOKEN(name, text, grammar) [TOK_##name] = TOK_##name >= TOK_LPAREN ? text : NULL,
#define KEYWORD(name, text, grammar) [TOK_##name] = text,
#define UNSUPPORTED(name, text, grammar, what) [TOK_##name] = text,
#include "syntax/token.def"
};

/* base.h's literal macro: a table uses the word for the methods of texts. */
#undef STR

/* The names in all tables, some of them in more than one. */
static const char *const NAMES[] = {
#define NAME(id, text) text,
#define MACRO(id, text) text,
#define LIBRARY(name) #name,
#include "syntax/names.def"
#define ATTRIBUTE(name, targets, forms, misuse) #name,
#include "syntax/attribute.def"
#define FOREIGN(place, word, instead, text) word,
#include "syntax/foreign.def"
#define LINT(name, NAME, level, group, phase, title) #name,
#define LINT_GROUP(name, NAME) #name,
#define LINT_OTHER(name) #name,
#include "source/lint.def"
#define MODULE(parent, name) #parent, #name,
#define TRAIT(parent, name) #name,
#define OTHER(parent, name) #name,
#include "sema/std.def"
#define INT(name) #name,
#define FLOAT(name) #name,
#define BOOL(name) #name,
#define CHAR(name) #name,
#define SLICE(name) #name,
#define ANY(name) #name,
#define ITERATOR(name) #name,
#define TYPE(name) #name,
#define FUNCTION(name) #name,
#undef STR
#define STR(name) #name,
#include "sema/known.def"
};

u32 word_name_count(void) { return COUNT_OF(NAMES); }

const char *word_name(u32 i)
{
    _Static_assert(COUNT_OF(NAMES) <= 0xfff, "12 bits name one");
    assert(i < COUNT_OF(NAMES));
    return NAMES[i];
}

u32 word_find_name(Str text)
{
    u32 i = 0;
    while (i < COUNT_OF(NAMES) && !str_equal(str_from_cstr(NAMES[i]), text)) {
        i++;
    }
    return i;
}

/* All of them, made when the first is asked for. */
static struct {
    Word items[WORD_NAME_FIRST];
    u32 count;
} words;

static void add(TokenKind kind, const char *text)
{
    assert(words.count < WORD_NAME_FIRST);
    words.items[words.count++] = (Word){kind, text};
}

u32 word_count(void)
{
    if (words.count == 0) {
        for (u32 kind = 0; kind < TOK_COUNT; kind++) {
            if (SPELLINGS[kind] != NULL) {
                add((TokenKind)kind, SPELLINGS[kind]);
            }
        }
        for (u32 i = 0; i < COUNT_OF(SAMPLES); i++) {
            add(SAMPLES[i].kind, SAMPLES[i].text);
        }
    }
    return words.count;
}

Word word_at(u32 i)
{
    assert(i < word_count());
    return words.items[i];
}

u32 word_find(TokenKind kind, Str text)
{
    u32 count = word_count();
    u32 found = count;
    for (u32 i = 0; i < count; i++) {
        if (words.items[i].kind == kind) {
            if (str_equal(str_from_cstr(words.items[i].text), text)) {
                return i;
            }
            found = found == count ? i : found;
        }
    }
    return found;
}
