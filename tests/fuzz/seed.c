/* seed.c: what the fuzz targets begin with, made of the tables and of programs:
 *
 *      seed dictionary               every word of the tables, as a dictionary of libFuzzer
 *      seed tokens FOLDER FILE...    each program as a token stream (tokens.c) in FOLDER
 */
#include "../unit/in_process.h"
#include "syntax/lex.h"
#include "words.h"

static void print_entry(const char *text)
{
    putchar('"');
    for (const u8 *byte = (const u8 *)text; *byte != 0; byte++) {
        if (*byte == '"' || *byte == '\\' || *byte < ' ' || *byte >= 0x7f) {
            printf("\\x%02x", *byte);
        } else {
            putchar(*byte);
        }
    }
    puts("\"");
}

static void print_dictionary(void)
{
    for (u32 i = 0; i < word_count(); i++) {
        print_entry(word_at(i).text);
    }
    for (u32 i = 0; i < word_name_count(); i++) {
        if (word_find_name(str_from_cstr(word_name(i))) == i) {
            print_entry(word_name(i));
        }
    }
}

/* A name that no table has becomes one of the samples, the same each time. */
static u32 sample_name(Tokens *tokens, const Interner *interner, u32 token)
{
    Symbol symbol = token_symbol(tokens, token);
    u32 first = word_find(TOK_IDENT, intern_text(interner, symbol));
    return first + symbol.id % 16;
}

static void write_token(FILE *file, Tokens *tokens, const Interner *interner, u32 token)
{
    TokenKind kind = (TokenKind)tokens->kinds[token];
    Str text = source_text(tokens->source, token_span(tokens, token, token));
    bool is_name = kind == TOK_IDENT || kind == TOK_MACRO_NAME || kind == TOK_MATCHES_NAME
                   || kind == TOK_OTHER_MACRO_NAME;
    kind = is_name ? TOK_IDENT : kind;
    u32 word = word_find(kind, text);
    if (word == word_count()) {
        return;
    }
    bool is_exact = str_equal(str_from_cstr(word_at(word).text), text);
    u32 name = is_name && !is_exact ? word_find_name(text) : word_name_count();
    if (name < word_name_count()) {
        fputc((int)(WORD_NAME_FIRST + (name >> 8)), file);
        fputc((int)(name & 0xff), file);
    } else if (is_name && !is_exact) {
        fputc((int)sample_name(tokens, interner, token), file);
    } else {
        fputc((int)word, file);
    }
}

static void write_tokens(Session *session, const char *folder, const char *path, u32 number)
{
    Source source;
    Diags diags;
    Tokens tokens;
    char name[4096];
    diags_init(&diags, &session->diags);
    snprintf(name, sizeof(name), "%s/%05u", folder, number);
    FILE *file = fopen(name, "wb");
    IN_PROCESS_REQUIRE(file != NULL, name);
    if (source_load(&session->source, path, &source).status == SOURCE_OK
        && lex(&session->tokens, &source, &session->interner, &diags, &session->scratch,
               &tokens)) {
        for (u32 i = 0; i + 1 < tokens.count; i++) {
            write_token(file, &tokens, &session->interner, i);
        }
    }
    fclose(file);
    session_end_unit(session);
}

int main(int argc, char **argv)
{
    if (argc == 2 && strcmp(argv[1], "dictionary") == 0) {
        print_dictionary();
        return 0;
    }
    if (argc < 3 || strcmp(argv[1], "tokens") != 0) {
        fprintf(stderr, "seed dictionary | seed tokens FOLDER FILE...\n");
        return STATUS_USAGE;
    }
    static InProcess in;
    in_process_init(&in, "check -");
    for (int i = 3; i < argc; i++) {
        write_tokens(&in.session, argv[2], argv[i], (u32)i);
    }
    in_process_free(&in);
    return 0;
}
