package dev.stackwright.rendering.diagram;

/**
 * What a node owes to another file than the one that is drawn.
 *
 * @param kind how the file comes in
 * @param file its name, as people of the project call it
 */
public record NodeOrigin(Kind kind, String file) {

    /** Ways by which another file takes part. */
    public enum Kind {
        /** The service is defined there; the file is included. */
        INCLUDED,
        /** The service is defined there; the file is merged over the one that is drawn. */
        OVERRIDE,
        /** The service is defined there; the file that is drawn is merged over that one. */
        BASE,
        /** The service stands in the file that is drawn and extends one of that file. */
        EXTENDS,
        /** The service stands in the file that is drawn and is changed by that file, which is merged over it. */
        OVERRIDDEN
    }

    /** True where the file that is drawn does not have the service. */
    public boolean isForeign() {
        return kind == Kind.INCLUDED || kind == Kind.OVERRIDE || kind == Kind.BASE;
    }

    /** The same for a service that the drawn file says something of as well. */
    NodeOrigin ofOwn() {
        return isForeign() ? new NodeOrigin(Kind.EXTENDS, file) : this;
    }
}
