// Behind what never ends nothing is emitted.
fn stop() -> ! {
    panic!("stop")
}

fn f(a: bool) -> u8 {
    if a {
        stop();
    }
    stop()
}

fn main() {}
