// Consts of every type, with casts and operators in the initialiser.
const B: bool = !false && 3 > 2;
const CH: char = 'x';
const U: u8 = 'A' as u8 + 1;
const I: i64 = -(1 << 40);
const F: f32 = 1.0 / 3.0;
const T: (i32, &str, [u8; 2]) = (I as i32, "t", [U, 255]);
const S: &'static str = "static";
const UNIT: () = ();
const NEST: [[(u8, char); 2]; 2] = [[(1, CH); 2]; 2];
const SAT: u8 = 300.7 as u8;
const M: u32 = if B { u32::MAX } else { 0 };
const LEN: usize = T.2.len() + NEST.len();

fn main() {
    println!("{B} {CH} {U} {I} {F} {T:?} {S} {UNIT:?}");
    println!("{NEST:?} {SAT} {M} {LEN}");
}

// expect: true x 66 -1099511627776 0.33333334 (0, "t", [66, 255]) static ()
// expect: [[(1, 'x'), (1, 'x')], [(1, 'x'), (1, 'x')]] 255 4294967295 4
