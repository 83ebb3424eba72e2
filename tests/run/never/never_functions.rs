// Functions of type `!` as operands, arms and statements.
fn fail(code: i32) -> ! {
    loop {
        if code >= 0 { panic!("code {code}"); }
    }
}

fn value(x: i32) -> i32 {
    let y = if x > 0 { x } else { fail(x) };
    if y > 100 { fail(y) }
    y * 2
}

fn forever() -> ! { loop {} }

fn main() {
    println!("{} {}", value(4), value(100));
    if value(1) == 0 { forever(); }
    println!("done");
}

// expect: 8 200
// expect: done
