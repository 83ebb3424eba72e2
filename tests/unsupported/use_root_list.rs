// A list directly behind the root.
use ::{std::mem::swap};

fn main() {
    let (mut a, mut b) = (1, 2);
    swap(&mut a, &mut b);
    println!("{a}");
}
