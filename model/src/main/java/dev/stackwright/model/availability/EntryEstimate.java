package dev.stackwright.model.availability;

/**
 * How available the stack is for those who come in through one service.
 *
 * @param chain   the entry and what it needs, as a tree
 * @param product the same as factors
 */
public record EntryEstimate(Chain chain, Product product) {

    /** The service that is reached from outside. */
    public String name() {
        return chain.part().name();
    }
}
