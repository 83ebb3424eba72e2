// unsupported: lifetime parameters
fn first<'a>(a: &'a [i32], _b: &[i32]) -> &'a i32 { //~ ERROR LUD
    &a[0]
}

fn main() {
    println!("{}", first(&[1], &[2]));
}
