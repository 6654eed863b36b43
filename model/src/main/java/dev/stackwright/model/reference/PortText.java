package dev.stackwright.model.reference;

import dev.stackwright.model.reference.Format.Fault;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The one-line form of a published port: {@code [[ADDRESS:]HOST:]CONTAINER[/PROTOCOL]}. */
final class PortText {

    private static final String REMEDY = "Write HOST:CONTAINER, for example 8080:80.";
    private static final int HIGHEST = 65_535;
    private static final int MOST_DIGITS = 5;
    private static final int GROUPS = 4;
    private static final int HIGHEST_BYTE = 255;
    private static final Set<String> PROTOCOLS = Set.of("", "tcp", "udp", "sctp");

    /** A run of ports; null stands for what is none. */
    private record Ports(int first, int last) {

        int size() {
            return last - first + 1;
        }
    }

    private PortText() {
    }

    static Optional<Fault> fault(String text) {
        int lastColon = text.lastIndexOf(':');
        String end = text.substring(lastColon + 1);
        int slash = end.indexOf('/');
        String container = slash < 0 ? end : end.substring(0, slash);
        if (slash >= 0 && !PROTOCOLS.contains(end.substring(slash + 1).toLowerCase(Locale.ROOT))) {
            return Optional.of(new Fault("has an unknown protocol", "Write tcp, udp or sctp behind the slash."));
        }
        if (container.isEmpty()) {
            return Optional.of(new Fault("names no port of the container", REMEDY));
        }
        Ports inside = ports(container);
        if (inside == null || inside.first() == 0) {
            return Optional.of(new Fault("has '" + container + "' where the port of the container belongs", REMEDY));
        }
        return lastColon < 0 ? Optional.empty() : outsideFault(text.substring(0, lastColon), inside);
    }

    private static Optional<Fault> outsideFault(String outside, Ports inside) {
        int colon = outside.lastIndexOf(':');
        String host = outside.substring(colon + 1);
        if (!host.isEmpty()) {
            Ports published = ports(host);
            if (published == null) {
                return Optional.of(new Fault("has '" + host + "' where the port of the host belongs", REMEDY));
            }
            if (inside.size() > 1 && published.size() != inside.size()) {
                return Optional.of(new Fault("has ranges of different lengths",
                        "Give as many ports of the host as of the container."));
            }
        }
        String address = colon < 0 ? "" : outside.substring(0, colon);
        return address.isEmpty() || isAddress(address) ? Optional.empty()
                : Optional.of(new Fault("has '" + address + "' where an address belongs",
                        "Write an IP address, with brackets around one of version 6."));
    }

    private static Ports ports(String text) {
        int dash = text.indexOf('-');
        int first = port(dash < 0 ? text : text.substring(0, dash));
        int last = dash < 0 ? first : port(text.substring(dash + 1));
        return first < 0 || last < first ? null : new Ports(first, last);
    }

    /** The port, or -1 for what is none. */
    private static int port(String text) {
        boolean isNumber = !text.isEmpty() && Numerals.digitsEnd(text, 0) == text.length();
        String digits = isNumber ? withoutZeros(text) : "";
        int value = digits.isEmpty() || digits.length() > MOST_DIGITS ? -1 : Integer.parseInt(digits);
        return value > HIGHEST ? -1 : value;
    }

    private static String withoutZeros(String digits) {
        int i = 0;
        while (i < digits.length() - 1 && digits.charAt(i) == '0') {
            i++;
        }
        return digits.substring(i);
    }

    private static boolean isAddress(String text) {
        if (text.startsWith("[")) {
            return text.endsWith("]") && text.indexOf(':') > 0;
        }
        String[] groups = text.split("\\.", -1);
        for (String group : groups) {
            int value = group.length() > 3 ? -1 : port(group);
            if (value < 0 || value > HIGHEST_BYTE) {
                return false;
            }
        }
        return groups.length == GROUPS;
    }
}
