// timeline.js: phases as a flame chart, and under it a lane for each arena.
const timeline = (() => {
    const canvas = document.querySelector("#time canvas");
    const ROW = 17,
        LANE = 26,
        NAMES = 120,
        PEAKS = 130;

    const laneTop = arena => (Math.max(...depths) + 1) * ROW + 8 + arena * LANE;
    const height = laneTop(data.arenas.length);
    const toX = (t, width) => NAMES + (t / Math.max(1, END)) * (width - NAMES - PEAKS);

    // For each arena and pixel the most bytes in use.
    function lanes(columns) {
        const most = data.arenas.map(() => new Float64Array(columns));
        const now = new Float64Array(data.arenas.length);
        let filled = 0;
        const fillTo = x => {
            for (; filled < x; filled++)
                now.forEach((used, arena) => {
                    most[arena][filled + 1] = used;
                });
        };
        replay((event, arena, used) => {
            const x = Math.min(columns - 1, Math.floor((event / Math.max(1, END)) * (columns - 1)));
            fillTo(x);
            now[arena] = used;
            most[arena][x] = Math.max(most[arena][x], used);
        });
        fillTo(columns - 1);
        return most;
    }

    function drawPhases(pen, width) {
        data.phases.forEach((phase, i) => {
            const left = toX(phase.enter, width);
            const room = Math.max(toX(phaseEnd(phase), width) - left, 0.5);
            pen.fillStyle = `hsl(${(depths[i] * 47 + 200) % 360} 35% ${isDark() ? 34 + (i % 2) * 6 : 82 - (i % 2) * 5}%)`;
            pen.fillRect(left, depths[i] * ROW, room, ROW - 1);
            pen.fillStyle = ink("ink");
            label(
                pen,
                phase.item && phase.name !== "unit"
                    ? `${phase.name} ${phase.item}`
                    : phase.item || phase.name,
                left,
                depths[i] * ROW + ROW / 2,
                room,
            );
        });
        pen.fillStyle = ink("soft");
        pen.fillText("phases", 0, ROW / 2);
    }

    function drawLane(pen, width, most, arena) {
        const { name, peak } = data.arenas[arena];
        const bottom = laneTop(arena) + LANE - 3;
        pen.fillStyle = ink("ink");
        pen.fillText(name, 0, bottom - LANE / 2 + 2);
        pen.fillStyle = arenaColor(arena);
        pen.globalAlpha = 0.75;
        most.forEach((used, x) => {
            const tall = peak === 0 ? 0 : (used / peak) * (LANE - 6);
            pen.fillRect(NAMES + x, bottom - tall, 1, tall);
        });
        pen.globalAlpha = 1;
        pen.fillStyle = ink("line");
        pen.fillRect(NAMES, bottom, width - NAMES - PEAKS, 1);
        pen.fillStyle = ink("soft");
        pen.fillText(`≤ ${bytes(peak)}`, width - PEAKS + 8, bottom - LANE / 2 + 2);
    }

    function drawEnds(pen, width) {
        data.events.forEach((row, event) => {
            if (row[0] !== "rewind" && row[0] !== "reset" && row[0] !== "free") return;
            const x = toX(event, width);
            const y = laneTop(row[column[row[0]].arena]) + LANE - 3;
            pen.fillStyle = ink("ink");
            if (row[0] === "rewind") {
                pen.fillRect(x - 0.5, y - 3, 1, 5);
            } else {
                pen.beginPath();
                pen.moveTo(x, y - 6);
                pen.lineTo(x + 4, y + 1);
                pen.lineTo(x - 4, y + 1);
                pen.fill();
            }
        });
    }

    const drawLayer = makeLayer((pen, width) => {
        drawPhases(pen, width);
        lanes(Math.max(2, Math.floor(width - NAMES - PEAKS))).forEach((most, arena) =>
            drawLane(pen, width, most, arena),
        );
        drawEnds(pen, width);
    });

    function draw(state) {
        const { pen, width } = clearCanvas(canvas, height);
        drawLayer(canvas, pen, width, height, "");
        pen.fillStyle = ink("accent");
        pen.fillRect(toX(state.t, width) - 1, 0, 2, height);
    }

    function listen(go) {
        const follow = event => {
            const box = canvas.getBoundingClientRect();
            const part = (event.clientX - box.left - NAMES) / (box.width - NAMES - PEAKS);
            go(Math.round(Math.min(1, Math.max(0, part)) * END));
        };
        canvas.addEventListener("pointerdown", event => {
            canvas.setPointerCapture(event.pointerId);
            follow(event);
        });
        canvas.addEventListener("pointermove", event => {
            if (event.buttons & 1) follow(event);
        });
        canvas.addEventListener("keydown", event => {
            const step = Math.max(1, Math.round(END / 200));
            if (event.key === "ArrowLeft") go(state.t - step);
            else if (event.key === "ArrowRight") go(state.t + step);
            else return;
            event.preventDefault();
        });
    }

    canvas.setAttribute(
        "aria-label",
        `Bytes in use over ${END + 1} events: ` +
            data.arenas
                .map(arena => `${arena.name} peak ${bytes(arena.peak)} at event ${arena.peak_at}`)
                .join("; "),
    );
    return { draw, listen };
})();
