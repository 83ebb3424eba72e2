// max, min, clamp, comparisons and clone of what is not a number; mem::swap, replace and take.
fn side(text: &'static str) -> &'static str {
    println!("side {text}");
    text
}

fn main() {
    println!("{} {}", 'a'.max('b'), true.min(false));
    println!("{:?} {:?}", (1, 2).max((1, 3)), (1, 'x').min((1, 'a')));
    println!("{:?} {:?}", [1, 2, 3].max([1, 3, 0]), [[1u8; 2]; 2].min([[0, 1], [2, 3]]));
    println!("{} {}", std::cmp::max("abc", "abd"), std::cmp::min(side("x"), side("b")));
    println!("{:?}", (5, "five").clamp((1, "one"), (4, "four")));
    println!("{:?}", (0, "zero").clamp((1, "one"), (4, "four")));
    println!("{:?}", (2, "two").clamp((1, "one"), (4, "four")));
    println!("{} {}", 'q'.clamp('a', 'f'), false.clamp(true, true));
    ().max(());
    let t = ([1, 2], 'c', "text");
    let u = t.clone();
    println!("{:?} {} {} {}", u, t.eq(&u), t.lt(&u), t.ge(&u));
    let f = 2.5f64;
    println!("{} {} {} {}", f.clone(), f.eq(&f64::NAN), f.le(&2.5), f.ne(&f64::NAN));
    let r = &f;
    println!("{} {}", r.clone() + 1.0, r.gt(&1.0));
    println!("{} {}", "a".eq("a"), "a".lt("b"));
    println!("{}", 2.0.eq(&2.0));
    println!("{}", 7.max(3));
    let mut a = [1, 2, 3];
    let mut b = [4, 5, 6];
    std::mem::swap(&mut a, &mut b);
    println!("{:?} {:?} {:?}", std::mem::replace(&mut a, [7, 8, 9]), a, b);
    let mut x = 1u8;
    let mut y = 2;
    std::mem::swap(&mut x, &mut y);
    let old = core::mem::replace(&mut x, 200);
    println!("{x} {y} {old} {}", std::mem::take(&mut y));
    println!("{y} {:?}", std::mem::take(&mut b));
    let mut s = "text";
    println!("[{}]", std::mem::replace(&mut s, "other"));
    println!("[{}] {:?}", std::mem::take(&mut s), b);
    println!("[{s}]");
    let p = &mut a;
    std::mem::swap(p, &mut b);
    println!("{:?} {:?}", p.clone(), b);
    let mut pair = (1, 2.5);
    std::mem::swap(&mut pair.0, &mut a[1]);
    println!("{:?} {:?}", pair, a);
    let mut unit = ();
    std::mem::replace(&mut unit, ());
    std::mem::take(&mut unit);
    let mut z = i32::from_le(x as i32);
    z += 1;
    println!("{x} {z}");
    if a[0] != 99 {
        std::process::exit(7);
    }
    println!("not reached");
}

// status: 7
