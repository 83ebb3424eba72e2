// branches of two structs
struct A(i32);
struct B(i32);

fn main() {
    let n = 3;
    let v = if n > 2 { A(1) } else { B(2) }; //~ ERROR E0308
    println!("{}", v.0);
}
