// A queue in an array that goes around.
#[derive(Debug)]
struct Queue { items: [i32; 5], head: usize, len: usize }
impl Queue {
    const fn new() -> Queue { Queue { items: [0; 5], head: 0, len: 0 } }
    fn push(&mut self, x: i32) -> bool {
        if self.is_full() { return false }
        let at = (self.head + self.len) % self.items.len();
        self.items[at] = x;
        self.len += 1;
        true
    }
    fn pop(&mut self) -> (bool, i32) {
        if self.len == 0 { return (false, 0) }
        let x = self.items[self.head];
        self.head = (self.head + 1) % self.items.len();
        self.len -= 1;
        (true, x)
    }
    fn is_full(&self) -> bool { self.len == self.items.len() }
}
fn main() {
    let mut q = Queue::new();
    for i in 0..7 { println!("push {} {}", i, q.push(i * i)); }
    println!("{:?}", q);
    while pop_one(&mut q) {}
    println!("{:#?}", q);
}
fn pop_one(q: &mut Queue) -> bool { let (ok, x) = q.pop(); if ok { println!("pop {x}"); } ok }
