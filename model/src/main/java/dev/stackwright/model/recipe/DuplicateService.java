package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.Canonical;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Port;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlPatcher;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a service once more right behind itself, as it is written: with comments, aliases and merge keys. What
 * there can be only once stays with the first: its {@code container_name}, the ports of the host it takes, and the
 * anchors in it.
 *
 * @param copy the name of the second
 */
public record DuplicateService(String service, String copy) implements Recipe {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)[-_]?(\\d{1,6})");

    /** A name for a second one: {@code web-2} for web, {@code web-3} where there is a web-2. */
    public static String freeName(Snapshot snapshot, String service) {
        Matcher numbered = NUMBERED.matcher(service);
        boolean counts = numbered.matches() && !numbered.group(1).isEmpty();
        String stem = counts ? service.substring(0, numbered.start(2)) : service + "-";
        int number = counts ? Integer.parseInt(numbered.group(2)) + 1 : 2;
        while (snapshot.knows(stem + number)) {
            number++;
        }
        return stem + number;
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        Optional<Service> found = snapshot.compose().service(service);
        if (found.isEmpty()) {
            return Refusals.noSuchService(snapshot, service);
        }
        if (!ServiceNames.isAllowed(copy)) {
            return Refusals.badName(copy);
        }
        if (snapshot.knows(copy)) {
            return Refusals.serviceExists(snapshot, copy);
        }
        List<Definitions.Definition> definitions = Definitions.of(snapshot, service);
        if (definitions.isEmpty()) {
            return Refusals.inherited("Service '" + service + "'");
        }
        if (snapshot.tree().isMasked(found.get().range())) {
            return Refusals.unreadable(service);
        }
        return copied(snapshot, found.get(), definitions.get(definitions.size() - 1).services());
    }

    private Outcome copied(Snapshot snapshot, Service original, YamlMapping services) {
        YamlPatcher patcher = new YamlPatcher(snapshot.tree());
        if (!patcher.copyEntry(services, original.entry(), copy)) {
            return Refusals.wouldNotRead();
        }
        Set<String> names = new LinkedHashSet<>();
        for (String name : snapshot.compose().serviceNames()) {
            names.add(name);
            if (name.equals(service)) {
                names.add(copy);
            }
        }
        Edit edit = Edit.ofText("Duplicate " + service + " as " + copy, patcher.patch());
        Outcome copied = new Verified(snapshot, edit).leaving(names, Set.of(copy));
        if (!(copied instanceof Outcome.Ready)) {
            return copied;
        }
        Optional<Service> second = snapshot.apply(edit).compose().service(copy);
        return second.filter(read -> Canonical.of(read).equals(Canonical.of(original))).isPresent()
                ? withoutWhatIsUnique(snapshot, edit, second.get()) : Refusals.wouldNotRead();
    }

    private Outcome withoutWhatIsUnique(Snapshot snapshot, Edit edit, Service second) {
        List<Recipe> all = new ArrayList<>(List.of(before -> new Outcome.Ready(edit)));
        if (second.ownBody().flatMap(body -> body.entry("container_name")).isPresent()) {
            all.add(new RemoveAttribute(copy, "container_name"));
        }
        if (second.ownBody().flatMap(body -> body.entry("ports")).isPresent()) {
            List<Port> ports = second.ports();
            List<Port> taking = ports.stream().filter(port -> port.published().isPresent()).toList();
            if (taking.size() == ports.size()) {
                all.add(new RemoveAttribute(copy, "ports"));
            } else {
                taking.forEach(port -> all.add(new RemovePort(copy, port.shortText())));
            }
        }
        return new InOneGo(edit.title(), all).on(snapshot);
    }

    /** The element that the copy is. */
    public ElementId copyId() {
        return ElementId.service(copy);
    }
}
