// Width and precision taken from arguments.
fn main() {
    let w = 8;
    let p = 2;
    println!("[{:w$}] [{:<w$}] [{:^w$.p$}]", 5, 6, 7.12345);
    println!("[{:1$}] [{:.*}] [{:2$}]", 5, 6, 3, 1.23456);
    println!("[{:>width$.prec$}]", 3.14159, width = 10, prec = 3);
    println!("[{:.*}]", 3, "abcdef");
    println!("[{0:1$.2$}]", 2.5, 7, 1);
    println!("[{:.1$}]", "truncate", 4);
    println!("[{:08.*}]", 2, -1.5);
    println!("[{w:w$}]");
    let wide = 0usize;
    println!("[{:wide$}] [{:>1$}]", "none", 0);
}

// expect: [       5] [6       ] [  7.12  ]
// expect: [     5] [3] [1.23456]
// expect: [     3.142]
// expect: [abc]
// expect: [    2.5]
// expect: [trun]
// expect: [-0001.50]
// expect: [       8]
// expect: [none] [0]
