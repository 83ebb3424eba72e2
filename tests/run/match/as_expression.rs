// A match as an operand, an argument, a condition, an index and a block's value.
fn pick(n: i32) -> i32 {
    1 + match n {
        0 => 10,
        _ => 20,
    } * 2
}

fn main() {
    let n = 3;
    println!("{} {}", pick(0), pick(1));
    println!("{}", match n { 3 => "three", _ => "other" });
    if match n { 3 => true, _ => false } {
        println!("yes");
    }
    let a = [10, 20, 30];
    println!("{}", a[match n { 3 => 2, _ => 0 }]);
    let mut total = 0;
    while match total { 0..=4 => true, _ => false } {
        total += match total % 2 { 0 => 1, _ => 2 };
    }
    println!("{}", total);
    let s = -match n { 3 => 4, k => k };
    println!("{}", s);
    let t = match n { k => k } + 1;
    println!("{}", t);
}

// expect: 21 41
// expect: three
// expect: yes
// expect: 30
// expect: 5
// expect: -4
// expect: 4
