// Own methods with the names of builtin ones.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Len {
    n: usize,
}

impl Len {
    fn len(&self) -> usize {
        self.n * 2
    }

    fn abs(self) -> Len {
        Len { n: self.n + 1 }
    }

    fn swap(&mut self, other: &mut Len) {
        let t = self.n;
        self.n = other.n;
        other.n = t;
    }

    fn max(self, n: usize) -> usize {
        if self.n > n { self.n } else { n }
    }

    fn iter(&self) -> usize {
        self.n + 5
    }

    fn clone(&self) -> u8 {
        77
    }

    fn eq(&self, n: i32) -> bool {
        n == 3
    }
}

fn main() {
    let mut a = Len { n: 4 };
    let mut b = Len { n: 9 };
    a.swap(&mut b);
    println!("{} {} {:?}", a.len(), b.len(), a.abs());
    println!("{} {} {}", a.max(3), a.iter(), a.clone());
    println!("{} {}", a.eq(3), a == b);
}

// expect: 18 8 Len { n: 10 }
// expect: 9 14 77
// expect: true false
