// a parameter of a slice type without a reference
fn first(v: [i32]) -> i32 { //~ ERROR E0277
    v[0]
}

fn main() {
    let a = [1, 2];
    println!("{}", a[0]);
}
