// a reference in a loop cast to an integer
fn main() {
    let a = [1u8, 2];
    let mut sum = 0u32;
    for x in a.iter() {
        sum += x as u32; //~ ERROR E0606
    }
    println!("{}", sum);
}
