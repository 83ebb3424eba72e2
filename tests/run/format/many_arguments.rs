// More than ten positional arguments, and expressions as arguments.
fn twice(x: i32) -> i32 { x * 2 }

fn main() {
    println!(
        "{} {} {} {} {} {} {} {} {} {} {} {11} {10}",
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, twice(11), if true { 'y' } else { 'n' }
    );
    println!("{}", { let t = 4; t * t });
    println!("{} {}", (1, 2).1, [5, 6, 7][2]);
    println!("{}", -twice(3));
}

// expect: 1 2 3 4 5 6 7 8 9 10 22 y 22
// expect: 16
// expect: 2 7
// expect: -6
