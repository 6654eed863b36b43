package dev.stackwright.app.shell;

import dev.stackwright.app.controls.Icons;
import dev.stackwright.app.project.ProjectResolution;
import dev.stackwright.app.project.WholeProject;
import dev.stackwright.model.project.ResolveOptions.Profiles;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Says which profiles count, and lets the user choose; not to be seen where the stack has none. */
final class ProfileButton extends MenuButton {

    private List<String> known = List.of();
    private Profiles active = Profiles.every();
    private Optional<ProjectResolution> resolution = Optional.empty();

    ProfileButton() {
        setId("profiles");
        getStyleClass().add("profile-button");
        setMnemonicParsing(false);
        setTooltip(Icons.tooltip(Strings.text("profiles.tooltip")));
        setVisible(false);
        managedProperty().bind(visibleProperty());
        setOnShowing(event -> fill());
    }

    /** Follows another project from now on. */
    void show(ProjectResolution project) {
        resolution = Optional.of(project);
        project.current().property().addListener((property, before, now) -> show(project, now.value()));
        project.profilesProperty().addListener((property, before, now) -> show(project, project.current().get()));
        show(project, project.current().get());
    }

    private void show(ProjectResolution project, Optional<WholeProject> stack) {
        if (resolution.filter(project::equals).isPresent()) {
            known = stack.map(WholeProject::profiles).orElse(List.of());
            active = project.profilesProperty().get();
            setVisible(!known.isEmpty());
            setText(Strings.text("profiles.button", words()));
            setAccessibleText(getText());
        }
    }

    private String words() {
        if (active.all()) {
            return Strings.text("profiles.all");
        }
        return active.names().isEmpty() ? Strings.text("profiles.none") : String.join(", ", active.names());
    }

    private void fill() {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("profiles-all", Strings.text("profiles.all"), active.all(), Profiles.every()));
        items.add(item("profiles-none", Strings.text("profiles.none"), !active.all() && active.names().isEmpty(),
                Profiles.none()));
        items.add(new SeparatorMenuItem());
        for (String profile : known) {
            boolean chosen = !active.all() && active.names().contains(profile);
            List<String> names = new ArrayList<>(active.all() ? List.of() : active.names());
            if (!names.remove(profile)) {
                names.add(profile);
            }
            items.add(item("profile-" + profile, profile, chosen, new Profiles(false, names)));
        }
        getItems().setAll(items);
    }

    private MenuItem item(String id, String text, boolean chosen, Profiles wanted) {
        CheckMenuItem item = new CheckMenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setSelected(chosen);
        item.setOnAction(event -> resolution.ifPresent(project -> project.choose(wanted)));
        return item;
    }
}
