package dev.stackwright.app.shell;

import dev.stackwright.app.project.ElementTitle;
import dev.stackwright.app.project.Project;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Something that can be searched for by what it is called.
 *
 * @param words what it is called, as it is listed
 * @param name  what it is called beside its kind
 * @param does  true for a command, which is listed behind everything that is drawn
 * @param go    goes there, or does it
 */
record Findable(String words, String name, boolean does, Runnable go) {

    /** What a note is about, in a line. */
    private static final int NOTE_LENGTH = 60;

    /** Everything in a project that has a name, and every command that can be had now. */
    static List<Findable> in(Project project, Commands commands, Consumer<ElementId> go) {
        List<Findable> all = new ArrayList<>();
        elements(project).forEach(id ->
                all.add(new Findable(ElementTitle.of(id), id.name(), false, () -> go.accept(id))));
        project.snapshot().design().sheet().notes().forEach((name, note) -> {
            String text = note.text().strip().replaceAll("\\s+", " ");
            String line = text.length() <= NOTE_LENGTH ? text
                    : text.substring(0, text.offsetByCodePoints(0, Math.min(NOTE_LENGTH,
                            text.codePointCount(0, text.length())))) + "\u2026";
            all.add(new Findable(Strings.text("goTo.note", line), line, false, () -> go.accept(Sheet.note(name))));
        });
        commands.all().stream().filter(Command::isEnabled).forEach(command -> all.add(
                new Findable(Strings.text("goTo.command", command.name()), command.name(), true, command::run)));
        return all;
    }

    private static Set<ElementId> elements(Project project) {
        Set<ElementId> ids = new LinkedHashSet<>();
        project.snapshot().compose().services().stream().map(Service::id).forEach(ids::add);
        project.snapshot().foreign().services().keySet().stream().sorted().map(ElementId::service).forEach(ids::add);
        Design design = project.snapshot().design();
        Landscape landscape = design.landscape();
        landscape.persons().keySet().stream().map(Landscape::person).forEach(ids::add);
        landscape.externals().keySet().stream().map(Landscape::external).forEach(ids::add);
        landscape.components().forEach((service, parts) -> parts.keySet()
                .forEach(name -> ids.add(Landscape.component(service, name))));
        design.sheet().groups().keySet().stream().map(Sheet::group).forEach(ids::add);
        return ids;
    }

    /** Those whose words hold the text: names that begin with it first, commands last. */
    static List<Findable> matching(Collection<Findable> all, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return all.stream().filter(found -> found.words().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing(Findable::does).thenComparing(found -> !found.begins(wanted)))
                .toList();
    }

    private boolean begins(String wanted) {
        return name.toLowerCase(Locale.ROOT).startsWith(wanted);
    }
}
