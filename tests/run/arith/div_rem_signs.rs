// Division truncates towards zero and the remainder takes the dividend's sign.
fn show(a: i32, b: i32) {
    println!("{} / {} = {}, {} % {} = {}", a, b, a / b, a, b, a % b);
}

fn main() {
    show(7, 2);
    show(-7, 2);
    show(7, -2);
    show(-7, -2);
    show(0, -5);
    show(i32::MIN, 2);
    show(i32::MIN, 10);
    show(i32::MAX, -1);
}

// expect: 7 / 2 = 3, 7 % 2 = 1
// expect: -7 / 2 = -3, -7 % 2 = -1
// expect: 7 / -2 = -3, 7 % -2 = 1
// expect: -7 / -2 = 3, -7 % -2 = -1
// expect: 0 / -5 = 0, 0 % -5 = 0
// expect: -2147483648 / 2 = -1073741824, -2147483648 % 2 = 0
// expect: -2147483648 / 10 = -214748364, -2147483648 % 10 = -8
// expect: 2147483647 / -1 = -2147483647, 2147483647 % -1 = 0
