// Operands, arguments, tuple fields and array elements are evaluated left to right.
fn s(x: i32) -> i32 { print!("{x} "); x }

fn main() {
    println!("= {}", s(1) + s(2) * s(3) - s(4));
    println!("= {:?}", (s(1), s(2), (s(3), s(4))));
    println!("= {:?}", [s(1), s(2), s(3)]);
    println!("= {}", s(8) < s(9));
    println!("= {}", [s(5), s(6)][s(1) as usize]);
    println!("= {}", s(1) << s(3));
    println!("= {:?}", [s(7); 2]);
}

// expect: 1 2 3 4 = 3
// expect: 1 2 3 4 = (1, 2, (3, 4))
// expect: 1 2 3 = [1, 2, 3]
// expect: 8 9 = true
// expect: 5 6 1 = 6
// expect: 1 3 = 8
// expect: 7 = [7, 7]
