/* suggest.c: "did you mean": the known name that is nearest to a misspelt one. */
#include "driver/options.h"
#include "source/similar.h"

const char *suggest_name(const char *word, const char *const *names, u32 count)
{
    enum { EDITS_MAX = 2 };
    const char *found = NULL;
    u32 best = EDITS_MAX + 1;
    for (u32 i = 0; i < count; i++) {
        if (similar_is_nearer(str_from_cstr(word), str_from_cstr(names[i]), &best)) {
            found = names[i];
        }
    }
    return found;
}
