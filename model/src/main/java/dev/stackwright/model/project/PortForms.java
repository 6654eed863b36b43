package dev.stackwright.model.project;

import dev.stackwright.model.project.ResolvedScalar.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The short forms of {@code ports} in the long form, a range as one entry a port. */
final class PortForms {

    private static final int HIGHEST = 65_535;

    private final Resolution run;

    PortForms(Resolution run) {
        this.run = run;
    }

    ResolvedNode longForm(ResolvedNode node) {
        if (!(node instanceof ResolvedSequence sequence)) {
            return node;
        }
        List<ResolvedNode> ports = new ArrayList<>(sequence.items().size());
        for (ResolvedNode item : sequence.items()) {
            if (item instanceof ResolvedScalar scalar && !scalar.isNone()) {
                expand(scalar, ports);
            } else {
                ports.add(item instanceof ResolvedMapping mapping ? completed(mapping) : item);
            }
        }
        return new ResolvedSequence(ports, sequence.provenance());
    }

    private static ResolvedMapping completed(ResolvedMapping port) {
        ResolvedMapping.Draft draft = port.draft();
        Provenance unwritten = Provenance.byDefault(port.provenance());
        draft.putIfAbsent("mode", ResolvedScalar.text("ingress", unwritten));
        draft.putIfAbsent("protocol", ResolvedScalar.text("tcp", unwritten));
        ResolvedEntry published = draft.get("published");
        if (published != null && published.value() instanceof ResolvedScalar scalar) {
            draft.put(published.withValue(scalar.asText()));
        }
        return draft.mapping(port.provenance());
    }

    /** Adds what a short form stands for; one that cannot be read is added as it is. */
    private void expand(ResolvedScalar scalar, List<ResolvedNode> ports) {
        String text = scalar.value();
        int lastColon = text.lastIndexOf(':');
        String inside = text.substring(lastColon + 1);
        int slash = inside.indexOf('/');
        String protocol = slash < 0 ? "tcp" : inside.substring(slash + 1).toLowerCase(Locale.ROOT);
        String outside = lastColon < 0 ? "" : text.substring(0, lastColon);
        int hostColon = outside.lastIndexOf(':');
        String address = hostColon < 0 ? "" : outside.substring(0, hostColon);
        String published = outside.substring(hostColon + 1);
        int[] targets = range(slash < 0 ? inside : inside.substring(0, slash));
        int[] hosts = published.isEmpty() ? null : range(published);
        int size = targets == null ? 0 : targets[1] - targets[0] + 1;
        boolean isOneToOne = hosts != null && hosts[1] - hosts[0] + 1 == size;
        if (size == 0 || hosts == null && !published.isEmpty() || hosts != null && !isOneToOne && size > 1) {
            run.madeUnreadable("port-unreadable", scalar, "With its variables replaced this port is '" + text
                    + "', which is none.", "Make it HOST:CONTAINER, for example 8080:80.");
            ports.add(scalar);
            return;
        }
        for (int i = 0; i < size; i++) {
            String host = isOneToOne ? String.valueOf(hosts[0] + i) : published;
            ports.add(port(scalar.provenance(), unbracketed(address), host, targets[0] + i, protocol));
        }
    }

    private static ResolvedMapping port(Provenance at, String address, String published, int target, String protocol) {
        ResolvedMapping.Draft draft = new ResolvedMapping.Draft(5);
        draft.put("mode", ResolvedScalar.text("ingress", at));
        if (!address.isEmpty()) {
            draft.put("host_ip", ResolvedScalar.text(address, at));
        }
        draft.put("target", new ResolvedScalar(String.valueOf(target), Type.WHOLE, at));
        if (!published.isEmpty()) {
            draft.put("published", ResolvedScalar.text(published, at));
        }
        return draft.put("protocol", ResolvedScalar.text(protocol, at)).mapping(at);
    }

    private static String unbracketed(String address) {
        return address.startsWith("[") && address.endsWith("]") ? address.substring(1, address.length() - 1) : address;
    }

    /** First and last port; null for what is no range. */
    private static int[] range(String text) {
        int dash = text.indexOf('-');
        int first = port(dash < 0 ? text : text.substring(0, dash));
        int last = dash < 0 ? first : port(text.substring(dash + 1));
        return first < 0 || last < first ? null : new int[] {first, last};
    }

    /** -1 for what is no port. */
    private static int port(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || value > HIGHEST) {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return text.isEmpty() || value > HIGHEST ? -1 : value;
    }
}
