package dev.stackwright.model.compose;

import dev.stackwright.model.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The one-line forms of ports and volumes. Colons inside {@code ${…}} and {@code […]} do not separate. */
final class ShortSyntax {

    private ShortSyntax() {
    }

    /** {@code [[IP:][HOST]:]CONTAINER[/PROTOCOL]}. */
    static Port port(String text, Range range, Origin origin) {
        List<String> parts = split(text);
        String last = parts.get(parts.size() - 1);
        int slash = last.lastIndexOf('/');
        String target = slash < 0 ? last : last.substring(0, slash);
        String protocol = slash < 0 ? "tcp" : last.substring(slash + 1);
        Optional<String> published = parts.size() < 2 ? Optional.empty()
                : Optional.of(parts.get(parts.size() - 2)).filter(p -> !p.isEmpty());
        Optional<String> hostIp = parts.size() < 3 ? Optional.empty()
                : Optional.of(String.join(":", parts.subList(0, parts.size() - 2)));
        return new Port(published, target, hostIp, protocol, range, origin);
    }

    /** {@code [SOURCE:]TARGET[:MODE]}. */
    static VolumeMount mount(String text, Range range, Origin origin) {
        List<String> parts = new ArrayList<>(split(text));
        if (parts.size() > 1 && parts.get(0).matches("[A-Za-z]") && parts.get(1).matches("[\\\\/].*")) {
            parts.set(0, parts.get(0) + ":" + parts.remove(1));
        }
        if (parts.size() == 1) {
            return new VolumeMount(VolumeMount.Type.VOLUME, Optional.empty(), parts.get(0), false, range, origin);
        }
        String source = parts.get(0);
        boolean readOnly = parts.size() > 2 && List.of(parts.get(2).split(",")).contains("ro");
        VolumeMount.Type type = isPath(source) ? VolumeMount.Type.BIND : VolumeMount.Type.VOLUME;
        return new VolumeMount(type, Optional.of(source), parts.get(1), readOnly, range, origin);
    }

    private static boolean isPath(String source) {
        String resolved = Interpolation.withDefaults(source);
        return resolved.startsWith(".") || resolved.startsWith("/") || resolved.startsWith("~")
                || resolved.startsWith("\\") || resolved.matches("[A-Za-z]:[\\\\/].*")
                || resolved.isEmpty() && source.startsWith("$");
    }

    static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            } else if (c == ':' && depth <= 0) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}
