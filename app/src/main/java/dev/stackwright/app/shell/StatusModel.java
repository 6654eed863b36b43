package dev.stackwright.app.shell;

import dev.stackwright.model.compose.HostNames;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.text.LineEnding;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlProblem;
import dev.stackwright.resources.Strings;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the status bar says about a project.
 *
 * @param counts  how many services and dependencies there are
 * @param problem what cannot be read; empty where everything can
 * @param format  indent width and line ending
 */
record StatusModel(String counts, String problem, String format) {

    static final StatusModel EMPTY = new StatusModel("", "", "");

    static StatusModel of(Snapshot snapshot) {
        return new StatusModel(countsOf(snapshot), problemOf(snapshot), formatOf(snapshot));
    }

    /** Of the whole project: what other files say is drawn as well. */
    private static String countsOf(Snapshot snapshot) {
        Set<String> services = new HashSet<>(snapshot.compose().serviceNames());
        services.addAll(snapshot.foreign().services().keySet());
        Set<List<String>> dependencies = new HashSet<>();
        snapshot.compose().services().forEach(service -> service.dependencies().forEach(
                dependency -> dependencies.add(List.of(service.name(), dependency.service()))));
        snapshot.foreign().dependencies().forEach((from, targets) -> targets.keySet().forEach(
                to -> dependencies.add(List.of(from, to))));
        int implied = impliedDependencies(snapshot);
        String counts = Strings.text("status.counts", Strings.counted("status.services", services.size()),
                Strings.counted("status.dependencies", dependencies.size()));
        return implied == 0 ? counts : Strings.text("status.countsImplied", counts, implied);
    }

    /** Pairs of services of which one names the other as host and does not depend on it. */
    private static int impliedDependencies(Snapshot snapshot) {
        int count = 0;
        for (Service service : snapshot.compose().services()) {
            Set<String> named = new HashSet<>();
            HostNames.spokenWith(snapshot.compose(), service).forEach(mention -> named.add(mention.service()));
            named.remove(service.name());
            service.dependencies().forEach(dependency -> named.remove(dependency.service()));
            count += named.size();
        }
        return count;
    }

    private static String problemOf(Snapshot snapshot) {
        List<YamlProblem> problems = snapshot.tree().problems();
        return problems.isEmpty() ? "" : Strings.counted("status.problems", problems.size());
    }

    private static String formatOf(Snapshot snapshot) {
        TextDocument text = snapshot.text();
        String ending = text.lineEnding() == LineEnding.LF ? "LF" : text.lineEnding().name();
        return indentOf(snapshot)
                .map(indent -> Strings.text("status.format", Strings.counted("status.spaces", indent), ending))
                .orElse(Strings.text("status.formatPlain", ending));
    }

    /** How far services stand in from their section. */
    private static Optional<Integer> indentOf(Snapshot snapshot) {
        return snapshot.compose().services().stream().findFirst()
                .map(service -> snapshot.text().columnOf(service.keyRange().start()))
                .filter(indent -> indent > 0);
    }
}
