// two branches without conditions, one at the end of a function
fn first() {
    if {
        println!("first");
    }
}

fn main() {
    while {
        first();
    }
}
