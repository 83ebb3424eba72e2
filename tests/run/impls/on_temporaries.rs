// Methods on calls, literals, elements and fields.
#[derive(Clone, Copy)]
struct Die {
    sides: u32,
}

struct Cup {
    dice: [Die; 3],
    best: (u8, Die),
}

impl Die {
    fn new(sides: u32) -> Die {
        Die { sides }
    }

    fn sides(&self) -> u32 {
        self.sides
    }

    fn grow(&mut self) -> u32 {
        self.sides += 1;
        self.sides
    }
}

fn main() {
    println!("{} {}", Die::new(6).sides(), Die { sides: 8 }.sides());
    println!("{}", Die::new(10).grow());
    let mut c = Cup { dice: [Die::new(4); 3], best: (0, Die::new(20)) };
    c.dice[1].grow();
    c.best.1.grow();
    c.best.1.grow();
    println!("{} {} {}", c.dice[0].sides(), c.dice[1].sides(), c.best.1.sides());
    for d in &mut c.dice {
        d.grow();
    }
    for d in c.dice.iter() {
        print!("{} ", d.sides());
    }
    println!();
    println!("{}", if c.dice[0].sides() > 4 { c.dice[0] } else { c.best.1 }.sides());
}
