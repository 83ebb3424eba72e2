// Two iterators at once: the shorter one ends the loop.
fn main() {
    let s = "abcd";
    let b = [1, 2, 3, 4];
    {
        let a = [1, 2, 3];
        for (x, y) in a.iter().zip(b.iter()) {
            print!("{} {} ", x, y);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for (x, y) in a.iter().zip(&b) {
            print!("{} {} ", x, y);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for (x, y) in a.iter().zip(b) {
            print!("{} {} ", x, y);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for (x, y) in a.iter().zip(1..) {
            print!("{} {} ", x, y);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for (x, y) in a.iter().zip(s.chars()) {
            print!("{} {} ", x, y);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for (x, y) in a.iter().zip(b.iter()).rev() {
            print!("{} {} ", x, y);
        }
        println!();
    }
    {
        let mut a = [1, 2, 3];
        for (x, y) in a.iter_mut().zip(b.iter()) {
            *x += y;
        }
        print!("{:?}", a);
        println!();
    }
    {
        let a = [1, 2, 3];
        for (i, (x, y)) in a.iter().zip(b.iter()).enumerate() {
            print!("{} {} {} ", i, x, y);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for ((i, x), y) in a.iter().enumerate().zip(b.iter()) {
            print!("{} {} {} ", i, x, y);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for x in ('a'..='e').skip(1).zip(b'a'..) {
            print!("{:?} ", x);
        }
        println!();
    }
    {
        for (i, j) in [1; 5].iter().zip(250u8..) {
            print!("{} {} ", i, j);
        }
        println!();
    }
    {
        for (x, y) in s.chars().zip(s.chars().skip(1)) {
            print!("{}{} ", x, y);
        }
        println!();
    }
    {
        for (x, y) in s.bytes().zip(s.bytes().rev()) {
            print!("{}{} ", x, y);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for (x, y) in a.iter().zip(b.iter().skip(1)) {
            print!("{}{} ", x, y);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for (x, y) in a[..2].iter().zip(&b[2..]) {
            print!("{}{} ", x, y);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for ((x, y), w) in a.iter().zip(b.iter()).zip(s.chars()) {
            print!("{}{}{} ", x, y, w);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for (x, (y, w)) in a.iter().zip(b.iter().zip(s.chars())) {
            print!("{}{}{} ", x, y, w);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        let mut t = a;
        for (x, y) in t.iter_mut().zip(a.iter().rev()) {
            *x = *y;
        }
        println!("{:?}", t);
    }
    {
        let a = [1, 2, 3];
        for (i, _) in a.iter().zip(b.iter()).enumerate() {
            print!("{} ", a[i]);
        }
        println!();
    }
}
