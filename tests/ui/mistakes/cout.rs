// cout as in C++
fn main() {
    cout << "hello";
}
