// Variants: a pattern makes none, and in an arm that needs one it does not count.
enum Color {
    Red,
    Green,
    Blue,
    _Hidden,
}

#[derive(Clone, Copy)]
enum Step {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
}

use Step::*;

impl Step {
    fn next(self) -> Step {
        match self {
            B => B,
            Step::C
                if {
                    let _ = Step::C;
                    true
                } =>
            {
                A
            }
            D | E => D,
            F => loop {
                break F;
            },
            _ => G,
        }
    }

    fn inside(self, pair: (Step, i32)) -> Step {
        match pair {
            (F, _) => F,
            (Self::C, 1) => Step::C,
            (whole @ E, _) => {
                let _ = whole;
                E
            }
            _ => self,
        }
    }
}

type Alias = Named;

enum Named {
    A,
    B,
    C,
}

enum InDead {
    X,
    Y,
}

fn dead() -> InDead {
    InDead::X
}

fn value(color: Color) -> i32 {
    match color {
        Color::Red => 1,
        Color::Green => 2,
        Color::Blue | Color::_Hidden => 3,
    }
}

fn number(it: InDead) -> bool {
    matches!(it, InDead::Y)
}

fn main() {
    println!("{}", value(Color::Red));
    A.next().inside((A, 1));
    match Alias::A {
        Alias::A => {
            let _ = Named::B;
        }
        Alias::B => {
            let _ = Alias::B;
        }
        Named::C => {}
    }
    if false {
        number(todo!());
    }
}
