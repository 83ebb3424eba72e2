// a String as a field
struct Person {
    name: String,
}

fn main() {
    let p = Person { name: String::from("Ann") };
    println!("{}", p.name);
}
