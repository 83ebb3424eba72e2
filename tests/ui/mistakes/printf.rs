// printf as a function
fn main() {
    printf("%d\n", 5);
}
