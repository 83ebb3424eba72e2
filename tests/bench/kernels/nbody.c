/* Structs in an array: the giant planets around the sun. */
#include <math.h>
#include <stdio.h>

typedef struct Body {
    double x, y, z, vx, vy, vz, mass;
} Body;

enum { COUNT = 5 };

static void advance(Body *bodies, double dt)
{
    for (int i = 0; i < COUNT; i++) {
        Body *a = &bodies[i];
        for (int j = i + 1; j < COUNT; j++) {
            Body *b = &bodies[j];
            double dx = a->x - b->x;
            double dy = a->y - b->y;
            double dz = a->z - b->z;
            double squared = dx * dx + dy * dy + dz * dz;
            double force = dt / (squared * sqrt(squared));
            double mi = a->mass * force, mj = b->mass * force;
            a->vx -= dx * mj;
            a->vy -= dy * mj;
            a->vz -= dz * mj;
            b->vx += dx * mi;
            b->vy += dy * mi;
            b->vz += dz * mi;
        }
    }
    for (int i = 0; i < COUNT; i++) {
        Body *a = &bodies[i];
        a->x += dt * a->vx;
        a->y += dt * a->vy;
        a->z += dt * a->vz;
    }
}

static double energy(const Body *bodies)
{
    double sum = 0.0;
    for (int i = 0; i < COUNT; i++) {
        Body b = bodies[i];
        sum += 0.5 * b.mass * (b.vx * b.vx + b.vy * b.vy + b.vz * b.vz);
        for (int j = i + 1; j < COUNT; j++) {
            double dx = b.x - bodies[j].x;
            double dy = b.y - bodies[j].y;
            double dz = b.z - bodies[j].z;
            sum -= b.mass * bodies[j].mass / sqrt(dx * dx + dy * dy + dz * dz);
        }
    }
    return sum;
}

int main(void)
{
    Body bodies[COUNT] = {
        {0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.5},
        {4.84, -1.16, -0.1, 0.61, 2.81, -0.02, 0.037},
        {8.34, 4.12, -0.4, -1.01, 1.82, 0.008, 0.011},
        {12.9, -15.1, -0.22, 1.08, 0.86, -0.01, 0.0017},
        {15.4, -25.9, 0.18, 0.98, 0.59, -0.03, 0.002},
    };
    printf("%.9f\n", energy(bodies));
    for (int i = 0; i < 400000; i++) {
        advance(bodies, 0.01);
    }
    printf("%.9f\n", energy(bodies));
    return 0;
}
