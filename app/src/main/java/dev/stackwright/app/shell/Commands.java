package dev.stackwright.app.shell;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All commands of the window by id, in the order they were added. */
public final class Commands {

    private final Map<String, Command> byId = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when a command of that id is there already */
    public Command add(Command command) {
        if (byId.putIfAbsent(command.id(), command) != null) {
            throw new IllegalArgumentException("two commands called " + command.id());
        }
        return command;
    }

    /** @throws IllegalArgumentException when there is no command of that id */
    public Command get(String id) {
        Command found = byId.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no command " + id);
        }
        return found;
    }

    public Collection<Command> all() {
        return List.copyOf(byId.values());
    }
}
