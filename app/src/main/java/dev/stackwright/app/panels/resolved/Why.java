package dev.stackwright.app.panels.resolved;

import dev.stackwright.app.project.WholeProject;
import dev.stackwright.app.project.WholeProject.Source;
import dev.stackwright.model.project.Provenance;
import dev.stackwright.model.project.Provenance.Kind;
import dev.stackwright.model.project.Provenance.Step;
import dev.stackwright.model.project.ResolvedNode;
import dev.stackwright.model.project.ResolvedScalar;
import dev.stackwright.model.project.ResolvedText.Place;
import dev.stackwright.model.project.SourceFile;
import dev.stackwright.model.text.Range;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a value of the resolved project is as it is: where it is written, how it got to where it counts, and what it
 * stands in place of.
 *
 * @param title the keys that lead to it
 * @param value what it says; empty for a list or a mapping
 * @param links the chain, what counts first
 */
record Why(String title, String value, List<Link> links) {

    private static final int LONGEST_QUOTE = 80;

    /**
     * One link of the chain.
     *
     * @param text   a sentence
     * @param place  how people call the place; empty where there is none
     * @param source the place itself
     * @param former true for what something else stands in place of
     */
    record Link(String text, String place, Optional<Source> source, boolean former) {
    }

    Why {
        links = List.copyOf(links);
    }

    static Why of(Place place, WholeProject stack) {
        List<Link> links = new ArrayList<>();
        Optional<ResolvedNode> node = Optional.of(place.node());
        for (boolean former = false; node.isPresent(); former = true) {
            addAll(node.get(), former, stack, links);
            node = node.get().provenance().replaced();
        }
        return new Why(String.join(" \u203a ", place.path()), valueOf(place.node()).orElse(""), links);
    }

    private static void addAll(ResolvedNode node, boolean former, WholeProject whole, List<Link> links) {
        Provenance from = node.provenance();
        if (from.isWritten()) {
            links.add(written(node, former, whole));
        }
        for (Step step : from.steps()) {
            String kind = step.kind().name().toLowerCase(Locale.ROOT);
            links.add(step.kind() == Kind.DEFAULT || step.kind() == Kind.PLAN
                    ? new Link(Strings.text("why.step." + kind, step.name()), "", Optional.empty(), former)
                    : link(Strings.text("why.step." + kind, step.name()), step.file(), step.range(), former, whole));
        }
    }

    private static Link written(ResolvedNode node, boolean former, WholeProject whole) {
        Provenance from = node.provenance();
        String raw = quoted(from);
        boolean override = from.file().role() == SourceFile.Role.OVERRIDE;
        String verb = former ? "why.replaces" : override ? "why.override" : "why.written";
        boolean same = valueOf(node)
                .filter(value -> value.equals(raw) || ("\"" + value + "\"").equals(raw)).isPresent();
        String text = node instanceof ResolvedScalar && (former || !same) ? Strings.text(verb + ".as", raw)
                : Strings.text(verb);
        return link(text, from.file(), from.range(), former, whole);
    }

    private static Link link(String text, SourceFile file, Range range, boolean former, WholeProject whole) {
        return new Link(text, Strings.text("why.place", whole.nameOf(file.path()),
                file.position(range).line()), Optional.of(new Source(file, range)), former);
    }

    private static String quoted(Provenance from) {
        String text = from.file().text().slice(from.range()).strip();
        String line = text.lines().findFirst().orElse("");
        return line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "\u2026" : line;
    }

    private static Optional<String> valueOf(ResolvedNode node) {
        return node.text();
    }
}
