/* pass.c: runs passes over a body. */
#include "pass/pass.h"

#include "pass/edit.h"

typedef void PassFunction(IrBody *body, Arena *temp);

static const struct {
    PassFunction *run;
    const char *name;
    const char *what;
} passes[PASS_COUNT] = {
#define PASS(NAME, name, what) {pass_##name, #name, what},
#include "pass/pass.def"
};

const char *pass_name(PassId id)
{
    assert(id < PASS_COUNT);
    return passes[id].name;
}

const char *pass_description(PassId id)
{
    assert(id < PASS_COUNT);
    return passes[id].what;
}

PassId pass_find(Str name)
{
    for (u32 i = 0; i < PASS_COUNT; i++) {
        if (str_equal(name, str_from_cstr(passes[i].name))) {
            return (PassId)i;
        }
    }
    return PASS_COUNT;
}

static void verify_after(const IrBody *body, const char *pass, Arena *temp)
{
    StrBuf message = {.arena = temp};
    if (!ir_verify_body(body, &message)) {
        bug("the IR after %s is not valid: " STR_FMT, pass, STR_ARG(strbuf_str(&message)));
    }
}

static void run_one(IrBody *body, PassId id, Scratch *scratch, bool verify)
{
    ScratchScope scope;
    scratch_begin(scratch, body->arena, &scope);
    passes[id].run(body, scope.arena);
    if (verify) {
        verify_after(body, passes[id].name, scope.arena);
    }
    scratch_end(&scope);
}

void pass_run(IrBody *body, Scratch *scratch, const PassOptions *options)
{
    if (options->verify) {
        ScratchScope scope;
        scratch_begin(scratch, body->arena, &scope);
        verify_after(body, "lowering", scope.arena);
        scratch_end(&scope);
    }
    for (u32 i = 0; i < PASS_COUNT; i++) {
        if (options->enabled & PASS_BIT(i)) {
            run_one(body, (PassId)i, scratch, options->verify);
        }
    }
}
