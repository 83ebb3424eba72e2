// What a constant refers to must live for ever.
const R: &i32 = {
    let x = 5;
    &x //~ ERROR E0597
};

fn main() {
    println!("{}", R);
}
