// An index out of the range of a field's array.
struct Stack {
    items: [i32; 2],
    used: usize,
}

impl Stack {
    fn push(&mut self, n: i32) {
        self.items[self.used] = n;
        self.used += 1;
    }
}

fn main() {
    let mut s = Stack { items: [0; 2], used: 0 };
    for n in 5..9 {
        println!("push {}", n);
        s.push(n);
    }
}

// expect: push 5
// expect: push 6
// expect: push 7
// panic: 9:9: index out of bounds: the len is 2 but the index is 2
