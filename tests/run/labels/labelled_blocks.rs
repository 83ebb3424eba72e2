// Labelled blocks as an early exit with a value.
fn classify(n: i32) -> &'static str {
    'result: {
        if n < 0 { break 'result "negative"; }
        if n == 0 { break 'result "zero"; }
        for d in 2..n {
            if n % d == 0 { break 'result "composite"; }
        }
        "prime or one"
    }
}

fn main() {
    println!("{} {} {} {}", classify(-4), classify(0), classify(9), classify(13));
    let x = 'a: {
        let y = 'b: {
            if true { break 'a 1; }
            break 'b 2;
        };
        y + 10
    };
    println!("{x}");
    'unit: {
        if x == 1 { break 'unit; }
        println!("not reached");
    }
    println!("end");
}

// expect: negative zero composite prime or one
// expect: 1
// expect: end
