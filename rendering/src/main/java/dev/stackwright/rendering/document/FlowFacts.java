package dev.stackwright.rendering.document;

import java.util.List;

/**
 * What goes from one element to another.
 *
 * @param from        name of a service, person or external system
 * @param to          likewise
 * @param kinds       how it is known: {@code dependency}, {@code host}, {@code flow}
 * @param condition   what the dependency waits for, in words; empty where there is none
 * @param description what for; empty where nobody has said it
 * @param protocol    empty where nobody has said it
 * @param manner      {@code synchronous}, {@code asynchronous}, or empty where nobody has said it
 * @param encrypted   {@code encrypted}, {@code not encrypted}, or empty where nobody has said it
 * @param dataClasses titles of the classes of data it carries
 */
public record FlowFacts(String from, String to, List<String> kinds, String condition, String description,
                        String protocol, String manner, String encrypted, List<String> dataClasses) {

    public FlowFacts {
        kinds = List.copyOf(kinds);
        dataClasses = List.copyOf(dataClasses);
    }
}
