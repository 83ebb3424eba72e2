// The page of `ludus mem --format html` in headless Chromium.
//
//     node page_test.mjs LUDUS [FOLDER-FOR-PICTURES]
//
// The last line is `N passed, N failed`.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [ludus, pictures] = process.argv.slice(2).map(name => path.resolve(name));
const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "ludus-page-"));
const run = (...args) =>
    execFileSync(ludus, args, { cwd: root, maxBuffer: 1 << 30, encoding: "utf8" });

let passed = 0,
    failed = 0;
function check(name, holds, detail = "") {
    if (holds) {
        passed++;
    } else {
        failed++;
        console.log(`FAILED ${name}\n    ${detail}`);
    }
}

const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});

async function open(name, files, options = {}) {
    const html = run("mem", "--format", "html", ...files);
    const file = path.join(folder, `${name}.html`);
    writeFileSync(file, html);
    const page = await browser.newPage({ viewport: { width: 1400, height: 1000 }, ...options });
    page.said = [];
    page.on("console", message => page.said.push(message.text()));
    page.on("pageerror", error => page.said.push(error.message));
    page.on("request", request => {
        if (request.url() !== String(pathToFileURL(file))) page.said.push(request.url());
    });
    const begin = performance.now();
    await page.goto(String(pathToFileURL(file)));
    await page.waitForFunction(() => document.getElementById("now").textContent !== "");
    page.milliseconds = performance.now() - begin;
    page.size = html.length;
    return page;
}

const settle = page =>
    page.evaluate(
        () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
const text = (page, selector) => page.textContent(selector);

async function picture(page, name) {
    if (pictures)
        await page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });
}

async function silent(page, name) {
    check(
        `${name}: no message, error or request`,
        page.said.length === 0,
        page.said.join("\n    "),
    );
    await page.close();
}

// Where the time line's first row has another colour than on its left, from x to x + width.
const edges = (page, x, width) =>
    page.evaluate(
        ([x, width]) => {
            const canvas = document.querySelector("#time canvas");
            const { data } = canvas.getContext("2d").getImageData(x, 3, width, 1);
            const colors = Array.from({ length: width }, (_, i) =>
                data.subarray(4 * i, 4 * i + 3).join(),
            );
            return colors.flatMap((color, i) => (i > 0 && color !== colors[i - 1] ? [x + i] : []));
        },
        [x, width],
    );

// ---- what is shown is what the log says

async function agrees() {
    const log = JSON.parse(run("mem", "--format", "json", "samples/queens.rs"));
    const page = await open("agrees", ["samples/queens.rs"]);
    const allocs = log.events.filter(row => row[0] === "alloc").length;
    const shown = await text(page, "#summary");
    check(
        "summary",
        shown.includes(`${allocs.toLocaleString("en")} allocations in ${log.arenas.length} arenas`),
        shown,
    );

    await page.selectOption("#arena", "all");
    await settle(page);
    const final = log.columns.alloc.indexOf("final");
    const sum = log.events
        .filter(row => row[0] === "alloc")
        .reduce((bytes, row) => bytes + Math.ceil(row[final] / log.word) * log.word, 0);
    const cells = await page.$$eval("#kinds td:nth-child(3)", all =>
        all.map(cell => Number(cell.textContent.replaceAll(",", ""))),
    );
    check("kinds add up", cells.reduce((a, b) => a + b, 0) === sum, `${cells} is not ${sum}`);
    check(
        "kinds are sorted",
        cells.every((bytes, i) => i === 0 || cells[i - 1] >= bytes),
        String(cells),
    );

    const lines = await page.$$eval("#source li", all =>
        all.map(line => line.lastChild.data).join("\n"),
    );
    check(
        "source",
        lines === readFileSync(path.join(root, "samples/queens.rs"), "utf8").trimEnd(),
        lines,
    );
    await page.keyboard.press("End");
    await settle(page);
    check(
        "nothing lives in ast at the end",
        (await text(page, "#strips div:nth-child(7) small")).startsWith("0 bytes"),
    );
    await silent(page, "agrees");
}

// ---- time

async function steps() {
    const page = await open("steps", ["samples/queens.rs"]);
    const clock = async () => Number(await page.inputValue("#clock"));
    await page.keyboard.press("Home");
    await settle(page);
    check("Home", (await clock()) === 0);
    const places = [];
    for (let i = 0; i < 8; i++) {
        await page.keyboard.press("n");
        await settle(page);
        places.push(await clock());
    }
    check(
        "n goes on by phases",
        places.every((t, i) => i === 0 || t > places[i - 1]),
        String(places),
    );
    check(
        "the phase is told",
        /enter|leave/.test(await text(page, "#now")),
        await text(page, "#now"),
    );
    await page.keyboard.press("p");
    await settle(page);
    check("p goes back", (await clock()) === places.at(-2));
    await page.keyboard.press(".");
    await settle(page);
    check(". is one event", (await clock()) === places.at(-2) + 1);
    await page.locator("#time canvas").click({ position: { x: 700, y: 200 } });
    await settle(page);
    const middle = await clock();
    check("a click on the time line", middle > places.at(-1), String(middle));
    const cursor = await edges(page, 650, 100);
    check(
        "the cursor is there",
        cursor.some(x => Math.abs(x - 700) < 6),
        String(cursor),
    );
    await page.keyboard.press("End");
    await settle(page);
    check("End", (await text(page, "#clock-end")).endsWith((await clock()).toLocaleString("en")));
    await picture(page, "steps");
    await silent(page, "steps");
}

// ---- an allocation lights its source

async function lights() {
    const page = await open("lights", ["samples/hello.rs"]);
    await page.fill("#clock", "500");
    await page.press("#clock", "Enter");
    await settle(page);
    const strip = "#strips div:nth-child(7) canvas";
    await page.locator(strip).hover({ position: { x: 100, y: 8 } });
    await settle(page);
    const chosen = await text(page, "#chosen");
    check(
        "hover tells the node",
        /^\w+: \d+ bytes.* in ast, chunk \d+.* line \d+ of samples\/hello.rs/.test(chosen),
        chosen,
    );
    const line = Number(/line (\d+)/.exec(chosen)?.[1]);
    const lit = await page.$$eval("#source li.lit", all =>
        all.map(item => Number(item.dataset.line)),
    );
    check("hover lights the line", lit.includes(line), `${lit} for ${line}`);
    check("hover lights the text", await page.evaluate(() => CSS.highlights.has("lit")));
    await page.locator(strip).click({ position: { x: 100, y: 8 } });
    await picture(page, "lights");

    await page.locator(strip).focus();
    await page.keyboard.press("ArrowRight");
    await settle(page);
    check("arrow keys move", (await text(page, "#chosen")) !== chosen);
    const born = Number(/event ([\d,]+)/.exec(await text(page, "#chosen"))[1].replaceAll(",", ""));
    await page.keyboard.press("Enter");
    await settle(page);
    check("Enter goes to its birth", Number(await page.inputValue("#clock")) === born);
    await page.keyboard.press("Escape");
    await settle(page);
    check("Esc chooses nothing", (await text(page, "#chosen")) === "Nothing is chosen.");

    await page.locator("#source li:nth-child(25)").click();
    await settle(page);
    check(
        "a line is chosen",
        (await text(page, "#chosen")).startsWith("Line 25: for"),
        await text(page, "#chosen"),
    );
    const kinds = await page.$$eval("#kinds td:first-child", all =>
        all.map(cell => cell.textContent),
    );
    check(
        "its kinds are counted",
        kinds.includes("for") && !kinds.includes("slots[]"),
        String(kinds),
    );
    await silent(page, "lights");
}

// ---- for everybody

async function everybody() {
    const light = await open("light", ["samples/hello.rs"], { colorScheme: "light" });
    const dark = await open("dark", ["samples/hello.rs"], { colorScheme: "dark" });
    const paper = page => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    check("dark and light differ", (await paper(light)) !== (await paper(dark)));
    await light.click("#theme");
    check("the button changes them", (await paper(light)) === (await paper(dark)));
    await picture(dark, "dark");

    const nameless = await dark.$$eval("canvas, button, input, select, [role=region]", all =>
        all
            .filter(
                element =>
                    !(
                        element.ariaLabel ||
                        element.getAttribute("aria-labelledby") ||
                        element.textContent.trim() ||
                        element.labels?.length
                    ),
            )
            .map(element => element.outerHTML),
    );
    check("everything has a name", nameless.length === 0, nameless.join("\n    "));
    const before = await text(dark, "#now");
    const seen = new Set();
    for (let i = 0; i < 200 && !seen.has("lifetimes"); i++) {
        await dark.keyboard.press("Tab");
        seen.add(
            await dark.evaluate(
                () =>
                    document.activeElement.closest("section")?.id ??
                    document.activeElement.closest("nav")?.tagName,
            ),
        );
    }
    check(
        "Tab reaches every view",
        ["NAV", "time", "layout", "source", "kinds", "lifetimes"].every(id => seen.has(id)),
        [...seen].join(),
    );
    check("Tab changes nothing", (await text(dark, "#now")) === before);
    const narrow = await open("narrow", ["samples/hello.rs"], {
        viewport: { width: 390, height: 800 },
    });
    check(
        "a narrow page does not scroll sideways",
        await narrow.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
    );
    await picture(narrow, "narrow");
    for (const [name, page] of Object.entries({ light, dark, narrow })) await silent(page, name);
}

// ---- several units, texts that are no HTML, a program that is wrong, a large one

async function unusual() {
    const two = await open("two", ["samples/hello.rs", "samples/queens.rs"]);
    check("both files can be chosen", (await two.$$eval("#unit option", all => all.length)) === 2);
    await two.selectOption("#unit", "0");
    await settle(two);
    check("the first one's text", (await text(two, "#source li")).includes("Hello"));
    await silent(two, "two");

    const file = path.join(folder, "odd.rs");
    writeFileSync(file, 'fn main() { println!("</script><b>é🦀</b> {}", 1 + 1); }\n');
    const odd = await open("odd", [file]);
    check(
        "markup in texts is text",
        (await text(odd, "#source li")).includes("</script><b>é🦀</b>"),
    );
    await silent(odd, "odd");

    writeFileSync(
        file,
        "fn main() {\n".concat(
            "    let mut sum = 0_u64;\n",
            Array.from({ length: 8000 }, (_, i) => `    sum = sum + ${i} * (sum & 3);\n`).join(""),
            '    println!("{sum}");\n}\n',
        ),
    );
    const large = await open("large", [file]);
    const nodes = Number(
        /([\d,]+) allocations/.exec(await text(large, "#summary"))[1].replaceAll(",", ""),
    );
    const begin = performance.now();
    await large.keyboard.press("p");
    await settle(large);
    const step = performance.now() - begin;
    console.log(
        `${nodes} allocations: ${(large.size / 1e6).toFixed(1)} MB, first picture after ${large.milliseconds.toFixed(0)} ms, ` +
            `a step ${step.toFixed(0)} ms`,
    );
    check("a large log stays usable", nodes >= 50000 && large.milliseconds < 30000 && step < 5000);
    await picture(large, "large");
    await silent(large, "large");
}

for (const part of [agrees, steps, lights, everybody, unusual]) {
    try {
        await part();
    } catch (error) {
        check(part.name, false, error.stack);
    }
}
await browser.close();
rmSync(folder, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
