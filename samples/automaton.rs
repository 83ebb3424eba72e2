// Wolfram's elementary automata: a cell's next state depends on itself and its neighbours,
// and the rule is the eight answers, written as one byte. Out of that come order and chaos.
// Shows: bit operations on `u8`, casts between `bool` and integers, arrays by value.

const WIDTH: usize = 63;
const STEPS: usize = 24;

fn next(cells: [bool; WIDTH], rule: u8) -> [bool; WIDTH] {
    let mut result = [false; WIDTH];
    for i in 0..WIDTH {
        let left = cells[(i + WIDTH - 1) % WIDTH] as u8;
        let right = cells[(i + 1) % WIDTH] as u8;
        let pattern = left << 2 | (cells[i] as u8) << 1 | right;
        result[i] = rule >> pattern & 1 == 1;
    }
    result
}

fn show(rule: u8, start: usize) {
    println!("\nrule {rule} = {rule:#010b}");
    let mut cells = [false; WIDTH];
    cells[start] = true;
    for _ in 0..STEPS {
        for cell in cells {
            print!("{}", if cell { '█' } else { ' ' });
        }
        println!();
        cells = next(cells, rule);
    }
}

fn main() {
    show(90, WIDTH / 2);
    show(30, WIDTH / 2);
    show(110, WIDTH - 1);
}
