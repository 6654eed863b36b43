package dev.stackwright.model.recipe;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.VolumeMount;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.yaml.Fresh;
import dev.stackwright.model.yaml.YamlMapping;
import dev.stackwright.model.yaml.YamlNode;
import dev.stackwright.model.yaml.YamlPatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the services of another compose file behind those of this one, as they are written there. A name that is
 * taken gets a number, and what names it in the pasted services follows. Volumes, networks, secrets and configs come
 * along where this file has none of that name; where it has one, that is used. A service that neither of the files
 * has is waited for no longer, or the stack could not be started.
 *
 * @param pasted the other file, or a part of one
 */
public record PasteServices(Snapshot pasted) implements Recipe {

    /** A word that stands for lines while the place for them is looked for. */
    private static final String STAND_IN = "lines-to-be-pasted-";

    /** The names the services will have, in their order. */
    public static List<String> names(Snapshot target, Snapshot pasted) {
        return List.copyOf(freeNames(target, pasted).values());
    }

    private static Map<String, String> freeNames(Snapshot target, Snapshot pasted) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> own = pasted.compose().serviceNames();
        for (String name : own) {
            String free = name;
            while (target.knows(free) || !free.equals(name) && (own.contains(free) || names.containsValue(free))) {
                free = next(free);
            }
            names.put(name, free);
        }
        return names;
    }

    private static String next(String name) {
        return DuplicateService.freeName(Snapshot.of(""), name);
    }

    @Override
    public Outcome on(Snapshot snapshot) {
        if (pasted.compose().services().isEmpty()) {
            return Outcome.refuse("nothing-to-paste", "There is no service in it.",
                    "Copy a service, a compose file or a docker run line.");
        }
        if (!pasted.tree().isWhole()) {
            return Outcome.refuse("unreadable", "What is to be pasted is not valid YAML.",
                    "Paste it into the text and correct it there.");
        }
        Snapshot renamed = pasted;
        for (Map.Entry<String, String> name : freeNames(snapshot, pasted).entrySet()) {
            if (!name.getKey().equals(name.getValue())) {
                Outcome outcome = new RenameService(name.getKey(), name.getValue()).on(renamed);
                if (!(outcome instanceof Outcome.Ready ready)) {
                    return outcome;
                }
                renamed = renamed.apply(ready.edit());
            }
        }
        return pasted(snapshot, attached(snapshot, renamed));
    }

    /** The services of neither file that pasted ones wait for, link to or mount from, in their order. */
    public static List<String> missing(Snapshot target, Snapshot pasted) {
        Set<String> missing = new LinkedHashSet<>();
        pasted.compose().services().forEach(service -> missing.addAll(service.waitsFor()));
        missing.removeIf(name -> pasted.knows(name) || target.knows(name));
        missing.removeIf(name -> pasted.compose().services().stream().map(service -> new References(service, name))
                .allMatch(references -> references.listed().isEmpty() && references.keyed().isEmpty()));
        return List.copyOf(missing);
    }

    private static Snapshot attached(Snapshot target, Snapshot pasted) {
        Snapshot attached = pasted;
        for (String missing : missing(target, pasted)) {
            YamlPatcher patcher = new YamlPatcher(attached.tree());
            Detachment detachment = new Detachment(attached.tree(), patcher, List.of());
            attached.compose().services().forEach(service -> detachment.of(service, missing));
            attached = attached.apply(Edit.ofText("Detach " + missing, patcher.patch()));
        }
        return attached;
    }

    private static Outcome pasted(Snapshot snapshot, Snapshot source) {
        Set<String> names = source.compose().serviceNames();
        List<CarriedEntry> entries = new ArrayList<>(CarriedEntry.of(source.compose(), names));
        addUndefined(source, entries);
        entries.removeIf(entry -> !entry.id().isService() && snapshot.compose().entryOf(entry.id()).isPresent());
        Sections sections = new Sections(snapshot, new YamlPatcher(snapshot.tree()));
        List<String> lines = new ArrayList<>();
        for (CarriedEntry entry : entries) {
            boolean asWritten = entry.lines().isPresent() && !isFlow(snapshot, entry.id().section());
            Fresh value = asWritten ? Fresh.literal(STAND_IN + lines.size() + "-") : entry.value();
            Optional<Outcome> refused = sections.add(entry.id().section(), entry.id().name(), value);
            if (refused.isPresent()) {
                return refused.get();
            }
            if (asWritten) {
                lines.add(entry.lines().orElseThrow());
            }
        }
        String what = names.size() == 1 ? names.iterator().next() : names.size() + " services";
        Edit edit = Edit.ofText("Paste " + what, withLines(snapshot, sections.patch(), lines));
        Set<String> after = new LinkedHashSet<>(snapshot.compose().serviceNames());
        after.addAll(names);
        return new Verified(snapshot, edit).leaving(after, names);
    }

    /** A service on its own may name volumes and networks that nothing in the text defines. */
    private static void addUndefined(Snapshot source, List<CarriedEntry> entries) {
        Set<ElementId> wanted = new LinkedHashSet<>();
        for (Service service : source.compose().services()) {
            service.mounts().stream().map(VolumeMount::volumeName).flatMap(Optional::stream)
                    .filter(name -> !name.contains("$")).forEach(name -> wanted.add(new ElementId("volumes", name)));
            service.networks().stream().filter(network -> !network.name().equals("default"))
                    .forEach(network -> wanted.add(new ElementId("networks", network.name())));
        }
        entries.forEach(entry -> wanted.remove(entry.id()));
        wanted.forEach(id -> entries.add(new CarriedEntry(id, Optional.empty(), Fresh.nothing())));
    }

    private static boolean isFlow(Snapshot snapshot, String section) {
        return snapshot.compose().roots().stream().anyMatch(root -> root.flow() || root.value(section)
                .flatMap(YamlNode::asMapping).filter(mapping -> mapping.flow() && !mapping.entries().isEmpty())
                .isPresent());
    }

    /** The patch with the pasted lines in the places that were found for them, as deep as these are. */
    private static TextPatch withLines(Snapshot snapshot, TextPatch patch, List<String> lines) {
        List<Replacement> changes = new ArrayList<>();
        for (Replacement change : patch.replacements()) {
            String text = change.text();
            for (int i = 0; i < lines.size(); i++) {
                text = withLines(snapshot, change, text, STAND_IN + i + "-", lines.get(i));
            }
            changes.add(new Replacement(change.start(), change.end(), text));
        }
        return new TextPatch(changes);
    }

    private static String withLines(Snapshot snapshot, Replacement change, String text, String standIn, String lines) {
        int at = text.indexOf(standIn);
        if (at < 0) {
            return text;
        }
        int lineStart = text.lastIndexOf('\n', at) + 1;
        int start = lineStart;
        while (text.charAt(start) == ' ') {
            start++;
        }
        int column = start - lineStart + (lineStart == 0 ? snapshot.text().columnOf(change.start()) : 0);
        String newline = snapshot.text().lineEnding().text();
        StringBuilder moved = new StringBuilder(text.substring(0, start));
        boolean first = true;
        for (String line : lines.split("\n", -1)) {
            moved.append(first ? "" : newline).append(first || line.isBlank() ? "" : " ".repeat(column)).append(line);
            first = false;
        }
        return moved.append(text.substring(at + standIn.length())).toString();
    }
}
