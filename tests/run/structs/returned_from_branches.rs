// Structs as values of blocks, branches and loops.
#[derive(Clone, Copy)]
struct Score {
    points: i32,
    bonus: bool,
}

fn judge(n: i32) -> Score {
    if n > 10 {
        return Score { points: n * 2, bonus: true };
    }
    let base = if n < 0 {
        Score { points: 0, bonus: false }
    } else {
        Score { points: n, bonus: n % 2 == 0 }
    };
    Score { points: base.points + 1, ..base }
}

fn main() {
    for n in [-5, 3, 4, 11] {
        let s = judge(n);
        println!("{} {}", s.points, s.bonus);
    }
    let mut n = 0;
    let found = loop {
        let s = judge(n);
        if s.points > 7 && s.bonus {
            break s;
        }
        n += 1;
    };
    println!("{} {}", n, found.points);
    let block = {
        let points = 3;
        Score { points, bonus: points == 3 }
    };
    println!("{} {}", block.points, block.bonus);
}

// expect: 1 false
// expect: 4 false
// expect: 5 true
// expect: 22 true
// expect: 8 9
// expect: 3 true
