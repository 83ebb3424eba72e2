// print without parentheses
fn main() {
    print "hello";
}
