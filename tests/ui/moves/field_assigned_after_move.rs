// a field of a value that has moved is not assigned
struct Pair {
    left: u32,
    right: u32,
}

fn main() {
    let mut p = Pair { left: 1, right: 2 };
    let q = p;
    p.left = 5; //~ ERROR E0382
    println!("{} {}", q.left, q.right);
}
