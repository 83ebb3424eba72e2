// Functions that return () in several spellings, and one that never returns normally.
fn a() {}
fn b() -> () {}
fn c() { return }
fn d() -> () { a() }
fn pick(x: i32) -> i32 { if x > 0 { x } else { never(x) } }
fn never(x: i32) -> ! { panic!("bad {x}") }

fn main() {
    println!("{:?}", (a(), b(), c(), d()));
    println!("{}", pick(3));
}

// expect: ((), (), (), ())
// expect: 3
