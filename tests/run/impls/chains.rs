// Chains of methods that take and return self.
#[derive(Clone, Copy)]
struct Builder {
    width: u32,
    height: u32,
    name: &'static str,
}

impl Builder {
    fn new() -> Self {
        Builder { width: 1, height: 1, name: "none" }
    }

    fn width(mut self, w: u32) -> Self {
        self.width = w;
        self
    }

    fn height(self, height: u32) -> Self {
        Builder { height, ..self }
    }

    fn named(mut self, name: &'static str) -> Self {
        self.name = name;
        self
    }

    fn area(&self) -> u32 {
        self.width * self.height
    }
}

fn main() {
    let b = Builder::new().width(4).height(5).named("box");
    println!("{} {}", b.name, b.area());
    println!("{}", Builder::new().height(9).area());
    println!("{}", b.width(b.area()).area());
}

// expect: box 20
// expect: 9
// expect: 100
