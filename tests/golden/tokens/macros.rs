// A name in front of `!` and a bracket is a macro's; in front of `!=` it is not.
println!("x") assert ! (x) panic![] vec!{} other!(1) x != 1 x !y print!
