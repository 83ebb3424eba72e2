// a parameter with a colon and no type
fn double(n: ) -> i32 { //~ ERROR -
    2
}

fn main() {
    println!("{}", double(2));
}
