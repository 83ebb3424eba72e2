// Arms that never return fit any type.
fn must(n: i32) -> u8 {
    match n {
        0..=255 => n as u8,
        _ => panic!("too large"),
    }
}

fn pick(n: i32) -> (i32, bool) {
    let flag = match n {
        1 => true,
        2 => return (20, false),
        3 => loop {
            break false;
        },
        4 => todo!(),
        _ => unreachable!(),
    };
    (n, flag)
}

fn main() {
    println!("{} {:?} {:?} {:?}", must(7), pick(1), pick(2), pick(3));
}

// expect: 7 (1, true) (20, false) (3, false)
