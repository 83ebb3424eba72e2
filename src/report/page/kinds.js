// kinds.js: the table of kinds.
const kinds = (() => {
    const table = document.querySelector("#kinds table");
    const aliveOnly = document.getElementById("alive-only");
    const COLUMNS = [
        ["name", "Kind"],
        ["count", "Allocations"],
        ["bytes", "Bytes"],
        ["mean", "Bytes each"],
        ["part", "Share"],
    ];
    let order = { by: "bytes", down: true };
    let drawnFor = "";

    function rows(state) {
        const found = data.kinds.map((kind, index) => ({
            index,
            name: kind.name,
            count: 0,
            bytes: 0,
        }));
        let sum = 0;
        for (let i = 0; i < allocs.count; i++) {
            if (!isCounted(i) || (aliveOnly.checked && !isAlive(i, state.t))) continue;
            if (state.line !== null) {
                const span = spanOf(i);
                if (
                    span?.unit !== state.unit ||
                    lineOf(units[span.unit], span.start) !== state.line
                )
                    continue;
            }
            const size = padded(aliveOnly.checked ? sizeAt(i, state.t) : allocs.final[i]);
            found[allocs.kind[i]].count++;
            found[allocs.kind[i]].bytes += size;
            sum += size;
        }
        const sign = order.down ? -1 : 1;
        return found
            .filter(row => row.count > 0)
            .map(row => ({ ...row, mean: row.bytes / row.count, part: row.bytes / sum }))
            .sort(
                (a, b) =>
                    sign * (a[order.by] < b[order.by] ? -1 : a[order.by] > b[order.by] ? 1 : 0),
            );
    }

    function head() {
        const row = document.createElement("tr");
        for (const [name, text] of COLUMNS) {
            const cell = document.createElement("th");
            cell.scope = "col";
            cell.setAttribute(
                "aria-sort",
                order.by !== name ? "none" : order.down ? "descending" : "ascending",
            );
            cell.innerHTML = `<button type="button" data-by="${name}">${text}${order.by === name ? (order.down ? " ▾" : " ▴") : ""}</button>`;
            row.append(cell);
        }
        return row;
    }

    function body(row, state) {
        const line = document.createElement("tr");
        line.classList.toggle("chosen", state.kind === row.index);
        line.innerHTML =
            `<td><button type="button" data-kind="${row.index}" aria-pressed="${state.kind === row.index}">` +
            `<i style="background:${kindColor(row.index)}"></i></button></td>` +
            `<td>${number.format(row.count)}</td><td>${number.format(row.bytes)}</td><td>${row.mean.toFixed(1)}</td>` +
            `<td><span class="bar" style="width:${(row.part * 8).toFixed(2)}em"></span> ${(row.part * 100).toFixed(1)} %</td>`;
        line.querySelector("button").append(row.name);
        return line;
    }

    function draw(state) {
        const key = [
            aliveOnly.checked ? state.t : "all",
            state.line,
            state.unit,
            state.kind,
            state.arena,
            order.by,
            order.down,
            isDark(),
        ].join();
        if (drawnFor === key) return;
        drawnFor = key;
        const focus = document.activeElement?.dataset?.kind ?? null;
        table.replaceChildren(head(), ...rows(state).map(row => body(row, state)));
        if (focus !== null) table.querySelector(`[data-kind="${focus}"]`)?.focus();
    }

    function listen(chooseKind, redraw) {
        aliveOnly.addEventListener("change", redraw);
        table.addEventListener("click", event => {
            const { by, kind } = event.target.closest("button")?.dataset ?? {};
            if (kind !== undefined) chooseKind(+kind);
            if (by) {
                order = { by, down: order.by === by ? !order.down : by !== "name" };
                redraw();
            }
        });
    }

    return { draw, listen };
})();
