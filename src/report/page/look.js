// look.js: colours, and canvases that follow their width.
const isDark = () => {
    const chosen = document.documentElement.dataset.theme;
    return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
};

const ink = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`);

// Tree nodes in full colours, other memory in weaker ones; neighbours in the table far apart.
function kindColor(kind) {
    const hue = Math.round((kind * 137.508) % 360);
    const { node } = data.kinds[kind];
    const lightness = isDark() ? 52 : node ? 60 : 68;
    return `hsl(${hue} ${node ? 65 : 32}% ${lightness}%)`;
}

const arenaColor = arena =>
    `hsl(${Math.round(arena * 137.508 + 205) % 360} 55% ${isDark() ? 60 : 42}%)`;

// The canvas with as many pixels as it has on the screen, in CSS units, and empty.
function clearCanvas(canvas, height) {
    const width = Math.max(200, canvas.clientWidth);
    const scale = devicePixelRatio || 1;
    if (
        canvas.width !== Math.round(width * scale) ||
        canvas.height !== Math.round(height * scale)
    ) {
        canvas.width = Math.round(width * scale);
        canvas.height = Math.round(height * scale);
        canvas.style.height = `${height}px`;
    }
    const pen = canvas.getContext("2d");
    pen.setTransform(scale, 0, 0, scale, 0, 0);
    pen.clearRect(0, 0, width, height);
    pen.font = "12px system-ui, sans-serif";
    pen.textBaseline = "middle";
    return { pen, width, height };
}

// Draws onto a canvas of its own what changes seldom, and copies it as long as `key` is the same.
function makeLayer(paint) {
    const layer = document.createElement("canvas");
    let drawnFor = "";
    return (canvas, pen, width, height, key) => {
        key = `${width} ${devicePixelRatio} ${isDark()} ${key}`;
        if (drawnFor !== key) {
            [layer.width, layer.height] = [canvas.width, canvas.height];
            const back = layer.getContext("2d");
            back.scale(canvas.width / width, canvas.width / width);
            [back.font, back.textBaseline] = [pen.font, pen.textBaseline];
            paint(back, width);
            drawnFor = key;
        }
        pen.drawImage(layer, 0, 0, width, height);
    };
}

function label(pen, text, x, y, room) {
    if (room > 24) {
        pen.save();
        pen.beginPath();
        pen.rect(x, y - 10, room, 20);
        pen.clip();
        pen.fillText(text, x + 3, y);
        pen.restore();
    }
}
