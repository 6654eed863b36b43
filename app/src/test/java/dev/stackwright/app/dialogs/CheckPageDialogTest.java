package dev.stackwright.app.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.app.FxThread;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.sample.Samples;
import dev.stackwright.model.check.standard.StandardChecks;
import dev.stackwright.model.edit.Snapshot;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The page of a check, as a real dialog. */
class CheckPageDialogTest extends DialogWindow {

    private static final String CHECK = "implied-dependency";

    private final Checks checks = StandardChecks.all(Technologies.read(), ChoiceCatalog.read());

    private CheckPage page(String text) {
        List<Finding> found = checks.run(Snapshot.of(text)).stream()
                .filter(finding -> finding.id().equals(CHECK)).toList();
        CheckInfo check = checks.info(CHECK).orElseThrow();
        return new CheckPage(check, Samples.of(CHECK), found.stream()
                .map(finding -> new CheckPage.Place(finding, finding.element().orElseThrow().name())).toList());
    }

    private CompletableFuture<Optional<CheckPages.Wish>> shown(String text) {
        return asked(window -> new StageCheckPages(window).about(page(text)));
    }

    private List<String> labels() {
        return robot.lookup(".check-page .label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    @Test
    void itTellsWhyWhatToDoWhereAndShowsTheSample() {
        CompletableFuture<Optional<CheckPages.Wish>> answer = shown("""
                services:
                  api:
                    image: acme/api:1
                    environment: {URL: "http://back:80"}
                  back:
                    image: acme/back:1
                """);

        assertThat(labels()).contains("implied-dependency", "advice", "Declare it under depends_on.", "compose.yaml",
                "api: api names back as host in URL and does not depend on it.",
                "Omnistrate Solutions Architect, phase 8, iteration 2");
        assertThat(robot.lookup(".diff-view .list-cell:added").queryAll()).isNotEmpty();
        FxThread.run(() -> find("check-page-reveal", Hyperlink.class).getScene().getWindow().hide());
        assertThat(answer).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(Optional.empty());
    }

    @Test
    void whatIsToBeDoneClosesThePage() {
        CompletableFuture<Optional<CheckPages.Wish>> answer = shown("""
                services:
                  api:
                    image: acme/api:1
                    environment: {URL: "http://back:80"}
                  web:
                    image: acme/web:1
                    environment: {URL: "http://back:80"}
                  back:
                    image: acme/back:1
                """);

        Platform.runLater(find("check-page-fix-all", Hyperlink.class)::fire);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(answer).succeedsWithin(Duration.ofSeconds(10)).satisfies(wish ->
                assertThat(wish.orElseThrow().deed()).isEqualTo(CheckPages.Deed.FIX_ALL));
    }

    @Test
    void aCheckWithNothingToSayIsTold() {
        CompletableFuture<Optional<CheckPages.Wish>> answer = shown("services:\n  api:\n    image: acme/api:1\n");

        assertThat(labels()).contains("It has nothing to say here.");
        assertThat(robot.lookup("#check-page-fix").tryQuery()).isEmpty();
        FxThread.run(() -> robot.lookup(".check-page").query().getScene().getWindow().hide());
        assertThat(answer).succeedsWithin(Duration.ofSeconds(10));
    }
}
