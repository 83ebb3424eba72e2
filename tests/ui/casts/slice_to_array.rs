// a slice cast to an array
fn first(v: &[i32]) -> i32 {
    let a = v as [i32; 2]; //~ ERROR E0605
    a[0]
}

fn main() {
    println!("{}", first(&[1, 2]));
}
