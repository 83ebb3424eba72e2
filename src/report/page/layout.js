// layout.js: what lies in each chunk at a moment.
const layout = (() => {
    const root = document.getElementById("strips");
    const ROW = 20,
        ROWS_MAX = 24;

    // How far each chunk was ever used: no strip shows more than that, or the large ones would be empty.
    const reach = data.chunks.map(() => 0);
    for (let i = 0; i < allocs.count; i++) {
        const chunk = allocs.chunk[i];
        if (chunk >= 0)
            reach[chunk] = Math.max(reach[chunk], allocs.offset[i] + padded(allocs.final[i]));
    }

    const strips = data.arenas.map((arena, index) => {
        const box = document.createElement("div");
        box.innerHTML = `<h3></h3><canvas tabindex="0" role="img"></canvas>`;
        const [title, canvas] = box.children;
        title.append(`${arena.name} `, document.createElement("small"));
        root.append(box);
        return { index, box, canvas, words: title.lastChild, rows: [], order: [] };
    });

    const chunkIsHere = (chunk, t) => chunk.taken <= t && (chunk.given === null || t < chunk.given);

    function arrange(t) {
        for (const strip of strips) {
            strip.order = [];
            strip.rows = [];
        }
        const rowOf = new Map();
        data.chunks.forEach((chunk, i) => {
            if (!chunkIsHere(chunk, t)) return;
            const row = { chunk: i, allocs: [] };
            rowOf.set(i, row);
            strips[chunk.arena].rows.push(row);
        });
        for (let i = 0; i < allocs.count && allocs.born[i] <= t; i++) {
            if (isAlive(i, t)) {
                rowOf.get(allocs.chunk[i])?.allocs.push(i);
                strips[allocs.arena[i]].order.push(i);
            }
        }
        for (const { rows } of strips)
            rows.forEach(row => row.allocs.sort((a, b) => allocs.offset[a] - allocs.offset[b]));
    }

    function drawRow(pen, width, row, top, state, colors) {
        const scale = (width - 2) / Math.max(1, reach[row.chunk]);
        pen.fillStyle = ink("gone");
        pen.fillRect(0, top, width, ROW - 3);
        let lastX = -1,
            lastKind = -1;
        for (const i of row.allocs) {
            const left = allocs.offset[i] * scale;
            const right = Math.max(
                left + 0.75,
                (allocs.offset[i] + sizeAt(i, state.t)) * scale - (scale > 0.3 ? 0.5 : 0),
            );
            const kind = allocs.kind[i];
            if (Math.floor(right) === lastX && kind === lastKind) continue;
            [lastX, lastKind] = [Math.floor(right), kind];
            pen.globalAlpha = state.kind === null || state.kind === kind ? 1 : 0.18;
            pen.fillStyle = colors[kind];
            pen.fillRect(left, top, right - left, ROW - 3);
        }
        pen.globalAlpha = 1;
        if (state.alloc !== null && row.allocs.includes(state.alloc)) {
            const left = allocs.offset[state.alloc] * scale;
            pen.strokeStyle = ink("ink");
            pen.lineWidth = 2;
            pen.strokeRect(left, top, Math.max(3, sizeAt(state.alloc, state.t) * scale), ROW - 3);
        }
    }

    let arrangedFor = -1;
    function draw(state) {
        if (arrangedFor !== state.t) {
            arrange(state.t);
            arrangedFor = state.t;
        }
        const colors = data.kinds.map((_, kind) => kindColor(kind));
        for (const strip of strips) {
            const shown = strip.rows.slice(-ROWS_MAX);
            const used = strip.order.reduce((sum, i) => sum + padded(sizeAt(i, state.t)), 0);
            const taken = strip.rows.reduce((sum, row) => sum + data.chunks[row.chunk].size, 0);
            strip.words.textContent =
                `${bytes(used)} in ${number.format(strip.order.length)} allocations, of ${bytes(taken)} ` +
                `in ${strip.rows.length} chunk${strip.rows.length === 1 ? "" : "s"}` +
                (shown.length < strip.rows.length ? `, the newest ${ROWS_MAX} shown` : "");
            strip.canvas.setAttribute(
                "aria-label",
                `${data.arenas[strip.index].name}: ${strip.words.textContent}`,
            );
            const { pen, width } = clearCanvas(strip.canvas, Math.max(1, shown.length) * ROW);
            shown.forEach((row, n) => drawRow(pen, width, row, n * ROW, state, colors));
            strip.shown = shown;
        }
    }

    function hit(strip, event) {
        const box = strip.canvas.getBoundingClientRect();
        const row = strip.shown[Math.floor((event.clientY - box.top) / ROW)];
        if (!row) return null;
        const at = ((event.clientX - box.left) / (box.width - 2)) * reach[row.chunk];
        const slack = (reach[row.chunk] / box.width) * 1.5; // a pixel may hold many of them
        let best = null,
            distance = slack;
        for (const i of row.allocs) {
            const away = Math.max(
                allocs.offset[i] - at,
                at - allocs.offset[i] - sizeAt(i, state.t),
                0,
            );
            if (away < distance) [best, distance] = [i, away];
        }
        return best;
    }

    function listen(choose, go) {
        for (const strip of strips) {
            strip.canvas.addEventListener("pointermove", event => {
                if (!state.pinned) choose(hit(strip, event));
            });
            strip.canvas.addEventListener("click", event => {
                const i = hit(strip, event);
                choose(i, i !== null);
            });
            strip.canvas.addEventListener("pointerleave", () => {
                if (!state.pinned) choose(null);
            });
            strip.canvas.addEventListener("keydown", event => {
                const at = strip.order.indexOf(state.alloc);
                if (event.key === "ArrowRight")
                    choose(strip.order[Math.min(at + 1, strip.order.length - 1)] ?? null, true);
                else if (event.key === "ArrowLeft")
                    choose(strip.order[Math.max(at - 1, 0)] ?? null, true);
                else if (event.key === "Enter" && state.alloc !== null)
                    go(allocs.born[state.alloc]);
                else return;
                event.preventDefault();
            });
        }
    }

    return { draw, listen };
})();
