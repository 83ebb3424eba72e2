// `!` is the type of a result only; as any other type it is not stable.
struct Holder {
    x: !, //~ ERROR E0658
}

type Never = !; //~ ERROR E0658

fn take(x: !) {} //~ ERROR E0658

fn give() -> (!, i32) { //~ ERROR E0658
    loop {}
}

fn stop() -> ! {
    loop {}
}

fn main() {
    let a: [!; 0] = []; //~ ERROR E0658
    let b: ! = stop(); //~ ERROR E0658
}
