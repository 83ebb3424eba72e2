// unsupported: references returned from functions
fn first(v: &[i32]) -> &i32 { //~ ERROR LUD
    &v[0]
}

fn main() {
    println!("{}", first(&[1, 2]));
}
