// The sum of integers, divided by a length, as a float.
fn average(list: &[i32]) -> f64 {
    let mut sum = 0;
    for x in list {
        sum += x;
    }
    sum / list.len() //~ ERROR E0308
}

fn main() {
    println!("{}", average(&[1, 2, 4]));
}
