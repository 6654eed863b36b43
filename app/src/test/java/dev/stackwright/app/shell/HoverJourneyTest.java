package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Asking in the running window what words of the text mean. */
class HoverJourneyTest extends WindowJourney {

    @Override
    String stack() throws IOException {
        Files.writeString(file().resolveSibling(".env"), "API_TAG=2.0\n");
        Files.writeString(file().resolveSibling("search.yaml"), """
                services:
                  search:
                    image: opensearchproject/opensearch:2.17.0
                """);
        return """
                include:
                  - search.yaml
                services:
                  web:
                    image: nginx:latest
                    depends_on:
                      - api
                      - search
                  api:
                    image: acme/api:${API_TAG:-1.0}
                    restart: always
                """;
    }

    private CodeArea area() {
        return find(robot, "#editor-tabs .code-area", CodeArea.class);
    }

    private int offset(String text) {
        return text().indexOf(text) + 1;
    }

    private void ask(String text) {
        onFxThread(() -> {
            area().requestFocus();
            area().moveTo(offset(text));
        });
        command("show-documentation");
    }

    private boolean isOpen() {
        return robot.lookup("#hover-card").tryQuery().filter(Node::isVisible).isPresent();
    }

    private String card() {
        return find(robot, "#hover-card .styled-text-area", StyleClassedTextArea.class).getText();
    }

    private void pointAt(String text) {
        Bounds place = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> area().getCharacterBoundsOnScreen(offset(text),
                offset(text) + 1).orElseThrow());
        robot.moveTo(place.getCenterX(), place.getCenterY());
    }

    @Test
    void anAttributeIsExplainedAtTheCaretAndEscapeClosesIt() {
        ask("restart");

        assertThat(card()).contains("restart").contains("unless-stopped").contains("Compose Specification");
        robot.push(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void aLinkOfTheCardOpensInTheBrowserByKeyboardAlone() {
        ask("restart");

        robot.push(KeyCode.TAB);
        robot.push(KeyCode.ENTER);

        assertThat(prompts().openedOutside())
                .containsExactly("https://docs.docker.com/reference/compose-file/services/#restart");
        assertThat(isOpen()).isFalse();
        assertThat(text()).contains("restart: always");
    }

    @Test
    void aServiceOfAnotherFileIsShownAndItsLinkOpensThatFile() {
        ask("search\n  api");
        assertThat(card()).contains("image: opensearchproject/opensearch:2.17.0").contains("search.yaml, line 2");

        robot.push(KeyCode.TAB);
        robot.push(KeyCode.ENTER);

        assertThat(WaitForAsyncUtils.waitForAsyncFx(60_000, () -> view().texts().frontFile().name()))
                .endsWith("search.yaml");
    }

    @Test
    void aVariableTellsWhereItIsSet() {
        ask("API_TAG");

        assertThat(card()).contains("2.0").contains(".env, line 1").contains("1.0");
    }

    @Test
    void aFindingStandsInFrontOfWhatTheWordMeans() {
        onFxThread(() -> area().insertText(0, "# The shop\n"));

        ask("latest");

        assertThat(card()).startsWith("warning").contains("image-tag-floating").contains("NGINX");
        assertThat(card().indexOf("image-tag-floating")).isLessThan(card().indexOf("NGINX"));
    }

    @Test
    void restingThePointerOnAWordOpensTheCardAndTypingClosesIt() throws TimeoutException {
        onFxThread(() -> {
            area().requestFocus();
            area().moveTo(0);
        });
        pointAt("restart");

        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, this::isOpen);

        assertThat(card()).contains("restart");
        robot.push(KeyCode.RIGHT);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void whereNothingIsKnownNothingOpens() {
        ask("  api:\n    image");
        robot.push(KeyCode.ESCAPE);
        onFxThread(() -> area().insertText(0, "# words\n"));

        ask("words");

        assertThat(isOpen()).isFalse();
    }

    @Test
    void wordsOfTheCardCanBeCopied() {
        ask("restart");
        onFxThread(() -> find(robot, "#hover-card .styled-text-area", StyleClassedTextArea.class).selectRange(0, 9));

        robot.push(KeyCode.CONTROL, KeyCode.C);

        assertThat(isOpen()).isTrue();
        assertThat(WaitForAsyncUtils.waitForAsyncFx(60_000,
                () -> Clipboard.getSystemClipboard().getString())).isEqualTo("attribute");
    }

    private String hintBehind(String text) {
        int line = (int) text().substring(0, offset(text)).lines().count() - 1;
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> view().openEditor().explaining().hintAt(line));
    }

    @Test
    void hintsStandBehindTheLinesAndMoveWithThemAndTheSwitchIsRemembered() {
        onFxThread(() -> area().insertText(0, "# The shop\n"));
        assertThat(hintBehind("API_TAG")).isEqualTo("\u2192 acme/api:2.0");
        String typed = text();

        command("inlay-hints");

        assertThat(hintBehind("API_TAG")).isEmpty();
        startAgain(Optional.of(file()));
        assertThat(hintBehind("API_TAG")).isEmpty();
        command("inlay-hints");
        assertThat(hintBehind("API_TAG")).isEqualTo("\u2192 acme/api:2.0");
        assertThat(typed).doesNotContain("\u2192");
    }

    private void clickWithShortcut(String text) {
        pointAt(text);
        robot.press(KeyCode.SHORTCUT).clickOn(MouseButton.PRIMARY).release(KeyCode.SHORTCUT);
    }

    @Test
    void anImageOpensThePageOfItsRegistry() {
        clickWithShortcut("nginx:latest");

        assertThat(prompts().openedOutside()).containsExactly("https://hub.docker.com/_/nginx");
    }

    @Test
    void aFileOfTheProjectOpensAsATabAndAnyOtherFileOutside() throws IOException {
        Path page = Files.writeString(file().resolveSibling("page.html"), "<p>");
        onFxThread(() -> area().insertText(offset("    depends_on") - 1, "    volumes: ['./page.html:/p.html']\n"));
        clickWithShortcut("./page.html");
        assertThat(prompts().openedOutside()).containsExactly(page.toAbsolutePath().normalize().toString());

        clickWithShortcut("search.yaml");

        assertThat(WaitForAsyncUtils.waitForAsyncFx(60_000, () -> view().texts().frontFile().name()))
                .endsWith("search.yaml");
    }

    @Test
    void aLinkIsUnderlinedWhileTheKeyIsHeldOverIt() throws TimeoutException {
        pointAt("nginx:latest");
        int at = offset("nginx:latest");

        robot.press(KeyCode.SHORTCUT);
        robot.moveBy(2, 0);

        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> area().getStyleOfChar(at).contains("document-link"));
        robot.release(KeyCode.SHORTCUT);
        robot.moveBy(1, 0);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !area().getStyleOfChar(at).contains("document-link"));
    }
}
