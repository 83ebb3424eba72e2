// a variable of another integer type as argument
fn index_of(i: usize) -> usize {
    i + 1
}

fn main() {
    let k: i32 = 3;
    println!("{}", index_of(k)); //~ ERROR E0308
}
