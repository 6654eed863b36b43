package dev.stackwright.app.canvas;

import dev.stackwright.model.catalog.ServiceKind;
import java.util.Optional;

/** How far a kind of service stands behind the users: what stands before asks what stands behind. */
enum Tier {

    ENTRY, FACE, LOGIC, BEHIND;

    static Optional<Tier> of(ServiceKind kind) {
        switch (kind) {
            case GATEWAY:
                return Optional.of(ENTRY);
            case WEB:
                return Optional.of(FACE);
            case SERVICE, WORKER:
                return Optional.of(LOGIC);
            case DATABASE, CACHE, QUEUE, STORAGE, IDENTITY, AI:
                return Optional.of(BEHIND);
            default:
                return Optional.empty();
        }
    }

    /**
     * True where the first of two asks the second, false where it is the other way round.
     *
     * @return empty where neither asks the other as a rule
     */
    static Optional<Boolean> order(ServiceKind there, ServiceKind added) {
        Optional<Tier> first = of(there);
        Optional<Tier> second = of(added);
        if (first.isEmpty() || second.isEmpty() || first.get() == BEHIND && second.get() == BEHIND) {
            return Optional.empty();
        }
        return Optional.of(first.get().compareTo(second.get()) <= 0);
    }
}
