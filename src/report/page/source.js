// source.js: the text of a unit, with the bytes that each line costs.
const source = (() => {
    const list = document.querySelector("#source ol");
    const title = document.querySelector("#source h2 span");
    let shown = -1;
    let costsFor = "";
    let lines = [];

    function build(index) {
        const unit = units[index];
        title.textContent = unit ? unit.file : "";
        lines = (unit ? unit.source.split("\n") : []).map((text, n) => {
            const item = document.createElement("li");
            item.dataset.line = n + 1;
            const cost = document.createElement("b");
            item.append(cost, document.createTextNode(text));
            return item;
        });
        if (lines.length > 1 && unit.source.endsWith("\n")) lines.pop();
        list.replaceChildren(...lines);
        shown = index;
        costsFor = "";
    }

    function showCosts() {
        const costs = lines.map(() => 0);
        for (let i = 0; i < allocs.count; i++) {
            if (!isCounted(i) || (state.kind !== null && allocs.kind[i] !== state.kind)) continue;
            const span = spanOf(i);
            if (span?.unit === shown)
                costs[Math.min(lineOf(units[shown], span.start), costs.length - 1)] += padded(
                    allocs.final[i],
                );
        }
        const most = Math.max(1, ...costs);
        costs.forEach((cost, n) => {
            lines[n].firstChild.textContent = cost ? number.format(cost) : "";
            lines[n].style.setProperty("--part", `${(cost / most) * 100}%`);
        });
    }

    function light(span) {
        const unit = units[shown];
        const first = lineOf(unit, span.start),
            last = lineOf(unit, Math.max(span.start, span.end - 1));
        for (let n = first; n <= Math.min(last, lines.length - 1); n++)
            lines[n].classList.add("lit");
        if (window.Highlight && lines[first]) {
            const range = new Range();
            const end = Math.min(last, lines.length - 1);
            const inLine = (byte, n) => unit.place(byte) - unit.place(unit.starts[n]);
            range.setStart(lines[first].lastChild, inLine(span.start, first));
            range.setEnd(
                lines[end].lastChild,
                Math.min(inLine(span.end, end), lines[end].lastChild.length),
            );
            CSS.highlights.set("lit", new Highlight(range));
        }
        return lines[first];
    }

    function draw(state) {
        if (shown !== state.unit) build(state.unit);
        if (units.length === 0) return;
        const key = `${state.kind} ${state.arena}`;
        if (costsFor !== key) {
            showCosts();
            costsFor = key;
        }
        list.querySelectorAll(".lit, .chosen").forEach(line =>
            line.classList.remove("lit", "chosen"),
        );
        if (window.Highlight) CSS.highlights.delete("lit");
        if (state.line !== null) lines[state.line]?.classList.add("chosen");
        const span = state.alloc === null ? null : spanOf(state.alloc);
        if (span?.unit === shown) {
            const line = light(span);
            if (line && !isVisible(line))
                list.scrollTop = line.offsetTop - list.offsetTop - list.clientHeight / 3;
        }
    }

    function isVisible(line) {
        const top = line.offsetTop - list.offsetTop - list.scrollTop;
        return top >= 0 && top + line.offsetHeight <= list.clientHeight;
    }

    // Gives the number of the line, from 0.
    function listen(chooseLine) {
        list.addEventListener("click", event => {
            const line = event.target.closest("li");
            if (line) chooseLine(lines.indexOf(line));
        });
        list.addEventListener("keydown", event => {
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (!step) return;
            event.preventDefault();
            const line = Math.min(lines.length - 1, Math.max(0, (state.line ?? -1) + step));
            chooseLine(line);
            lines[line].scrollIntoView({ block: "nearest" });
        });
    }

    return { draw, listen, text: line => lines[line]?.lastChild.data.trim() ?? "" };
})();
