// A block in code that is not reached still has its own type: an empty one has `()`.
fn early(n: i32) -> i32 {
    if n > 0 {
        return n;
        let same = {} == {};
        let unit: () = {};
        println!("{} {:?}", same, unit);
    }
    7
}

fn main() {
    println!("{} {}", early(3), early(0));
}

// expect: 3 7
