// Several impl blocks, before and after the struct.
impl Stack {
    fn push(&mut self, n: i32) {
        self.items[self.used] = n;
        self.used += 1;
    }
}

struct Stack {
    items: [i32; 8],
    used: usize,
}

fn main() {
    let mut s = Stack::new();
    s.push(4);
    s.push(5);
    println!("{} {} {}", s.pop(), s.len(), s.is_empty());
    println!("{} {}", s.pop(), s.is_empty());
}

impl Stack {
    fn new() -> Self {
        Stack { items: [0; 8], used: 0 }
    }

    fn pop(&mut self) -> i32 {
        self.used -= 1;
        self.items[self.used]
    }
}

impl Stack {
    fn len(&self) -> usize {
        self.used
    }

    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

// expect: 5 1 false
// expect: 4 true
