package dev.stackwright.app.shell;

import dev.stackwright.app.controls.NoticeBars;
import dev.stackwright.app.controls.NoticeBars.Action;
import dev.stackwright.app.controls.NoticeBars.Weight;
import dev.stackwright.app.dialogs.FileChoosing;
import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.ProjectResolution;
import dev.stackwright.app.project.WholeProject;
import dev.stackwright.model.project.ResolveOptions;
import dev.stackwright.resources.Strings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says that the open file is laid over another one, and lets the user name that. */
final class BaseBanner {

    private static final String TOPIC = "base";

    private final Project project;
    private final FileChoosing files;
    private final NoticeBars bars;
    private final BaseMemory memory;
    private Optional<String> told = Optional.empty();

    BaseBanner(Project project, FileChoosing files, NoticeBars bars, BaseMemory memory) {
        this.project = project;
        this.files = files;
        this.bars = bars;
        this.memory = memory;
        project.resolution().current().property().addListener((property, before, now) -> show(now.value()));
        show(project.resolution().current().get());
    }

    private void show(Optional<WholeProject> whole) {
        ProjectResolution resolution = project.resolution();
        Optional<Path> base = resolution.base();
        if (whole.isPresent() && base.isPresent()) {
            String text = Strings.text("base.used", whole.get().home().getFileName(),
                    whole.get().nameOf(base.get().toAbsolutePath().normalize()));
            tell(text, Weight.INFORMATION, List.of(
                    new Action(Strings.text("base.alone"), () -> memory.choose(project, Optional.empty()))));
        } else if (whole.filter(WholeProject::needsBase).isPresent()) {
            tell(Strings.text("base.needed", whole.get().home().getFileName()), Weight.WARNING, ways(whole.get()));
        } else {
            told = Optional.empty();
            bars.hide(TOPIC);
        }
    }

    /** A message that the user has closed is not shown again while it stays the same. */
    private void tell(String text, Weight weight, List<Action> actions) {
        if (told.filter(text::equals).isEmpty()) {
            told = Optional.of(text);
            bars.show(TOPIC, weight, text, actions);
        }
    }

    private List<Action> ways(WholeProject whole) {
        List<Action> ways = new ArrayList<>();
        Optional.ofNullable(whole.home().getParent()).flatMap(ResolveOptions::mainIn)
                .filter(file -> !file.equals(whole.home())).ifPresent(file -> ways.add(
                        new Action(Strings.text("base.use", file.getFileName()), () -> use(file))));
        ways.add(new Action(Strings.text("base.choose"), () -> files.fileToOpen(project.file()).ifPresent(this::use)));
        return ways;
    }

    private void use(Path file) {
        memory.choose(project, Optional.of(file));
    }
}
