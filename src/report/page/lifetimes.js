// lifetimes.js: from when to when each allocation lived.
const lifetimes = (() => {
    const canvas = document.querySelector("#lifetimes canvas");
    const HEIGHT = 300,
        NAMES = 120;

    // By arena, then by birth; the number of each first one.
    const order = Uint32Array.from({ length: allocs.count }, (_, i) => i).sort(
        (a, b) => allocs.arena[a] - allocs.arena[b] || a - b,
    );
    const rank = new Uint32Array(allocs.count);
    order.forEach((i, n) => {
        rank[i] = n;
    });

    const toY = n => (n / Math.max(1, allocs.count)) * HEIGHT;
    const toX = (t, width) => NAMES + (t / Math.max(1, END)) * (width - NAMES - 2);

    const drawLayer = makeLayer((pen, width) => {
        const tall = Math.max(0.6, (HEIGHT / Math.max(1, allocs.count)) * 0.8);
        let named = -1,
            lastName = -20,
            arena = -1;
        order.forEach((i, n) => {
            if (allocs.arena[i] !== arena) {
                arena = allocs.arena[i];
                pen.fillStyle = ink("line");
                pen.fillRect(0, toY(n), width, 0.5);
                if (toY(n) - lastName > 12) {
                    named = arena;
                    lastName = toY(n);
                    pen.fillStyle = ink("ink");
                    pen.fillText(data.arenas[named].name, 0, toY(n) + 7);
                }
                pen.fillStyle = arenaColor(arena);
            }
            pen.globalAlpha =
                isCounted(i) && (state.kind === null || allocs.kind[i] === state.kind) ? 1 : 0.12;
            const left = toX(allocs.born[i], width);
            pen.fillRect(
                left,
                toY(n),
                Math.max(1, toX(Math.min(allocs.died[i], END), width) - left),
                tall,
            );
        });
        pen.globalAlpha = 1;
    });

    function draw(state) {
        const { pen, width } = clearCanvas(canvas, HEIGHT);
        drawLayer(canvas, pen, width, HEIGHT, `${state.kind} ${state.arena}`);
        pen.fillStyle = ink("accent");
        pen.fillRect(toX(state.t, width) - 1, 0, 2, HEIGHT);
        if (state.alloc !== null) {
            const y = toY(rank[state.alloc]);
            const left = toX(allocs.born[state.alloc], width);
            pen.fillStyle = ink("ink");
            pen.fillRect(
                left,
                y - 1,
                Math.max(3, toX(Math.min(allocs.died[state.alloc], END), width) - left),
                3,
            );
        }
    }

    function listen(choose, go) {
        canvas.addEventListener("click", event => {
            const box = canvas.getBoundingClientRect();
            const n = Math.floor(((event.clientY - box.top) / HEIGHT) * allocs.count);
            if (n < 0 || n >= allocs.count) return;
            go(allocs.born[order[n]]);
            choose(order[n], true);
        });
        canvas.addEventListener("keydown", event => {
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (!step || allocs.count === 0) return;
            event.preventDefault();
            const n = state.alloc === null ? 0 : rank[state.alloc] + step;
            const i = order[Math.min(allocs.count - 1, Math.max(0, n))];
            go(allocs.born[i]);
            choose(i, true);
        });
    }

    canvas.setAttribute(
        "aria-label",
        `Lifetimes of ${allocs.count} allocations; move with the arrow keys up and down`,
    );
    return { draw, listen };
})();
