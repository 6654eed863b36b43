package dev.stackwright.app.dialogs;

import dev.stackwright.model.starter.StarterPlan;
import dev.stackwright.resources.Strings;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** The files a new stack would consist of, each with what would happen to it. */
final class StarterFiles extends VBox {

    private final VBox rows = new VBox();
    private final CheckBox addLine = new CheckBox(Strings.text("starter.addLine"));

    StarterFiles(StarterForm form) {
        setId("starter-files");
        getStyleClass().add("starter-files");
        Label title = new Label(Strings.text("starter.files"));
        title.getStyleClass().add("section-title");
        rows.getStyleClass().add("starter-file-rows");
        addLine.setId("starter-add-line");
        addLine.selectedProperty().bindBidirectional(form.addLineProperty());
        addLine.managedProperty().bind(addLine.visibleProperty());
        getChildren().addAll(title, rows, addLine);
        form.planProperty().addListener((property, before, now) -> now.ifPresent(this::show));
        form.planProperty().get().ifPresentOrElse(this::show, () -> addLine.setVisible(false));
    }

    private void show(StarterPlan plan) {
        rows.getChildren().clear();
        for (StarterPlan.Step step : plan.steps()) {
            rows.getChildren().add(row(step.file(), plan.inTheWay().contains(step.file()) ? Optional.empty()
                    : Optional.of(step.kind())));
        }
        plan.inTheWay().stream().filter(file -> plan.steps().stream().noneMatch(step -> step.file().equals(file)))
                .forEach(file -> rows.getChildren().add(row(file, Optional.empty())));
        addLine.setVisible(plan.steps().stream().anyMatch(step -> step.kind() == StarterPlan.Kind.ADD_LINE
                || step.kind() == StarterPlan.Kind.KEEP_WITHOUT_LINE));
    }

    /** @param kind empty for a file that is in the way */
    private static HBox row(Path file, Optional<StarterPlan.Kind> kind) {
        FontIcon icon = new FontIcon(kind.map(StarterFiles::icon).orElse(MaterialDesignA.ALERT_CIRCLE_OUTLINE));
        String name = file.getFileName().toString();
        Label named = new Label(name);
        named.getStyleClass().add("code");
        String fate = kind.map(known -> known == StarterPlan.Kind.CREATE && name.equals(".env")
                ? Strings.text("starter.file.secret")
                : Strings.text("starter.file." + known.name().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> Strings.text("starter.file.inTheWay"));
        Label said = new Label(fate);
        said.getStyleClass().add("starter-fate");
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(icon, named, said);
        row.getStyleClass().add("starter-file");
        boolean warns = kind.isEmpty() || kind.get() == StarterPlan.Kind.KEEP_WITHOUT_LINE;
        if (warns) {
            row.getStyleClass().add(kind.isEmpty() ? "refused" : "warning");
        }
        return row;
    }

    private static Ikon icon(StarterPlan.Kind kind) {
        return switch (kind) {
            case CREATE -> MaterialDesignF.FILE_PLUS_OUTLINE;
            case ADD_LINE -> MaterialDesignF.FILE_EDIT_OUTLINE;
            case KEEP -> MaterialDesignC.CHECK;
            case KEEP_WITHOUT_LINE -> MaterialDesignA.ALERT_OUTLINE;
            case LEAVE_OUT -> MaterialDesignE.EYE_OFF_OUTLINE;
        };
    }
}
