package dev.stackwright.model.design;

/** A value of another kind than its field holds. Never leaves the store. */
final class WrongJson extends RuntimeException {

    private final transient String pointer;
    private final transient String expected;

    /**
     * @param pointer  JSON pointer of the value
     * @param expected what should stand there, with its article
     */
    WrongJson(String pointer, String expected) {
        super(pointer + " is not " + expected, null, false, false);
        this.pointer = pointer;
        this.expected = expected;
    }

    String pointer() {
        return pointer;
    }

    /** The value as people say it: {@code positions > services/web > x}. */
    String name() {
        return pointer.isEmpty()
                ? "The file"
                : pointer.substring(1).replace("/", " > ").replace("~1", "/").replace("~0", "~");
    }

    String expected() {
        return expected;
    }
}
