// the index of enumerate added to an i32
fn main() {
    let a = [3i32, 4];
    let mut sum = 0i32;
    for (i, x) in a.iter().enumerate() {
        sum += i; //~ ERROR E0277
        //~^ ERROR E0308
        sum += *x;
    }
    println!("{}", sum);
}
