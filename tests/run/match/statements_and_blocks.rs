// Arms of blocks, without commas, with unit values, as statements.
fn run(n: i32) -> i32 {
    let mut log = 0;
    match n {
        0 => {}
        1 => {
            log += 1;
            log *= 5
        }
        2 => log = 7,
        3 => {
            if log == 0 {
                log = 9;
            }
        }
        4 => for i in 0..n { log += i },
        5 => while log < 50 { log += 20 },
        6 => return -1,
        7 => (),
        _ => println!("many"),
    }
    match n { 0 => 100, _ => log }
}

fn main() {
    for n in 0..9 {
        println!("{} {}", n, run(n));
    }
}

// expect: 0 100
// expect: 1 5
// expect: 2 7
// expect: 3 9
// expect: 4 6
// expect: 5 60
// expect: 6 -1
// expect: 7 0
// expect: many
// expect: 8 0
