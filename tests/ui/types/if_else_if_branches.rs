// the third branch of an else-if chain differs
fn grade(n: i32) -> char {
    let c = if n > 90 {
        'a'
    } else if n > 80 {
        'b'
    } else {
        "c" //~ ERROR E0308
    };
    c
}

fn main() {
    println!("{}", grade(3));
}
