// a method with an optional result
struct Stack {
    used: usize,
}

impl Stack {
    fn pop(&mut self) -> Option<usize> {
        if self.used == 0 {
            return None;
        }
        self.used -= 1;
        Some(self.used)
    }
}

fn main() {
    let mut s = Stack { used: 1 };
    println!("{:?} {:?}", s.pop(), s.pop());
}
