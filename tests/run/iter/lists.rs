// Arrays, slices and references with adapters.
fn main() {
    let b = [1, 2, 3, 4];
    {
        let a = [1, 2, 3];
        for c in a.into_iter().rev() {
            print!("{} ", c);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for c in a.iter().rev().rev() {
            print!("{} ", c);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for x in a.iter().copied() {
            print!("{} ", x + 1);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for x in a.iter().cloned().rev() {
            print!("{} ", x + 1);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for &x in a.iter().skip(1) {
            print!("{} ", x + 1);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for (i, &x) in a.iter().enumerate().skip(1) {
            print!("{} {} ", i, x + 1);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for p in a.iter().copied().enumerate() {
            print!("{:?} ", p);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for x in a.iter().take(0) {
            print!("{:?} ", x);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for x in a.iter().step_by(2).rev() {
            print!("{:?} ", x);
        }
        println!();
    }
    {
        for (i, x) in [(); 3].iter().enumerate().rev() {
            print!("{:?} ", i);
        }
        println!();
    }
    {
        for x in [(); 5].iter().skip(3) {
            print!("u");
        }
        println!();
    }
    {
        for x in [(); 5].into_iter().step_by(2) {
            print!("u");
        }
        println!();
    }
    {
        let mut t = "x";
        for c in t.chars() {
            t = "yz";
            print!("{}", c);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for x in a.iter().skip(5) {
            print!("{}", x)
        }
        println!();
    }
    {
        for (x, row) in [[1, 2], [3, 4]].iter().enumerate() {
            for (y, c) in row.iter().enumerate() {
                print!("{}{}{} ", x, y, c);
            }
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for p in [(1, 'a'), (2, 'b')].iter().rev() {
            print!("{:?}{} ", p, p.1);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for &(n, c) in [(1, 'a'), (2, 'b')].iter().rev() {
            print!("{}{} ", n, c);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for (n, c) in [(1, 'a'), (2, 'b')].iter().rev() {
            print!("{}{} ", n, c);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for (i, &(n, c)) in [(1, 'a'), (2, 'b')].iter().enumerate() {
            print!("{}{}{} ", i, n, c);
        }
        println!();
    }
    {
        let a = [1, 2, 3];
        for (i, (n, c)) in [(1, 'a'), (2, 'b')].into_iter().enumerate() {
            print!("{}{}{} ", i, n, c);
        }
        println!();
    }
    {
        for (i, row) in [[1, 2], [3, 4]].into_iter().enumerate().rev() {
            print!("{}{:?} ", i, row);
        }
        println!();
    }
    {
        for (i, row) in [[1, 2], [3, 4]].iter().copied().enumerate().rev() {
            print!("{}{:?} ", i, row);
        }
        println!();
    }
    {
        for x in [[1, 2], [3, 4]].iter().copied() {
            print!("{:?} ", x);
        }
        println!();
    }
    {
        let r = 3;
        for (i, x) in b.iter().enumerate().step_by(r).rev() {
            print!("{} {} ", i, x);
        }
        println!();
    }
    {
        let mut q = [1, 2, 3];
        for x in q.into_iter().rev() {
            q[0] = 9;
            print!("{} ", x);
        }
        println!();
    }
    {
        let mut q = [1, 2, 3];
        for x in q {
            q = [7; 3];
            print!("{} ", x);
        }
        println!();
    }
}
