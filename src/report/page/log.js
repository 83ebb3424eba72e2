// log.js: the event log, and what can be asked of it. A moment t is the state behind event t.
"use strict";

const data = JSON.parse(document.getElementById("log").textContent);
const END = data.events.length - 1;

// Position of each column in a row; 0 is the name of the event.
const column = {};
for (const [event, names] of Object.entries(data.columns)) {
    column[event] = Object.fromEntries(names.map((name, i) => [name, i]));
}

const padded = size => size + ((data.word - (size % data.word)) % data.word);

// Allocations as columns: there may be millions of them.
const allocs = (() => {
    const c = column.alloc;
    const rows = [];
    const at = new Map();
    data.events.forEach((row, event) => {
        if (row[0] === "alloc") {
            at.set(event, rows.length);
            rows.push(event);
        }
    });
    const pick = (Type, name, none) =>
        Type.from(rows, event => data.events[event][c[name]] ?? none);
    return {
        count: rows.length,
        at, // event → index
        born: Uint32Array.from(rows),
        died: pick(Float64Array, "died", Infinity),
        arena: pick(Uint16Array, "arena"),
        chunk: pick(Int32Array, "chunk", -1),
        offset: pick(Float64Array, "offset"),
        size: pick(Float64Array, "size"),
        final: pick(Float64Array, "final"),
        kind: pick(Uint16Array, "kind"),
        phase: pick(Uint32Array, "phase"),
        start: pick(Int32Array, "start", -1),
        end: pick(Int32Array, "end", -1),
        grown: new Map(), // index → [[event, size], ...]
    };
})();
data.events.forEach((row, event) => {
    if (row[0] === "grow") {
        const i = allocs.at.get(row[column.grow.of]);
        if (!allocs.grown.has(i)) allocs.grown.set(i, []);
        allocs.grown.get(i).push([event, row[column.grow.size]]);
    }
});

const isAlive = (i, t) => allocs.born[i] <= t && t < allocs.died[i];

function sizeAt(i, t) {
    let size = allocs.size[i];
    for (const [event, grown] of allocs.grown.get(i) ?? []) {
        if (event <= t) size = grown;
    }
    return size;
}

// Calls see(event, arena, bytes in use) for each event that changes an arena.
function replay(see, last = END) {
    const used = new Float64Array(data.arenas.length);
    const sizes = new Map();
    for (let event = 0; event <= last; event++) {
        const row = data.events[event];
        const c = column[row[0]];
        let arena = row[c.arena];
        switch (row[0]) {
            case "alloc":
                sizes.set(event, row[c.size]);
                used[arena] += padded(row[c.size]);
                break;
            case "grow":
                used[arena] += padded(row[c.size]) - padded(sizes.get(row[c.of]));
                sizes.set(row[c.of], row[c.size]);
                break;
            case "release":
            case "rewind":
            case "reset":
            case "free":
                used[arena] -= row[c.size];
                break;
            default:
                continue;
        }
        see(event, arena, used[arena]);
    }
    return used;
}

// ---- phases

const phaseEnd = phase => phase.leave ?? END;
const depths = [];
data.phases.forEach((phase, i) => {
    depths[i] = phase.parent === null ? 0 : depths[phase.parent] + 1;
});

function phaseAt(t) {
    let found = 0; // they are in the order of `enter`
    for (let i = 1; i < data.phases.length && data.phases[i].enter <= t; i++) {
        if (t < phaseEnd(data.phases[i])) found = i;
    }
    return found;
}

function phaseName(i) {
    const names = [];
    for (; i !== null && i > 0; i = data.phases[i].parent) {
        const { name, item } = data.phases[i];
        names.unshift(item ? `${name} ${item}` : name);
    }
    return names.join(" › ") || "session";
}

const phaseEdges = [...new Set(data.phases.flatMap(phase => [phase.enter, phaseEnd(phase)]))].sort(
    (a, b) => a - b,
);

// ---- source

// UTF-8 positions → positions in the text, for each unit.
const units = data.units.map(unit => {
    const bytes = new TextEncoder().encode(unit.source);
    const plain = bytes.length === unit.source.length;
    let places = null;
    if (!plain) {
        places = new Uint32Array(bytes.length + 1);
        for (let at = 0, place = 0; at < bytes.length; at++) {
            places[at] = place;
            const isLast = at + 1 === bytes.length || (bytes[at + 1] & 0xc0) !== 0x80;
            if (isLast) place = place + (lead(bytes, at) >= 0xf0 ? 2 : 1);
        }
        places[bytes.length] = unit.source.length;
    }
    const starts = [0];
    for (let i = 0; i < bytes.length; i++) {
        if (bytes[i] === 10) starts.push(i + 1);
    }
    return { ...unit, length: bytes.length, starts, place: byte => (places ? places[byte] : byte) };
});

// The first byte of the character that ends at `at`.
function lead(bytes, at) {
    while ((bytes[at] & 0xc0) === 0x80) at--;
    return bytes[at];
}

function lineOf(unit, byte) {
    let low = 0,
        high = unit.starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (unit.starts[middle] <= byte) low = middle;
        else high = middle;
    }
    return low;
}

// The unit, and the bytes of its source, that an allocation was made for: those of its node, or else
// the name of the item that was being compiled.
function spanOf(i) {
    let phase = allocs.phase[i];
    let [start, end] = [allocs.start[i], allocs.end[i]];
    const unit = data.phases[phase].unit;
    for (; start < 0 && phase !== null; phase = data.phases[phase].parent) {
        if (data.phases[phase].start !== null) ({ start, end } = data.phases[phase]);
    }
    return unit === null || start < 0 ? null : { unit, start, end };
}

// ---- words

const number = new Intl.NumberFormat("en");
const bytes = n => (n === 1 ? "1 byte" : `${number.format(n)} bytes`);
