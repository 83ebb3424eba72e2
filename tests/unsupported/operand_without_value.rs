// A variable that gets nothing but a jump is `()`, unless what follows says something else.
fn add() {
    let a = return;
    let b = 1u8 + a;
    let c: u8 = a;
    println!("{b} {c}");
}

fn compare() {
    let a = return;
    println!("{}", true == a);
}

fn main() {
    add();
    compare();
}
