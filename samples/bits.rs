// A chessboard in one `u64`: where a knight can go, and how far it is from the corner to each
// square. Then the bits of some numbers, and Gray's code, in which one bit changes at a time.
// Shows: bit operators, shifts, hexadecimal literals, `{:#018x}` and `{:08b}`.

const NOT_A: u64 = 0xfefe_fefe_fefe_fefe;
const NOT_H: u64 = 0x7f7f_7f7f_7f7f_7f7f;
const NOT_AB: u64 = NOT_A & NOT_A << 1;
const NOT_GH: u64 = NOT_H & NOT_H >> 1;

const fn count_ones(set: u64) -> u32 {
    let mut rest = set;
    let mut count = 0;
    while rest != 0 {
        rest &= rest - 1;
        count += 1;
    }
    count
}

// All squares that knights on the squares of a set reach in one jump.
const fn jumps(from: u64) -> u64 {
    let right = (from << 17 | from >> 15) & NOT_A | (from << 10 | from >> 6) & NOT_AB;
    let left = (from << 15 | from >> 17) & NOT_H | (from << 6 | from >> 10) & NOT_GH;
    right | left
}

fn main() {
    let start: u64 = 1 << 27;
    let reached = jumps(start);
    println!(
        "a knight on d4 = {start:#018x}\nreaches {} squares: {reached:#018x}\n",
        count_ones(reached)
    );

    let mut distances = [0; 64];
    let mut seen = 1_u64;
    let mut steps = 0;
    while seen != u64::MAX {
        steps += 1;
        let fresh = jumps(seen) & !seen;
        for square in 0..64 {
            if fresh >> square & 1 == 1 {
                distances[square] = steps;
            }
        }
        seen |= fresh;
    }
    println!("from d4          jumps from a1");
    for rank in (0..8).rev() {
        for file in 0..8 {
            let square: u64 = 1 << (rank * 8 + file);
            let sign = if square == start {
                'N'
            } else if square & reached != 0 {
                'x'
            } else {
                '.'
            };
            print!("{sign} ");
        }
        print!(" ");
        for file in 0..8 {
            print!("{} ", distances[rank * 8 + file]);
        }
        println!();
    }

    println!("\n   n  hex      binary        -n as u8      ones");
    for n in [0_u8, 1, 7, 42, 100, 128, 200, 255] {
        let negated = !n as u32 + 1 & 0xff;
        println!(
            "{n:>4}  {n:#04x}     {n:08b}      {negated:08b}      {}",
            count_ones(n as u64)
        );
    }

    print!("\nGray's code:");
    let mut last = 0;
    for n in 0_u64..16 {
        let gray = n ^ n >> 1;
        assert!(n == 0 || count_ones(gray ^ last) == 1);
        last = gray;
        print!(" {gray:04b}");
    }
    println!();
}
