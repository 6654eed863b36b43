package dev.stackwright.app.shell;

import dev.stackwright.app.project.Project;
import dev.stackwright.app.project.ProjectFindings;
import dev.stackwright.resources.Strings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bar at the top: what is open, the commands used all the time, the way to findings and export. */
final class Toolbar extends HBox {

    private final Label folder = new Label();
    private final Label file = new Label();
    private final Label unsaved = new Label("\u2022");
    private final CheckButton check;
    private final ProfileButton profiles = new ProfileButton();
    private final PlanButton plans;
    private final ViewSwitch views = new ViewSwitch();
    private final GroupingButton groups = new GroupingButton();
    private final ToolTexts texts;
    private final ToolTexts lastTexts;
    /** What can be read elsewhere in the window too. */
    private final List<Node> place;

    Toolbar(Commands commands) {
        check = new CheckButton(commands.get("show-findings"));
        plans = new PlanButton(commands.get("show-plans"));
        getStyleClass().add("studio-toolbar");
        Label name = new Label(Strings.text("app.name"));
        name.getStyleClass().add("app-name");
        folder.getStyleClass().add("crumb-folder");
        file.getStyleClass().add("crumb-file");
        unsaved.getStyleClass().add("crumb-unsaved");
        HBox crumb = new HBox(folder, file, unsaved);
        crumb.getStyleClass().add("crumb");
        Node arrange = CommandControls.textButton(commands.get("arrange"), "flat");
        Node fit = CommandControls.textButton(commands.get("fit"), "flat");
        Node find = CommandControls.textButton(commands.get("go-to-service"), "go-to-button");
        Node brief = CommandControls.iconButton(commands.get("brief"));
        Node review = CommandControls.iconButton(commands.get("review"));
        Node export = CommandControls.textButton(commands.get("export"), "export-button");
        texts = new ToolTexts(Stream.concat(labels(arrange, fit), Stream.of(groups)).toList());
        lastTexts = new ToolTexts(labels(find, export).toList());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        place = List.of(name, separator(), crumb, separator());
        getChildren().addAll(place);
        getChildren().addAll(
                group(CommandControls.iconButton(commands.get("undo")),
                        CommandControls.iconButton(commands.get("redo"))),
                separator(), views, groups,
                group(arrange, fit),
                profiles, plans, gap,
                find, brief, review, check, export);
    }

    /** Follows another project from now on. */
    void show(ProjectView opened) {
        Project project = opened.project();
        ProjectFindings findings = opened.findings();
        views.show(opened);
        groups.show(opened.canvas().views());
        check.show(findings);
        profiles.show(project.resolution());
        plans.show(project);
        folder.textProperty().bind(project.onDiskProperty().map(disk -> folderOf(project.file())
                .map(parent -> Strings.text("toolbar.folder", parent)).orElse("")));
        file.textProperty().bind(project.onDiskProperty().map(disk -> project.file().map(Path::getFileName)
                .map(Path::toString).orElse(Strings.text("window.untitled"))));
        unsaved.visibleProperty().bind(project.dirtyProperty());
    }

    private static Stream<Labeled> labels(Node... holders) {
        return Stream.of(holders).map(Parent.class::cast)
                .flatMap(holder -> holder.getChildrenUnmodifiable().stream()).map(Labeled.class::cast);
    }

    /**
     * Where not all of it finds room side by side, the views become one menu, then words go, then what the title of
     * the window says as well, then further words.
     */
    @Override
    protected void layoutChildren() {
        double later = lastTexts.savedPx() + hiddenPx();
        views.setNarrow(prefWidth(-1) + later + texts.savedPx() + views.savedPx() > getWidth());
        texts.setLittle(prefWidth(-1) + later + texts.savedPx() > getWidth());
        showPlace(prefWidth(-1) + later <= getWidth());
        lastTexts.setLittle(prefWidth(-1) + lastTexts.savedPx() > getWidth());
        super.layoutChildren();
    }

    private void showPlace(boolean shown) {
        place.forEach(node -> {
            node.setVisible(shown);
            node.setManaged(shown);
        });
    }

    /** The room that what is hidden would take. */
    private double hiddenPx() {
        return place.stream().filter(node -> !node.isManaged()).mapToDouble(node -> node.prefWidth(-1) + getSpacing())
                .sum();
    }

    private static Optional<Path> folderOf(Optional<Path> path) {
        return path.map(Path::toAbsolutePath).map(Path::getParent).map(Path::getFileName);
    }

    private static HBox group(Node... nodes) {
        HBox group = new HBox(nodes);
        group.getStyleClass().add("tool-group");
        return group;
    }

    private static Separator separator() {
        Separator separator = new Separator(javafx.geometry.Orientation.VERTICAL);
        separator.getStyleClass().add("tool-separator");
        return separator;
    }
}
