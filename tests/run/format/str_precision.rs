// A precision truncates text, and counts chars rather than bytes.
fn main() {
    println!("[{:.3}] [{:.0}] [{:.9}]", "abcdef", "abc", "abc");
    println!("[{:6.2}] [{:>6.2}] [{:^6.2}]", "abcdef", "abcdef", "abcdef");
    println!("[{:.2}] [{:4}]", "éàü", "é");
    println!("[{:-<6.1}]", "日本");
    println!("[{:.1}] [{:3.0}]", true, false);
    println!("[{:.0}] [{:5.0}]", 'c', 'd');
}

// expect: [abc] [] [abc]
// expect: [ab    ] [    ab] [  ab  ]
// expect: [éà] [é   ]
// expect: [日-----]
// expect: [t] [   ]
// expect: [] [     ]
