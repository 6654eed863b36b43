package dev.stackwright.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class MemoryJourneyTest extends WindowJourney {

    @Test
    void theWindowComesBackAsItWasLeft() {
        onFxThread(() -> {
            stage().setX(30);
            stage().setY(60);
            stage().setWidth(1500);
            stage().setHeight(780);
        });
        command("show-choices");
        dragLeftDockTo(0.25);
        double dock = find(robot, "#dock-left", Region.class).getWidth();

        startAgain(Optional.of(file()));

        assertThat(List.of(stage().getX(), stage().getY(), stage().getWidth(), stage().getHeight()))
                .containsExactly(30.0, 60.0, 1500.0, 780.0);
        assertThat(find(robot, "#dock-left", Region.class).getWidth()).isBetween(dock - 2, dock + 2)
                .isGreaterThan(340);
        assertThat(find(robot, "#dock-left", TabPane.class).getSelectionModel().getSelectedItem().getId())
                .isEqualTo("tab-choices");
    }

    @Test
    void partsThatWereHiddenStayHiddenUntilTheyAreAskedFor() {
        onFxThread(() -> robot.lookup(".yaml-editor .styled-text-area").query().requestFocus());
        for (String part : List.of("left", "editor", "foot")) {
            command("toggle-" + part);
        }
        assertThat(isInWindow("#dock-left") || isInWindow(".yaml-editor") || isInWindow("#dock-bottom")).isFalse();
        assertThat(stage().getScene().getFocusOwner()).hasToString("" + robot.lookup(".stack-canvas").query());

        startAgain(Optional.of(file()));
        assertThat(isInWindow("#dock-left") || isInWindow(".yaml-editor") || isInWindow("#dock-bottom")).isFalse();

        command("show-inspector");
        assertThat(isInWindow("#dock-left")).isTrue();
        command("find");
        assertThat(isInWindow(".yaml-editor")).isTrue();
        command("show-history");
        assertThat(isInWindow("#dock-bottom")).isTrue();
    }

    private boolean isInWindow(String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    @Test
    void aWindowOnAScreenThatIsGoneComesBackOnOneThatIsThere() {
        List<Rectangle2D> screens = List.of(new Rectangle2D(0, 0, 1600, 1000));

        assertThat(WindowBounds.isReachable(new Rectangle2D(1700, 50, 800, 600), screens)).isFalse();
        assertThat(WindowBounds.isReachable(new Rectangle2D(100, 990, 800, 600), screens)).isFalse();
        assertThat(WindowBounds.isReachable(new Rectangle2D(100, -500, 800, 600), screens)).isFalse();
        assertThat(WindowBounds.isReachable(new Rectangle2D(-700, 50, 800, 600), screens)).isFalse();
        assertThat(WindowBounds.isReachable(new Rectangle2D(1400, 50, 800, 600), screens)).isTrue();
        assertThat(WindowBounds.isReachable(new Rectangle2D(-20, 0, 800, 600), screens)).isTrue();
    }

    @Test
    void filesThatWereOpenAreOfferedAgain() throws IOException {
        var other = Files.writeString(file().resolveSibling("other.yaml"), "services:\n  a:\n    image: a\n");
        prompts().willChoose(other);
        command("open");
        assertThat(recentTitles()).satisfiesExactly(first -> assertThat(first).startsWith("other.yaml"),
                second -> assertThat(second).startsWith("compose.yaml"));

        onFxThread(() -> recent().getItems().get(1).fire());
        assertThat(text()).isEqualTo(STACK);
    }

    @Test
    void aFileThatIsGoneIsShownAsSuchAndCanBeRemoved() throws IOException {
        command("new");
        Files.delete(file());
        onFxThread(() -> recent().getOnShowing().handle(null));
        assertThat(recentTitles()).singleElement().asString().endsWith("(missing)");

        prompts().willAnswer(true);
        onFxThread(() -> recent().getItems().get(0).fire());
        assertThat(recentTitles()).isEmpty();
        assertThat(text()).isEmpty();
    }

    @Test
    void anEmptyStackOffersTheFilesToo() {
        startAgain(Optional.empty());
        Hyperlink link = find(robot, ".recent-open", Hyperlink.class);
        assertThat(link.getText()).isEqualTo("compose.yaml");

        onFxThread(link::fire);

        assertThat(text()).isEqualTo(STACK);
    }

    @Test
    void theLastFileIsNotForgottenWhereTheListIsDamaged() throws IOException {
        Files.writeString(config().resolve("preferences.json"), "no json");

        startAgain(Optional.of(file()));

        assertThat(stage().isShowing()).isTrue();
        assertThat(recentTitles()).hasSize(1);
    }

    /** As the mouse does it; a real drag here would leave the pointer's drag and drop broken without a display. */
    private void dragLeftDockTo(double share) {
        onFxThread(() -> {
            SplitPane columns = (SplitPane) robot.lookup(".split-pane").queryAll().stream()
                    .filter(node -> ((SplitPane) node).getItems().size() == 3).findFirst().orElseThrow();
            columns.setDividerPosition(0, share);
            columns.fireEvent(new MouseEvent(MouseEvent.MOUSE_DRAGGED, 0, 0, 0, 0, MouseButton.PRIMARY, 1, false,
                    false, false, false, true, false, false, false, false, false, null));
        });
    }

    private Menu recent() {
        return find(robot, ".main-menu", MenuBar.class).getMenus().get(0).getItems().stream()
                .filter(item -> "menu-recent".equals(item.getId())).map(Menu.class::cast).findFirst().orElseThrow();
    }

    private List<String> recentTitles() {
        return recent().getItems().stream().filter(item -> item.getStyleClass().contains("recent-entry"))
                .map(MenuItem::getText).toList();
    }
}
