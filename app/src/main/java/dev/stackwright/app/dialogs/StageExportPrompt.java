package dev.stackwright.app.dialogs;

import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.rendering.delivery.ExportPlace;
import dev.stackwright.resources.Strings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The export in a dialog: what leaves, where to, what is still open; and while it runs, how far it is. */
final class StageExportPrompt implements ExportPrompt {

    private static final String ENDING = ".zip";

    private final Window owner;
    private final FileChoosing files;

    StageExportPrompt(Window owner, FileChoosing files) {
        this.owner = owner;
        this.files = files;
    }

    @Override
    public void ask(ExportOffer offer, Exporting exporting) {
        new Form(offer, exporting).show();
    }

    /** One dialog. */
    private final class Form {

        private final Exporting exporting;
        private final Dialog<ButtonType> dialog = StudioDialog.of(owner, Strings.text("export.title"));
        private final ExportTargets targets;
        private final TextField place = new TextField();
        private final CheckBox archive = new CheckBox(Strings.text("export.archive"));
        private final VBox body = new VBox();
        private final HBox course = new HBox();
        private final Label step = new Label();
        private final ProgressBar bar = new ProgressBar(0);
        private final SimpleStringProperty hindrance = new SimpleStringProperty("");
        private final Node export;
        private Optional<Runnable> running = Optional.empty();
        /** What to do once the dialog is closed. */
        private Optional<Runnable> elsewhere = Optional.empty();

        Form(ExportOffer offer, Exporting exporting) {
            this.exporting = exporting;
            this.targets = new ExportTargets(offer.targets(), this::refresh);
            place.setId("export-folder");
            place.setText(offer.suggested().map(Path::toString).orElse(""));
            ExportReadiness readiness = new ExportReadiness(offer, this::leave);
            HBox.setHgrow(targets, Priority.ALWAYS);
            HBox.setHgrow(readiness, Priority.ALWAYS);
            HBox columns = new HBox(targets, readiness);
            columns.getStyleClass().add("export-columns");
            VBox.setVgrow(columns, Priority.ALWAYS);
            body.getChildren().addAll(columns, placeRow(), course());
            body.getStyleClass().add("dialog-body");
            dialog.getDialogPane().setContent(body);
            dialog.getDialogPane().getStyleClass().add("export-dialog");
            dialog.setResizable(true);
            ButtonType start = new ButtonType(Strings.text("export.export"), ButtonData.OK_DONE);
            ButtonType cancel = new ButtonType(Strings.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
            dialog.getDialogPane().getButtonTypes().addAll(start, cancel);
            export = dialog.getDialogPane().lookupButton(start);
            export.setId("export-now");
            Hindrance.explain(export, hindrance);
            export.addEventFilter(ActionEvent.ACTION, event -> {
                event.consume();
                begin();
            });
            dialog.setOnCloseRequest(event -> running.ifPresent(Runnable::run));
            place.textProperty().addListener((property, before, now) -> refresh());
            refresh();
        }

        void show() {
            dialog.showAndWait();
            elsewhere.ifPresent(Runnable::run);
        }

        private VBox placeRow() {
            Label label = new Label(Strings.text("export.place"));
            label.getStyleClass().add("field-label");
            label.setLabelFor(place);
            HBox.setHgrow(place, Priority.ALWAYS);
            Button choose = new Button(Strings.text("export.choose"));
            choose.setOnAction(event -> files.folder(Strings.text("export.folder"), path()).ifPresent(this::choose));
            archive.setId("export-archive");
            archive.setOnAction(event -> place.setText(named(place.getText().strip(), archive.isSelected())));
            HBox line = new HBox(place, choose, archive);
            line.getStyleClass().add("field-line");
            VBox row = new VBox(label, line);
            row.getStyleClass().add("labelled-field");
            return row;
        }

        private void choose(Path folder) {
            String name = path().map(Path::getFileName).map(Path::toString).orElse("");
            place.setText(archive.isSelected() && !name.isEmpty() ? folder.resolve(name).toString()
                    : folder.toString());
        }

        private String named(String text, boolean zip) {
            String bare = isZip(text) ? text.substring(0, text.length() - ENDING.length()) : text;
            return zip && !bare.isEmpty() ? bare + ENDING : bare;
        }

        private boolean isZip(String text) {
            return text.regionMatches(true, text.length() - ENDING.length(), ENDING, 0, ENDING.length());
        }

        private HBox course() {
            step.setId("export-step");
            bar.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(bar, Priority.ALWAYS);
            course.getChildren().addAll(bar, step);
            course.getStyleClass().add("export-course");
            course.setVisible(false);
            return course;
        }

        private void refresh() {
            archive.setSelected(isZip(place.getText().strip()));
            hindrance.set(targets.chosen().isEmpty() ? Strings.text("export.nothing")
                    : path().isEmpty() ? Strings.text("export.noFolder") : "");
            export.setDisable(course.isVisible() || !hindrance.get().isEmpty());
        }

        private Optional<Path> path() {
            try {
                String text = place.getText().strip();
                return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }

        /** Elsewhere in the studio something can be done before the export. */
        private void leave(Runnable way) {
            elsewhere = Optional.of(way);
            dialog.setResult(ButtonType.CANCEL);
            dialog.close();
        }

        private void begin() {
            step.setText(Strings.text("export.beginning"));
            bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
            running(true);
            Runnable end = exporting.begin(new ExportWish(targets.chosen(), new ExportPlace(path().orElseThrow())),
                    this::tell, this::over);
            running = Optional.of(end).filter(one -> course.isVisible());
        }

        private void tell(Step made) {
            step.setText(Strings.text("export.step", made.target(), made.done() + 1, made.all()));
            bar.setProgress((double) made.done() / made.all());
        }

        private void over(boolean written) {
            running = Optional.empty();
            running(false);
            if (written) {
                dialog.setResult(ButtonType.OK);
                dialog.close();
            }
        }

        private void running(boolean is) {
            course.setVisible(is);
            body.getChildren().stream().filter(part -> part != course).forEach(part -> part.setDisable(is));
            refresh();
        }
    }
}
