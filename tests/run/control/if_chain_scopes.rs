// Each arm of an `if` chain has its own scope.
fn main() {
    let x = 5;
    if x > 10 {
        let x = "big";
        println!("{x}");
    } else if { let x = x + 1; x == 6 } {
        let x = 'm';
        println!("{x}");
    } else {
        let x = 0.5;
        println!("{x}");
    }
    println!("{x}");
}

// expect: m
// expect: 5
