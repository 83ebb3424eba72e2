// Mutable references, with adapters.
fn main() {
    let s = "abcd";
    {
        let mut a = [1, 2, 3];
        for (_, x) in a.iter_mut().enumerate().skip(1) {
            *x += 1;
        }
        print!("{:?}", a);
        println!();
    }
    {
        let mut a = [1, 2, 3];
        for x in a.iter_mut().rev().take(2) {
            *x += 1;
        }
        print!("{:?}", a);
        println!();
    }
    {
        let mut a = [1, 2, 3];
        for x in a.chunks_mut(2) {
            x[0] += 1;
        }
        print!("{:?}", a);
        println!();
    }
    {
        for mut c in s.chars() {
            c = 'x';
            print!("{} ", c);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for mut x in a.iter() {
            x = &9;
            print!("{} ", x);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for mut x in a {
            x += 1;
            print!("{} ", x);
        }
        println!();
    }
    {
        for (x, row) in [[1, 2], [3, 4]].iter_mut().enumerate() {
            for (y, c) in row.iter_mut().enumerate() {
                *c += 1;
                print!("{}{}{} ", x, y, c);
            }
        }
        println!();
    }
    {
        for mut x in [[1, 2], [3, 4]].iter().copied() {
            x[0] = 9;
            print!("{:?} ", x);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        let mut t = a;
        for x in t.chunks_mut(2).rev() {
            x[0] += 10;
        }
        println!("{:?}", t);
    }
}
