// a struct cannot be indexed
struct Row {
    cells: [i32; 3],
}

fn main() {
    let r = Row { cells: [1, 2, 3] };
    println!("{}", r[0]); //~ ERROR E0608
}
