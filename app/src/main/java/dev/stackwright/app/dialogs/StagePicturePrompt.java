package dev.stackwright.app.dialogs;

import dev.stackwright.app.controls.ChosenText;
import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.rendering.export.PictureFormat;
import dev.stackwright.rendering.export.PictureStyle;
import dev.stackwright.rendering.geometry.Size;
import dev.stackwright.rendering.notation.Notation;
import dev.stackwright.rendering.scene.ColorTheme;
import dev.stackwright.resources.Strings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks in a dialog for file, colours, scale and page; the file's ending says what kind of picture or text it is. */
final class StagePicturePrompt implements PicturePrompt {

    private static final List<String> SCALES = List.of("1", "2", "3", "4");

    private final Window owner;
    private final FileChoosing files;

    StagePicturePrompt(Window owner, FileChoosing files) {
        this.owner = owner;
        this.files = files;
    }

    @Override
    public Optional<PictureWish> wish(PictureOffer offer) {
        return new Form(offer).ask();
    }

    /** One dialog. */
    private final class Form {

        private final PictureOffer offer;
        private final TextField file = new TextField();
        private final ChoiceBox<ColorTheme> theme =
                new ChoiceBox<>(FXCollections.observableArrayList(ColorTheme.values()));
        private final ComboBox<String> scale = new ComboBox<>(FXCollections.observableArrayList(SCALES));
        private final PictureSheet sheet;
        private final Label size = new Label();
        private final StringProperty problem = new SimpleStringProperty("");
        private Optional<Path> confirmed = Optional.empty();
        private final Dialog<ButtonType> dialog = StudioDialog.of(owner, Strings.text("picture.title"));
        private final ButtonType write = new ButtonType(Strings.text("picture.write"), ButtonData.OK_DONE);

        Form(PictureOffer offer) {
            this.offer = offer;
            PictureWish suggested = offer.suggested();
            file.setId("picture-file");
            file.setText(suggested.file().toString());
            theme.setId("picture-theme");
            theme.setConverter(new ChosenText<>(shown -> Strings.text("command.theme-" + shown.id())));
            theme.setValue(suggested.style().theme());
            scale.setId("picture-scale");
            scale.setEditable(true);
            scale.setValue(number(suggested.style().scale()));
            sheet = new PictureSheet(suggested, this::follow);
            size.getStyleClass().add("field-hint");
            Button choose = new Button(Strings.text("picture.choose"));
            choose.setOnAction(event -> path().or(() -> Optional.of(suggested.file()))
                    .flatMap(files::pictureToSave).ifPresent(this::chosen));
            HBox.setHgrow(file, Priority.ALWAYS);
            HBox line = new HBox(file, choose);
            line.getStyleClass().add("field-line");
            HBox how = new HBox(LabelledField.of("picture.theme", theme), LabelledField.of("picture.scale", scale));
            how.getStyleClass().add("field-columns");
            VBox body = new VBox(LabelledField.of("picture.file", file, line), how, sheet.node(), size,
                    new InlineMessage(problem));
            body.getStyleClass().add("dialog-body");
            dialog.getDialogPane().setContent(body);
            dialog.getDialogPane().getStyleClass().add("medium");
            dialog.getDialogPane().getButtonTypes().addAll(write,
                    new ButtonType(Strings.text("dialog.cancel"), ButtonData.CANCEL_CLOSE));
            Node button = dialog.getDialogPane().lookupButton(write);
            button.setId("picture-write");
            Hindrance.explain(button, problem);
            Hindrance.explain(scale, Strings.text("picture.noPixels"));
            file.textProperty().addListener((property, before, now) -> follow());
            scale.getEditor().textProperty().addListener((property, before, now) -> follow());
            follow();
        }

        Optional<PictureWish> ask() {
            dialog.setOnShown(event -> file.selectRange(nameStart(), file.getLength()));
            return dialog.showAndWait().filter(write::equals).flatMap(chosen -> path())
                    .map(path -> new PictureWish(path, new PictureStyle(format().orElse(PictureFormat.SVG),
                            theme.getValue(), hasPixels() ? scaleFactor().orElseThrow() : 1, sheet.page()),
                            sheet.caption(), confirmed.filter(path::equals).isPresent()));
        }

        /** The chooser of the platform asks before it gives the name of a file that is there. */
        private void chosen(Path path) {
            confirmed = Optional.of(path);
            file.setText(path.toString());
        }

        private int nameStart() {
            return path().map(Path::getFileName)
                    .map(name -> file.getLength() - name.toString().length()).orElse(0);
        }

        private void follow() {
            Optional<Double> factor = scaleFactor();
            String wrong = "";
            if (path().isEmpty() || format().isEmpty() && !isText()) {
                wrong = Strings.text("picture.noFormat");
            } else if (hasPixels() && factor.isEmpty()) {
                wrong = Strings.text("picture.noScale", number(mostScale()));
            }
            problem.set(wrong);
            dialog.getDialogPane().lookupButton(write).setDisable(!wrong.isEmpty());
            scale.setDisable(!hasPixels());
            theme.setDisable(isText());
            sheet.setDisable(isText());
            size.setText(isText() ? Strings.text("picture.isText") : hasPixels() && factor.isPresent()
                    ? pixels(offer.size().apply(sheet.measured()), factor.get()) : Strings.text("picture.noPixels"));
        }

        private String pixels(Size page, double factor) {
            return Strings.text("picture.pixels", Math.round(Math.ceil(page.width() * factor)),
                    Math.round(Math.ceil(page.height() * factor)));
        }

        private double mostScale() {
            return offer.mostScale().applyAsDouble(sheet.measured());
        }

        private boolean isText() {
            return Notation.of(file.getText().strip()).isPresent();
        }

        private boolean hasPixels() {
            return format().filter(PictureFormat.PNG::equals).isPresent();
        }

        private Optional<PictureFormat> format() {
            return PictureFormat.of(file.getText().strip());
        }

        private Optional<Double> scaleFactor() {
            try {
                return Optional.of(Double.parseDouble(scale.getEditor().getText().strip().replace(',', '.')))
                        .filter(factor -> factor > 0 && factor <= mostScale());
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }

        private Optional<Path> path() {
            try {
                return Optional.of(file.getText().strip()).filter(text -> !text.isEmpty()).map(Path::of);
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
