// Assertions that hold print nothing and evaluate their operands once.
fn tick(n: &mut i32) -> i32 { *n += 1; *n }

fn main() {
    let mut n = 0;
    assert!(tick(&mut n) == 1);
    assert!(n == 1, "message {}", tick(&mut n));
    assert_eq!(tick(&mut n), 2);
    assert_ne!(tick(&mut n), 2, "with {} arguments", n);
    assert_eq!((1, "a", [2.5]), (1, "a", [2.5]), "tuples");
    assert_eq!([1, 2, 3], [1, 2, 3]);
    assert_eq!("text", "text",);
    assert_ne!('a', 'b');
    debug_assert!(n > 0);
    debug_assert_eq!(n, 3);
    debug_assert_ne!(n, 4, "n was {n}");
    assert!(true,);
    println!("{n}");
}

// expect: 3
