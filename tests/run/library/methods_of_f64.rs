// Every method of f64: the bits of the results.

const V: [f64; 43] = [
    0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, -1.5, 2.5, -2.5, 0.1, -0.1, 0.3, 3.0, -3.0, 7.0, 10.0, -10.0, 100.0, 0.001, 1e-7, 1e10,
    -1e10, 3.14159, 2.71828, 0.7853981633974483, 1.5707963267948966, -1.5707963267948966, 123456.789, -9876.54321, 0.999999, 1.000001, 1e30, 1.7e308, 1e-310, 5e-324,
    f64::INFINITY, f64::NEG_INFINITY, f64::NAN, f64::EPSILON, f64::MIN_POSITIVE, f64::MAX, f64::MIN,
];
const EXPS: [i32; 14] = [0, 1, -1, 2, -2, 3, -3, 5, 7, 10, -10, 31, 100, i32::MIN];

fn bits(x: f64) -> u64 {
    if x.is_nan() { 77 } else { x.to_bits() as u64 }
}

fn add(sum: &mut u64, value: u64) {
    *sum = sum.wrapping_mul(1099511628211).wrapping_add(value) ^ (*sum >> 29);
}


fn test_floor() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.floor()));
        }
    }
    println!("floor {:x}", sum);
}

fn test_ceil() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.ceil()));
        }
    }
    println!("ceil {:x}", sum);
}

fn test_round() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.round()));
        }
    }
    println!("round {:x}", sum);
}

fn test_trunc() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.trunc()));
        }
    }
    println!("trunc {:x}", sum);
}

fn test_sqrt() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.sqrt()));
        }
    }
    println!("sqrt {:x}", sum);
}

fn test_cbrt() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.cbrt()));
        }
    }
    println!("cbrt {:x}", sum);
}

fn test_sin() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.sin()));
        }
    }
    println!("sin {:x}", sum);
}

fn test_cos() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.cos()));
        }
    }
    println!("cos {:x}", sum);
}

fn test_tan() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.tan()));
        }
    }
    println!("tan {:x}", sum);
}

fn test_asin() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.asin()));
        }
    }
    println!("asin {:x}", sum);
}

fn test_acos() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.acos()));
        }
    }
    println!("acos {:x}", sum);
}

fn test_atan() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.atan()));
        }
    }
    println!("atan {:x}", sum);
}

fn test_sinh() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.sinh()));
        }
    }
    println!("sinh {:x}", sum);
}

fn test_cosh() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.cosh()));
        }
    }
    println!("cosh {:x}", sum);
}

fn test_tanh() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.tanh()));
        }
    }
    println!("tanh {:x}", sum);
}

fn test_exp() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.exp()));
        }
    }
    println!("exp {:x}", sum);
}

fn test_exp2() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.exp2()));
        }
    }
    println!("exp2 {:x}", sum);
}

fn test_exp_m1() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.exp_m1()));
        }
    }
    println!("exp_m1 {:x}", sum);
}

fn test_ln() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.ln()));
        }
    }
    println!("ln {:x}", sum);
}

fn test_ln_1p() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.ln_1p()));
        }
    }
    println!("ln_1p {:x}", sum);
}

fn test_log2() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.log2()));
        }
    }
    println!("log2 {:x}", sum);
}

fn test_log10() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.log10()));
        }
    }
    println!("log10 {:x}", sum);
}

fn test_abs() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.abs()));
        }
    }
    println!("abs {:x}", sum);
}

fn test_signum() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.signum()));
        }
    }
    println!("signum {:x}", sum);
}

fn test_recip() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.recip()));
        }
    }
    println!("recip {:x}", sum);
}

fn test_to_degrees() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.to_degrees()));
        }
    }
    println!("to_degrees {:x}", sum);
}

fn test_to_radians() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.to_radians()));
        }
    }
    println!("to_radians {:x}", sum);
}

fn test_fract() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.fract()));
        }
    }
    println!("fract {:x}", sum);
}

fn test_round_ties_even() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.round_ties_even()));
        }
    }
    println!("round_ties_even {:x}", sum);
}

fn test_asinh() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.asinh()));
        }
    }
    println!("asinh {:x}", sum);
}

fn test_acosh() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.acosh()));
        }
    }
    println!("acosh {:x}", sum);
}

fn test_atanh() {
    let mut sum = 0u64;
    for x in V {
        for k in 0..20 {
            let x = x * (1.0 + k as f64 * 0.037);
            add(&mut sum, bits(x.atanh()));
        }
    }
    println!("atanh {:x}", sum);
}

fn test_powf() {
    let mut sum = 0u64;
    for x in V {
        for y in V {
            add(&mut sum, bits(x.powf(y)));
        }
    }
    println!("powf {:x}", sum);
}

fn test_atan2() {
    let mut sum = 0u64;
    for x in V {
        for y in V {
            add(&mut sum, bits(x.atan2(y)));
        }
    }
    println!("atan2 {:x}", sum);
}

fn test_hypot() {
    let mut sum = 0u64;
    for x in V {
        for y in V {
            add(&mut sum, bits(x.hypot(y)));
        }
    }
    println!("hypot {:x}", sum);
}

fn test_copysign() {
    let mut sum = 0u64;
    for x in V {
        for y in V {
            add(&mut sum, bits(x.copysign(y)));
        }
    }
    println!("copysign {:x}", sum);
}

fn test_rem_euclid() {
    let mut sum = 0u64;
    for x in V {
        for y in V {
            add(&mut sum, bits(x.rem_euclid(y)));
        }
    }
    println!("rem_euclid {:x}", sum);
}

fn test_div_euclid() {
    let mut sum = 0u64;
    for x in V {
        for y in V {
            add(&mut sum, bits(x.div_euclid(y)));
        }
    }
    println!("div_euclid {:x}", sum);
}

fn test_log() {
    let mut sum = 0u64;
    for x in V {
        for y in V {
            add(&mut sum, bits(x.log(y)));
        }
    }
    println!("log {:x}", sum);
}

fn test_midpoint() {
    let mut sum = 0u64;
    for x in V {
        for y in V {
            add(&mut sum, bits(x.midpoint(y)));
        }
    }
    println!("midpoint {:x}", sum);
}

fn test_min_max() {
    let mut sum = 0u64;
    for x in V {
        for y in V {
            if x != y {
                add(&mut sum, bits(x.min(y)));
                add(&mut sum, bits(x.max(y)));
                add(&mut sum, bits(f64::max(y, x)));
            }
        }
    }
    println!("min_max {:x}", sum);
}

fn test_powi() {
    let mut sum = 0u64;
    for x in V {
        for n in EXPS {
            add(&mut sum, bits(x.powi(n)));
        }
    }
    println!("powi {:x}", sum);
}

fn test_mul_add() {
    let mut sum = 0u64;
    for x in V {
        for y in V {
            add(&mut sum, bits(x.mul_add(y, 1.5)));
            add(&mut sum, bits(x.mul_add(y, x)));
        }
    }
    println!("mul_add {:x}", sum);
}

fn test_clamp() {
    let mut sum = 0u64;
    for x in V {
        for y in V {
            if !y.is_nan() {
                add(&mut sum, bits(x.clamp(y, y + 1.0)));
            }
        }
    }
    println!("clamp {:x}", sum);
}

fn test_sin_cos() {
    let mut sum = 0u64;
    for x in V {
        add(&mut sum, bits(x.sin_cos().0));
        add(&mut sum, bits(x.sin_cos().1));
    }
    println!("sin_cos {:x}", sum);
}

fn test_predicates() {
    let mut sum = 0u64;
    for x in V {
        add(&mut sum, x.is_nan() as u64);
        add(&mut sum, x.is_finite() as u64);
        add(&mut sum, x.is_infinite() as u64);
        add(&mut sum, x.is_normal() as u64);
        add(&mut sum, x.is_subnormal() as u64);
    }
    println!("predicates {:x}", sum);
}

fn test_signs() {
    let mut sum = 0u64;
    for x in V {
        if !x.is_nan() {
            add(&mut sum, x.is_sign_positive() as u64);
            add(&mut sum, x.is_sign_negative() as u64);
        }
    }
    println!("signs {:x}", sum);
}

fn test_bit_patterns() {
    let mut sum = 0u64;
    for x in V {
        if !x.is_nan() {
            add(&mut sum, x.to_bits() as u64);
            add(&mut sum, bits(f64::from_bits(x.to_bits())));
            add(&mut sum, x.to_be_bytes()[0] as u64);
            add(&mut sum, x.to_le_bytes()[0] as u64);
            add(&mut sum, x.to_ne_bytes()[7] as u64);
            add(&mut sum, bits(f64::from_be_bytes(x.to_be_bytes())));
            add(&mut sum, bits(f64::from_le_bytes(x.to_le_bytes())));
            add(&mut sum, bits(f64::from_ne_bytes(x.to_be_bytes())));
        }
    }
    println!("bit_patterns {:x}", sum);
}

fn main() {
    test_floor();
    test_ceil();
    test_round();
    test_trunc();
    test_sqrt();
    test_cbrt();
    test_sin();
    test_cos();
    test_tan();
    test_asin();
    test_acos();
    test_atan();
    test_sinh();
    test_cosh();
    test_tanh();
    test_exp();
    test_exp2();
    test_exp_m1();
    test_ln();
    test_ln_1p();
    test_log2();
    test_log10();
    test_abs();
    test_signum();
    test_recip();
    test_to_degrees();
    test_to_radians();
    test_fract();
    test_round_ties_even();
    test_asinh();
    test_acosh();
    test_atanh();
    test_powf();
    test_atan2();
    test_hypot();
    test_copysign();
    test_rem_euclid();
    test_div_euclid();
    test_log();
    test_midpoint();
    test_min_max();
    test_powi();
    test_mul_add();
    test_clamp();
    test_sin_cos();
    test_predicates();
    test_signs();
    test_bit_patterns();
}
