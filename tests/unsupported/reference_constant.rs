// References in constants whose referent is not plain to see.
const A: &[i32] = if true { &[1] } else { &[2, 3] };
const B: &[&[i32]] = &[&[1], &[2, 3]];

fn main() {
    println!("{:?} {:?}", A, B);
}
