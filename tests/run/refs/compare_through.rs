// Comparing references compares what they refer to.
fn same(a: &i32, b: &i32) -> bool { a == b }
fn less(a: &(i32, char), b: &(i32, char)) -> bool { a < b }
fn text(a: &str, b: &str) -> bool { a < b }
fn arrays(a: &[u8; 2], b: &[u8; 2]) -> bool { a == b }

fn main() {
    let x = 5;
    let y = 5;
    println!("{} {}", same(&x, &y), same(&x, &6));
    println!("{} {}", less(&(1, 'a'), &(1, 'b')), less(&(2, 'a'), &(1, 'b')));
    println!("{} {}", text("abc", "abd"), text("b", "abc"));
    println!("{}", arrays(&[1, 2], &[1, 2]));
    println!("{}", &x != &y);
}

// expect: true false
// expect: true false
// expect: true false
// expect: true
// expect: false
