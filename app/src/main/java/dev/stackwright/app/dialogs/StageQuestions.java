package dev.stackwright.app.dialogs;

import dev.stackwright.app.controls.WrappedText;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/** Tells and asks in dialogs in front of a window. */
public final class StageQuestions implements Questions {

    private final Window owner;

    public StageQuestions(Window owner) {
        this.owner = owner;
    }

    @Override
    public void tell(Notice notice) {
        Dialog<ButtonType> dialog = dialog(notice.title(), iconOf(notice.kind()), notice.kind().name().toLowerCase(
                java.util.Locale.ROOT));
        VBox body = new VBox(new WrappedText(notice.text(), "dialog-text"));
        if (!notice.remedy().isEmpty()) {
            body.getChildren().add(new WrappedText(notice.remedy(), "dialog-remedy"));
        }
        body.getStyleClass().add("dialog-body");
        dialog.getDialogPane().setContent(body);
        if (!notice.details().isEmpty()) {
            offerForCopying(notice.details(), dialog, body);
        }
        dialog.getDialogPane().getButtonTypes()
                .add(new ButtonType(Strings.text("dialog.close"), ButtonData.CANCEL_CLOSE));
        dialog.showAndWait();
    }

    private static void offerForCopying(String details, Dialog<ButtonType> dialog, VBox body) {
        TextArea area = new TextArea(details);
        area.setId("notice-details");
        area.setEditable(false);
        area.getStyleClass().addAll("code", "notice-details");
        body.getChildren().add(area);
        ButtonType copy = new ButtonType(Strings.text("dialog.copyDetails"), ButtonData.LEFT);
        dialog.getDialogPane().getButtonTypes().add(copy);
        dialog.getDialogPane().getStyleClass().add("medium");
        Button button = (Button) dialog.getDialogPane().lookupButton(copy);
        button.setId("copy-details");
        // The dialog stays: what was copied is to be read as well.
        button.addEventFilter(ActionEvent.ACTION, event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
            button.setText(Strings.text("dialog.copied"));
            event.consume();
        });
    }

    @Override
    public <A> A ask(Question<A> question) {
        Dialog<ButtonType> dialog = dialog(question.title(), MaterialDesignH.HELP_CIRCLE_OUTLINE, "question");
        VBox body = new VBox(new WrappedText(question.text(), "dialog-text"));
        body.getStyleClass().add("dialog-body");
        dialog.getDialogPane().setContent(body);
        List<ButtonType> types = new ArrayList<>();
        for (Question.Answer<A> answer : question.answers()) {
            ButtonType type = new ButtonType(answer.label(), role(question, answer, types.isEmpty()));
            types.add(type);
            dialog.getDialogPane().getButtonTypes().add(type);
            Button button = (Button) dialog.getDialogPane().lookupButton(type);
            button.setMnemonicParsing(false);
            button.getStyleClass().addAll(answer.harmful() ? List.of("danger") : List.of());
        }
        Optional<ButtonType> chosen = dialog.showAndWait();
        return chosen.map(types::indexOf).filter(index -> index >= 0)
                .map(index -> question.answers().get(index).meaning())
                .orElse(question.whenClosed());
    }

    private static <A> ButtonData role(Question<A> question, Question.Answer<A> answer, boolean first) {
        if (answer.meaning().equals(question.whenClosed())) {
            return ButtonData.CANCEL_CLOSE;
        }
        return first ? ButtonData.OK_DONE : ButtonData.OTHER;
    }

    private Dialog<ButtonType> dialog(String title, Ikon icon, String styleClass) {
        Dialog<ButtonType> dialog = StudioDialog.of(owner, title);
        dialog.getDialogPane().getStyleClass().add(styleClass);
        FontIcon graphic = new FontIcon(icon);
        graphic.getStyleClass().add("dialog-icon");
        dialog.getDialogPane().setGraphic(graphic);
        return dialog;
    }

    private static Ikon iconOf(Notice.Kind kind) {
        return switch (kind) {
            case INFORMATION -> MaterialDesignI.INFORMATION_OUTLINE;
            case WARNING -> MaterialDesignA.ALERT_OUTLINE;
            case ERROR -> MaterialDesignA.ALERT_CIRCLE_OUTLINE;
        };
    }
}
