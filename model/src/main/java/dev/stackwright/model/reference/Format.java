package dev.stackwright.model.reference;

import dev.stackwright.model.catalog.DataEntry;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How a text must be written, as Docker Compose reads it once variables are replaced. */
public enum Format {
    FLAG(text -> fault(isFlag(text), "must be true or false", "Write true or false.")),
    WHOLE(text -> fault(Numerals.isWhole(text), "must be a whole number", "Write digits only.")),
    DECIMAL(text -> fault(Numerals.isDecimal(text), "must be a number",
            "Write digits with a dot, for example 0.5.")),
    DURATION(text -> fault(Numerals.isDuration(text), "must be a length of time",
            "Give every number its unit, us, ms, s, m or h: 1m30s.")),
    BYTES(text -> fault(Numerals.isBytes(text), "must be an amount of memory",
            "Write a number with b, k, m, g or t: 512m.")),
    EVERY_DURATION(text -> fault(text.startsWith("every_") && Numerals.isPeriod(text.substring(6)),
            "must be a policy or an interval", "Write one of the policies, or every_ with a time: every_12h.")),
    EXTRA_HOST(text -> fault(text.indexOf('=') > 0 || text.indexOf(':') > 0, "must be a host with its address",
            "Join host and address by an equals sign: db=10.0.0.5.")),
    PAIR(text -> fault(text.indexOf('=') > 0, "must be a name with its value", "Join the two by an equals sign: a=b.")),
    DEVICE(text -> fault(text.chars().filter(c -> c == ':').count() < 3, "has too many colons",
            "Write HOST:CONTAINER:PERMISSIONS, or the parts by name.")),
    MOUNT(MountText::fault),
    PORT(PortText::fault);

    private static final Set<String> FLAGS = Set.of("true", "yes", "y", "on", "false", "no", "n", "off");

    private final Function<String, Optional<Fault>> test;

    Format(Function<String, Optional<Fault>> test) {
        this.test = test;
    }

    /**
     * What is wrong with a text.
     *
     * @param reason the end of a sentence that begins with the place: {@code must be a number}
     * @param remedy what to write instead, one sentence
     */
    public record Fault(String reason, String remedy) {
    }

    /** What is wrong with the text; empty where nothing is. */
    public Optional<Fault> fault(String text) {
        return test.apply(text);
    }

    static Format of(DataEntry entry, String id) {
        for (Format format : values()) {
            if (format.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(id)) {
                return format;
            }
        }
        throw entry.bad("format", "is unknown: " + id);
    }

    private static boolean isFlag(String text) {
        return FLAGS.contains(text.toLowerCase(Locale.ROOT));
    }

    private static Optional<Fault> fault(boolean fits, String reason, String remedy) {
        return fits ? Optional.empty() : Optional.of(new Fault(reason, remedy));
    }
}
