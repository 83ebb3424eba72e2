// Shadowing changes type and mutability, and the initialiser sees the old binding.
fn main() {
    let x = 5;
    let x = x * 2;
    let x = (x, "now a tuple");
    let x = x.0 as f64 / 4.0;
    println!("{x}");
    let mut y = 1;
    y += 1;
    let y = y;
    {
        let y = "inner";
        println!("{y}");
        let y = y == "inner";
        println!("{y}");
    }
    println!("{y}");
    let z = { let z = y + 1; z * z };
    println!("{z}");
}

// expect: 2.5
// expect: inner
// expect: true
// expect: 2
// expect: 9
