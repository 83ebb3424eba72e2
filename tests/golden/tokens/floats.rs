// Floats need a digit in front of the point, and behind it neither a name nor a second point.
1.0 1. 1.5e3 1e3 1E-3 2.5_0 1_e+2 1f32 1.0_f64 1e3f32 0e0
