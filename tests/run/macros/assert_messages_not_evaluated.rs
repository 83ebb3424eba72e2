// The message's arguments are evaluated only when the assertion fails.
fn loud() -> i32 { println!("evaluated"); 0 }

fn main() {
    assert!(1 < 2, "{}", loud());
    assert_eq!(1, 1, "{}", loud());
    assert_ne!(1, 2, "{}", 1 / loud());
    println!("end");
}

// expect: end
