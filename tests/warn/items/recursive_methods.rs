// Methods and associated functions that only call themselves.
struct Node {
    depth: u32,
}

impl Node {
    fn by_method(&self) -> u32 {
        self.by_method()
    }

    fn by_path(n: u32) -> u32 {
        Node::by_path(n)
    }

    fn by_self(n: u32) -> u32 {
        Self::by_self(n)
    }

    fn ends(&self, n: u32) -> u32 {
        if n > self.depth {
            return 2;
        }
        self.ends(n)
    }
}

fn main() {
    let node = Node { depth: 1 };
    println!("{}", node.ends(1));
    if node.depth > 1 {
        node.by_method();
        Node::by_path(1);
        Node::by_self(1);
    }
}
