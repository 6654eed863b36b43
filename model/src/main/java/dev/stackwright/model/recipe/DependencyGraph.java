package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.compose.Dependency;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who waits for whom. */
final class DependencyGraph {

    private final ComposeFile compose;

    DependencyGraph(ComposeFile compose) {
        this.compose = compose;
    }

    /** True when one service waits, directly or through others, for the other. */
    boolean reaches(String from, String to) {
        Deque<String> open = new ArrayDeque<>(List.of(from));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String name = open.pop();
            if (name.equals(to)) {
                return true;
            }
            if (seen.add(name)) {
                compose.service(name).ifPresent(service ->
                        service.dependencies().stream().map(Dependency::service).forEach(open::push));
            }
        }
        return false;
    }
}
