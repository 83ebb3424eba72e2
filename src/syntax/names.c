/* names.c: the symbols with fixed ids. */
#include "syntax/names.h"

void names_intern(Interner *interner)
{
    static const char *const texts[] = {
#define TOKEN(name, text, grammar)
#define KEYWORD(name, text, grammar) text,
#define UNSUPPORTED(name, text, grammar, what) text,
#include "syntax/token.def"
#define NAME(id, text) text,
#define MACRO(id, text) text,
#define LIBRARY(name) #name,
#include "syntax/names.def"
    };
    _Static_assert(COUNT_OF(texts) == NAME_END_ - 1, "one text for each fixed symbol");
    assert(interner->count == 0);
    for (u32 i = 0; i < COUNT_OF(texts); i++) {
        Symbol symbol = intern(interner, str_from_cstr(texts[i]));
        assert(symbol.id == i + 1);
        UNUSED(symbol);
    }
}
