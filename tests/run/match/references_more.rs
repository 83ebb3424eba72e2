// What a pattern sees behind references, and names that borrow.
fn look(t: &(i32, [u8; 3], &str)) -> i32 {
    match t {
        (0, ..) => 0,
        (n, [1, b @ ..], _) => n + b[0] as i32 + b[1] as i32,
        (.., "abc") => -1,
        &(n, [.., c], s) => n * 100 + c as i32 + s.len() as i32,
    }
}

fn bump(t: &mut (i32, [i32; 4])) {
    match t {
        (n, [a, .., d]) if *n > 0 => {
            *n -= 1;
            *a += *n;
            *d = *a;
        }
        (n, [_, middle @ ..]) => {
            *n = 5;
            middle[0] += 1;
            middle[2] = 7;
        }
    }
}

fn larger(a: &'static str, b: &'static str) -> &'static str {
    match (a.len(), b.len()) {
        (x, y) if x < y => b,
        _ => a,
    }
}

fn main() {
    println!("{} {}", look(&(0, [1, 2, 3], "")), look(&(4, [1, 2, 3], "")));
    println!("{} {}", look(&(4, [2, 2, 3], "abc")), look(&(4, [2, 2, 3], "abcd")));
    let mut t = (2, [10, 20, 30, 40]);
    for _ in 0..3 {
        bump(&mut t);
        println!("{t:?}");
    }
    match 5 {
        ref x if *x > 3 => println!("{x}"),
        ref x => println!("small {x}"),
    }
    let mut a = [1, 2, 3];
    let k = 1;
    match a[k] {
        ref mut x if *x == 2 => *x = 30,
        ref mut x => *x = 0,
    }
    println!("{a:?}");
    match &7 {
        7 => println!("seven"),
        _ => println!("no"),
    }
    let mut pair = (1, (2, 3));
    match pair {
        (ref a, (ref mut b, c)) => *b += *a + c,
    }
    println!("{pair:?}");
    let (ref m, n) = (10, 20);
    println!("{}", *m + n);
    let ref mut z = 5;
    *z += 1;
    println!("{z}");
    let &(p, ref q) = &(1, (2, 3));
    println!("{p} {q:?}");
    println!("{}", larger("ab", "abc"));
    let whole @ (left, _) = (1, 'c');
    println!("{whole:?} {left}");
    for &[a, b] in &[[1, 2], [3, 4]] {
        print!("{a}{b} ");
    }
    for (i, &(a, b)) in [(1, 2), (3, 4)].iter().enumerate() {
        print!("{i}{a}{b} ");
    }
    println!();
}
