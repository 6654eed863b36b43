package dev.stackwright.model.catalog;

/**
 * The variable a service gets when it is connected to a technology.
 *
 * @param name    for example {@code DATABASE_URL}
 * @param pattern its value, with {@code {host}} for the service's name; secrets are variables in it
 */
public record ConnectionVariable(String name, String pattern) {

    static ConnectionVariable of(DataEntry entry) {
        entry.allowing("variable", "value");
        return new ConnectionVariable(entry.text("variable"), entry.text("value"));
    }

    /** The value for a service of that name. */
    public String valueFor(String service) {
        return pattern.replace("{host}", service);
    }
}
