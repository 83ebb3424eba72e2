/* foreign.c: see foreign.h. */
#include "syntax/foreign.h"

#include "source/similar.h"

typedef struct Foreign {
    ForeignPlace place;
    const char *word;
    const char *instead;
    const char *text;
} Foreign;

static const Foreign foreign_words[] = {
#define FOREIGN(place, word, instead, text) {FOREIGN_##place, word, instead, text},
#include "syntax/foreign.def"
};

static const Foreign *find(ForeignPlace place, Str word)
{
    for (size_t i = 0; i < COUNT_OF(foreign_words); i++) {
        const Foreign *foreign = &foreign_words[i];
        if (foreign->place == place && str_equal(str_from_cstr(foreign->word), word)) {
            return foreign;
        }
    }
    return NULL;
}

bool foreign_suggest(Diag *diag, ForeignPlace place, Span span, Str word)
{
    const Foreign *foreign = find(place, word);
    if (foreign == NULL) {
        return false;
    }
    if (foreign->instead[0] == 0) {
        diag_help(diag, "%s", foreign->text);
    } else {
        diag_suggest(diag, span, str_from_cstr(foreign->instead), "%s", foreign->text);
    }
    return true;
}

Str foreign_type(Str word)
{
    const Foreign *foreign = find(FOREIGN_TYPE, word);
    return str_from_cstr(foreign == NULL ? "" : foreign->instead);
}

bool foreign_keyword(Diag *diag, ForeignPlace place, Span span, Str word)
{
    static const char *const stmts[] = {"let", "return", "while", "for", "loop", "match", "else",
                                        "break", "continue", "if", "fn", "const", "static",
                                        "struct", "enum", "impl", "use"};
    enum { ITEMS_FROM = 10 };
    const char *found = NULL;
    u32 best = similar_most(word);
    for (size_t i = place == FOREIGN_ITEM ? ITEMS_FROM : 0; i < COUNT_OF(stmts); i++) {
        if (word.len > 2 && similar_is_nearer(word, str_from_cstr(stmts[i]), &best)) {
            found = stmts[i];
        }
    }
    if (found != NULL) {
        diag_suggest(diag, span, str_from_cstr(found),
                     "there is a keyword `%s` with a similar name", found);
    }
    return found != NULL;
}
