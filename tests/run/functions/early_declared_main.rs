// main may come first, in the middle or return (); functions may share a local's name.
const X: i32 = 1;

fn before() -> i32 { X + after() }

fn main() -> () {
    let after = before();
    println!("{after}");
    return;
}

fn after() -> i32 { X * 10 }

// expect: 11
