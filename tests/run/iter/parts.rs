// windows, chunks and chunks_exact.
fn main() {
    let b = [1, 2, 3, 4];
    let k = 1;
    {
        let a = [1, 2, 3];
        for w in a.windows(2) {
            print!("{:?} ", w);
        }
        println!();
    }
    {
        for w in b.chunks(3) {
            print!("{:?} ", w);
        }
        println!();
    }
    {
        for w in b.chunks(3).rev() {
            print!("{:?} ", w);
        }
        println!();
    }
    {
        for w in b.chunks_exact(3) {
            print!("{:?} ", w);
        }
        println!();
    }
    {
        for (i, w) in b.windows(2).enumerate() {
            print!("{} {:?} ", i, w);
        }
        println!();
    }
    {
        for w in b.windows(9) {
            print!("{:?} ", w);
        }
        println!();
    }
    {
        for x in [(); 5].chunks(2) {
            print!("{}", x.len());
        }
        println!();
    }
    {
        for x in [(); 5].windows(2) {
            print!("{}", x.len());
        }
        println!();
    }
    {
        let v: &[i32];
        for w in [1, 2, k].windows(2) {
            v = w;
            break;
        }
        println!();
    }
    {
        for w in b.windows(2).rev().step_by(2) {
            print!("{:?} ", w);
        }
        println!();
    }
    {
        for (i, w) in b.chunks(3).enumerate().rev() {
            print!("{}{:?} ", i, w);
        }
        println!();
    }
    {
        for w in b.chunks(3).skip(1) {
            print!("{:?} ", w);
        }
        println!();
    }
}
