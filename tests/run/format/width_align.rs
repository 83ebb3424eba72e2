// Width, alignment and fill for numbers, text, bool and char.
fn main() {
    println!("[{:5}] [{:<5}] [{:^5}] [{:>5}]", 42, 42, 42, 42);
    println!("[{:5}] [{:<5}] [{:^5}] [{:>5}]", "ab", "ab", "ab", "ab");
    println!("[{:6}] [{:>6}] [{:^7}]", true, false, true);
    println!("[{:3}] [{:>3}] [{:^3}]", 'x', 'x', 'x');
    println!("[{:*^9}] [{:->9}] [{:#<9}]", "mid", 7, 1.5);
    println!("[{:1}] [{:0}] [{:2}]", 12345, 7, "long");
    println!("[{:é^6}] [{:🦀<4}]", "é", 'a');
    println!("[{:<<4}] [{:>>4}] [{:^^4}]", 1, 2, 3);
    println!("[{: ^4}] [{:}>4}]", 5, 6);
}

// expect: [   42] [42   ] [ 42  ] [   42]
// expect: [ab   ] [ab   ] [ ab  ] [   ab]
// expect: [true  ] [ false] [ true  ]
// expect: [x  ] [  x] [ x ]
// expect: [***mid***] [--------7] [1.5######]
// expect: [12345] [7] [long]
// expect: [éééééé] [a🦀🦀🦀]
// expect: [1<<<] [>>>2] [^3^^]
// expect: [ 5  ] [}}}6]
