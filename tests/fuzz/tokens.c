/* tokens.c: fuzz target: each byte is a token, so that what is tried consists of words.
 *
 *      byte < word_count()        that word (words.h)
 *      byte >= WORD_NAME_FIRST    with the byte behind it, 12 bits: a name of the compiler's tables
 *
 * Brackets are made to match: that they might not is tried by the target `source`. With
 * FUZZ_TEXT=1 in the environment the text is shown, to be kept as a program. */
#include "whole.h"
#include "words.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { TEXT_MAX = 64 << 10, OPEN_MAX = 1024, LINE_WORDS = 12 };

typedef struct Text {
    char bytes[TEXT_MAX];
    size_t len;
    TokenKind open[OPEN_MAX]; /* the brackets that close what is open */
    u32 open_count;
    u32 words;
} Text;

static void append(Text *text, const char *word)
{
    size_t len = strlen(word);
    if (text->len + len + 1 <= TEXT_MAX) {
        memcpy(text->bytes + text->len, word, len);
        text->len += len;
        text->bytes[text->len++] = ++text->words % LINE_WORDS == 0 ? '\n' : ' ';
    }
}

static void append_close(Text *text)
{
    if (text->open_count > 0) {
        TokenKind close = text->open[--text->open_count];
        append(text, close == TOK_RPAREN ? ")" : close == TOK_RBRACKET ? "]" : "}");
    }
}

static void append_word(Text *text, Word word)
{
    bool opens = word.kind == TOK_LPAREN || word.kind == TOK_LBRACKET || word.kind == TOK_LBRACE;
    if (word.kind == TOK_RPAREN || word.kind == TOK_RBRACKET || word.kind == TOK_RBRACE) {
        append_close(text);
    } else if (!opens) {
        append(text, word.text);
    } else if (text->open_count < OPEN_MAX) {
        text->open[text->open_count++] = (TokenKind)(word.kind + 1);
        append(text, word.text);
    }
}

static void make_text(Text *text, const uint8_t *data, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        if (data[i] < WORD_NAME_FIRST) {
            append_word(text, word_at(data[i] % word_count()));
        } else if (i + 1 < size) {
            u32 name = (u32)(data[i] - WORD_NAME_FIRST) << 8 | data[i + 1];
            append(text, word_name(name % word_name_count()));
            i++;
        }
    }
    while (text->open_count > 0) {
        append_close(text);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static Text text;
    text.len = text.open_count = text.words = 0;
    make_text(&text, data, size);
    if (getenv("FUZZ_TEXT") != NULL) {
        fprintf(stderr, "%.*s\n", (int)text.len, text.bytes);
    }
    whole(text.bytes, text.len);
    return 0;
}
