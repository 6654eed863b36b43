package dev.stackwright.model.design;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What flows along an edge.
 *
 * @param description one line; empty where nothing was written
 * @param protocol    for example {@code HTTPS} or {@code AMQP}
 * @param synchronous whether the caller waits for the answer
 * @param encrypted   whether the transport is encrypted
 * @param dataClasses classes of the data that flows
 */
public record EdgeMeaning(Optional<String> description, Optional<String> protocol, Optional<Boolean> synchronous,
                          Optional<Boolean> encrypted, SortedSet<DataClass> dataClasses) {

    public EdgeMeaning {
        dataClasses = Collections.unmodifiableSortedSet(new TreeSet<>(dataClasses));
    }
}
