// step_by(0) on a reversed range, and the arguments' effects come first.
fn say(x: i32) -> i32 { println!("say {x}"); x }

fn main() {
    for i in (say(0)..say(5)).rev().step_by(say(0) as usize) {
        println!("{i}");
    }
}

// expect: say 0
// expect: say 5
// expect: say 0
// panic: 5:37: assertion failed: step != 0
