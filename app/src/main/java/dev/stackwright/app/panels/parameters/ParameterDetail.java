package dev.stackwright.app.panels.parameters;

import dev.stackwright.app.controls.CommitField;
import dev.stackwright.app.controls.Hindrance;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.model.parameter.Parameter;
import dev.stackwright.model.parameter.ParameterUse;
import dev.stackwright.resources.Strings;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One parameter: its name, its value, what it is for, and where it is used. */
final class ParameterDetail extends ScrollPane {

    private final ParametersModel model;
    private final CommitField name = new CommitField(text -> act(parameter -> this.rename(parameter, text)));
    private final Label state = text("parameter-state");
    private final CommitField value = new CommitField(text -> act(parameter -> this.setValue(parameter, text)));
    private final ToggleButton reveals = new ToggleButton(Strings.text("parameters.reveal"));
    private final Button remove = new Button(Strings.text("parameters.remove"));
    private final Label valueHint = text("field-hint");
    private final SimpleStringProperty hindrance = new SimpleStringProperty("");
    private final CommitField trial = new CommitField(text -> act(parameter -> this.tryOut(parameter, text)));
    private final Button stop = new Button(Strings.text("parameters.try.stop"));
    private final CommitField meaning = new CommitField(text -> act(parameter -> this.setMeaning(parameter, text)));
    private final Hyperlink take = new Hyperlink(Strings.text("parameters.meaning.take"));
    private final CheckBox secret = new CheckBox(Strings.text("parameters.secret.mark"));
    private final Label usesTitle = text("section-title");
    private final VBox uses = new VBox();
    private final VBox body = new VBox();
    private final PlanValues planValues;
    private final Label nothing = text("panel-empty");
    private Optional<Parameter> shown = Optional.empty();

    ParameterDetail(ParametersModel model) {
        this.model = model;
        this.planValues = new PlanValues(model);
        setId("parameter-detail");
        getStyleClass().add("finding-detail");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        nothing.setText(Strings.text("parameters.nothing"));
        build();
        show(Optional.empty());
    }

    private void build() {
        name.setId("parameter-name");
        value.setId("parameter-value");
        trial.setId("parameter-try");
        meaning.setId("parameter-meaning");
        secret.setId("parameter-secret");
        secret.setOnAction(event -> act(parameter -> model.setSecret(parameter, secret.isSelected())));
        take.setId("parameter-take-meaning");
        take.setOnAction(event -> {
            take.setVisited(false);
            act(parameter -> model.setMeaning(parameter, parameter.proposal().orElse("")));
        });
        remove.setId("parameter-remove");
        remove.setOnAction(event -> act(model::removeValue));
        reveals.setId("parameter-reveal");
        reveals.setOnAction(event -> showValue());
        stop.setId("parameter-stop-trying");
        stop.setOnAction(event -> shown.ifPresent(parameter -> model.tryOut(parameter.name(), Optional.empty())));
        Hindrance.explain(value, hindrance);
        Hindrance.explain(remove, hindrance);
        Hindrance.explain(trial, hindrance);
        value.getStyleClass().add("code");
        trial.getStyleClass().add("code");
        name.getStyleClass().add("code");
        trial.setPromptText(Strings.text("parameters.try.prompt"));
        uses.getStyleClass().add("parameter-uses");
        body.getStyleClass().addAll("finding-detail-body", "parameter-detail-body");
        body.getChildren().addAll(labelled("parameters.name", name, name), new InlineMessage(name.refusalProperty()),
                state, labelled("parameters.value.field", value, line(value, reveals, remove)),
                new InlineMessage(value.refusalProperty()), valueHint,
                labelled("parameters.meaning", meaning, meaning), take, secret, planValues,
                labelled("parameters.try", trial, line(trial, stop)), usesTitle, uses);
        Hindrance.watch(body);
    }

    private static HBox line(CommitField field, Node... more) {
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(field);
        line.getChildren().addAll(more);
        line.getStyleClass().add("field-line");
        return line;
    }

    private static VBox labelled(String key, Node field, Node shown) {
        Label label = new Label(Strings.text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        VBox box = new VBox(label, shown);
        box.getStyleClass().add("labelled-field");
        return box;
    }

    private static Label text(String styleClass) {
        Label label = new Label();
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /** Something that is done to the shown parameter; answers why it cannot be. */
    private interface Deed {
        Optional<String> to(Parameter parameter);
    }

    private Optional<String> act(Deed deed) {
        return shown.flatMap(deed::to);
    }

    private Optional<String> rename(Parameter parameter, String text) {
        return model.rename(parameter, text);
    }

    private Optional<String> setValue(Parameter parameter, String text) {
        return model.setValue(parameter, text);
    }

    private Optional<String> setMeaning(Parameter parameter, String text) {
        return model.setMeaning(parameter, text);
    }

    private Optional<String> tryOut(Parameter parameter, String text) {
        model.tryOut(parameter.name(), Optional.of(text).filter(value -> !value.isEmpty()));
        return Optional.empty();
    }

    void focusValue() {
        value.requestFocus();
        value.selectAll();
    }

    void show(Optional<Parameter> parameter) {
        boolean another = !shown.map(Parameter::name).map(model::nameNow).equals(parameter.map(Parameter::name));
        shown = parameter;
        setContent(parameter.isPresent() ? body : nothing);
        parameter.ifPresent(now -> show(now, another));
    }

    private void show(Parameter parameter, boolean another) {
        if (another) {
            reveals.setSelected(false);
            name.reset(parameter.name());
            meaning.reset(parameter.note().meaning().orElse(""));
            setVvalue(0);
        }
        name.show(parameter.name());
        state.setText(Strings.text("parameters.says." + parameter.state().name().toLowerCase(Locale.ROOT)));
        meaning.show(parameter.note().meaning().orElse(""));
        meaning.setPromptText(parameter.proposal().map(text -> Strings.text("parameters.meaning.proposed", text))
                .orElse(Strings.text("parameters.meaning.prompt")));
        boolean isProposed = parameter.note().meaning().isEmpty() && parameter.proposal().isPresent();
        take.setVisible(isProposed);
        take.setManaged(isProposed);
        secret.setSelected(parameter.isSecret());
        Optional<String> tried = Optional.ofNullable(model.triedProperty().get().get(parameter.name()));
        if (another) {
            trial.reset("");
        }
        trial.show(tried.orElse(""));
        stop.setDisable(tried.isEmpty());
        reveals.setVisible(parameter.isSecret() && parameter.setting().inFile().isPresent());
        reveals.setManaged(reveals.isVisible());
        if (another) {
            value.reset("");
        }
        showValue();
        planValues.show(parameter, another);
        showUses(parameter);
    }

    /** The value of a secret is shown only where somebody asks for it; one of several lines only in its file. */
    private void showValue() {
        shown.ifPresent(parameter -> {
            Optional<String> inFile = parameter.setting().inFile();
            boolean isLong = inFile.filter(text -> text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0).isPresent();
            boolean isHidden = parameter.isSecret() && !reveals.isSelected();
            value.show(isLong || isHidden ? "" : inFile.orElse(""));
            value.setPromptText(inFile.isEmpty() ? Strings.text("parameters.value.none")
                    : Strings.text(isLong ? "parameters.value.lines" : isHidden ? "parameters.value.hidden"
                    : "parameters.value.empty"));
            Optional<String> wrong = model.hindrance();
            hindrance.set(wrong.orElse(isLong ? Strings.text("parameters.value.lines") : ""));
            value.setDisable(wrong.isPresent() || isLong);
            remove.setDisable(wrong.isPresent() || inFile.isEmpty());
            trial.setDisable(model.hindrance().isPresent());
            valueHint.setText(wrong.orElse(parameter.setting().around().isPresent()
                    ? Strings.text("parameters.value.shellWins") : Strings.text("parameters.value.hint")));
        });
    }

    private void showUses(Parameter parameter) {
        usesTitle.setText(Strings.counted("parameters.uses", parameter.uses().size()));
        uses.getChildren().setAll(parameter.uses().stream().map(use -> row(use, parameter.isSecret())).toList());
    }

    private Node row(ParameterUse use, boolean isSecret) {
        Hyperlink link = new Hyperlink(Strings.text("parameters.use", use.where(), model.nameOf(use.file()),
                use.line()));
        link.getStyleClass().add("parameter-use");
        link.setOnAction(event -> model.reveal(use));
        Label says = text("field-hint");
        String fallback = use.fallback().map(text -> isSecret && !text.isEmpty() ? ParameterWords.HIDDEN : text)
                .map(text -> Strings.text("parameters.use.default", text)).orElse("");
        says.setText(use.isRequired() ? Strings.text("parameters.use.required")
                : use.passedOn() ? Strings.text("parameters.use.passedOn")
                : use.isSwitch() ? Strings.text("parameters.use.switch") : fallback);
        says.setManaged(!says.getText().isEmpty());
        VBox row = new VBox(link, says);
        return row;
    }
}
