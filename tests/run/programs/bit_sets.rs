// Sets of small numbers as bits, one word or several.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, PartialOrd, Ord)]
struct Set(u64);

#[derive(Clone, Copy, PartialEq, Eq)]
struct Large {
    words: [u32; 4],
}

impl Set {
    const EMPTY: Set = Set(0);
    const FULL: Set = Set(u64::MAX);

    fn of(items: &[u32]) -> Set {
        let mut s = Set::EMPTY;
        for &i in items {
            s.insert(i);
        }
        s
    }

    fn insert(&mut self, n: u32) -> bool {
        let before = *self;
        self.0 |= 1 << n;
        before != *self
    }

    fn remove(&mut self, n: u32) {
        self.0 &= !(1 << n);
    }

    fn has(self, n: u32) -> bool {
        self.0 >> n & 1 == 1
    }

    fn union(self, o: Set) -> Set {
        Set(self.0 | o.0)
    }

    fn both(self, o: Set) -> Set {
        Set(self.0 & o.0)
    }

    fn without(self, o: Set) -> Set {
        Set(self.0 & !o.0)
    }

    fn len(self) -> u32 {
        self.0.count_ones()
    }

    fn first(self) -> u32 {
        self.0.trailing_zeros()
    }

    fn print(mut self) {
        print!("{{");
        while self != Set::EMPTY {
            print!(" {}", self.first());
            self.0 &= self.0 - 1;
        }
        println!(" }}");
    }
}

impl Large {
    fn new() -> Large {
        Large { words: [0; 4] }
    }

    fn insert(&mut self, n: usize) {
        self.words[n / 32] |= 1 << (n % 32);
    }

    fn has(&self, n: usize) -> bool {
        self.words[n / 32] & 1 << (n % 32) != 0
    }

    fn len(&self) -> u32 {
        let mut n = 0;
        for w in self.words {
            n += w.count_ones();
        }
        n
    }
}

fn main() {
    let mut a = Set::of(&[1, 5, 9, 63]);
    let b = Set::of(&[5, 6, 7]);
    println!("{} {} {}", a.insert(5), a.insert(6), a.has(63));
    a.print();
    a.union(b).print();
    a.both(b).print();
    a.without(b).print();
    a.remove(63);
    println!("{} {} {}", a.len(), a.first(), Set::FULL.without(a).len());
    println!("{:?} {} {}", Set::default(), a < b, Set::EMPTY < b);
    let mut primes = Large::new();
    for n in 2..128 {
        let mut prime = true;
        for d in 2..n {
            if d * d > n {
                break;
            }
            if primes.has(d) && n % d == 0 {
                prime = false;
            }
        }
        if prime {
            primes.insert(n);
        }
    }
    println!("{} {} {}", primes.len(), primes.has(127), primes.has(91));
    println!("{:08x} {:08x}", primes.words[0], primes.words[3]);
}

// expect: false true true
// expect: { 1 5 6 9 63 }
// expect: { 1 5 6 7 9 63 }
// expect: { 5 6 }
// expect: { 1 9 63 }
// expect: 4 1 60
// expect: Set(0) false true
// expect: 31 true false
// expect: a08a28ac 800228a2
