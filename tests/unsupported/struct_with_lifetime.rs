// a struct that keeps a reference
struct View<'a> {
    data: &'a [i32],
}

fn main() {
    let list = [1, 2, 3];
    let v = View { data: &list };
    println!("{}", v.data.len());
}
