// unsupported: where clauses
fn show<T>(a: T) //~ ERROR LUD
where
    T: std::fmt::Display,
{
    println!("{}", a);
}

fn main() {
    show(4);
}
