// Lists compare as their elements do.
struct Plain {
    n: i32,
}

fn main() {
    let list = [Plain { n: 1 }, Plain { n: 2 }];
    println!("{}", list[..1] == list[1..]); //~ ERROR E0277
    println!("{}", list[0].n);
}
