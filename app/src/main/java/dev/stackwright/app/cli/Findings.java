package dev.stackwright.app.cli;

import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.control.Compliance;
import dev.stackwright.model.control.Controls;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.OverlaySources;
import dev.stackwright.model.project.ProjectSources;
import dev.stackwright.model.project.Reading;
import dev.stackwright.model.project.ResolveOptions;
import dev.stackwright.model.usercatalog.UserCatalog;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Asks the checks that suit a file, in the project Docker Compose would make of it: with the override file beside it,
 * with what it includes and extends, with {@code .env} and the variables of this process.
 */
final class Findings {

    private final CheckKnowledge knowledge;
    private final ProjectSources sources = ProjectSources.ofDisk();
    private final Map<String, String> environment = System.getenv();
    private final Set<Path> checked;
    private final Map<Path, CheckKnowledge> ofRepositories = new ConcurrentHashMap<>();

    /** @param checked the files that are asked about in this run, each of which tells its own findings */
    Findings(CheckKnowledge knowledge, Collection<Path> checked) {
        this.knowledge = knowledge;
        this.checked = checked.stream().map(Findings::clean).collect(Collectors.toSet());
    }

    private static Path clean(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** What is known of all checks there are. */
    static List<CheckInfo> checks() {
        return CheckKnowledge.read().all().infos();
    }

    /** The findings in the order of the text, those of other files behind them. */
    List<Finding> in(Path path, Snapshot snapshot) {
        Path home = clean(path);
        List<Path> files = ResolveOptions.filesAround(home);
        ResolvedStack stack = stackOf(path, snapshot);
        boolean isStack = files.get(0).equals(home) && !stack.isOverlay();
        CheckKnowledge suited = suited(home);
        return (isStack ? suited.all() : suited.problems()).run(snapshot, stack).stream()
                .filter(finding -> !isToldElsewhere(finding, files)).toList();
    }

    /** What judges a file by controls, with the checks that suit it. */
    Compliance compliance(Path path, Controls controls) {
        return new Compliance(controls, suited(clean(path)).all());
    }

    /** Checks that know what the file's repository adds to the catalog. */
    private CheckKnowledge suited(Path home) {
        return UserCatalog.folderOf(home).map(folder -> ofRepositories.computeIfAbsent(folder,
                path -> knowledge.with(UserCatalog.of(home).in(knowledge.technologies())))).orElse(knowledge);
    }

    /** The project Docker Compose would make of the file. */
    ResolvedStack stackOf(Path path, Snapshot snapshot) {
        Path home = clean(path);
        ProjectSources current = new OverlaySources(sources, Map.of(home, new Reading.Text(snapshot.compose())));
        return ResolvedStack.of(ComposeProject.resolve(current, ResolveOptions.of(ResolveOptions.filesAround(home))
                .withEnvironment(environment)), home);
    }

    /** True for a finding in the other one of a file and its override, where both are checked. */
    private boolean isToldElsewhere(Finding finding, List<Path> files) {
        return finding.file().filter(other -> files.contains(other.path()) && checked.contains(other.path()))
                .isPresent();
    }
}
