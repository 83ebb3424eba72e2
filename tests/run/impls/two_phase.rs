// An argument may read what the receiver will change.
struct List {
    items: [usize; 4],
    used: usize,
}

impl List {
    fn len(&self) -> usize {
        self.used
    }

    fn push(&mut self, n: usize) {
        self.items[self.used] = n;
        self.used += 1;
    }

    fn last(&self) -> usize {
        self.items[self.used - 1]
    }
}

fn main() {
    let mut l = List { items: [0; 4], used: 0 };
    l.push(l.len() + 10);
    l.push(l.last() * 2 + l.len());
    let r = &mut l;
    r.push(r.last() + r.items[0]);
    println!("{:?} {}", l.items, l.len());
}

// expect: [10, 21, 31, 0] 3
