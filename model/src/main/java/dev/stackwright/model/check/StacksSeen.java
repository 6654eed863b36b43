package dev.stackwright.model.check;

import java.util.ArrayList;
import java.util.List;

/**
 * What lay around the services when they were last looked at, once for each: two that say the same are one object, so
 * that whoever keeps them compares by identity and not a hundred times over.
 */
final class StacksSeen {

    private final int most;
    /** The newest first; replaced as a whole, since several threads may ask. */
    private volatile List<Surroundings.Stack> stacks = List.of();

    /** @param most how many are remembered */
    StacksSeen(int most) {
        this.most = most;
    }

    /** The very object that was asked for before, where it says the same. */
    Surroundings.Stack known(Surroundings.Stack stack) {
        List<Surroundings.Stack> before = stacks;
        Surroundings.Stack known = before.stream().filter(stack::equals).findFirst().orElse(stack);
        if (before.isEmpty() || before.get(0) != known) {
            List<Surroundings.Stack> now = new ArrayList<>(List.of(known));
            before.stream().filter(each -> each != known).limit(most - 1L).forEach(now::add);
            stacks = List.copyOf(now);
        }
        return known;
    }
}
