// how arms agree on a type
fn list(x: i32) -> i32 {
    let found = match x {
        1 => &[1, 2, 3],
        2 => &[4, 5][..],
        _ => &[6, 7, 8, 9],
    };
    let mut sum = 0;
    for item in found {
        sum += item;
    }
    sum
}

fn never(x: i32) -> u8 {
    let y = match x {
        0 => return 100,
        1 => panic!("one"),
        2 => 7,
        _ => loop {
            break 8;
        },
    };
    y
}

fn largest(a: &mut i32, b: &mut i32) {
    let most = match *a > *b {
        true => a,
        false => b,
    };
    *most += 100;
}

fn main() {
    println!("{} {} {}", list(1), list(2), list(3));
    println!("{} {} {}", never(0), never(2), never(3));
    let (mut a, mut b) = (1, 2);
    largest(&mut a, &mut b);
    println!("{a} {b}");
    let wide: i64 = match a {
        1 => 1 << 40,
        _ => 2,
    };
    println!("{wide}");
    let x = match 3u8 {
        0 => 1.5,
        n => n as f64 / 2.0,
    };
    println!("{x}");
    match x as i32 {
        1 => println!("one"),
        _ => (),
    }
    println!("{}", 1 + match a { 1 => 10, _ => 20 } * 2);
}

// expect: 6 9 30
// expect: 100 7 8
// expect: 1 102
// expect: 1099511627776
// expect: 1.5
// expect: one
// expect: 21
