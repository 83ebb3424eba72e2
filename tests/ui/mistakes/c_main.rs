// a function as in C
int main() { return 0; }
