// Macros with (), [] and {}, as statements and as expressions.
fn main() {
    println!["square {}", 1];
    println! { "curly {}", 2 }
    print!{"a"}
    print!["b\n"];
    let u = println!("value");
    println!("{:?}", u);
    if true { println!("arm") } else { println!("other") }
    let v = { println!("in block"); 3 };
    println!("{}", v)
}

// expect: square 1
// expect: curly 2
// expect: ab
// expect: value
// expect: ()
// expect: arm
// expect: in block
// expect: 3
