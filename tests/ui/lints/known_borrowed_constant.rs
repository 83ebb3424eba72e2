// a borrowed constant is looked at wherever it is, when one is visited
fn one_is_visited(n: i32) {
    let three = 3;
    println!("{}", 1 + 2);
    if three > n + 9 || three > 5 {
        println!("{}", 1);
    } else if three > 4 {
        println!("{}", 255u8 + 1); //~ ERROR arithmetic_overflow
    }
}

fn none_is_visited() {
    let three = 3;
    if three > 5 {
        let n = 255u8 + 1;
        println!("{}", n);
    }
}

fn main() {
    one_is_visited(1);
    none_is_visited();
}
