// Imports that nothing needs: leaves of one `use` share a message.
use ::std::mem;
use std::mem::swap;
use std::{cmp::max, cmp::min, f64::consts::{self, PI, E}};
pub use std::process;
pub(crate) use std::process::exit;
use self::Color::{Red, Green as G, Blue};
use Color::*;
use std::{};
use {};
use std::fmt as _;
use std::cmp::Ordering::*;
use std::cmp::Ordering as O;
use Shape::*;
use Other::*;
use crate::Other as Renamed;
use self::call as g;
use self::length as size;
use std::{
    char, // one
    i32::MAX,
};
#[allow(unused_imports)]
use std::f32;

#[derive(Clone, Copy)]
enum Color {
    Red,
    Green,
    Blue,
    Black,
}

enum Shape {
    Circle,
}

enum Other {
    X,
}

fn call() {}

const fn length() -> usize {
    2
}

fn inner(other: Renamed) -> bool {
    use self::call as h;
    matches!(other, Other::X)
}

fn main() {
    use std::cmp::max;
    println!("{}", max(1, 2) + MAX % 7);
    match Red {
        G => {}
        Black => {}
        _ => {}
    }
    g();
    let mut a = 1;
    let mut b = 2;
    mem::swap(&mut a, &mut b);
    {
        use std::mem;
        println!("{} {b}", mem::take(&mut a));
    }
    {
        use Shape::Circle as Round;
        let Round = Shape::Circle;
    }
    let _: [i32; size()] = [1, 2];
    println!("{} {}", inner(Renamed::X), Less == Less);
}
