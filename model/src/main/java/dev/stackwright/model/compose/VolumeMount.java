package dev.stackwright.model.compose;

import dev.stackwright.model.text.Range;
import java.util.Optional;

/**
 * One entry of a service's {@code volumes}, texts as written with variables unresolved.
 *
 * @param type     what is mounted
 * @param source   volume name or host path; empty for an anonymous volume and for tmpfs
 * @param target   path in the container
 * @param readOnly true when the container may not write to it
 * @param range    the item in the text
 * @param origin   where it comes from
 */
public record VolumeMount(Type type, Optional<String> source, String target, boolean readOnly, Range range,
                          Origin origin) {

    /** The mount types of the Compose Specification that the studio tells apart. */
    public enum Type {
        VOLUME, BIND, TMPFS, OTHER
    }

    /** A mount in its one-line form. */
    public static VolumeMount ofLine(String text, Range range) {
        return ShortSyntax.mount(text, range, Origin.own(range));
    }

    /** True where it is mounted at that path, a slash at its end left out. */
    public boolean isAt(String path) {
        return place().equals(path);
    }

    /** The path in the container without a slash at its end. */
    public String place() {
        return target.length() > 1 && target.endsWith("/") ? target.substring(0, target.length() - 1) : target;
    }

    /** The top-level volume that is mounted; empty for any other kind of mount. */
    public Optional<String> volumeName() {
        return type == Type.VOLUME ? source : Optional.empty();
    }
}
