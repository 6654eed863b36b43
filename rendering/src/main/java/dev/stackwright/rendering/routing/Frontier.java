package dev.stackwright.rendering.routing;

import java.util.Arrays;

/** A binary heap of states by cost; of equal costs the one added first comes out first, so ways are repeatable. */
final class Frontier {

    private double[] costs = new double[256];
    private int[] states = new int[256];
    private long[] order = new long[256];
    private int size;
    private long added;

    boolean isEmpty() {
        return size == 0;
    }

    void add(int state, double cost) {
        if (size == states.length) {
            costs = Arrays.copyOf(costs, size * 2);
            states = Arrays.copyOf(states, size * 2);
            order = Arrays.copyOf(order, size * 2);
        }
        int at = size++;
        long number = added++;
        while (at > 0 && isLess(cost, number, (at - 1) / 2)) {
            copy((at - 1) / 2, at);
            at = (at - 1) / 2;
        }
        put(at, state, cost, number);
    }

    int removeLeast() {
        int least = states[0];
        size--;
        int state = states[size];
        double cost = costs[size];
        long number = order[size];
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && isLess(costs[child + 1], order[child + 1], child)) {
                child++;
            }
            if (isLess(cost, number, child)) {
                break;
            }
            copy(child, at);
            at = child;
        }
        put(at, state, cost, number);
        return least;
    }

    private boolean isLess(double cost, long number, int other) {
        return cost < costs[other] || cost == costs[other] && number < order[other];
    }

    private void copy(int from, int to) {
        put(to, states[from], costs[from], order[from]);
    }

    private void put(int at, int state, double cost, long number) {
        states[at] = state;
        costs[at] = cost;
        order[at] = number;
    }
}
