// A queue in an array, driven by `while` with two cursors.
fn main() {
    let mut queue = [0u32; 32];
    let (mut head, mut tail) = (0, 1);
    queue[0] = 1;
    while head < tail {
        let x = queue[head];
        head += 1;
        for next in [x * 2, x * 3 + 1] {
            if next < 50 && tail < queue.len() {
                queue[tail] = next;
                tail += 1;
            }
        }
    }
    println!("{head} {tail} {:?}", queue);
}

// expect: 26 26 [1, 2, 4, 4, 7, 8, 13, 8, 13, 14, 22, 16, 25, 26, 40, 16, 25, 26, 40, 28, 43, 44, 32, 49, 32, 49, 0, 0, 0, 0, 0, 0]
