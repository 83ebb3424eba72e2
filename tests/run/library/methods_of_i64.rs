// Every method of i64, on values near its limits.

const V: [i64; 18] = [0, 1, -1, 2, -2, 3, 7, -7, 10, 9223372036854775807, i64::MIN, 9223372036854775806, -9223372036854775807, 4611686018427387904, 37, -100, 100, 922337203685477580];
const O: [u64; 15] = [0, 1, 2, 3, 7, 10, 18446744073709551615, 18446744073709551614, 9223372036854775807, 9223372036854775808, 37, 100, 200, 1844674407370955161, 129];
const SHIFTS: [u32; 14] = [0, 1, 3, 7, 8, 15, 16, 31, 32, 33, 63, 64, 65, 200];
const EXPS: [u32; 12] = [0, 1, 2, 3, 4, 5, 7, 8, 15, 31, 33, 64];

fn add(sum: &mut u64, value: u64) {
    *sum = sum.wrapping_mul(1099511628211).wrapping_add(value) ^ (*sum >> 29);
}

fn wrapping_add() {
    let mut sum = 0u64;
    for a in V {
        for b in V {
            add(&mut sum, a.wrapping_add(b) as u64);
        }
    }
    println!("wrapping_add {:x}", sum);
}
fn saturating_add() {
    let mut sum = 0u64;
    for a in V {
        for b in V {
            add(&mut sum, a.saturating_add(b) as u64);
        }
    }
    println!("saturating_add {:x}", sum);
}
fn overflowing_add() {
    let mut sum = 0u64;
    for a in V {
        for b in V {
            add(&mut sum, a.overflowing_add(b).0 as u64);
            add(&mut sum, a.overflowing_add(b).1 as u64);
        }
    }
    println!("overflowing_add {:x}", sum);
}
fn wrapping_sub() {
    let mut sum = 0u64;
    for a in V {
        for b in V {
            add(&mut sum, a.wrapping_sub(b) as u64);
        }
    }
    println!("wrapping_sub {:x}", sum);
}
fn saturating_sub() {
    let mut sum = 0u64;
    for a in V {
        for b in V {
            add(&mut sum, a.saturating_sub(b) as u64);
        }
    }
    println!("saturating_sub {:x}", sum);
}
fn overflowing_sub() {
    let mut sum = 0u64;
    for a in V {
        for b in V {
            add(&mut sum, a.overflowing_sub(b).0 as u64);
            add(&mut sum, a.overflowing_sub(b).1 as u64);
        }
    }
    println!("overflowing_sub {:x}", sum);
}
fn wrapping_mul() {
    let mut sum = 0u64;
    for a in V {
        for b in V {
            add(&mut sum, a.wrapping_mul(b) as u64);
        }
    }
    println!("wrapping_mul {:x}", sum);
}
fn saturating_mul() {
    let mut sum = 0u64;
    for a in V {
        for b in V {
            add(&mut sum, a.saturating_mul(b) as u64);
        }
    }
    println!("saturating_mul {:x}", sum);
}
fn overflowing_mul() {
    let mut sum = 0u64;
    for a in V {
        for b in V {
            add(&mut sum, a.overflowing_mul(b).0 as u64);
            add(&mut sum, a.overflowing_mul(b).1 as u64);
        }
    }
    println!("overflowing_mul {:x}", sum);
}
fn wrapping_div() {
    let mut sum = 0u64;
    for a in V {
        for b in V {
            if b != 0 {
                add(&mut sum, a.wrapping_div(b) as u64);
            }
        }
    }
    println!("wrapping_div {:x}", sum);
}
fn overflowing_div() {
    let mut sum = 0u64;
    for a in V {
        for b in V {
            if b != 0 {
                add(&mut sum, a.overflowing_div(b).0 as u64);
                add(&mut sum, a.overflowing_div(b).1 as u64);
            }
        }
    }
    println!("overflowing_div {:x}", sum);
}
fn wrapping_rem() {
    let mut sum = 0u64;
    for a in V {
        for b in V {
            if b != 0 {
                add(&mut sum, a.wrapping_rem(b) as u64);
            }
        }
    }
    println!("wrapping_rem {:x}", sum);
}
fn overflowing_rem() {
    let mut sum = 0u64;
    for a in V {
        for b in V {
            if b != 0 {
                add(&mut sum, a.overflowing_rem(b).0 as u64);
                add(&mut sum, a.overflowing_rem(b).1 as u64);
            }
        }
    }
    println!("overflowing_rem {:x}", sum);
}
fn wrapping_div_euclid() {
    let mut sum = 0u64;
    for a in V {
        for b in V {
            if b != 0 {
                add(&mut sum, a.wrapping_div_euclid(b) as u64);
            }
        }
    }
    println!("wrapping_div_euclid {:x}", sum);
}
fn overflowing_div_euclid() {
    let mut sum = 0u64;
    for a in V {
        for b in V {
            if b != 0 {
                add(&mut sum, a.overflowing_div_euclid(b).0 as u64);
                add(&mut sum, a.overflowing_div_euclid(b).1 as u64);
            }
        }
    }
    println!("overflowing_div_euclid {:x}", sum);
}
fn wrapping_rem_euclid() {
    let mut sum = 0u64;
    for a in V {
        for b in V {
            if b != 0 {
                add(&mut sum, a.wrapping_rem_euclid(b) as u64);
            }
        }
    }
    println!("wrapping_rem_euclid {:x}", sum);
}
fn overflowing_rem_euclid() {
    let mut sum = 0u64;
    for a in V {
        for b in V {
            if b != 0 {
                add(&mut sum, a.overflowing_rem_euclid(b).0 as u64);
                add(&mut sum, a.overflowing_rem_euclid(b).1 as u64);
            }
        }
    }
    println!("overflowing_rem_euclid {:x}", sum);
}
fn saturating_div() {
    let mut sum = 0u64;
    for a in V {
        for b in V {
            if b != 0 {
                add(&mut sum, a.saturating_div(b) as u64);
            }
        }
    }
    println!("saturating_div {:x}", sum);
}
fn euclid() {
    let mut sum = 0u64;
    for a in V {
        for b in V {
            if b != 0 && !(a == i64::MIN && b == -1) {
                add(&mut sum, a.div_euclid(b) as u64);
                add(&mut sum, a.rem_euclid(b) as u64);
            }
        }
    }
    println!("euclid {:x}", sum);
}
fn wrapping_shl() {
    let mut sum = 0u64;
    for a in V {
        for n in SHIFTS {
            add(&mut sum, a.wrapping_shl(n) as u64);
        }
    }
    println!("wrapping_shl {:x}", sum);
}
fn overflowing_shl() {
    let mut sum = 0u64;
    for a in V {
        for n in SHIFTS {
            add(&mut sum, a.overflowing_shl(n).0 as u64);
            add(&mut sum, a.overflowing_shl(n).1 as u64);
        }
    }
    println!("overflowing_shl {:x}", sum);
}
fn wrapping_shr() {
    let mut sum = 0u64;
    for a in V {
        for n in SHIFTS {
            add(&mut sum, a.wrapping_shr(n) as u64);
        }
    }
    println!("wrapping_shr {:x}", sum);
}
fn overflowing_shr() {
    let mut sum = 0u64;
    for a in V {
        for n in SHIFTS {
            add(&mut sum, a.overflowing_shr(n).0 as u64);
            add(&mut sum, a.overflowing_shr(n).1 as u64);
        }
    }
    println!("overflowing_shr {:x}", sum);
}
fn powers() {
    let mut sum = 0u64;
    for a in V {
        for n in EXPS {
            add(&mut sum, a.wrapping_pow(n) as u64);
            add(&mut sum, a.saturating_pow(n) as u64);
            add(&mut sum, a.overflowing_pow(n).0 as u64);
            add(&mut sum, a.overflowing_pow(n).1 as u64);
        }
    }
    println!("powers {:x}", sum);
}
fn pow() {
    let mut sum = 0u64;
    for a in V {
        for n in EXPS {
            if !a.overflowing_pow(n).1 {
                add(&mut sum, a.pow(n) as u64);
            }
        }
    }
    println!("pow {:x}", sum);
}
fn negations() {
    let mut sum = 0u64;
    for a in V {
        add(&mut sum, a.wrapping_neg() as u64);
        add(&mut sum, a.overflowing_neg().0 as u64);
        add(&mut sum, a.overflowing_neg().1 as u64);
    }
    println!("negations {:x}", sum);
}
fn rotations() {
    let mut sum = 0u64;
    for a in V {
        for n in SHIFTS {
            add(&mut sum, a.rotate_left(n) as u64);
            add(&mut sum, a.rotate_right(n) as u64);
        }
    }
    println!("rotations {:x}", sum);
}
fn counts() {
    let mut sum = 0u64;
    for a in V {
        add(&mut sum, a.count_ones() as u64);
        add(&mut sum, a.count_zeros() as u64);
        add(&mut sum, a.leading_zeros() as u64);
        add(&mut sum, a.leading_ones() as u64);
        add(&mut sum, a.trailing_zeros() as u64);
        add(&mut sum, a.trailing_ones() as u64);
    }
    println!("counts {:x}", sum);
}
fn swaps() {
    let mut sum = 0u64;
    for a in V {
        add(&mut sum, a.swap_bytes() as u64);
        add(&mut sum, a.reverse_bits() as u64);
        add(&mut sum, a.to_be() as u64);
        add(&mut sum, a.to_le() as u64);
        add(&mut sum, i64::from_be(a) as u64);
        add(&mut sum, i64::from_le(a) as u64);
    }
    println!("swaps {:x}", sum);
}
fn bytes() {
    let mut sum = 0u64;
    for a in V {
        add(&mut sum, a.to_be_bytes()[0] as u64);
        add(&mut sum, a.to_le_bytes()[0] as u64);
        add(&mut sum, a.to_ne_bytes()[7] as u64);
        add(&mut sum, i64::from_be_bytes(a.to_be_bytes()) as u64);
        add(&mut sum, i64::from_le_bytes(a.to_be_bytes()) as u64);
        add(&mut sum, i64::from_ne_bytes(a.to_le_bytes()) as u64);
    }
    println!("bytes {:x}", sum);
}
fn roots() {
    let mut sum = 0u64;
    for a in V {
        if a >= 0 {
            add(&mut sum, a.isqrt() as u64);
        }
    }
    println!("roots {:x}", sum);
}
fn logs() {
    let mut sum = 0u64;
    for a in V {
        if a > 0 {
            add(&mut sum, a.ilog2() as u64);
            add(&mut sum, a.ilog10() as u64);
            add(&mut sum, a.ilog(3) as u64);
            add(&mut sum, a.ilog(2) as u64);
        }
    }
    println!("logs {:x}", sum);
}
fn ilog() {
    let mut sum = 0u64;
    for a in V {
        for b in V {
            if a > 0 && b > 1 {
                add(&mut sum, a.ilog(b) as u64);
            }
        }
    }
    println!("ilog {:x}", sum);
}
fn distances() {
    let mut sum = 0u64;
    for a in V {
        for b in V {
            add(&mut sum, a.abs_diff(b) as u64);
            add(&mut sum, a.midpoint(b) as u64);
        }
    }
    println!("distances {:x}", sum);
}
fn extremes() {
    let mut sum = 0u64;
    for a in V {
        for b in V {
            add(&mut sum, a.max(b) as u64);
            add(&mut sum, a.min(b) as u64);
            add(&mut sum, i64::max(a, b) as u64);
            add(&mut sum, std::cmp::max(a, b) as u64);
            add(&mut sum, std::cmp::min(a, b) as u64);
            add(&mut sum, b.clamp(a.min(b), a.max(b)) as u64);
            add(&mut sum, a.clamp(0, b.max(0)) as u64);
        }
    }
    println!("extremes {:x}", sum);
}
fn comparisons() {
    let mut sum = 0u64;
    for a in V {
        for b in V {
            add(&mut sum, a.eq(&b) as u64);
            add(&mut sum, a.ne(&b) as u64);
            add(&mut sum, a.lt(&b) as u64);
            add(&mut sum, a.le(&b) as u64);
            add(&mut sum, a.gt(&b) as u64);
            add(&mut sum, a.ge(&b) as u64);
            add(&mut sum, a.clone() as u64);
        }
    }
    println!("comparisons {:x}", sum);
}
fn signs() {
    let mut sum = 0u64;
    for a in V {
        add(&mut sum, a.signum() as u64);
        add(&mut sum, a.is_positive() as u64);
        add(&mut sum, a.is_negative() as u64);
        add(&mut sum, a.unsigned_abs() as u64);
        add(&mut sum, a.wrapping_abs() as u64);
        add(&mut sum, a.saturating_abs() as u64);
        add(&mut sum, a.saturating_neg() as u64);
        add(&mut sum, a.overflowing_abs().0 as u64);
        add(&mut sum, a.overflowing_abs().1 as u64);
        add(&mut sum, a.cast_unsigned() as u64);
    }
    println!("signs {:x}", sum);
}
fn abs() {
    let mut sum = 0u64;
    for a in V {
        if a != i64::MIN {
            add(&mut sum, a.abs() as u64);
        }
    }
    println!("abs {:x}", sum);
}
fn mixed() {
    let mut sum = 0u64;
    for a in V {
        for o in O {
            add(&mut sum, a.wrapping_add_unsigned(o) as u64);
            add(&mut sum, a.wrapping_sub_unsigned(o) as u64);
            add(&mut sum, a.saturating_add_unsigned(o) as u64);
            add(&mut sum, a.saturating_sub_unsigned(o) as u64);
            add(&mut sum, a.overflowing_add_unsigned(o).0 as u64);
            add(&mut sum, a.overflowing_add_unsigned(o).1 as u64);
            add(&mut sum, a.overflowing_sub_unsigned(o).0 as u64);
            add(&mut sum, a.overflowing_sub_unsigned(o).1 as u64);
        }
    }
    println!("mixed {:x}", sum);
}
fn main() {
    wrapping_add();
    saturating_add();
    overflowing_add();
    wrapping_sub();
    saturating_sub();
    overflowing_sub();
    wrapping_mul();
    saturating_mul();
    overflowing_mul();
    wrapping_div();
    overflowing_div();
    wrapping_rem();
    overflowing_rem();
    wrapping_div_euclid();
    overflowing_div_euclid();
    wrapping_rem_euclid();
    overflowing_rem_euclid();
    saturating_div();
    euclid();
    wrapping_shl();
    overflowing_shl();
    wrapping_shr();
    overflowing_shr();
    powers();
    pow();
    negations();
    rotations();
    counts();
    swaps();
    bytes();
    roots();
    logs();
    ilog();
    distances();
    extremes();
    comparisons();
    signs();
    abs();
    mixed();
}
