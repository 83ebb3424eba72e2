// contains, is_empty and len of ranges.
fn main() {
    let b = [1, 2, 3, 4];
    let z = b.len() - 4;
    let k = 1;
    {
        println!("{}", (1..=6).contains(&3));
        println!("{}", (1..6).contains(&6));
        println!("{}", (1..).contains(&6));
        println!("{}", (..6).contains(&6));
        println!("{}", (..=6).contains(&6));
    }
    {
        println!("{} {} {}", (1..3).len(), (1..=3u8).len(), (3..1).len());
    }
    {
        println!(
            "{} {} {} {}",
            (1..3).is_empty(),
            (3..3).is_empty(),
            (3..=2).is_empty(),
            (3..=3).is_empty()
        );
    }
    {
        println!("{}", (1.0..1.0).is_empty());
    }
    {
        let a = [1, 2, 3];
        println!("{}", ("a".."c").contains(&"b"));
    }
    {
        println!("{}", (-128..127i8).len());
        println!("{}", (isize::MIN..isize::MAX).len());
        println!("{}", (0..=u16::MAX).len());
    }
    {
        let a = [1, 2, 3];
        println!("{}", (1..=z).contains(&a.len()));
        println!("{}", (1..=5).contains(&a[1]));
        let q = &a[0];
        println!("{}", (1..=5).contains(q));
    }
    {
        let a = [1, 2, 3];
        if (1..=5).contains(&a[1]) && !(0..3).contains(&a[2]) {
            println!("yes");
        }
        let t = (0..9).contains(&k);
        println!("{}", t);
    }
    {
        let mut a = [1, 2, 3];
        while (0..3).contains(&a[0]) {
            a[0] += 1;
        }
        println!("{:?}", a);
    }
    {
        println!(
            "{} {}",
            (0.0..f64::NAN).contains(&1.0),
            (f64::NAN..1.0).is_empty()
        );
    }
    {
        let a = [1, 2, 3];
        for i in 'a'..='e' {
            if ('b'..'d').contains(&i) {
                print!("{}", i);
            }
        }
        println!();
    }
}
