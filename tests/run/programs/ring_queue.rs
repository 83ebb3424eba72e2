// A queue on a ring, and a stack, both of fixed size, used for a walk over a graph.
struct Queue {
    items: [usize; Queue::SIZE],
    first: usize,
    len: usize,
}

impl Queue {
    const SIZE: usize = 4;

    fn new() -> Self {
        Self { items: [0; Self::SIZE], first: 0, len: 0 }
    }

    fn push(&mut self, n: usize) -> bool {
        if self.len == Self::SIZE {
            return false;
        }
        self.items[(self.first + self.len) % Self::SIZE] = n;
        self.len += 1;
        true
    }

    fn pop(&mut self) -> (usize, bool) {
        if self.is_empty() {
            return (0, false);
        }
        let n = self.items[self.first];
        self.first = (self.first + 1) % Self::SIZE;
        self.len -= 1;
        (n, true)
    }

    fn is_empty(&self) -> bool {
        self.len == 0
    }
}

struct Stack {
    items: [usize; 16],
    top: usize,
}

impl Stack {
    fn new() -> Stack {
        Stack { items: [0; 16], top: 0 }
    }

    fn push(&mut self, n: usize) {
        self.items[self.top] = n;
        self.top += 1;
    }

    fn pop(&mut self) -> usize {
        self.top -= 1;
        self.items[self.top]
    }
}

const EDGES: [(usize, usize); 7] = [(0, 1), (0, 2), (1, 3), (2, 3), (3, 4), (4, 5), (2, 5)];

fn breadth_first(start: usize) -> [u32; 6] {
    let mut distance = [u32::MAX; 6];
    let mut queue = Queue::new();
    distance[start] = 0;
    queue.push(start);
    loop {
        let n = match queue.pop() {
            (n, true) => n,
            (_, false) => break,
        };
        for (a, b) in EDGES {
            let m = if a == n { b } else if b == n { a } else { continue };
            if distance[m] == u32::MAX {
                distance[m] = distance[n] + 1;
                assert!(queue.push(m), "queue full");
            }
        }
    }
    distance
}

fn main() {
    let mut q = Queue::new();
    for n in 0..5 {
        print!("{} ", q.push(n * n));
    }
    println!("{:?} {:?} {}", q.pop(), q.pop(), q.push(77));
    while !q.is_empty() {
        print!("{} ", q.pop().0);
    }
    println!("{:?}", q.pop());
    println!("{:?} {:?}", breadth_first(0), breadth_first(5));
    let mut s = Stack::new();
    s.push(1);
    s.push(2);
    println!("{} {}", s.pop(), s.pop());
}

// expect: true true true true false (0, true) (1, true) true
// expect: 4 9 77 (0, false)
// expect: [0, 1, 1, 2, 3, 2] [2, 3, 1, 2, 1, 0]
// expect: 2 1
