package dev.stackwright.app.panels.sla;

import dev.stackwright.app.controls.CommitField;
import dev.stackwright.app.controls.InlineMessage;
import dev.stackwright.app.controls.Section;
import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.app.panels.choices.ChoiceScope;
import dev.stackwright.model.availability.RecoveryOutlook;
import dev.stackwright.model.design.Recovery;
import dev.stackwright.resources.Strings;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** RTO and RPO: what is promised, and what is likely by what is recorded. */
final class RecoverySection extends VBox {

    private static final PseudoClass MISSED = PseudoClass.getPseudoClass("missed");

    private final SlaModel model;
    private final CommitField time;
    private final CommitField point;
    private final WrappedText timeWords = new WrappedText("", "sla-verdict");
    private final WrappedText pointWords = new WrappedText("", "sla-verdict");

    RecoverySection(SlaModel model, ChoiceScope scope) {
        this.model = model;
        time = field("sla-rto", model::promiseTime);
        point = field("sla-rpo", model::promisePoint);
        getChildren().add(new Section(Strings.text("sla.recovery"),
                group(Strings.text("sla.rto"), time, timeWords), group(Strings.text("sla.rpo"), point, pointWords)));
        scope.choicesProperty().addListener((property, before, now) -> refresh());
        model.follow(this::refresh);
    }

    private static CommitField field(String id, Function<String, Optional<String>> commit) {
        CommitField field = new CommitField(commit);
        field.setId(id);
        field.setPromptText(Strings.text("sla.minutes.prompt"));
        return field;
    }

    private static VBox group(String title, CommitField field, WrappedText words) {
        Label label = new Label(title);
        label.setLabelFor(field);
        label.getStyleClass().add("field-label");
        VBox group = new VBox(label, field, new InlineMessage(field.refusalProperty()), words);
        group.getStyleClass().add("sla-promise");
        return group;
    }

    private void refresh() {
        Recovery promised = model.promised();
        time.show(promised.timeObjective().map(Minutes::words).orElse(""));
        point.show(promised.pointObjective().map(Minutes::words).orElse(""));
        Optional<RecoveryOutlook> outlook = model.outlook();
        say(timeWords, outlook.map(RecoverySection::timeSentence), outlook.flatMap(RecoveryOutlook::keepsTime));
        say(pointWords, outlook.map(RecoverySection::pointSentence), outlook.flatMap(RecoveryOutlook::keepsPoint));
    }

    private static void say(WrappedText words, Optional<String> sentence, Optional<Boolean> kept) {
        words.setText(sentence.orElse(""));
        words.setVisible(sentence.isPresent());
        words.setManaged(sentence.isPresent());
        words.pseudoClassStateChanged(MISSED, kept.filter(keeps -> !keeps).isPresent());
    }

    private static String timeSentence(RecoveryOutlook outlook) {
        String way = outlook.slowestOf().isEmpty() ? outlook.slowest().name()
                : Strings.text("sla.rto.way", outlook.slowest().name(), String.join(", ", outlook.slowestOf()));
        String key = outlook.keepsTime().map(keeps -> keeps ? "sla.rto.kept" : "sla.rto.missed")
                .orElse("sla.rto.open");
        return Strings.text(key, Minutes.words(outlook.slowest().minutes()), way, outlook.slowest().reason());
    }

    private static String pointSentence(RecoveryOutlook outlook) {
        if (outlook.stores().isEmpty()) {
            return Strings.text("sla.rpo.noStore");
        }
        if (!outlook.withoutBackup().isEmpty()) {
            return Strings.text("sla.rpo.noBackup", String.join(", ", outlook.withoutBackup()));
        }
        String key = outlook.keepsPoint().map(keeps -> keeps ? "sla.rpo.kept" : "sla.rpo.missed")
                .orElse("sla.rpo.open");
        String sentence = Strings.text(key, Minutes.words(outlook.pointMinutes().orElseThrow()));
        return outlook.untested().isEmpty() ? sentence
                : sentence + " " + Strings.text("sla.rpo.untested", String.join(", ", outlook.untested()));
    }
}
