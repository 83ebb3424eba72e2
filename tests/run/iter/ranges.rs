// Ranges with adapters: every order, every edge of the types.
fn main() {
    {
        for i in (0..10).rev().step_by(3) {
            print!("{} ", i);
        }
        println!();
    }
    {
        for i in (0..10).step_by(3).rev() {
            print!("{} ", i);
        }
        println!();
    }
    {
        for i in (0..10u8).enumerate().rev() {
            print!("{:?} ", i);
        }
        println!();
    }
    {
        for x in (0..20).skip(3).step_by(4).take(3).rev() {
            print!("{} ", x);
        }
        println!();
    }
    {
        for x in (0..20).step_by(4).skip(1).step_by(2) {
            print!("{} ", x);
        }
        println!();
    }
    {
        for (i, x) in (0..20).step_by(4).enumerate().skip(1).step_by(2) {
            print!("{}:{} ", i, x);
        }
        println!();
    }
    {
        for x in (i64::MIN..=i64::MAX).take(2) {
            print!("{} ", x);
        }
        println!();
    }
    {
        for x in (i64::MIN..=i64::MAX).rev().take(2) {
            print!("{} ", x);
        }
        println!();
    }
    {
        for x in (0..=u64::MAX).skip(5).step_by(usize::MAX).take(3) {
            print!("{} ", x);
        }
        println!();
    }
    {
        for x in (i64::MIN..=i64::MAX).step_by(usize::MAX) {
            print!("{} ", x);
        }
        println!();
    }
    {
        for x in (0..=255u8).rev().step_by(100) {
            print!("{} ", x);
        }
        println!();
    }
    {
        for x in ('\u{d7fe}'..='\u{e001}').rev().enumerate() {
            print!("{:?} ", x);
        }
        println!();
    }
    {
        for x in ('\u{d7fe}'..'\u{e001}').step_by(2) {
            print!("{:?} ", x);
        }
        println!();
    }
    {
        for x in (0..0).take(3) {
            print!("{:?} ", x);
        }
        println!();
    }
    {
        let mut n = 0;
        for x in (0..10)
            .skip({
                n += 1;
                n
            })
            .take({
                n += 1;
                n
            })
            .step_by({
                n += 5;
                2
            })
        {
            print!("{} ", x);
        }
        print!("{}", n);
        println!();
    }
    {
        for i in 0.. {
            if i > 3 {
                break;
            }
            print!("{} ", i);
        }
        println!();
    }
    {
        for i in (5u64..).take(3) {
            print!("{} ", i);
        }
        println!();
    }
    {
        for (i, j) in (5i8..).enumerate() {
            if i > 3 {
                break;
            }
            print!("{} {} ", i, j);
        }
        println!();
    }
    {
        for i in (200u8..).take(55) {
            print!("{} ", i);
        }
        println!();
    }
    {
        let r = 3;
        for i in (0..100).step_by(r).step_by(r).skip(r).take(r) {
            print!("{} ", i);
        }
        println!();
    }
    {
        let r = usize::MAX;
        for x in (0..10).take(r).skip(2) {
            print!("{} ", x);
        }
        println!();
    }
    {
        let r = usize::MAX;
        for x in (i64::MIN..i64::MAX).rev().step_by(r).step_by(2) {
            print!("{} ", x);
        }
        println!();
    }
    {
        let r = 5;
        for x in (isize::MIN..isize::MAX)
            .skip(r)
            .step_by(usize::MAX - 7)
            .rev()
            .enumerate()
        {
            print!("{:?} ", x);
        }
        println!();
    }
    {
        for x in (-3..3i8).rev().enumerate().rev() {
            print!("{:?} ", x);
        }
        println!();
    }
    {
        for x in (-128..=127i8).step_by(100).rev() {
            print!("{:?} ", x);
        }
        println!();
    }
    {
        for x in (-128..127i8).rev().step_by(100) {
            print!("{:?} ", x);
        }
        println!();
    }
    {
        for x in (0..=u64::MAX).rev().step_by(usize::MAX / 2) {
            print!("{:?} ", x);
        }
        println!();
    }
    {
        let mut n = 3;
        for x in (0..n).step_by(1) {
            n = 10;
            print!("{} ", x);
        }
        println!();
    }
}
