// an alias with parameters
type Pair<T> = (T, T);

fn main() {
    let p: Pair<i32> = (1, 2);
    println!("{}", p.0 + p.1);
}
