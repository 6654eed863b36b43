package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.dialogs.AcceptanceForm;
import dev.stackwright.app.editor.FixOffer;
import dev.stackwright.model.edit.Edit;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;

/** Fixing what is found in the line of the caret, from the keyboard. */
class CaretFixesJourneyTest extends WindowJourney {

    private static final String SHOP = """
            services:
              web:
                imagee: nginx:1.27
              api:
                image: acme/api:1.0
                privileged: true
                environment:
                  TOKEN: t0p-s3cret
              worker:
                image: acme/worker:1.0
                privileged: true
            """;

    @Override
    String stack() {
        return SHOP;
    }

    private void caretAt(String text) {
        onFxThread(() -> {
            CodeArea area = find(robot, "#editor-tabs .code-area", CodeArea.class);
            area.requestFocus();
            area.moveTo(SHOP.indexOf(text));
        });
    }

    private void openFixes() {
        robot.press(KeyCode.ALT).type(KeyCode.ENTER).release(KeyCode.ALT);
    }

    @SuppressWarnings("unchecked")
    private List<String> offered() {
        return ((ListView<FixOffer>) find(robot, "#fix-list", ListView.class)).getItems().stream()
                .map(FixOffer::title).toList();
    }

    private boolean isOpen() {
        return robot.lookup("#fix-list").tryQuery().filter(Node::isVisible).isPresent();
    }

    private void choose(String title) {
        int row = offered().indexOf(title);
        assertThat(row).as(title).isNotNegative();
        for (int i = 0; i < row; i++) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.ENTER);
    }

    @Test
    void aMisspeltKeyIsMendedWithItsDifferenceInView() {
        caretAt("imagee");
        assertThat(robot.lookup(".bulb").tryQuery()).isPresent();

        openFixes();

        assertThat(offered()).first().isEqualTo("Rename it to image");
        assertThat(robot.lookup("#fix-difference .diff-view").tryQuery()).isPresent();
        robot.type(KeyCode.ENTER);
        assertThat(text()).contains("    image: nginx:1.27\n");
        assertThat(prompts().previewed()).isEmpty();
        assertThat(isOpen()).isFalse();
        command("undo");
        assertThat(text()).isEqualTo(SHOP);
    }

    @Test
    void allOfAKindAreFixedAsOneStepAfterALookAtTheDifference() {
        caretAt("privileged");
        openFixes();

        choose("Fix all 2 of this kind\u2026");

        assertThat(prompts().previewed()).extracting(Edit::title).singleElement().asString()
                .contains("privileged-container");
        assertThat(text()).doesNotContain("privileged");
        command("undo");
        assertThat(text()).isEqualTo(SHOP);
    }

    @Test
    void aFindingIsAcceptedOrExplainedFromTheList() {
        prompts().willAccept(new AcceptanceForm("Ada", "A demo", Optional.empty()));
        caretAt("TOKEN");
        openFixes();
        choose("Explain");
        assertThat(prompts().checkPages()).extracting(page -> page.check().id()).containsExactly("secret-in-clear");

        openFixes();
        choose("Accept\u2026");

        assertThat(project().snapshot().design().acceptances()).singleElement()
                .satisfies(acceptance -> assertThat(acceptance.check()).isEqualTo("secret-in-clear"));
        assertThat(text()).isEqualTo(SHOP);
    }

    @Test
    void whatStandsAtTheCaretIsWrittenInAnotherWay() {
        caretAt("t0p-s3cret");
        openFixes();

        choose("Write it in brackets");

        assertThat(text()).contains("    environment: {TOKEN: t0p-s3cret}\n");
        command("undo");
        assertThat(text()).isEqualTo(SHOP);
    }

    @Test
    void escapeAndTypingCloseTheList() {
        caretAt("imagee");
        openFixes();
        robot.type(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
        openFixes();

        robot.write("x");

        assertThat(isOpen()).isFalse();
        assertThat(text()).contains("ximagee");
    }
}
