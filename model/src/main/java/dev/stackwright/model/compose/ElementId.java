package dev.stackwright.model.compose;

/**
 * What an element is called across all views and in the design file: section and name, {@code services/web}.
 */
public record ElementId(String section, String name) implements Comparable<ElementId> {

    public static final String SERVICES = "services";

    public static ElementId service(String name) {
        return new ElementId(SERVICES, name);
    }

    /**
     * Reads {@code section/name}; a name may hold further slashes.
     *
     * @throws IllegalArgumentException when there is no slash
     */
    public static ElementId parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 1) {
            throw new IllegalArgumentException("not an element id: " + text);
        }
        return new ElementId(text.substring(0, slash), text.substring(slash + 1));
    }

    public boolean isService() {
        return section.equals(SERVICES);
    }

    @Override
    public int compareTo(ElementId other) {
        int bySection = section.compareTo(other.section);
        return bySection != 0 ? bySection : name.compareTo(other.name);
    }

    /** Drawings ask for it thousands of times a frame, and the one of a record costs several times as much. */
    @Override
    public int hashCode() {
        return 31 * section.hashCode() + name.hashCode();
    }

    @Override
    public String toString() {
        return section + "/" + name;
    }
}
