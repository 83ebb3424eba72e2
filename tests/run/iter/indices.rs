// Indices whose check is left out, or must not be, behind adapters.
fn main() {
    let b = [1, 2, 3, 4];
    {
        let a = [1, 2, 3];
        for i in (0..a.len()).rev() {
            print!("{} ", a[i]);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for (i, _) in a.iter().enumerate() {
            print!("{} ", b[i]);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for i in (0..a.len()).step_by(2) {
            print!("{} ", a[i]);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for i in (0..a.len()).step_by(2).skip(1) {
            print!("{} ", a[i]);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        let v = &a[..];
        for i in (0..v.len()).rev().step_by(2) {
            print!("{} ", v[i]);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        let v = &a[..];
        for (i, x) in v.iter().enumerate().rev() {
            print!("{} {} ", v[i], x);
        }
        println!();
    }
}
