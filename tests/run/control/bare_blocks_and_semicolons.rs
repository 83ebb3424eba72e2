// Empty statements, items between statements, and blocks as statements.
fn main() {
    ;;;
    let x = 1;;
    { let x = 2; println!("{x}"); };
    if x == 1 {} else { println!("no") };
    fn f() -> i32 { 3 };
    while false {};
    const K: i32 = 4;
    println!("{}", x + f() + K);
    loop { break };
    { }
    ()
}

// expect: 2
// expect: 8
