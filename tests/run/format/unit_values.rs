// Unit values from blocks, calls, loops and assignments print as ().
fn nothing() {}
fn explicit() -> () { () }

fn main() {
    let a = nothing();
    let b = { 1; };
    let c = for _ in 0..2 {};
    let d = while false {};
    let e = if false {};
    println!("{:?} {:?} {:?} {:?} {:?} {:?}", a, b, c, d, e, explicit());
    let f = println!("printed");
    println!("{:?} {}", f, () == ());
    println!("{:?}", ((), [(), ()]));
    let g = loop { break; };
    println!("{g:?}");
}

// expect: () () () () () ()
// expect: printed
// expect: () true
// expect: ((), [(), ()])
// expect: ()
