// three assignments in three functions
fn one() {
    let a = 1;
    a = 2; //~ ERROR E0384
    println!("{}", a);
}

fn two(b: i32) -> i32 {
    b += 1; //~ ERROR E0384
    b
}

fn three(c: &i32) {
    *c = 1; //~ ERROR E0594
}

fn main() {
    one();
    println!("{}", two(1));
    three(&4);
}
