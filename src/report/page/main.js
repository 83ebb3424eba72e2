// main.js: what is shown, and who may change it. Each view draws the state; none keeps any of it.
const state = {
    t: END, // the moment
    unit: 0, // whose source is shown
    alloc: null, // the allocation that is chosen, and whether it stays so when the pointer leaves
    pinned: false,
    kind: null, // the kind that is lit
    line: null, // the source line that is chosen
    arena: "all", // whose memory is counted in sums: its number, "all", or "compiler"
};

// The evaluator's stack is one block of a fixed size: beside it no other sum could be seen.
const FRAMES = data.arenas.findIndex(arena => arena.name === "frames");
if (FRAMES >= 0) state.arena = "compiler";

const isCounted = i =>
    state.arena === "all" ||
    (state.arena === "compiler" ? allocs.arena[i] !== FRAMES : allocs.arena[i] === state.arena);

// The page opens where most is in use.
function fullest() {
    let sum = 0,
        most = -1,
        found = END;
    const used = data.arenas.map(() => 0);
    replay((event, arena, bytes) => {
        if (arena === FRAMES) return;
        sum += bytes - used[arena];
        used[arena] = bytes;
        if (sum > most) [most, found] = [sum, event];
    });
    return found;
}

const byId = id => document.getElementById(id);
const views = [timeline, layout, source, kinds, lifetimes];

function describe(i) {
    const chunk = allocs.chunk[i];
    const size = sizeAt(i, Math.max(state.t, allocs.born[i]));
    const pad = padded(size) - size;
    const end =
        allocs.died[i] === Infinity
            ? "lives to the end"
            : `taken back by event ${number.format(allocs.died[i])}` +
              ` (${data.events[allocs.died[i]]?.[0]})`;
    const span = spanOf(i);
    const place = span
        ? `, line ${lineOf(units[span.unit], span.start) + 1} of ${units[span.unit].file}`
        : "";
    return (
        `${data.kinds[allocs.kind[i]].name}: ${bytes(size)}${pad ? ` and ${pad} of padding` : ""}, ` +
        `in ${data.arenas[allocs.arena[i]].name}, chunk ${chunk}, offset ${number.format(allocs.offset[i])}. ` +
        `Made by event ${number.format(allocs.born[i])} in ${phaseName(allocs.phase[i])}, ${end}${place}.`
    );
}

function tellEvent(t) {
    const row = data.events[t];
    const c = column[row[0]];
    const arena = c.arena ? ` ${data.arenas[row[c.arena]].name}` : "";
    const size = c.size ? `, ${bytes(row[c.size])}` : "";
    const phase = c.phase && !c.arena ? ` ${phaseName(row[c.phase])}` : "";
    return `${row[0]}${arena}${phase}${size}`;
}

function tellNow() {
    const used = replay(() => {}, state.t);
    const sum = used.reduce((a, b) => a + b, 0);
    return `Event ${number.format(state.t)}: ${tellEvent(state.t)}. In ${phaseName(phaseAt(state.t))}; ${bytes(sum)} in use.`;
}

let asked = false;
function redraw() {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
        asked = false;
        byId("clock").value = state.t;
        byId("unit").value = state.unit;
        byId("arena").value = state.arena;
        byId("now").textContent = tellNow();
        byId("chosen").textContent =
            state.alloc !== null
                ? describe(state.alloc)
                : state.line !== null
                  ? `Line ${state.line + 1}: ${source.text(state.line)}`
                  : "Nothing is chosen.";
        for (const view of views) view.draw(state);
    });
}

function go(t) {
    if (Number.isNaN(t)) return;
    state.t = Math.min(END, Math.max(0, t));
    const { unit } = data.phases[phaseAt(state.t)];
    if (unit !== null) state.unit = unit;
    redraw();
}

function choose(alloc, pinned = false) {
    if (alloc === state.alloc && pinned === state.pinned) return;
    state.alloc = alloc;
    state.pinned = pinned;
    const span = alloc === null ? null : spanOf(alloc);
    if (span) state.unit = span.unit;
    redraw();
}

function chooseLine(line) {
    state.line = state.line === line ? null : line;
    redraw();
}

function chooseKind(kind) {
    state.kind = state.kind === kind ? null : kind;
    redraw();
}

function step(what) {
    if (what === "phase") go(phaseEdges.find(edge => edge > state.t) ?? END);
    else if (what === "-phase") go(phaseEdges.findLast(edge => edge < state.t) ?? 0);
    else go(state.t + Number(what));
}

const KEYS = {
    n: () => step("phase"),
    p: () => step("-phase"),
    ".": () => step(1),
    ",": () => step(-1),
    Home: () => go(0),
    End: () => go(END),
    Escape: () => {
        state.kind = state.line = null;
        choose(null);
        redraw();
    },
};

document.addEventListener("keydown", event => {
    const typing = event.target.matches?.("input[type=number], select");
    if (!typing && !event.ctrlKey && !event.metaKey && !event.altKey && KEYS[event.key]) {
        event.preventDefault();
        KEYS[event.key]();
    }
});
document
    .querySelectorAll("[data-step]")
    .forEach(button => button.addEventListener("click", () => step(button.dataset.step)));
byId("clock").max = END;
byId("clock").addEventListener("change", event => go(event.target.valueAsNumber));
byId("clock-end").textContent = `of ${number.format(END)}`;
byId("unit").addEventListener("change", event => {
    state.unit = Number(event.target.value);
    redraw();
});
units.forEach((unit, i) => byId("unit").append(new Option(unit.file, i)));
byId("arena").append(new Option("all arenas", "all"));
if (FRAMES >= 0) byId("arena").append(new Option("all but frames", "compiler"));
data.arenas.forEach((arena, i) => byId("arena").append(new Option(arena.name, i)));
byId("arena").addEventListener("change", event => {
    const chosen = event.target.value;
    state.arena = Number.isNaN(Number(chosen)) ? chosen : Number(chosen);
    redraw();
});
byId("word").textContent = data.word;
byId("summary").textContent =
    `${units.map(unit => unit.file).join(", ")}: ${number.format(allocs.count)} allocations in ` +
    `${data.arenas.length} arenas, ${number.format(END + 1)} events, back-end ${data.backend}`;
byId("theme").setAttribute("aria-pressed", isDark());
byId("theme").addEventListener("click", () => {
    document.documentElement.dataset.theme = isDark() ? "light" : "dark";
    byId("theme").setAttribute("aria-pressed", isDark());
    redraw();
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
addEventListener("resize", redraw);
timeline.listen(go);
layout.listen(choose, go);
source.listen(chooseLine);
kinds.listen(chooseKind, redraw);
lifetimes.listen(choose, go);
go(fullest());
