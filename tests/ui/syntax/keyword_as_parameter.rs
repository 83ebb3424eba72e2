// a keyword as a parameter
fn one(type: i32) -> i32 { //~ ERROR -
    1
}

fn main() {
    one(2);
}
