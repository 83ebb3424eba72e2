// an index that is a struct
struct Index(usize);

fn main() {
    let a = [1, 2, 3];
    println!("{}", a[Index(1)]); //~ ERROR E0277
}
