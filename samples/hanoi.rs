// The towers of Hanoi: every move of the shortest solution, drawn.
// Shows: recursion, `&mut` of nested arrays, centred text with a computed fill, assertions.

const DISKS: usize = 3;
const ROOM: usize = 2 * DISKS + 1;

// Each peg holds its disks from the bottom up; 0 is an empty place.
fn height(peg: &[usize]) -> usize {
    let mut n = 0;
    while n < peg.len() && peg[n] != 0 {
        n += 1;
    }
    n
}

fn show(pegs: &[[usize; DISKS]; 3]) {
    for level in (0..DISKS).rev() {
        for peg in pegs {
            let disk = peg[level];
            let margin = DISKS - disk;
            print!(" {:margin$}", "");
            if disk == 0 {
                print!("|");
            } else {
                print!("{:▆<1$}", "", 2 * disk + 1);
            }
            print!("{:margin$}", "");
        }
        println!();
    }
    println!(" {:━<1$}", "", 3 * ROOM + 2);
}

fn carry(pegs: &mut [[usize; DISKS]; 3], from: usize, to: usize) {
    let level = height(&pegs[from]) - 1;
    let disk = pegs[from][level];
    pegs[from][level] = 0;
    let top = height(&pegs[to]);
    assert!(
        top == 0 || pegs[to][top - 1] > disk,
        "a larger disk on a smaller one"
    );
    pegs[to][top] = disk;
}

// Moves the upper `count` disks and returns the number of moves so far.
fn solve(pegs: &mut [[usize; DISKS]; 3], count: usize, from: usize, to: usize, done: u32) -> u32 {
    if count == 0 {
        return done;
    }
    let spare = 3 - from - to;
    let before = solve(pegs, count - 1, from, spare, done);
    carry(pegs, from, to);
    println!("\nmove {}: {} to {}", before + 1, from + 1, to + 1);
    show(pegs);
    solve(pegs, count - 1, spare, to, before + 1)
}

fn main() {
    let mut pegs = [[0; DISKS]; 3];
    for i in 0..DISKS {
        pegs[0][i] = DISKS - i;
    }
    show(&pegs);
    let moves = solve(&mut pegs, DISKS, 0, 2, 0);
    assert_eq!(moves, (1 << DISKS) - 1);
    println!("\n{DISKS} disks, {moves} moves");
}
