package dev.stackwright.app.dialogs;

import dev.stackwright.app.controls.ChosenText;
import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.model.registry.BuiltService;
import dev.stackwright.model.registry.PushPlan;
import dev.stackwright.model.registry.RegistryField;
import dev.stackwright.model.registry.RegistryKind;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks in a dialog where images are to be hosted, and shows at once the commands and the change of the stack. */
final class StagePublishPrompt implements PublishPrompt {

    private final Window owner;

    StagePublishPrompt(Window owner) {
        this.owner = owner;
    }

    @Override
    public Wish wish(PublishOffer offer) {
        return new Form(offer).ask();
    }

    /** One dialog. */
    private final class Form {

        private final PublishOffer offer;
        private final PublishModel model;
        private final VBox fields = new VBox();
        private final PublishResult result;
        private final StringProperty tagProblem = new SimpleStringProperty("");
        private final Label access = text("", "field-hint");
        private final SimpleStringProperty hindrance = new SimpleStringProperty("");
        private final List<Runnable> refreshing = new ArrayList<>();
        private List<Runnable> refreshingFields = List.of();
        private final Dialog<ButtonType> dialog = StudioDialog.of(owner, Strings.text("publish.title"));
        private final ButtonType apply = new ButtonType(Strings.text("publish.apply"), ButtonData.OK_DONE);

        Form(PublishOffer offer) {
            this.offer = offer;
            this.model = new PublishModel(offer);
            this.result = new PublishResult(offer.before());
            fields.getStyleClass().add("publish-fields");
            VBox form = new VBox(text(Strings.text("publish.intro"), "dialog-text"), services(), registry(), fields,
                    access, tag(), ways(), keeping());
            form.getStyleClass().add("publish-form");
            ScrollPane scroll = new ScrollPane(form);
            scroll.setFitToWidth(true);
            scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            scroll.getStyleClass().add("publish-scroll");
            HBox.setHgrow(result, Priority.ALWAYS);
            HBox body = new HBox(scroll, result);
            body.getStyleClass().addAll("dialog-body", "publish-body");
            dialog.getDialogPane().setContent(body);
            dialog.getDialogPane().getStyleClass().add("widest");
            dialog.setResizable(true);
            dialog.getDialogPane().getButtonTypes().addAll(apply,
                    new ButtonType(Strings.text("dialog.close"), ButtonData.CANCEL_CLOSE));
            Node button = dialog.getDialogPane().lookupButton(apply);
            button.setId("publish-apply");
            Hindrance.explain(button, hindrance);
            showFields();
        }

        Wish ask() {
            Optional<ButtonType> answer = dialog.showAndWait();
            return new Wish(model.destination(), answer.filter(apply::equals).flatMap(chosen -> model.recipe()));
        }

        private VBox services() {
            VBox rows = new VBox(text(Strings.text("publish.services"), "section-title"));
            offer.builds().forEach(build -> rows.getChildren().add(service(build)));
            if (!offer.elsewhere().isEmpty()) {
                rows.getChildren().add(text(Strings.text("publish.elsewhere", String.join(", ", offer.elsewhere())),
                        "field-hint"));
            }
            rows.getStyleClass().add("publish-services");
            return rows;
        }

        private Node service(BuiltService build) {
            String service = build.service();
            CheckBox wanted = new CheckBox(service);
            wanted.setId("publish-service-" + service);
            wanted.setMnemonicParsing(false);
            wanted.setSelected(model.isChosen(service));
            wanted.selectedProperty().addListener((property, before, now) -> {
                model.choose(service, now);
                refresh();
            });
            Label context = text(build.context(), "publish-context");
            context.setWrapText(false);
            context.setMinWidth(0);
            context.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(context, Priority.ALWAYS);
            TextField name = field("publish-name-" + service, model.name(service));
            name.setAccessibleText(Strings.text("publish.nameOf", service));
            SimpleStringProperty problem = new SimpleStringProperty("");
            name.textProperty().addListener((property, before, now) -> {
                model.setName(service, now);
                refresh();
            });
            refreshing.add(() -> problem.set(model.nameProblem(service)));
            name.disableProperty().bind(wanted.selectedProperty().not());
            HBox line = new HBox(wanted, context, name);
            line.getStyleClass().add("publish-service");
            return new VBox(line, new InlineMessage(problem));
        }

        private Node registry() {
            ChoiceBox<RegistryKind> kinds = new ChoiceBox<>(FXCollections.observableArrayList(offer.kinds()));
            kinds.setId("publish-registry");
            kinds.setMaxWidth(Double.MAX_VALUE);
            kinds.setConverter(new ChosenText<>(RegistryKind::name));
            kinds.setValue(model.kind());
            kinds.valueProperty().addListener((property, before, now) -> {
                model.choose(now);
                showFields();
            });
            return labelled(Strings.text("publish.registry"), kinds, kinds);
        }

        private void showFields() {
            List<Runnable> fresh = new ArrayList<>();
            fields.getChildren().setAll(model.kind().fields().stream().map(one -> registryField(one, fresh)).toList());
            refreshingFields = fresh;
            access.setText(model.kind().access());
            refresh();
        }

        /** What is missing is told beside the commands; what is wrong right here. */
        private Node registryField(RegistryField field, List<Runnable> fresh) {
            TextField input = field("publish-" + field.id(), model.destination().values().getOrDefault(field.id(), ""));
            SimpleStringProperty problem = new SimpleStringProperty("");
            input.textProperty().addListener((property, before, now) -> {
                model.say(field.id(), now);
                refresh();
            });
            fresh.add(() -> {
                String follows = model.destination().value(field);
                input.setPromptText(follows.isEmpty() ? Strings.text("publish.example", field.example()) : follows);
                problem.set(input.getText().isBlank() ? "" : model.problem(field.id()));
            });
            String label = field.optional() ? Strings.text("publish.optional", field.label()) : field.label();
            VBox box = labelled(label, input, input);
            box.getChildren().add(new InlineMessage(problem));
            return box;
        }

        private Node tag() {
            TextField tag = field("publish-tag", model.tag());
            tag.textProperty().addListener((property, before, now) -> {
                model.setTag(now);
                refresh();
            });
            VBox box = labelled(Strings.text("publish.tag"), tag, tag);
            refreshing.add(() -> tagProblem.set(model.tagProblem()));
            box.getChildren().add(new InlineMessage(tagProblem));
            return box;
        }

        private Node ways() {
            ToggleGroup group = new ToggleGroup();
            VBox box = new VBox();
            for (PushPlan.Way way : PushPlan.Way.values()) {
                String id = way.name().toLowerCase(Locale.ROOT);
                RadioButton button = new RadioButton(Strings.text("publish.way." + id));
                button.setId("publish-way-" + id);
                button.setToggleGroup(group);
                button.setSelected(way == PushPlan.Way.BUILD);
                button.setOnAction(event -> {
                    model.setWay(way);
                    refresh();
                });
                box.getChildren().add(button);
            }
            box.getStyleClass().add("answers");
            return box;
        }

        private Node keeping() {
            CheckBox keeps = new CheckBox(Strings.text("publish.keepBuild"));
            keeps.setId("publish-keep");
            keeps.setWrapText(true);
            keeps.selectedProperty().addListener((property, before, now) -> {
                model.setKeepsBuild(now);
                refresh();
            });
            return keeps;
        }

        private void refresh() {
            refreshing.forEach(Runnable::run);
            refreshingFields.forEach(Runnable::run);
            Optional<String> missing = model.hindrance();
            result.show(model.plan(), model.outcome(), missing.orElse(""));
            String why = missing.or(result::refusal).orElse("");
            hindrance.set(why);
            dialog.getDialogPane().lookupButton(apply).setDisable(!why.isEmpty());
        }
    }

    private static TextField field(String id, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        field.getStyleClass().add("code");
        return field;
    }

    private static VBox labelled(String words, Node field, Node shown) {
        Label label = new Label(words);
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        VBox box = new VBox(label, shown);
        box.getStyleClass().add("labelled-field");
        return box;
    }

    private static Label text(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
