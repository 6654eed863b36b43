package dev.stackwright.rendering.diagram;

import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.TextDocument;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The services of which some lines, and not all, cannot be read at the moment. */
final class PartlyRead {

    private PartlyRead() {
    }

    static Set<String> in(Snapshot snapshot) {
        Set<String> found = new HashSet<>();
        List<Service> services = snapshot.compose().services();
        for (Range masked : snapshot.tree().masked()) {
            Service above = null;
            for (Service service : services) {
                boolean later = above == null || service.range().start() > above.range().start();
                if (later && service.range().start() < masked.start()) {
                    above = service;
                }
            }
            if (above != null && standsIn(masked, above, snapshot.text())) {
                found.add(above.name());
            }
        }
        return found;
    }

    /** Deeper than the name of the service, and nothing as shallow in between. */
    private static boolean standsIn(Range masked, Service service, TextDocument text) {
        int column = text.columnOf(service.range().start());
        int last = text.lineOf(masked.start());
        for (int line = text.lineOf(service.range().start()) + 1; line <= last; line++) {
            String content = text.line(line);
            int indent = content.length() - content.stripLeading().length();
            if (!content.isBlank() && indent <= column && content.charAt(indent) != '#') {
                return false;
            }
        }
        return true;
    }
}
