// The order in range bounds, repeat values, nested indices and formats.
fn s(x: usize) -> usize { print!("{x} "); x }

fn main() {
    let grid = [[1, 2, 3], [4, 5, 6]];
    println!("= {}", grid[s(1)][s(2)]);
    let a = [s(4); 3];
    println!("= {:?}", a);
    let mut total = 0;
    for i in s(0)..s(2) { total += s(i); }
    println!("= {total}");
    let b = (s(1), [s(2), s(3)], { s(4); s(5) }).2;
    println!("= {b}");
    println!("{} {}", { print!("x"); 1 }, { print!("y"); 2 });
}

// expect: 1 2 = 6
// expect: 4 = [4, 4, 4]
// expect: 0 2 0 1 = 1
// expect: 1 2 3 4 5 = 5
// expect: xy1 2
