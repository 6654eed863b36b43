package dev.stackwright.model.catalog;

import java.util.List;
import java.util.Optional;

/**
 * What a service does in a {@link Pattern}, and what gives it away in a compose file.
 *
 * @param id        stable id, for example {@code cache}
 * @param name      as people call it, inside a sentence
 * @param products  names of recognised images that play it
 * @param words     words in names of services with an image of their own
 * @param variables words of variables that name one outside of the stack
 * @param sign      what else gives it away
 */
public record ServiceRole(String id, String name, List<String> products, List<String> words, List<String> variables,
                          Optional<Sign> sign) {

    /** What gives a role away besides images and names. */
    public enum Sign {
        /** It is built from source, reaches a store, and no word says what it is. */
        BUILT,
        /** It reserves GPUs. */
        GPU,
        /** It is named like a web client and reaches the database itself, or is built and listens where pages are. */
        ENTRY,
        /** A database that is named or started as a follower. */
        FOLLOWER,
        /** A database whose changes are captured, and which no worker reaches. */
        CAPTURED,
        /** It has a database to itself, beside others that have one. */
        PARTED,
        /** An image of one's own that publishes a port, of which nothing more can be said. */
        OTHER
    }

    public ServiceRole {
        products = List.copyOf(products);
        words = List.copyOf(words);
        variables = List.copyOf(variables);
    }

    static ServiceRole of(DataEntry entry) {
        entry.allowing("id", "name", "products", "words", "variables", "sign");
        return new ServiceRole(entry.text("id"), entry.text("name"), entry.texts("products"), entry.texts("words"),
                entry.texts("variables"),
                entry.optionalText("sign").map(sign -> Words.of(entry, "sign", Sign.values())));
    }
}
