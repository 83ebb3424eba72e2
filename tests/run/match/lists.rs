// Arrays and slices: lengths, first and last elements, and what `..` stands for.
fn class(a: &[i32]) -> &'static str {
    match a {
        [] => "none",
        [_] => "one",
        [0, .., 0] => "zeros",
        [x, y] if x == y => "pair",
        [.., 9] => "ends 9",
        [1, _, rest @ ..] if rest.len() > 2 => "long 1",
        [-1 | -2, ..] => "neg",
        _ => "many",
    }
}

fn sum(a: &[i32]) -> i32 {
    match a {
        [] => 0,
        [first, rest @ ..] => first + sum(rest),
    }
}

fn is_palindrome(s: &[u8]) -> bool {
    match s {
        [first, middle @ .., last] => first == last && is_palindrome(middle),
        _ => true,
    }
}

fn rotate(a: &mut [i32]) {
    match a {
        [first, .., last] => {
            let old = *first;
            *first = *last;
            *last = old;
        }
        [only] => *only += 1,
        [] => {}
    }
}

fn main() {
    println!("{} {} {}", class(&[]), class(&[5]), class(&[0, 1, 0]));
    println!("{} {} {}", class(&[4, 4]), class(&[4, 9]), class(&[1, 2, 3, 4, 5]));
    println!("{} {}", class(&[-2, 3, 4]), class(&[1, 2, 3]));
    println!("{} {}", sum(&[1, 2, 3, 4]), sum(&[]));
    println!("{} {}", is_palindrome(b"abcba"), is_palindrome(b"abca"));
    let mut a = [1, 2, 3];
    rotate(&mut a);
    rotate(&mut a[1..2]);
    rotate(&mut a[..0]);
    println!("{a:?}");
    match a {
        [3, rest @ ..] => println!("{rest:?}"),
        [.., 1] => println!("ends"),
        _ => println!("no"),
    }
    match &a[1..] {
        [x, y] => println!("{x} {y}"),
        _ => println!("no"),
    }
    match &mut a {
        [_, rest @ ..] => rest[0] = 40,
    }
    match a {
        [x, y @ .., z] => println!("{x} {y:?} {z}"),
    }
    let nested = [[1, 2], [3, 4], [5, 6]];
    match nested {
        [[a, _], .., [_, b]] if a < b => println!("{a} {b}"),
        _ => println!("no"),
    }
    let [x, y, ..] = nested;
    println!("{x:?} {y:?}");
    let [.., (p, q)] = [(1, 'a'), (2, 'b')];
    println!("{p} {q}");
    match [(); 3] {
        [_, rest @ ..] => println!("{}", rest.len()),
    }
    match [0u64; 0] {
        [] => println!("empty"),
    }
}
