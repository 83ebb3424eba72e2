// chars, bytes and char_indices of texts.
fn main() {
    let s = "abcd";
    let b = [1, 2, 3, 4];
    {
        for (i, c) in s.char_indices().rev() {
            print!("{}{} ", i, c);
        }
        println!();
    }
    {
        for (i, c) in s.chars().rev().enumerate() {
            print!("{}{} ", i, c);
        }
        println!();
    }
    {
        for (i, c) in s.bytes().enumerate().rev() {
            print!("{}{} ", i, c);
        }
        println!();
    }
    {
        for p in s.char_indices() {
            print!("{:?} ", p);
        }
        println!();
    }
    {
        for (p, q) in s.char_indices().enumerate() {
            print!("{:?} {} ", p, q.1);
        }
        println!();
    }
    {
        for x in s.chars().step_by(2) {
            print!("{:?} ", x);
        }
        println!();
    }
    {
        for x in s.chars().skip(1).step_by(2).take(5) {
            print!("{:?} ", x);
        }
        println!();
    }
    {
        for x in s.chars().rev().skip(1).take(2) {
            print!("{:?} ", x);
        }
        println!();
    }
    {
        for x in s.chars().take(0) {
            print!("{:?} ", x);
        }
        println!();
    }
    {
        for x in s.chars() {
            if x == 'b' {
                continue;
            }
            if x == 'd' {
                break;
            }
            print!("{}", x);
        }
        println!();
    }
    {
        'o: for x in s.chars() {
            for y in s.chars().rev() {
                if x == y {
                    continue 'o;
                }
                print!("{}{} ", x, y);
            }
        }
        println!();
    }
    {
        for (i, c) in "aé日x🦀".char_indices() {
            print!("{}{} ", i, c);
        }
        println!();
    }
    {
        for (i, c) in "aé日x🦀".char_indices().rev() {
            print!("{}{} ", i, c);
        }
        println!();
    }
    {
        for (i, c) in "aé日x🦀".char_indices().skip(1).step_by(2) {
            print!("{}{} ", i, c);
        }
        println!();
    }
    {
        for (i, (j, c)) in "aé日x🦀".char_indices().enumerate() {
            print!("{}{}{} ", i, j, c);
        }
        println!();
    }
    {
        for c in "aé日x🦀".chars().rev() {
            print!("{} ", c);
        }
        println!();
    }
    {
        for c in "aé日x🦀".bytes().rev().skip(2) {
            print!("{} ", c);
        }
        println!();
    }
    {
        for c in "".chars() {
            print!("{} ", c);
        }
        println!();
    }
    {
        for c in "".bytes() {
            print!("{} ", c);
        }
        println!();
    }
    {
        for c in s[1..].chars() {
            print!("{} ", c);
        }
        println!();
    }
    {
        let r = usize::MAX;
        for x in s.chars().skip(r) {
            print!("{} ", x);
        }
        println!();
    }
    {
        let r = usize::MAX;
        for x in s.chars().take(r) {
            print!("{} ", x);
        }
        println!();
    }
}
