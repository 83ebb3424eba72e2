// `if` as an expression, nested, as an operand and as an argument.
fn sign(x: i32) -> i32 {
    if x > 0 { 1 } else if x < 0 { -1 } else { 0 }
}

fn main() {
    println!("{} {} {}", sign(9), sign(-9), sign(0));
    let v = 10 + if sign(3) == 1 { 5 } else { 6 } * 2;
    println!("{v}");
    println!("{}", if v > 15 { "big" } else { "small" });
    let w = if if v > 0 { true } else { false } { 'a' } else { 'b' };
    println!("{w}");
    let t = if v == 20 { (1, "x") } else { (2, "y") };
    println!("{:?}", t);
    let arr = [if w == 'a' { 1 } else { 0 }; 3];
    println!("{:?}", arr);
}

// expect: 1 -1 0
// expect: 20
// expect: big
// expect: a
// expect: (1, "x")
// expect: [1, 1, 1]
