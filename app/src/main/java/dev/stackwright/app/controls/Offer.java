package dev.stackwright.app.controls;

/**
 * One thing that is offered to be chosen.
 *
 * @param value what is written then
 * @param words what people call it
 */
public record Offer(String value, String words) {

    /** Something that is called what it is. */
    public static Offer of(String value) {
        return new Offer(value, value);
    }
}
